import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hearings before notices. Filled from the log by its projection. */
export class NoticeHearings1768900000083 implements MigrationInterface {
  readonly name = 'NoticeHearings1768900000083';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_notice_hearings_v1 (
        hearing_id text not null,
        grant_id   text not null,
        kind       text not null,
        cents      bigint not null,
        opened_on  text not null,
        last_day   text not null,
        stage      text not null,
        since      text not null,
        constraint rm_notice_hearings_v1_pkey primary key (hearing_id)
      );
      create index rm_notice_hearings_v1_by_grant on rm_notice_hearings_v1 (grant_id);
      comment on column rm_notice_hearings_v1.stage is 'stated: something was said, and more may come; heard: the notice can be prepared; over: it is.';
      comment on column rm_notice_hearings_v1.since is 'The day of what it is about now.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_notice_hearings_v1');
  }
}
