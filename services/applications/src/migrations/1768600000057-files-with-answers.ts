import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files come with answers too, each is scanned in its own time, and what a person brought in is counted whether or not it stays. */
export class FilesWithAnswers1768600000057 implements MigrationInterface {
  readonly name = 'FilesWithAnswers1768600000057';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table attachments
        alter column draft_id drop not null,
        add column answer_of text,
        add column scans integer not null default 0,
        add column next_scan_at timestamptz not null default now(),
        add column scan_failed boolean not null default false;
      comment on table attachments is 'Files of drafts, applications and answers; what is in them stands encrypted in attachment_chunks.';
      comment on column attachments.draft_id is 'The draft that it belongs to; null of a file with an answer.';
      comment on column attachments.answer_of is 'The request for information or the hearing that it answers; null of a file of a draft.';
      comment on column attachments.scans is 'How often the scanner was given it.';
      comment on column attachments.next_scan_at is 'By the clock of the database: the scanner is never simulated.';
      comment on column attachments.scan_failed is 'The scanner was there and said neither yes nor no.';
      comment on column attachments.stored_at is 'By the clock of the database: the order in which they came.';
      create index attachments_by_answer on attachments (answer_of);
      create index attachments_to_scan on attachments (state, next_scan_at);
      drop index attachments_by_uploader;

      create table attachment_uploads (
        attachment_id text not null,
        person_id     text not null,
        size_bytes    integer not null,
        uploaded_at   timestamptz not null default now(),
        constraint attachment_uploads_pkey primary key (attachment_id)
      );
      comment on table attachment_uploads is 'Who brought in how much within the last day, whether or not it is still there; for the daily limit.';
      comment on column attachment_uploads.uploaded_at is 'By the clock of the database.';
      create index attachment_uploads_by_person on attachment_uploads (person_id, uploaded_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table attachment_uploads;
      create index attachments_by_uploader on attachments (uploaded_by, stored_at);
      drop index attachments_to_scan;
      drop index attachments_by_answer;
      comment on column attachments.stored_at is 'By the clock of the database, for limits.';
      comment on column attachments.draft_id is null;
      comment on table attachments is 'Files of drafts and applications; what is in them stands encrypted in attachment_chunks.';
      alter table attachments
        drop column scan_failed,
        drop column next_scan_at,
        drop column scans,
        drop column answer_of,
        alter column draft_id set not null;
    `);
  }
}
