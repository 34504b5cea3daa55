import { Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

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
