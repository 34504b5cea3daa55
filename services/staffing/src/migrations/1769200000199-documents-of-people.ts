import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Also: entries that may be one human, in a read model of their own, and by what they are alike. */
export class DocumentsOfPeople1769200000199 implements MigrationInterface {
  readonly name = 'DocumentsOfPeople1769200000199';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table person_documents (
        document_id text primary key,
        person_id   text not null,
        key_version integer not null,
        is_scanned  boolean not null,
        stored_at   timestamptz not null default now()
      );
      comment on table person_documents is 'Documents that prove a tier; they stand encrypted under the key of the person and go with it.';
      comment on column person_documents.key_version is 'Which version of the key of the person seals it.';
      comment on column person_documents.is_scanned is 'A scanner looked at it and found nothing; false where none is configured.';
      comment on column person_documents.stored_at is 'By the clock of the database.';
      create index person_documents_by_person on person_documents (person_id);

      create table person_document_chunks (
        document_id text not null,
        number      integer not null,
        sealed      bytea not null,
        primary key (document_id, number)
      );
      comment on table person_document_chunks is 'A document in pieces.';

      comment on column people_tokens.district is 'Whose hash it is; empty where entries of all parties are compared by it.';

      create table rm_doubles_v1 (
        first_id  text not null,
        second_id text not null,
        state     text not null,
        number    bigint not null,
        primary key (first_id, second_id)
      );
      comment on table rm_doubles_v1 is 'Entries of the register that are, or may be, the same human as an earlier one.';
      comment on column rm_doubles_v1.number is 'Position of the first finding; lists are ordered by it.';

      create table rm_qualifications_v1 (
        person_id text not null,
        district  text not null,
        state     text not null,
        documents integer not null,
        number    bigint not null,
        primary key (person_id, district)
      );
      comment on table rm_qualifications_v1 is 'Whose tier waits to be verified; names and tiers stay encrypted in the store.';
      comment on column rm_qualifications_v1.number is 'Position of what changed last; lists are ordered by it.';
      create index rm_qualifications_v1_by_state on rm_qualifications_v1 (state, number);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop table rm_doubles_v1; drop table rm_qualifications_v1; drop table person_document_chunks; drop table person_documents',
    );
  }
}
