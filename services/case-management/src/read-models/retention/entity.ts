import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { ErasureReason } from '../../case/events';

/** What decides how long a file stays: nothing of the client, and none of the reasons that were written. */
@Entity('rm_case_retention_v1', { comment: 'How long each case file stays: closed, restricted, held, proposed for erasure, erased.' })
@Index('rm_case_retention_v1_by_district', ['district', 'number'])
export class RetentionRow {
  @PrimaryColumn('text')
  readonly caseId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text')
  readonly counsellor!: string;
  @FixedColumn('date')
  readonly openedOn!: IsoDate;
  @Column('date', { nullable: true })
  closedOn!: IsoDate | null;
  @Column('date', { nullable: true })
  restrictedOn!: IsoDate | null;
  @Column('date', { nullable: true })
  heldSince!: IsoDate | null;
  @Column('date', { nullable: true })
  proposedOn!: IsoDate | null;
  @Column('text', { nullable: true })
  proposedFor!: ErasureReason | null;
  @Column('date', { nullable: true })
  erasedOn!: IsoDate | null;
  /** Position of the event that opened the case: the order of lists. */
  @FixedColumn('bigint')
  readonly number!: number;
  @Column('bigint')
  lastPosition!: number;
}
