import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files were given with an answer that is not known yet, and which key-encryption key wraps what. */
export class FilesThatAreKept1768800000077 implements MigrationInterface {
  readonly name = 'FilesThatAreKept1768800000077';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table attachments add column given_at timestamptz;
      comment on column attachments.given_at is 'By the clock of the database: when it was given with an answer of which nothing is known yet; null otherwise.';
      create index attachments_by_giving on attachments (given_at);
      create index attachments_by_kek on attachments (kek_id);
      create index letters_by_kek on letters (kek_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index letters_by_kek;
      drop index attachments_by_kek;
      alter table attachments drop column given_at;
    `);
  }
}
