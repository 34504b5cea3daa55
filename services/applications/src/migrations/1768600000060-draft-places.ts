import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is where in a draft, tab by tab. What the table before it holds is over after half a minute, so nothing is taken over; replicas of the release before
 * write it until they end, and the release after drops it.
 */
export class DraftPlaces1768600000060 implements MigrationInterface {
  readonly name = 'DraftPlaces1768600000060';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table draft_places (
        draft_id  text not null,
        person_id text not null,
        tab       text not null,
        section   text not null,
        seen_at   timestamptz not null,
        constraint draft_places_pkey primary key (draft_id, person_id, tab)
      );
      comment on table draft_places is 'Who has a draft open just now, in which tab and section; over after little more than a minute of silence.';
      comment on column draft_places.tab is 'As the page names its tab: one person in two tabs has two places.';
      comment on column draft_places.seen_at is 'By the clock of the database: people are here in real time, whatever day is simulated.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table draft_places');
  }
}
