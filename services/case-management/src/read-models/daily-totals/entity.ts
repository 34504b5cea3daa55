import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { TalkCount, TopicCount } from '../../totals/count';

/** Absolute figures per district, programme and day. */
@Entity('rm_daily_totals_v1')
@Index('rm_daily_totals_v1_by_position', ['lastPosition'], { unique: true })
export class DailyTotalsRow {
  @PrimaryColumn('text')
  readonly district!: string;
  @PrimaryColumn('text')
  readonly programmeId!: string;
  @PrimaryColumn('date')
  readonly day!: IsoDate;
  @Column('integer')
  casesOpened!: number;
  @Column('integer')
  casesClosed!: number;
  @Column('jsonb')
  talks!: readonly TalkCount[];
  @Column('jsonb')
  topics!: readonly TopicCount[];
  @Column('bigint', { comment: 'The last event counted: the revision under which the figures are published.' })
  lastPosition!: number;
  @Column('timestamptz')
  lastRecordedAt!: Instant;
}
