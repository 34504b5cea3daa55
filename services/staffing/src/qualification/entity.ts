import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** What a document is called and what its bytes are stands in the log, sealed. */
@Entity('person_documents', { comment: 'Documents that prove a tier; they stand encrypted under the key of the person and go with it.' })
@Index('person_documents_by_person', ['personId'])
export class PersonDocumentRow {
  @PrimaryColumn('text')
  readonly documentId!: string;
  @FixedColumn('text')
  readonly personId!: string;
  @FixedColumn('integer', { comment: 'Which version of the key of the person seals it.' })
  readonly keyVersion!: number;
  @Column('boolean', { comment: 'A scanner looked at it and found nothing; false where none is configured.' })
  readonly isScanned!: boolean;
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database.' })
  readonly storedAt!: Instant;
}

@Entity('document_uploads', {
  comment: 'Who brought in how much within the last day, whether or not it is still there; for the daily limit.',
})
@Index('document_uploads_by_person', ['personId', 'uploadedAt'])
export class DocumentUploadRow {
  @PrimaryColumn('text')
  readonly documentId!: string;
  @Column('text', { comment: 'Who brought it in.' })
  readonly personId!: string;
  @Column('integer')
  readonly sizeBytes!: number;
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database.' })
  readonly uploadedAt!: Instant;
}

@Entity('person_document_chunks', { comment: 'A document in pieces.' })
export class PersonDocumentChunkRow {
  @PrimaryColumn('text')
  readonly documentId!: string;
  @PrimaryColumn('integer')
  readonly number!: number;
  @FixedColumn('bytea')
  readonly sealed!: Buffer;
}
