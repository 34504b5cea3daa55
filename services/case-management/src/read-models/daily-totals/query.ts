import type { Sql } from '@paktwerk/postgres';
import type { DailyTotals, TalkCount, TopicCount } from '../../totals/count';

export interface UnpublishedTotals extends DailyTotals {
  readonly revision: number;
  readonly recordedAt: string;
}

export interface TotalsRow {
  readonly district: string;
  readonly programme_id: string;
  readonly day: string;
  readonly cases_opened: number;
  readonly cases_closed: number;
  readonly talks: readonly TalkCount[];
  readonly topics: readonly TopicCount[];
}
interface Row extends TotalsRow {
  readonly last_position: string;
  readonly last_recorded_at: Date;
}

export const toTotals = (r: TotalsRow): DailyTotals => ({
  district: r.district,
  programmeId: r.programme_id,
  day: r.day,
  casesOpened: r.cases_opened,
  casesClosed: r.cases_closed,
  talks: r.talks,
  topics: r.topics,
});

/** What changed behind a position, in the order of its last change. */
export const changedTotals = async (db: Sql, after: number, limit: number): Promise<UnpublishedTotals[]> =>
  (
    await db.query<Row>(
      `select district, programme_id, day::text, cases_opened, cases_closed, talks, topics, last_position, last_recorded_at from rm_daily_totals_v1
     where last_position > $1 order by rm_daily_totals_v1.last_position limit $2`,
      [after, limit],
    )
  ).map((r) => ({
    ...toTotals(r),
    revision: Number(r.last_position),
    recordedAt: r.last_recorded_at.toISOString(),
  }));

export const lastChange = async (db: Sql): Promise<number> =>
  Number((await db.query<{ last: string | null }>('select max(last_position) as last from rm_daily_totals_v1'))[0]?.last ?? 0);
