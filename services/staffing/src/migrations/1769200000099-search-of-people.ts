import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filled from all registrations by the reaction that indexes them. */
export class SearchOfPeople1769200000099 implements MigrationInterface {
  readonly name = 'SearchOfPeople1769200000099';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table people_tokens (
        token     text not null,
        person_id text not null,
        district  text not null,
        primary key (token, person_id)
      );
      comment on table people_tokens is 'Keyed hashes by which people are found; they go with the person.';
      create index people_tokens_by_person on people_tokens (person_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table people_tokens');
  }
}
