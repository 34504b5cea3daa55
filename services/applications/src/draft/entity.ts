import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, NumberedColumn, PrimaryColumn } from '@paktwerk/postgres';
import type { Contact } from '../application/events';
import type { Line } from '../application/lines';
import type { Particulars } from '../application/particulars';
import type { FieldChange } from './content';

@Entity('drafts', { comment: 'Applications that are no fact yet; several people of a party work on one.' })
@Index('drafts_by_district', ['district', 'number'])
@Index('drafts_by_recipient', ['recipient', 'number'])
export class DraftRow {
  @PrimaryColumn('text')
  readonly draftId!: string;
  @Column('text')
  readonly district!: string;
  @Column('text', { nullable: true, comment: 'The party that drafts; null where it is the district itself.' })
  readonly recipient!: string | null;
  @Column('text')
  readonly callId!: string;
  /** In their parsed form. */
  @Column('jsonb')
  readonly lines!: readonly Line[];
  @Column('jsonb', { nullable: true })
  readonly contact!: Contact | null;
  /** What it says beside its lines. */
  @Column('jsonb', { default: {} })
  readonly particulars!: Particulars;
  @Column('integer')
  readonly revision!: number;
  @Column('uuid')
  readonly lastCommandId!: string;
  @Column('timestamptz')
  readonly createdAt!: Instant;
  @Column('text')
  readonly createdBy!: string;
  @Column('timestamptz')
  readonly updatedAt!: Instant;
  @Column('text')
  readonly updatedBy!: string;
  @Column('text', {
    nullable: true,
    comment: 'Instant of receipt, committed before the submission is decided; while it is set, the content stands still.',
  })
  readonly receivedAt!: Instant | null;
  @Column('text', { nullable: true })
  readonly receivedBy!: string | null;
  @Column('text', { nullable: true })
  readonly applicationId!: string | null;
  @NumberedColumn()
  readonly number!: number;
  @Column('text', { nullable: true, comment: 'Keyed hash of the request that created the draft; null from before there were any.' })
  readonly createdRequest!: string | null;
  @Column('text', { nullable: true, comment: 'Keyed hash of the request that changed it last.' })
  readonly lastRequest!: string | null;
  @Column('jsonb', {
    nullable: true,
    comment: 'Who handed it over for the signature, when, with which note; null again after the next change.',
  })
  readonly handedOver!: HandedOver | null;
}

/** It is ready, says who prepared it. */
export interface HandedOver {
  readonly at: Instant;
  readonly by: string;
  readonly note?: string;
}

@Entity('draft_changes', { comment: 'Who changed what of a draft, field by field; goes with the draft.' })
@Index('draft_changes_by_command', ['commandId'])
export class DraftChangeRow {
  @PrimaryColumn('text')
  readonly draftId!: string;
  @PrimaryColumn('integer', { comment: 'The revision that the change made.' })
  readonly revision!: number;
  @Column('uuid')
  readonly commandId!: string;
  @Column('text', { nullable: true, comment: 'Keyed hash of the request.' })
  readonly request!: string | null;
  @Column('timestamptz')
  readonly at!: Instant;
  @Column('text')
  readonly by!: string;
  @Column('jsonb')
  readonly fields!: readonly FieldChange[];
}

@Entity('draft_places', {
  comment: 'Who has a draft open just now, in which tab and section; over after little more than a minute of silence.',
})
export class DraftPlaceRow {
  @PrimaryColumn('text')
  readonly draftId!: string;
  @PrimaryColumn('text')
  readonly personId!: string;
  @PrimaryColumn('text', { comment: 'As the page names its tab: one person in two tabs has two places.' })
  readonly tab!: string;
  @Column('text')
  readonly section!: string;
  @Column('timestamptz', { comment: 'By the clock of the database: people are here in real time, whatever day is simulated.' })
  readonly seenAt!: Instant;
}
