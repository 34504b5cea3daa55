import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staffing told of posts, with what the rules let interruptions move, and with lapses. The table of before stays for replicas of before. */
export class PostStatesWithRulesOfInterruptions1769300000108 implements MigrationInterface {
  readonly name = 'PostStatesWithRulesOfInterruptions1769300000108';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_post_states_v2 (
        post_id      text primary key,
        grant_id     text not null,
        programme_id text not null,
        facts        jsonb not null
      );
      create index rm_post_states_v2_by_grant on rm_post_states_v2 (grant_id);
      create index rm_post_states_v2_by_programme on rm_post_states_v2 (programme_id, grant_id);
      comment on table rm_post_states_v2 is 'What staffing told of each post: how it stood on a day follows from it.';
      comment on column rm_post_states_v2.facts is 'Oldest first.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_post_states_v2');
  }
}
