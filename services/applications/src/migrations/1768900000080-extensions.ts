import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staffing told of posts, and who asks that they are funded longer. Filled from the logs by their projections. */
export class Extensions1768900000080 implements MigrationInterface {
  readonly name = 'Extensions1768900000080';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_post_states_v1 (
        post_id      text primary key,
        grant_id     text not null,
        programme_id text not null,
        facts        jsonb not null
      );
      create index rm_post_states_v1_by_grant on rm_post_states_v1 (grant_id);
      create index rm_post_states_v1_by_programme on rm_post_states_v1 (programme_id, grant_id);
      comment on table rm_post_states_v1 is 'What staffing told of each post: how it stood on a day follows from it.';
      comment on column rm_post_states_v1.facts is 'Oldest first.';

      create table rm_extension_requests_v1 (
        grant_id     text not null,
        request_id   text not null,
        programme_id text not null,
        district     text not null,
        recipient    text,
        request      jsonb not null,
        status       text not null,
        notice_id    text,
        answered_on  text,
        first_number bigint not null,
        constraint rm_extension_requests_v1_pkey primary key (grant_id, request_id)
      );
      create index rm_extension_requests_v1_by_district on rm_extension_requests_v1 (district, first_number);
      create index rm_extension_requests_v1_by_status on rm_extension_requests_v1 (status, first_number);
      comment on column rm_extension_requests_v1.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_extension_requests_v1.answered_on is 'When the notice that answers it was released.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_extension_requests_v1, rm_post_states_v1');
  }
}
