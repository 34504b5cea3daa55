import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentUploads1769600000121 implements MigrationInterface {
  readonly name = 'DocumentUploads1769600000121';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table document_uploads (
        document_id text not null,
        person_id   text not null,
        size_bytes  integer not null,
        uploaded_at timestamptz not null default now(),
        constraint document_uploads_pkey primary key (document_id)
      );
      create index document_uploads_by_person on document_uploads (person_id, uploaded_at);
      comment on table document_uploads is 'Who brought in how much within the last day, whether or not it is still there; for the daily limit.';
      comment on column document_uploads.person_id is 'Who brought it in.';
      comment on column document_uploads.uploaded_at is 'By the clock of the database.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table document_uploads');
  }
}
