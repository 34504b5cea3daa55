import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is next, for the list of tasks; filled from the log by its projection. */
export class DueList1767600000000 implements MigrationInterface {
  readonly name = 'DueList1767600000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_due_list_v1 (
        application_id  text not null,
        file_number     text not null,
        call_id         text not null,
        programme_id    text not null,
        district        text not null,
        late            boolean not null,
        requested_cents bigint not null,
        stage           text not null,
        since           text not null,
        task            text,
        due_on          text,
        cents           bigint not null,
        findings        integer not null,
        prepared_by     text,
        reservation     text not null,
        answer          text not null,
        asked_on        text,
        answer_until    text,
        is_extended     boolean not null,
        first_number    bigint not null,
        constraint rm_due_list_v1_pkey primary key (application_id)
      );
      create index rm_due_list_v1_by_due on rm_due_list_v1 (due_on, first_number);
      create index rm_due_list_v1_by_district on rm_due_list_v1 (district, answer_until);
      comment on column rm_due_list_v1.task is 'Null where nothing waits for the authority.';
      comment on column rm_due_list_v1.answer_until is 'Null where nothing is awaited from the district.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_due_list_v1');
  }
}
