import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { VerificationState } from '../../qualification/verification-on';

/** Ids only: what is written into a table stays there after an erasure. */
@Entity('rm_qualifications_v1', { comment: 'Whose tier waits to be verified; names and tiers stay encrypted in the store.' })
@Index('rm_qualifications_v1_by_state', ['state', 'number'])
export class QualificationRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @PrimaryColumn('text')
  readonly district!: string;
  @Column('text')
  readonly state!: VerificationState;
  @Column('integer')
  readonly documents!: number;
  @Column('bigint', { comment: 'Position of what changed last; lists are ordered by it.' })
  readonly number!: number;
}
