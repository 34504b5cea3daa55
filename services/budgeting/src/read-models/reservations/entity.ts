import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

export const RESERVATION_STATUSES = ['reserved', 'committed', 'released', 'refused'] as const;
export type ReservationStatus = (typeof RESERVATION_STATUSES)[number];

/** Every decision's money and where it stands. */
@Entity('rm_reservations_v1')
@Index('rm_reservations_v1_open', ['since'], { where: `(status = 'reserved'::text)` })
export class ReservationRow {
  @PrimaryColumn('text')
  readonly decisionId!: string;
  @FixedColumn('text')
  readonly potId!: string;
  @FixedColumn('text')
  readonly callId!: string;
  @FixedColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('bigint')
  readonly amountCents!: number;
  @FixedColumn('integer')
  readonly budgetYear!: number;
  @Column('text')
  status!: ReservationStatus;
  @Column('timestamptz')
  since!: Instant;
  /** Position of the event that made the row: the order of lists. */
  @FixedColumn('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}
