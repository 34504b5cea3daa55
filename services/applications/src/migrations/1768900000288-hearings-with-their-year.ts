import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hearings say when the year of the authority ends. The table of before stays for replicas of before. */
export class HearingsWithTheirYear1768900000288 implements MigrationInterface {
  readonly name = 'HearingsWithTheirYear1768900000288';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_notice_hearings_v2 (
        hearing_id text not null,
        grant_id   text not null,
        kind       text not null,
        cents      bigint not null,
        opened_on  text not null,
        last_day   text not null,
        stage      text not null,
        since      text not null,
        year_ends_on text,
        constraint rm_notice_hearings_v2_pkey primary key (hearing_id)
      );
      create index rm_notice_hearings_v2_by_grant on rm_notice_hearings_v2 (grant_id);
      comment on column rm_notice_hearings_v2.stage is 'stated: something was said, and more may come; heard: the notice can be prepared; over: it is.';
      comment on column rm_notice_hearings_v2.since is 'The day of what it is about now.';
      comment on column rm_notice_hearings_v2.year_ends_on is 'The last day of the year that the authority has; null where it has no year, or a notice is released.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_notice_hearings_v2');
  }
}
