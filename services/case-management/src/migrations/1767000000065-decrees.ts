import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is counselled from which day on: the copy of the decrees that the ministry published. */
export class Decrees1767000000065 implements MigrationInterface {
  readonly name = 'Decrees1767000000065';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_decrees_v1 (
        decree_id     text primary key,
        code          text not null,
        source        text not null,
        valid_from    date not null,
        valid_to      date,
        groups        jsonb not null,
        known_since   timestamptz not null,
        last_position bigint not null
      );
      comment on table rm_decrees_v1 is 'Who is counselled from which day on, as the ministry published it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_decrees_v1');
  }
}
