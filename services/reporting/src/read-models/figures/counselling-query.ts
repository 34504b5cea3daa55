import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';
import { storedMeasuresFor } from './measures';
import type { StoredMeasure, Sums } from './measures';
import { ALL } from './query';

export interface CounsellingCut {
  readonly programmeId: string;
  /** The last day that counts. */
  readonly until: IsoDate;
  readonly knownBefore: Instant;
}

/** What was counted in one programme and month, by district. Exact: it is rounded before anybody sees it (figures/counselling.ts). */
export interface CounsellingMonth {
  readonly programmeId: string;
  /** Its first day. */
  readonly month: IsoDate;
  readonly districts: ReadonlyMap<string, Sums>;
}

const COUNSELLING = storedMeasuresFor(['casesOpen', 'talks']);

export const counsellingMonths = async (sql: Sql, cut: CounsellingCut): Promise<readonly CounsellingMonth[]> => {
  const params: unknown[] = [COUNSELLING, cut.until, cut.knownBefore];
  const where = ['measure = any($1::text[])', 'effective_on <= $2::date', 'known_since < $3::timestamptz'];
  if (cut.programmeId !== ALL) where.push(`programme_id = $${params.push(cut.programmeId)}`);
  const rows = await sql.query<{ programmeId: string; month: IsoDate; district: string; measure: StoredMeasure; value: number }>(
    `select programme_id as "programmeId", date_trunc('month', effective_on)::date as month, district, measure, sum(delta)::bigint as value
     from rm_figure_deltas_v6 where ${where.join(' and ')} group by 1, 2, 3, 4`,
    params,
  );
  const months = new Map<string, { programmeId: string; month: IsoDate; districts: Map<string, Map<StoredMeasure, number>> }>();
  for (const { programmeId, month, district, measure, value } of rows) {
    const key = `${programmeId} ${month}`;
    const one = months.get(key) ?? { programmeId, month, districts: new Map<string, Map<StoredMeasure, number>>() };
    const sums = one.districts.get(district) ?? new Map<StoredMeasure, number>();
    one.districts.set(district, sums.set(measure, value));
    months.set(key, one);
  }
  return [...months.values()];
};
