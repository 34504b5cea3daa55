import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Ids only: what is written into a table stays there after an erasure. */
@Entity('rm_register_v2', { comment: 'Which people a district has registered; names stay encrypted in the store.' })
@Index('rm_register_v2_by_district', ['district', 'number'])
export class RegisteredRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @PrimaryColumn('text')
  readonly district!: string;
  @FixedColumn('bigint')
  readonly number!: number;
  @FixedColumn('bigint')
  readonly lastPosition!: number;
}

@Entity('rm_found_twice_v2', { comment: 'Entries of the register that are the same human as an earlier one.' })
export class FoundTwiceRow {
  @PrimaryColumn('text')
  readonly secondId!: string;
  @Column('text')
  readonly firstId!: string;
  @Column('bigint', { comment: 'Position of the finding; lists are ordered by it.' })
  readonly number!: number;
}
