import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of drafts and applications, in encrypted pieces. */
export class Attachments1768300000001 implements MigrationInterface {
  readonly name = 'Attachments1768300000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table attachments (
        attachment_id  text not null,
        draft_id       text not null,
        party          text not null,
        line_id        text,
        name           text not null,
        kind           text not null,
        size_bytes     integer not null,
        sha256         text not null,
        state          text not null,
        found          text,
        kek_id         text not null,
        wrapped_key    bytea not null,
        uploaded_at    timestamptz not null,
        uploaded_by    text not null,
        stored_at      timestamptz not null default now(),
        application_id text,
        constraint attachments_pkey primary key (attachment_id)
      );
      comment on table attachments is 'Files of drafts and applications; what is in them stands encrypted in attachment_chunks.';
      comment on column attachments.party is 'Key of the party that applies.';
      comment on column attachments.name is 'As its owner called it; it may name a person, so it stands in no event.';
      comment on column attachments.sha256 is 'SHA-256 of the file; what a submission is bound to.';
      comment on column attachments.found is 'What the scanner found.';
      comment on column attachments.kek_id is 'The key-encryption key that wraps the key of the file.';
      comment on column attachments.stored_at is 'By the clock of the database, for limits.';
      comment on column attachments.application_id is 'The application that names it; from then on it stays.';
      create index attachments_by_draft on attachments (draft_id);
      create index attachments_by_application on attachments (application_id);
      create index attachments_by_uploader on attachments (uploaded_by, stored_at);

      create table attachment_chunks (
        attachment_id text not null,
        number        integer not null,
        sealed        bytea not null,
        constraint attachment_chunks_pkey primary key (attachment_id, number)
      );
      alter table attachment_chunks alter column sealed set storage external;
      comment on table attachment_chunks is 'A file in pieces, each encrypted under the key of its file.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table attachment_chunks; drop table attachments');
  }
}
