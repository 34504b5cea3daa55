import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';
import { storedMeasuresFor } from './measures';
import type { StoredMeasure } from './measures';
import { ALL } from './query';

export interface CounsellingCut {
  readonly programmeId: string;
  /** Ascending; what lies behind the last does not count. */
  readonly dates: readonly IsoDate[];
  readonly knownBefore: Instant;
}

type ByDistrict = Map<string, Map<StoredMeasure, number>>;

const COUNSELLING = storedMeasuresFor(['casesOpen', 'talks']);

/** For every date the exact sums of counselling, by programme and district. They are rounded before anybody sees them (figures/counselling.ts). */
export const counsellingAt = async (sql: Sql, cut: CounsellingCut): Promise<readonly ReadonlyMap<string, ByDistrict>[]> => {
  const params: unknown[] = [cut.dates, COUNSELLING, cut.dates.at(-1), cut.knownBefore];
  const where = ['measure = any($2::text[])', 'effective_on <= $3::date', 'known_since < $4::timestamptz'];
  if (cut.programmeId !== ALL) where.push(`programme_id = $${params.push(cut.programmeId)}`);
  const rows = await sql.query<{ programme: string; district: string; measure: StoredMeasure; index: number; value: number }>(
    `select programme_id as programme, district, measure, width_bucket(effective_on - 1, $1::date[]) as index, sum(delta)::bigint as value
     from rm_figure_deltas_v1 where ${where.join(' and ')} group by 1, 2, 3, 4`,
    params,
  );
  const running = new Map<string, ByDistrict>();
  return cut.dates.map((_, i) => {
    for (const { programme, district, measure, value } of rows.filter((r) => r.index === i)) {
      const districts = running.get(programme) ?? new Map<string, Map<StoredMeasure, number>>();
      const sums = districts.get(district) ?? new Map<StoredMeasure, number>();
      running.set(programme, districts.set(district, sums.set(measure, (sums.get(measure) ?? 0) + value)));
    }
    return structuredClone(running);
  });
};
