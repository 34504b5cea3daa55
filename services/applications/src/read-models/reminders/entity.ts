import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

/** What people were reminded of, by application and occasion: a timer does it once for each. */
@Entity('rm_reminders_v1')
export class ReminderRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @PrimaryColumn('text')
  readonly occasion!: string;
  @Column('text')
  lastOn!: IsoDate;
  @Column('integer')
  times!: number;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
