import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list knows which files are restricted. `rm_cases_v1` stays for processes of the release before; a later one drops it. */
export class RestrictedCases1767000000042 implements MigrationInterface {
  readonly name = 'RestrictedCases1767000000042';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_cases_v2 (
        case_id       text primary key,
        programme_id  text not null,
        district      text not null,
        counsellor    text not null,
        opened_on     date not null,
        closed_on     date,
        restricted_on date,
        talks         integer not null,
        last_talk_on  date,
        number        bigint not null,
        last_position bigint not null
      );
      comment on table rm_cases_v2 is 'Which case is whose; the client stays encrypted in the store.';
      create index rm_cases_v2_by_counsellor on rm_cases_v2 (district, counsellor, number desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_cases_v2');
  }
}
