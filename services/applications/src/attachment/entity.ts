import type { Instant } from '@paktwerk/kernel';
import type { AttachmentKind } from '@paktwerk/platform';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** `not-scanned`: no scanner is configured; `quarantined`: it waits for the scanner and is given to nobody. */
export const SCAN_STATES = ['not-scanned', 'quarantined', 'clean', 'infected'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

@Entity('attachments', { comment: 'Files of drafts, applications and answers; what is in them stands encrypted in attachment_chunks.' })
@Index('attachments_by_draft', ['draftId'])
@Index('attachments_by_application', ['applicationId'])
@Index('attachments_by_answer', ['answerOf'])
@Index('attachments_to_scan', ['state', 'nextScanAt'])
@Index('attachments_by_kek', ['kekId'])
@Index('attachments_by_giving', ['givenAt'])
export class AttachmentRow {
  @PrimaryColumn('text')
  readonly attachmentId!: string;
  @Column('text', { nullable: true, comment: 'The draft that it belongs to; null of a file with an answer.' })
  readonly draftId!: string | null;
  @Column('text', { nullable: true, comment: 'The request for information or the hearing that it answers; null of a file of a draft.' })
  readonly answerOf!: string | null;
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
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database: the order in which they came.' })
  readonly storedAt!: Instant;
  @Column('integer', { default: 0, comment: 'How often the scanner was given it.' })
  readonly scans!: number;
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database: the scanner is never simulated.' })
  readonly nextScanAt!: Instant;
  @Column('boolean', { default: false, comment: 'The scanner was there and said neither yes nor no.' })
  readonly scanFailed!: boolean;
  @Column('text', { nullable: true, comment: 'The application that names it; from then on it stays.' })
  readonly applicationId!: string | null;
  @Column('timestamptz', {
    nullable: true,
    comment: 'By the clock of the database: when it was given with an answer of which nothing is known yet; null otherwise.',
  })
  readonly givenAt!: Instant | null;
}

@Entity('attachment_uploads', {
  comment: 'Who brought in how much within the last day, whether or not it is still there; for the daily limit.',
})
@Index('attachment_uploads_by_person', ['personId', 'uploadedAt'])
export class AttachmentUploadRow {
  @PrimaryColumn('text')
  readonly attachmentId!: string;
  @Column('text')
  readonly personId!: string;
  @Column('integer')
  readonly sizeBytes!: number;
  @Column('timestamptz', { default: () => 'now()', comment: 'By the clock of the database.' })
  readonly uploadedAt!: Instant;
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
