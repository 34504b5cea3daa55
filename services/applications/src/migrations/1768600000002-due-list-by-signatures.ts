import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due, with everybody who signed. Filled from the log by its projection. Tables that the release before does not read go; the list that its replicas
 * read stays until the release after.
 */
export class DueListBySignatures1768600000002 implements MigrationInterface {
  readonly name = 'DueListBySignatures1768600000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_due_list_v3 (
        application_id  text not null,
        file_number     text not null,
        call_id         text not null,
        programme_id    text not null,
        district        text not null,
        recipient       text,
        recipient_name  text,
        late            boolean not null,
        requested_cents bigint not null,
        stage           text not null,
        since           text not null,
        task            text,
        due_on          text,
        cents           bigint not null,
        findings        integer not null,
        signed_by       text[] not null,
        decision_id     text,
        reservation     text not null,
        answer          text not null,
        request_id      text,
        asked_on        text,
        answer_until    text,
        is_extended     boolean not null,
        first_number    bigint not null,
        constraint rm_due_list_v3_pkey primary key (application_id)
      );
      create index rm_due_list_v3_by_due on rm_due_list_v3 (due_on, first_number);
      create index rm_due_list_v3_by_district on rm_due_list_v3 (district, answer_until);
      create index rm_due_list_v3_by_recipient on rm_due_list_v3 (recipient, answer_until);
      comment on column rm_due_list_v3.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_due_list_v3.recipient_name is 'Its name on the day of receipt.';
      comment on column rm_due_list_v3.task is 'Null where nothing waits for the authority.';
      comment on column rm_due_list_v3.signed_by is 'Who has signed the prepared decision: whoever prepared it, and the second of three.';
      comment on column rm_due_list_v3.decision_id is 'What a release names.';
      comment on column rm_due_list_v3.request_id is 'The last request for information.';
      comment on column rm_due_list_v3.answer_until is 'Null where nothing is awaited from the district.';
      drop table rm_due_list_v1;
      drop table rm_application_search_v1;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_due_list_v3');
  }
}
