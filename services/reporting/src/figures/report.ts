import type { District } from '@paktwerk/platform';
import { figuresOf, isReached } from '../read-models/figures/measures';
import type { Figures, StoredMeasure, Sums } from '../read-models/figures/measures';
import type { Counselling, StateCounselling } from './counselling';

/** Modes of talks are there where they may be shown: in one's own district, and for the whole state. */
export type ShownFigures = Omit<Figures, 'talksByMode'> & Partial<Pick<Figures, 'talksByMode'>>;

export interface DistrictFigures {
  readonly district: string;
  readonly name: string;
  readonly plate: string;
  readonly kind: string;
  readonly counselling: 'exact' | 'coarse';
  readonly figures: ShownFigures;
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

/** What somebody may be shown. */
export interface Shown {
  readonly shows: (district: string) => boolean;
  /** Rounded counselling of a district; undefined = exact. */
  readonly counsellingOf: (district: string) => Counselling | undefined;
  readonly counsellingOfState: StateCounselling;
}

/** One row per district of the state that is shown, in the order of the official keys, and what all of them sum to. */
export const reportOf = (
  sums: ReadonlyMap<string, Sums>,
  known: readonly District[],
  plateOf: (district: string) => string,
  shown: Shown,
): FiguresReport => {
  const names = new Map(known.map((d) => [d.key, d]));
  // A district that the reference data does not know still counts, and shows, under its key.
  const keys = [...new Set([...names.keys(), ...sums.keys()])].sort();
  const exact = keys.map((district) => ({ district, figures: figuresOf(sums.get(district) ?? new Map<StoredMeasure, number>()) }));
  const districts = exact
    .filter(({ district }) => shown.shows(district))
    .map(({ district, figures }): DistrictFigures => {
      const coarse = shown.counsellingOf(district);
      return {
        district,
        name: names.get(district)?.name ?? district,
        plate: plateOf(district),
        kind: names.get(district)?.kind ?? '',
        counselling: coarse ? 'coarse' : 'exact',
        figures: coarse ? withCounselling(figures, coarse) : figures,
      };
    });
  const { talksByMode, ...state } = shown.counsellingOfState;
  const totals = { ...withCounselling(figuresOf(sumOf([...sums.values()])), state), talksByMode };
  return { totals, districts, districtsReached: reached(exact.map((d) => d.figures)) };
};

const withCounselling = ({ talksByMode: _exact, ...figures }: Figures, { casesOpened, casesClosed, talks }: Counselling) => ({
  ...figures,
  casesOpen: casesOpened - casesClosed,
  talks,
});

const sumOf = (all: readonly Sums[]): Sums => {
  const total = new Map<StoredMeasure, number>();
  for (const sums of all) for (const [measure, value] of sums) total.set(measure, (total.get(measure) ?? 0) + value);
  return total;
};

const reached = (districts: readonly Figures[]): DistrictsReached => {
  const count = districts.filter(isReached).length;
  const of = districts.length;
  return { count, of, share: of === 0 ? 0 : Math.round((100 * count) / of) };
};
