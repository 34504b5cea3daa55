import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, NumberedColumn, PrimaryColumn } from '@paktwerk/postgres';
import type { Contact } from '../application/events';
import type { Line } from '../application/lines';

@Entity('drafts', { comment: 'Applications that are no fact yet; several people of a district work on one.' })
@Index('drafts_by_district', ['district', 'number'])
export class DraftRow {
  @PrimaryColumn('text')
  readonly draftId!: string;
  @Column('text')
  readonly district!: string;
  @Column('text')
  readonly callId!: string;
  /** In their parsed form. */
  @Column('jsonb')
  readonly lines!: readonly Line[];
  @Column('jsonb', { nullable: true })
  readonly contact!: Contact | null;
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
}
