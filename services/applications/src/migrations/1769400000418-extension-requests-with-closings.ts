import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some posts of a request are withdrawn or declined, and a court opens others again. The tables of before stay for replicas of before. */
export class ExtensionRequestsWithClosings1769400000418 implements MigrationInterface {
  readonly name = 'ExtensionRequestsWithClosings1769400000418';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_extension_requests_v5 (
        grant_id     text not null,
        request_id   text not null,
        programme_id text not null,
        district     text not null,
        recipient    text,
        request      jsonb not null,
        status       text not null,
        answers      jsonb not null,
        closings     jsonb not null,
        first_number bigint not null,
        constraint rm_extension_requests_v5_pkey primary key (grant_id, request_id)
      );
      create index rm_extension_requests_v5_by_district on rm_extension_requests_v5 (district, first_number);
      create index rm_extension_requests_v5_by_status on rm_extension_requests_v5 (status, first_number);
      comment on column rm_extension_requests_v5.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_extension_requests_v5.answers is 'What notices have decided of it that no court took back, oldest first.';
      comment on column rm_extension_requests_v5.closings is 'When and why which of its posts were withdrawn or declined, oldest first.';

      create table rm_extension_answers_v5 (
        notice_id  text primary key,
        request_ids jsonb not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_extension_requests_v5, rm_extension_answers_v5');
  }
}
