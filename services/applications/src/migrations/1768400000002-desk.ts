import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened without anybody's hand, filled from the log, and what people have laid aside. */
export class Desk1768400000002 implements MigrationInterface {
  readonly name = 'Desk1768400000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_by_itself_v1 (
        event_id       text not null,
        what           text not null,
        application_id text not null,
        at             text not null,
        constraint rm_by_itself_v1_pkey primary key (event_id)
      );
      create index rm_by_itself_v1_by_instant on rm_by_itself_v1 (at);

      create table resubmissions (
        person_id  text not null,
        task       text not null,
        subject_id text not null,
        until      text not null,
        constraint resubmissions_pkey primary key (person_id, task, subject_id)
      );
      comment on table resubmissions is 'Until which day a person does not want to see one of their tasks; nothing of the task changes by it.';
      comment on column resubmissions.subject_id is 'Of the application, or of the draft';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table resubmissions; drop table rm_by_itself_v1');
  }
}
