import type { Instant } from '@paktwerk/kernel';
import { columnsOf, tableNameOf } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { DailyTotalsRow } from '../read-models/daily-totals/entity';
import { firstDayOf, lastDayOf } from './month';
import type { Day } from './month';

/** The days of a month and how far they are counted, in one statement and thus of one moment. */
export const daysOf = async (
  db: Sql,
  programmeId: string,
  month: string,
): Promise<{ readonly days: readonly Day[]; readonly countedUpTo: Instant | undefined }> => {
  const table = tableNameOf(DailyTotalsRow);
  const rows = await db.query<(DailyTotalsRow | { readonly district: null }) & { readonly countedUpTo: Instant | null }>(
    `select ${columnsOf(DailyTotalsRow, 't')}, c."countedUpTo" from (select max(last_recorded_at) as "countedUpTo" from ${table}) c
     left join ${table} t on t.programme_id = $1 and t.day between $2 and $3`,
    [programmeId, firstDayOf(month), lastDayOf(month)],
  );
  return {
    countedUpTo: rows[0]?.countedUpTo ?? undefined,
    days: rows.flatMap((r): Day[] => (r.district === null ? [] : [r])),
  };
};
