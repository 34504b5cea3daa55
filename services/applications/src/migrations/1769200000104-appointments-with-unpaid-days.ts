import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was appointed when, with the days without pay and how much of full time they worked. The table of before stays for replicas of before. */
export class AppointmentsWithUnpaidDays1769200000104 implements MigrationInterface {
  readonly name = 'AppointmentsWithUnpaidDays1769200000104';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_appointments_v2 (
        post_id        text not null,
        grant_id       text not null,
        line_id        text not null,
        share          integer not null,
        tier           text not null,
        first_day      text not null,
        approved_until text not null,
        funded_until   text not null,
        revoked_by     jsonb not null,
        appointments   jsonb not null,
        constraint rm_appointments_v2_pkey primary key (post_id)
      );
      create index rm_appointments_v2_by_grant on rm_appointments_v2 (grant_id);
      comment on column rm_appointments_v2.approved_until is 'The last day that the money lasts for, as staffing told it last.';
      comment on column rm_appointments_v2.funded_until is 'The same with every interruption of pay, also where somebody has no time to stay longer.';
      comment on column rm_appointments_v2.revoked_by is 'Notices that ended the grant before its time.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_appointments_v2');
  }
}
