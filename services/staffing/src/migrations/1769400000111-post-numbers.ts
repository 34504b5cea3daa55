import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order in which posts came to be there, which the projection fills from the log. */
export class PostNumbers1769400000111 implements MigrationInterface {
  readonly name = 'PostNumbers1769400000111';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_post_numbers_v1 (
        post_id text primary key,
        number  bigint not null
      );
      comment on table rm_post_numbers_v1 is 'In which order posts came to be there, with their notices in hand: the numbers of a plan follow it.';
      comment on column rm_post_numbers_v1.number is 'Position of the approval.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_post_numbers_v1');
  }
}
