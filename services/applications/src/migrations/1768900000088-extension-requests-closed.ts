import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for extensions are withdrawn and declined, and open again where a court annuls their answer. The tables of before stay for replicas of before. */
export class ExtensionRequestsClosed1768900000088 implements MigrationInterface {
  readonly name = 'ExtensionRequestsClosed1768900000088';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_extension_requests_v2 (
        grant_id     text not null,
        request_id   text not null,
        programme_id text not null,
        district     text not null,
        recipient    text,
        request      jsonb not null,
        status       text not null,
        notice_id    text,
        answered_on  text,
        closed_on    text,
        reason       text,
        first_number bigint not null,
        constraint rm_extension_requests_v2_pkey primary key (grant_id, request_id)
      );
      create index rm_extension_requests_v2_by_district on rm_extension_requests_v2 (district, first_number);
      create index rm_extension_requests_v2_by_status on rm_extension_requests_v2 (status, first_number);
      comment on column rm_extension_requests_v2.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_extension_requests_v2.answered_on is 'When the notice that answers it was released.';
      comment on column rm_extension_requests_v2.closed_on is 'When it was withdrawn or declined.';
      comment on column rm_extension_requests_v2.reason is 'Why it was withdrawn or declined.';

      create table rm_extension_answers_v2 (
        notice_id  text primary key,
        request_id text not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_extension_requests_v2, rm_extension_answers_v2');
  }
}
