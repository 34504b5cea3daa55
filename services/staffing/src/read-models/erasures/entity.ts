import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Ids only: what is written into a table stays there after an erasure. */
@Entity('rm_proposed_erasures_v1', { comment: 'Whom somebody proposed to erase; by whom and why stands in their stream.' })
@Index('rm_proposed_erasures_v1_open', ['isOpen', 'number'])
export class ProposedErasureRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @Column('text')
  readonly party!: string;
  @Column('boolean', { comment: 'Neither withdrawn nor done.' })
  isOpen!: boolean;
  @Column('bigint', { comment: 'Position of the proposal; lists are ordered by it.' })
  readonly number!: number;
}
