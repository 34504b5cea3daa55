import type { Instant } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';
import { firstDayOf, lastDayOf } from './month';
import type { Day } from './month';

interface Row {
  readonly district: string | null;
  readonly cases_opened: number;
  readonly cases_closed: number;
  readonly talks: Day['talks'];
  readonly topics: Day['topics'];
  readonly counted_up_to: Date | null;
}

/** The days of a month and how far they are counted, in one statement and thus of one moment. */
export const daysOf = async (
  db: Sql,
  programmeId: string,
  month: string,
): Promise<{ readonly days: readonly Day[]; readonly countedUpTo: Instant | undefined }> => {
  const rows = await db.query<Row>(
    `select t.district, t.cases_opened, t.cases_closed, t.talks, t.topics, c.counted_up_to
     from (select max(last_recorded_at) as counted_up_to from rm_daily_totals_v1) c
     left join rm_daily_totals_v1 t on t.programme_id = $1 and t.day between $2 and $3`,
    [programmeId, firstDayOf(month), lastDayOf(month)],
  );
  return {
    countedUpTo: rows[0]?.counted_up_to?.toISOString(),
    days: rows.flatMap((r): Day[] =>
      r.district === null
        ? []
        : [{ district: r.district, casesOpened: r.cases_opened, casesClosed: r.cases_closed, talks: r.talks, topics: r.topics }],
    ),
  };
};
