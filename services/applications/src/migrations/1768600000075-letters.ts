import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters as they were rendered once, and files by their number for whoever holds one. */
export class Letters1768600000075 implements MigrationInterface {
  readonly name = 'Letters1768600000075';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table letters (
        letter_id      text not null,
        application_id text not null,
        event_id       text not null,
        sha256         text not null,
        kek_id         text not null,
        wrapped_key    bytea not null,
        sealed         bytea not null,
        rendered_at    timestamptz not null,
        constraint letters_pkey primary key (letter_id)
      );
      alter table letters alter column sealed set storage external;
      create index letters_by_hash on letters (sha256);
      comment on table letters is 'Letters as they were rendered once, encrypted; the same file is given out from then on.';
      comment on column letters.event_id is 'The event that it tells of.';
      comment on column letters.sha256 is 'SHA-256 of the file.';
      comment on column letters.kek_id is 'The key-encryption key that wraps the key of the letter.';

      create index rm_application_list_v1_by_file_number on rm_application_list_v1 (file_number);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index rm_application_list_v1_by_file_number; drop table letters');
  }
}
