import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { CountedMeasure } from './measures';

@Entity('rm_figure_deltas_v6', {
  comment: 'From effective_on the measure is greater by delta; known since known_since. Any figure of any day is a sum.',
})
// Answers a programme's figures and series from the index alone, by columns that TypeORM cannot include: kept by hand in its migration.
@Index('rm_figure_deltas_v6_as_of', { synchronize: false })
// Finds what becomes due when the domain day moves.
@Index('rm_figure_deltas_v6_due', ['effectiveOn'])
export class DeltaRow {
  @PrimaryColumn('bigint')
  readonly inboxPosition!: number;
  /** Number of the row among those of its message. */
  @PrimaryColumn('smallint')
  readonly seq!: number;
  @Column('text')
  readonly programmeId!: string;
  @Column('text')
  readonly district!: string;
  @Column('text')
  readonly measure!: CountedMeasure;
  @Column('date')
  readonly effectiveOn!: IsoDate;
  @Column('timestamptz')
  readonly knownSince!: Instant;
  @Column('bigint')
  readonly delta!: number;
  @Column('text')
  readonly source!: string;
  @Column('text')
  readonly sourcePosition!: string;
}

@Entity('rm_figure_facts_v6', {
  comment: "The last state of every application, reservation, post …: the next event's difference is taken from it.",
})
export class FactRow {
  @PrimaryColumn('text')
  readonly kind!: string;
  @PrimaryColumn('text')
  readonly key!: string;
  /** JSON as text: no query looks into it, and it is parsed only where it is used. */
  @Column('text')
  state!: string;
}

@Entity('rm_figures_live_v6', { comment: 'Sums of all deltas that are effective on the live date.' })
export class LiveFigureRow {
  @PrimaryColumn('text')
  readonly programmeId!: string;
  @PrimaryColumn('text')
  readonly district!: string;
  @PrimaryColumn('text')
  readonly measure!: CountedMeasure;
  @Column('bigint')
  value!: number;
}

/** One row: the day up to which deltas are in the live sums. */
@Entity('rm_live_state_v6')
@Check('rm_live_state_v6_id_check', 'id = 1')
export class LiveStateRow {
  @PrimaryColumn('integer')
  readonly id!: number;
  @Column('date')
  liveDate!: IsoDate;
}

@Entity('rm_sources_v6', { comment: "How far each service's facts have been counted." })
export class SourceRow {
  @PrimaryColumn('text')
  readonly source!: string;
  @Column('text')
  sourcePosition!: string;
  @Column('bigint')
  number!: number;
  @Column('timestamptz')
  knownSince!: Instant;
}
