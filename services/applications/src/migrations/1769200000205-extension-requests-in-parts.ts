import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice decides on some posts of a request, and the others wait. The tables of before stay for replicas of before. */
export class ExtensionRequestsInParts1769200000205 implements MigrationInterface {
  readonly name = 'ExtensionRequestsInParts1769200000205';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_extension_requests_v4 (
        grant_id     text not null,
        request_id   text not null,
        programme_id text not null,
        district     text not null,
        recipient    text,
        request      jsonb not null,
        status       text not null,
        answers      jsonb not null,
        closed_on    text,
        reason       text,
        first_number bigint not null,
        constraint rm_extension_requests_v4_pkey primary key (grant_id, request_id)
      );
      create index rm_extension_requests_v4_by_district on rm_extension_requests_v4 (district, first_number);
      create index rm_extension_requests_v4_by_status on rm_extension_requests_v4 (status, first_number);
      comment on column rm_extension_requests_v4.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_extension_requests_v4.answers is 'What notices have decided of it that no court took back, oldest first.';
      comment on column rm_extension_requests_v4.closed_on is 'When it was withdrawn or declined.';
      comment on column rm_extension_requests_v4.reason is 'Why it was withdrawn or declined.';

      create table rm_extension_answers_v4 (
        notice_id  text primary key,
        request_ids jsonb not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_extension_requests_v4, rm_extension_answers_v4');
  }
}
