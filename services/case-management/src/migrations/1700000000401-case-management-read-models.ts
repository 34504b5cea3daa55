import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseManagementReadModels1700000000401 implements MigrationInterface {
  readonly name = 'CaseManagementReadModels1700000000401';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_cases_v1 (
        case_id       text primary key,
        programme_id  text not null,
        district      text not null,
        counsellor    text not null,
        opened_on     date not null,
        closed_on     date,
        talks         integer not null,
        last_talk_on  date,
        number        bigint not null,
        last_position bigint not null
      );
      comment on table rm_cases_v1 is 'Which case is whose; the client stays encrypted in the store.';
      create index rm_cases_v1_by_counsellor on rm_cases_v1 (district, counsellor, number desc);

      create table rm_daily_totals_v1 (
        district         text not null,
        programme_id     text not null,
        day              date not null,
        cases_opened     integer not null,
        cases_closed     integer not null,
        talks            jsonb not null,
        topics           jsonb not null,
        last_position    bigint not null,
        last_recorded_at timestamptz not null,
        primary key (district, programme_id, day)
      );
      comment on column rm_daily_totals_v1.last_position is 'The last event counted: the revision under which the figures are published.';
      create unique index rm_daily_totals_v1_by_position on rm_daily_totals_v1 (last_position);

      create table rm_programmes_v1 (
        programme_id  text primary key,
        code          text not null,
        title_de      text not null,
        title_en      text not null,
        last_position bigint not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_programmes_v1; drop table rm_daily_totals_v1; drop table rm_cases_v1');
  }
}
