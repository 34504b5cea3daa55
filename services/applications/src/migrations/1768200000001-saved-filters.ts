import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedFilters1768200000001 implements MigrationInterface {
  readonly name = 'SavedFilters1768200000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table saved_filters (
        filter_id text not null,
        person_id text not null,
        list      text not null,
        name      text not null,
        filter    jsonb not null,
        saved_at  timestamptz not null,
        number    bigint not null generated always as identity,
        constraint saved_filters_pkey primary key (filter_id)
      );
      create index saved_filters_by_person on saved_filters (person_id, list, number);
      comment on table saved_filters is 'What a person has chosen to see of a list, under a name of theirs.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table saved_filters');
  }
}
