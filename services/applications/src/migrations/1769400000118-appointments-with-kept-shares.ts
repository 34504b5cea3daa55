import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was appointed when, with the share that somebody keeps beside what a notice made of the post, the day of its approval and its lapse. The table of before stays for replicas of before. */
export class AppointmentsWithKeptShares1769400000118 implements MigrationInterface {
  readonly name = 'AppointmentsWithKeptShares1769400000118';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_appointments_v3 (
        post_id        text not null,
        grant_id       text not null,
        line_id        text not null,
        share          integer not null,
        tier           text not null,
        first_day      text not null,
        approved_until text not null,
        funded_until   text not null,
        approved_on    text,
        lapsed         jsonb,
        revoked_by     jsonb not null,
        appointments   jsonb not null,
        constraint rm_appointments_v3_pkey primary key (post_id)
      );
      create index rm_appointments_v3_by_grant on rm_appointments_v3 (grant_id);
      comment on column rm_appointments_v3.approved_until is 'The last day that the money lasts for, as staffing told it last.';
      comment on column rm_appointments_v3.funded_until is 'The same with every interruption of pay, also where somebody has no time to stay longer.';
      comment on column rm_appointments_v3.approved_on is 'Day from which the approval has effect; unknown in posts from before it was told.';
      comment on column rm_appointments_v3.lapsed is 'Nobody filled it within its window, and what fell back with it.';
      comment on column rm_appointments_v3.revoked_by is 'Notices that ended the grant before its time.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_appointments_v3');
  }
}
