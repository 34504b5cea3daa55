import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money is counted by budget year. The tables of version 1 stay for processes of the release before; a later one drops them. */
export class MoneyOfAYear1767000000047 implements MigrationInterface {
  readonly name = 'MoneyOfAYear1767000000047';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_figure_deltas_v2 (
        inbox_position  bigint not null,
        seq             smallint not null,
        programme_id    text not null,
        district        text not null,
        measure         text not null,
        effective_on    date not null,
        known_since     timestamptz not null,
        delta           bigint not null,
        source          text not null,
        source_position text not null,
        primary key (inbox_position, seq)
      );
      comment on table rm_figure_deltas_v2 is 'From effective_on the measure is greater by delta; known since known_since. Any figure of any day is a sum.';
      -- Answers a programme's figures and series from the index alone.
      create index rm_figure_deltas_v2_as_of on rm_figure_deltas_v2 (programme_id, effective_on) include (known_since, district, measure, delta);
      -- Finds what becomes due when the domain day moves.
      create index rm_figure_deltas_v2_due on rm_figure_deltas_v2 (effective_on);

      create table rm_figure_facts_v2 (
        kind  text not null,
        key   text not null,
        state text not null,
        primary key (kind, key)
      );
      comment on table rm_figure_facts_v2 is 'The last state of every application, reservation, post …: the next event''s difference is taken from it.';

      create table rm_figures_live_v2 (
        programme_id text not null,
        district     text not null,
        measure      text not null,
        value        bigint not null,
        primary key (programme_id, district, measure)
      );
      comment on table rm_figures_live_v2 is 'Sums of all deltas that are effective on the live date.';

      create table rm_live_state_v2 (
        id        int primary key check (id = 1),
        live_date date not null
      );

      create table rm_sources_v2 (
        source          text primary key,
        source_position text not null,
        number          bigint not null,
        known_since     timestamptz not null
      );
      comment on table rm_sources_v2 is 'How far each service''s facts have been counted.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_sources_v2, rm_live_state_v2, rm_figures_live_v2, rm_figure_facts_v2, rm_figure_deltas_v2');
  }
}
