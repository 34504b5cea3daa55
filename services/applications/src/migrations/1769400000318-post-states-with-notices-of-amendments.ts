import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staffing told of posts, with the notice of each amendment and what an extension opened anew. The table of before stays for replicas of before. */
export class PostStatesWithNoticesOfAmendments1769400000318 implements MigrationInterface {
  readonly name = 'PostStatesWithNoticesOfAmendments1769400000318';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_post_states_v3 (
        post_id      text primary key,
        grant_id     text not null,
        programme_id text not null,
        facts        jsonb not null
      );
      create index rm_post_states_v3_by_grant on rm_post_states_v3 (grant_id);
      create index rm_post_states_v3_by_programme on rm_post_states_v3 (programme_id, grant_id);
      comment on table rm_post_states_v3 is 'What staffing told of each post: how it stood on a day follows from it.';
      comment on column rm_post_states_v3.facts is 'Oldest first.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_post_states_v3');
  }
}
