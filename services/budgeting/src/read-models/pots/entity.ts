import { Column, Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

/** One row per pot: how much is there, set aside, committed. */
@Entity('rm_pots_v2')
export class PotRow {
  @PrimaryColumn('text')
  readonly potId!: string;
  @FixedColumn('text', { unique: true })
  readonly callId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly titleDe!: string;
  @FixedColumn('text')
  readonly titleEn!: string;
  @FixedColumn('bigint')
  readonly amountCents!: number;
  @FixedColumn('integer')
  readonly budgetYear!: number;
  @Column('bigint')
  reservedCents!: number;
  @Column('bigint')
  committedCents!: number;
  @Column('bigint', { comment: 'Part of what is committed: its notices are final.' })
  payableCents!: number;
  /** Position of the event that made the row: the order of lists. */
  @FixedColumn('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}
