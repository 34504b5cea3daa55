import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice answers several requests for extensions at once. The tables of before stay for replicas of before. */
export class ExtensionRequestsTogether1768900000388 implements MigrationInterface {
  readonly name = 'ExtensionRequestsTogether1768900000388';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_extension_requests_v3 (
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
        constraint rm_extension_requests_v3_pkey primary key (grant_id, request_id)
      );
      create index rm_extension_requests_v3_by_district on rm_extension_requests_v3 (district, first_number);
      create index rm_extension_requests_v3_by_status on rm_extension_requests_v3 (status, first_number);
      comment on column rm_extension_requests_v3.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_extension_requests_v3.answered_on is 'When the notice that answers it was released.';
      comment on column rm_extension_requests_v3.closed_on is 'When it was withdrawn or declined.';
      comment on column rm_extension_requests_v3.reason is 'Why it was withdrawn or declined.';

      create table rm_extension_answers_v3 (
        notice_id  text primary key,
        request_ids jsonb not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_extension_requests_v3, rm_extension_answers_v3');
  }
}
