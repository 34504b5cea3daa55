import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportingReadModels1700000001001 implements MigrationInterface {
  readonly name = 'ReportingReadModels1700000001001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_figure_deltas_v1 (
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
      comment on table rm_figure_deltas_v1 is 'From effective_on the measure is greater by delta; known since known_since. Any figure of any day is a sum.';
      -- Answers a programme's figures and series from the index alone.
      create index rm_figure_deltas_v1_as_of on rm_figure_deltas_v1 (programme_id, effective_on) include (known_since, district, measure, delta);
      -- Finds what becomes due when the domain day moves.
      create index rm_figure_deltas_v1_due on rm_figure_deltas_v1 (effective_on);

      create table rm_figure_facts_v1 (
        kind  text not null,
        key   text not null,
        state text not null,
        primary key (kind, key)
      );
      comment on table rm_figure_facts_v1 is 'The last state of every application, reservation, post …: the next event''s difference is taken from it.';

      create table rm_figures_live_v1 (
        programme_id text not null,
        district     text not null,
        measure      text not null,
        value        bigint not null,
        primary key (programme_id, district, measure)
      );
      comment on table rm_figures_live_v1 is 'Sums of all deltas that are effective on the live date.';

      create table rm_live_state_v1 (
        id        int primary key check (id = 1),
        live_date date not null
      );

      create table rm_sources_v1 (
        source          text primary key,
        source_position text not null,
        number          bigint not null,
        known_since     timestamptz not null
      );
      comment on table rm_sources_v1 is 'How far each service''s facts have been counted.';

      create table rm_programmes_v1 (
        programme_id text primary key,
        code         text not null,
        title_de     text not null,
        title_en     text not null,
        published_on date not null
      );
      create table rm_calls_v1 (
        call_id      text primary key,
        programme_id text not null,
        title_de     text not null,
        title_en     text not null,
        pot_cents    bigint not null,
        opens_on     date not null,
        deadline     date not null
      );
      create index rm_calls_v1_programme on rm_calls_v1 (programme_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table rm_calls_v1; drop table rm_programmes_v1; drop table rm_sources_v1; drop table rm_live_state_v1;
      drop table rm_figures_live_v1; drop table rm_figure_facts_v1; drop table rm_figure_deltas_v1;
    `);
  }
}
