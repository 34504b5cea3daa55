import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Ids only: what is written into a table stays there after an erasure. */
@Entity('rm_refused_shares_v1', {
  comment: 'Which party asked how often for more time of whom than they have beside what they do elsewhere.',
})
@Index('rm_refused_shares_v1_by_number', ['number'])
export class RefusedSharesRow {
  @PrimaryColumn('text')
  readonly party!: string;
  @PrimaryColumn('text')
  readonly personId!: string;
  @Column('integer')
  readonly attempts!: number;
  @Column('date')
  readonly firstOn!: IsoDate;
  @Column('date')
  readonly lastOn!: IsoDate;
  @Column('bigint', { comment: 'Position of the last attempt; lists are ordered by it.' })
  readonly number!: number;
}
