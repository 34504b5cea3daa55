import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { AttachmentKind } from './look-at-attachment';

/** `not-scanned`: no scanner is configured; `quarantined`: it waits for the scanner and is given to nobody. */
export const SCAN_STATES = ['not-scanned', 'quarantined', 'clean', 'infected'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

@Entity('attachments', { comment: 'Files of drafts and applications; what is in them stands encrypted in attachment_chunks.' })
@Index('attachments_by_draft', ['draftId'])
@Index('attachments_by_application', ['applicationId'])
@Index('attachments_by_uploader', ['uploadedBy', 'storedAt'])
export class AttachmentRow {
  @PrimaryColumn('text')
  readonly attachmentId!: string;
  @Column('text')
  readonly draftId!: string;
  @Column('text', { comment: 'Key of the party that applies.' })
  readonly party!: string;
  @Column('text', { nullable: true })
  readonly lineId!: string | null;
  @Column('text', { comment: 'As its owner called it; it may name a person, so it stands in no event.' })
  readonly name!: string;
  @Column('text')
  readonly kind!: AttachmentKind;
  @Column('integer')
  readonly sizeBytes!: number;
  @Column('text', { comment: 'SHA-256 of the file; what a submission is bound to.' })
  readonly sha256!: string;
  @Column('text')
  readonly state!: ScanState;
  @Column('text', { nullable: true, comment: 'What the scanner found.' })
  readonly found!: string | null;
  @Column('text', { comment: 'The key-encryption key that wraps the key of the file.' })
  readonly kekId!: string;
  @Column('bytea')
  readonly wrappedKey!: Buffer;
  @Column('timestamptz')
  readonly uploadedAt!: Instant;
  @Column('text')
  readonly uploadedBy!: string;
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database, for limits.' })
  readonly storedAt!: Instant;
  @Column('text', { nullable: true, comment: 'The application that names it; from then on it stays.' })
  readonly applicationId!: string | null;
}

@Entity('attachment_chunks', { comment: 'A file in pieces, each encrypted under the key of its file.' })
export class AttachmentChunkRow {
  @PrimaryColumn('text')
  readonly attachmentId!: string;
  @PrimaryColumn('integer')
  readonly number!: number;
  @Column('bytea')
  readonly sealed!: Buffer;
}
