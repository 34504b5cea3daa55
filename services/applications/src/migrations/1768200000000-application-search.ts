import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What files are found by; filled from the log by its projection. */
export class ApplicationSearch1768200000000 implements MigrationInterface {
  readonly name = 'ApplicationSearch1768200000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_application_search_v1 (
        application_id text not null,
        file_number    text not null,
        call_id        text not null,
        programme_id   text not null,
        district       text not null,
        pieces         jsonb not null,
        words          text[] not null,
        known_words    text[] not null,
        first_number   bigint not null,
        constraint rm_application_search_v1_pkey primary key (application_id)
      );
      create index rm_application_search_v1_by_number on rm_application_search_v1 (first_number);
      create index rm_application_search_v1_by_district on rm_application_search_v1 (district, first_number);
      create index rm_application_search_v1_words on rm_application_search_v1 using gin (array_to_tsvector(words));
      create index rm_application_search_v1_known_words on rm_application_search_v1 using gin (array_to_tsvector(known_words));
      comment on column rm_application_search_v1.known_words is 'Without what belongs to a decision that is not released.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_application_search_v1');
  }
}
