import type { District } from '@paktwerk/platform';
import { figuresOf, isReached } from '../read-models/figures/measures';
import type { Figures, StoredMeasure, Sums } from '../read-models/figures/measures';

export interface DistrictFigures {
  readonly district: string;
  readonly name: string;
  readonly plate: string;
  readonly kind: string;
  readonly figures: Figures;
}
export interface DistrictsReached {
  readonly count: number;
  readonly of: number;
  /** Hundredths: 75 is three quarters. */
  readonly share: number;
}
export interface FiguresReport {
  readonly totals: Figures;
  readonly districts: readonly DistrictFigures[];
  readonly districtsReached: DistrictsReached;
}

/** One row per district of the state, in the order of the official keys, and what they sum to. */
export const reportOf = (
  sums: ReadonlyMap<string, Sums>,
  known: readonly District[],
  plateOf: (district: string) => string,
): FiguresReport => {
  const names = new Map(known.map((d) => [d.key, d]));
  // A district that the reference data does not know still counts, and shows, under its key.
  const keys = [...new Set([...names.keys(), ...sums.keys()])].sort();
  const districts = keys.map((district): DistrictFigures => ({
    district,
    name: names.get(district)?.name ?? district,
    plate: plateOf(district),
    kind: names.get(district)?.kind ?? '',
    figures: figuresOf(sums.get(district) ?? new Map<StoredMeasure, number>()),
  }));
  return { totals: figuresOf(sumOf([...sums.values()])), districts, districtsReached: reached(districts) };
};

const sumOf = (all: readonly Sums[]): Sums => {
  const total = new Map<StoredMeasure, number>();
  for (const sums of all) for (const [measure, value] of sums) total.set(measure, (total.get(measure) ?? 0) + value);
  return total;
};

const reached = (districts: readonly DistrictFigures[]): DistrictsReached => {
  const count = districts.filter((d) => isReached(d.figures)).length;
  const of = districts.length;
  return { count, of, share: of === 0 ? 0 : Math.round((100 * count) / of) };
};
