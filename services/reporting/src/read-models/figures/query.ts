import { CaseTotals } from '@paktwerk/contracts';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { find } from '@paktwerk/postgres';
import type { Database, Sql } from '@paktwerk/postgres';
import { SourceRow } from './entity';
import { currentLiveDate } from './live-date';
import { asksForMoney, budgetYearOn, inYear, rowNamesFor, valueOf, yearsIn } from './measures';
import type { CountedMeasure, Measure, Sums } from './measures';

/** Every programme together. */
export const ALL = 'all';

/** What is asked: the day on which facts hold, and the instant up to which they were recorded. Absent = now. */
export interface Cut {
  readonly programmeId: string;
  readonly effectiveOn?: IsoDate;
  readonly knownAt?: Instant;
}

export interface FiguresAt {
  /** Whose money it is. */
  readonly budgetYear: number;
  /** By district. */
  readonly districts: ReadonlyMap<string, Sums>;
  /** Per source service the position up to which its facts are counted. */
  readonly position: Readonly<Record<string, string>>;
}

interface SumRow {
  readonly district: string;
  readonly measure: CountedMeasure;
  readonly value: number;
}

/** Whatever is read inside belongs to one moment. */
export const inOneSnapshot = <T>(db: Database, read: (tx: Sql) => Promise<T>): Promise<T> =>
  db.tx(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    return read(tx);
  });

/**
 * The sums of a cut. Read them in one snapshot with whatever stands beside them.
 * @param year whose money, where it is part of a greater answer; else the year that the day shows
 */
export const figuresAt = async (tx: Sql, cut: Cut, today: IsoDate, year?: number): Promise<FiguresAt> => {
  const rows = await sumsAt(tx, cut, today);
  const budgetYear = year ?? budgetYearOn(cut.effectiveOn ?? today, yearsIn(rows.filter((r) => r.value > 0).map((r) => r.measure)));
  const counted = new Map<string, Map<CountedMeasure, number>>();
  for (const { district, measure, value } of rows) {
    const sums = counted.get(district) ?? new Map<CountedMeasure, number>();
    counted.set(district, sums.set(measure, value));
  }
  const districts = new Map([...counted].map(([district, sums]) => [district, inYear(sums, budgetYear)]));
  return { budgetYear, districts, position: await positions(tx) };
};

const sumsAt = async (tx: Sql, cut: Cut, today: IsoDate): Promise<readonly SumRow[]> => {
  const isNow = cut.knownAt === undefined && (cut.effectiveOn === undefined || cut.effectiveOn === today);
  // Around midnight the live sums may still stand on the day before; then the deltas give the same answer.
  return isNow && (await currentLiveDate(tx)) === today
    ? liveSums(tx, cut.programmeId)
    : deltaSums(tx, { ...cut, effectiveOn: cut.effectiveOn ?? today });
};

export const liveSums = (tx: Sql, programmeId: string): Promise<SumRow[]> =>
  programmeId === ALL
    ? tx.query<SumRow>('select district, measure, sum(value)::bigint as value from rm_figures_live_v6 group by district, measure')
    : tx.query<SumRow>('select district, measure, value from rm_figures_live_v6 where programme_id = $1', [programmeId]);

/** The statement and its parameters, so that a spec can look at its plan. Only the conditions that are asked for stand in it. */
export const deltaSumsStatement = ({
  programmeId,
  effectiveOn,
  knownAt,
}: Cut & { readonly effectiveOn: IsoDate }): { readonly text: string; readonly params: readonly unknown[] } => {
  const params: unknown[] = [effectiveOn];
  const where = ['effective_on <= $1::date'];
  if (programmeId !== ALL) where.push(`programme_id = $${params.push(programmeId)}`);
  if (knownAt !== undefined) where.push(`known_since <= $${params.push(knownAt)}::timestamptz`);
  return {
    text: `select district, measure, sum(delta)::bigint as value from rm_figure_deltas_v6 where ${where.join(' and ')} group by district, measure`,
    params,
  };
};

export const deltaSums = (tx: Sql, cut: Cut & { readonly effectiveOn: IsoDate }): Promise<SumRow[]> => {
  const { text, params } = deltaSumsStatement(cut);
  return tx.query<SumRow>(text, params);
};

/** Without case management: its log grows with every talk that is held. */
export const positions = async (sql: Sql): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await find(sql, SourceRow, { order: { source: 'asc' } }))
      .filter((r) => r.source !== CaseTotals.DailyTotalsCounted.service)
      .map((r) => [r.source, r.sourcePosition]),
  );

export interface SeriesQuery {
  readonly programmeId: string;
  readonly district?: string;
  readonly knownAt?: Instant;
  readonly measures: readonly Measure[];
  /** Ascending. */
  readonly dates: readonly IsoDate[];
}
export interface SeriesPoint {
  readonly date: IsoDate;
  /** Whose money it is, where money was asked for. */
  readonly budgetYear?: number;
  readonly values: Readonly<Record<string, number>>;
}

/** Each delta falls to the first date on or after its day; what lies behind the last date does not count. */
export const seriesStatement = (q: SeriesQuery): { readonly text: string; readonly params: readonly unknown[] } => {
  const params: unknown[] = [q.dates, rowNamesFor(q.measures), q.dates.at(-1)];
  const where = ["split_part(measure, ':', 1) = any($2::text[])", 'effective_on <= $3::date'];
  if (q.programmeId !== ALL) where.push(`programme_id = $${params.push(q.programmeId)}`);
  // The frames of all districts say which years have money; a district without one has no money of that year, and no other's instead.
  const isAsked = q.district === undefined ? 'true' : `district = $${params.push(q.district)}`;
  if (q.district !== undefined) where.push(`(${isAsked} or measure like 'frameCents:%')`);
  if (q.knownAt !== undefined) where.push(`known_since <= $${params.push(q.knownAt)}::timestamptz`);
  return {
    text: `select width_bucket(effective_on - 1, $1::date[]) as index, ${isAsked} as "isAsked", measure, sum(delta)::bigint as value from rm_figure_deltas_v6 where ${where.join(' and ')} group by 1, 2, 3`,
    params,
  };
};

/** The value of each measure on each date: one statement for the changes between the dates, then a running sum. */
export const seriesOf = async (sql: Sql, q: SeriesQuery): Promise<readonly SeriesPoint[]> => {
  const { text, params } = seriesStatement(q);
  const rows = await sql.query<{ index: number; isAsked: boolean; measure: CountedMeasure; value: number }>(text, params);
  const running = new Map<CountedMeasure, number>();
  const everywhere = new Map<CountedMeasure, number>();
  return q.dates.map((date, i) => {
    for (const { isAsked, measure, value } of rows.filter(({ index }) => index === i)) {
      everywhere.set(measure, (everywhere.get(measure) ?? 0) + value);
      if (isAsked) running.set(measure, (running.get(measure) ?? 0) + value);
    }
    const budgetYear = budgetYearOn(date, yearsIn([...everywhere].filter(([, value]) => value > 0).map(([measure]) => measure)));
    const sums = inYear(running, budgetYear);
    const values = Object.fromEntries(q.measures.map((m) => [m, valueOf(m, sums)]));
    return asksForMoney(q.measures) ? { date, budgetYear, values } : { date, values };
  });
};
