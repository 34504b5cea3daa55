import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shares of posts by who applies. Filled from the log by its projection. */
export class GrantedPosts1768600000056 implements MigrationInterface {
  readonly name = 'GrantedPosts1768600000056';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_granted_posts_v1 (
        application_id text not null,
        party          text not null,
        file_number    text not null,
        programme_code text not null,
        standing       text not null,
        shares         jsonb not null,
        first_number   bigint not null,
        constraint rm_granted_posts_v1_pkey primary key (application_id)
      );
      create index rm_granted_posts_v1_by_party on rm_granted_posts_v1 (party, standing);
      comment on column rm_granted_posts_v1.party is 'Who applies; of a district its five digits.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_granted_posts_v1');
  }
}
