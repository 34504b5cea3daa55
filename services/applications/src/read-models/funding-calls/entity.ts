import type { IsoDate, Mark } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

export interface PublishedRuleSet {
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly source: string;
}

@Entity('rm_programmes_v1')
export class ProgrammeRow {
  @PrimaryColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly code!: string;
  @FixedColumn('text')
  readonly titleDe!: string;
  @FixedColumn('text')
  readonly titleEn!: string;
  @FixedColumn('date')
  readonly effectiveOn!: IsoDate;
  @FixedColumn('date')
  readonly endsOn!: IsoDate;
  @FixedColumn('date')
  readonly evaluationOn!: IsoDate;
  @Column('jsonb')
  ruleSets!: readonly PublishedRuleSet[];
  @FixedColumn('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}

@Entity('rm_calls_v1')
@Index('rm_calls_v1_by_programme', ['programmeId', 'firstNumber'])
export class CallRow {
  @PrimaryColumn('text')
  readonly callId!: string;
  @Column('text')
  readonly programmeId!: string;
  @Column('text')
  readonly programmeCode!: string;
  @Column('integer')
  readonly ruleSetVersion!: number;
  @Column('text')
  readonly titleDe!: string;
  @Column('text')
  readonly titleEn!: string;
  @Column('bigint')
  readonly potCents!: number;
  @Column('integer')
  readonly budgetYear!: number;
  @Column('date')
  readonly opensOn!: IsoDate;
  @Column('date')
  readonly deadline!: IsoDate;
  @Column('text')
  readonly keyLabel!: string;
  @Column('text')
  readonly keyMark!: Mark;
  @Column('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  readonly lastNumber!: number;
}
