import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CalendarsOfPlans1769300000105 implements MigrationInterface {
  readonly name = 'CalendarsOfPlans1769300000105';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table plan_calendars (
        person_id     text not null,
        party         text not null,
        organisation  text not null,
        roles         text[] not null,
        language      text not null,
        calendar_hash text not null,
        seen_at       timestamptz not null,
        constraint plan_calendars_pkey primary key (person_id, party)
      );
      create index plan_calendars_by_hash on plan_calendars (calendar_hash);
      comment on table plan_calendars is 'Of those alone who have subscribed to the deadlines of a plan; it goes when they end it.';
      comment on column plan_calendars.party is 'Whose plan.';
      comment on column plan_calendars.organisation is 'As the token last said it.';
      comment on column plan_calendars.calendar_hash is 'Keyed hash of the secret address; the secret is nowhere.';
      comment on column plan_calendars.seen_at is 'The last time the person looked at a plan, by the clock of the database.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table plan_calendars');
  }
}
