import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a letter tells of by its checksum, too. Letters from before are rendered again when they are next asked for. */
export class LettersOfAnEvent1768600000076 implements MigrationInterface {
  readonly name = 'LettersOfAnEvent1768600000076';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from letters;
      alter table letters add column event_hash text not null;
      comment on column letters.event_hash is 'Its checksum as the letter says it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table letters drop column event_hash');
  }
}
