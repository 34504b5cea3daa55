import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Calls that are tried out. */
@Entity('rm_rehearsals_v1')
@Index('rm_rehearsals_v1_by_status', ['status', 'firstNumber'])
export class RehearsalRow {
  @PrimaryColumn('text')
  readonly callId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly programmeCode!: string;
  @FixedColumn('integer')
  readonly ruleSetVersion!: number;
  @FixedColumn('boolean')
  readonly hasOwnRules!: boolean;
  @FixedColumn('text')
  readonly titleDe!: string;
  @FixedColumn('text')
  readonly titleEn!: string;
  @FixedColumn('bigint')
  readonly potCents!: number;
  @FixedColumn('date')
  readonly opensOn!: IsoDate;
  @FixedColumn('date')
  readonly deadline!: IsoDate;
  @Column('text')
  status!: 'running' | 'discarded' | 'opened';
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
