import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that are prepared and not released. Filled from the log by its projection. */
export class NoticePreparations1768900000081 implements MigrationInterface {
  readonly name = 'NoticePreparations1768900000081';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_notice_preparations_v1 (
        grant_id         text not null,
        notice_id        text not null,
        kind             text not null,
        application_id   text not null,
        amount_cents     bigint not null,
        stage            text not null,
        since            text not null,
        prepared_by      text not null,
        countersigned_by text,
        constraint rm_notice_preparations_v1_pkey primary key (grant_id)
      );
      comment on column rm_notice_preparations_v1.stage is 'What is to be done with it: signed a second time, released, or prepared anew; over, where it is done.';
      comment on column rm_notice_preparations_v1.since is 'The day from which on it waits for that.';
      comment on column rm_notice_preparations_v1.prepared_by is 'The sign-in that prepared it.';
      comment on column rm_notice_preparations_v1.countersigned_by is 'The sign-in that signed it second.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_notice_preparations_v1');
  }
}
