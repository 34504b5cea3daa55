import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs over a selection, and the list of tasks with the decision that a release names; both filled from the log by their projections. */
export class BulkJobs1768400000000 implements MigrationInterface {
  readonly name = 'BulkJobs1768400000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_bulk_jobs_v1 (
        bulk_id      text not null,
        kind         text not null,
        started_by   text not null,
        started_at   text not null,
        total        integer not null,
        done         integer not null,
        nothing      integer not null,
        refused      integer not null,
        is_open      boolean not null,
        first_number bigint not null,
        constraint rm_bulk_jobs_v1_pkey primary key (bulk_id)
      );
      create index rm_bulk_jobs_v1_open on rm_bulk_jobs_v1 (is_open, first_number);
      create index rm_bulk_jobs_v1_by_number on rm_bulk_jobs_v1 (first_number);

      create table rm_due_list_v2 (
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
        decision_id     text,
        reservation     text not null,
        answer          text not null,
        request_id      text,
        asked_on        text,
        answer_until    text,
        is_extended     boolean not null,
        first_number    bigint not null,
        constraint rm_due_list_v2_pkey primary key (application_id)
      );
      create index rm_due_list_v2_by_due on rm_due_list_v2 (due_on, first_number);
      create index rm_due_list_v2_by_district on rm_due_list_v2 (district, answer_until);
      comment on column rm_due_list_v2.task is 'Null where nothing waits for the authority.';
      comment on column rm_due_list_v2.answer_until is 'Null where nothing is awaited from the district.';
      comment on column rm_due_list_v2.request_id is 'The last request for information.';
      comment on column rm_due_list_v2.decision_id is 'What a release names.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_due_list_v2; drop table rm_bulk_jobs_v1');
  }
}
