import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files by their words as they are cut now: days stay whole, amounts with a point are amounts. Filled from the log by its projection. */
export class ApplicationSearchAgain1768500000002 implements MigrationInterface {
  readonly name = 'ApplicationSearchAgain1768500000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_application_search_v2 (
        application_id text not null,
        file_number    text not null,
        call_id        text not null,
        programme_id   text not null,
        district       text not null,
        pieces         jsonb not null,
        words          text[] not null,
        known_words    text[] not null,
        first_number   bigint not null,
        recipient      text,
        recipient_name text,
        constraint rm_application_search_v2_pkey primary key (application_id)
      );
      create index rm_application_search_v2_by_number on rm_application_search_v2 (first_number);
      create index rm_application_search_v2_by_district on rm_application_search_v2 (district, first_number);
      create index rm_application_search_v2_by_recipient on rm_application_search_v2 (recipient, first_number);
      create index rm_application_search_v2_words on rm_application_search_v2 using gin (array_to_tsvector(words));
      create index rm_application_search_v2_known_words on rm_application_search_v2 using gin (array_to_tsvector(known_words));
      comment on column rm_application_search_v2.known_words is 'Without what belongs to a decision that is not released.';
      comment on column rm_application_search_v2.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_application_search_v2.recipient_name is 'Its name on the day of receipt.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_application_search_v2');
  }
}
