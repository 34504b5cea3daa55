import type { District } from '@paktwerk/platform';
import { figuresOf, isReached } from '../read-models/figures/measures';
import type { Figures, StoredMeasure, Sums } from '../read-models/figures/measures';
import { openCases } from './counselling';
import type { Counselling } from './counselling';

/** What is reserved tells of a decision before its release, and is there for bodies of the state only; modes of talks for the own district only. */
export type ShownFigures = Omit<Figures, 'reservedCents' | 'talksByMode'> & Partial<Pick<Figures, 'reservedCents' | 'talksByMode'>>;

export interface DistrictFigures {
  readonly district: string;
  readonly name: string;
  readonly plate: string;
  readonly kind: string;
  readonly counselling: 'exact' | 'coarse';
  readonly figures: ShownFigures;
}
export interface Place {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}
export interface DistrictsReached {
  readonly count: number;
  readonly of: number;
  /** Hundredths: 75 is three quarters. */
  readonly share: number;
}
export interface FiguresReport {
  readonly totals: ShownFigures;
  readonly districts: readonly DistrictFigures[];
  readonly districtsReached: DistrictsReached;
}

/** What a person may see. */
export interface Shown {
  readonly shows: (district: string) => boolean;
  readonly showsReserved: boolean;
  /** Rounded counselling of a district; undefined = exact. */
  readonly counsellingOf: (district: string) => Counselling | undefined;
  readonly counsellingOfState: Counselling;
}

/** The districts of the state. One that the reference data does not know still counts, and shows, under its key. */
export const everyDistrict = (known: readonly District[], keys: Iterable<string>): readonly Place[] => {
  const unknown = [...new Set(keys)].filter((key) => !known.some((d) => d.key === key));
  const places: readonly Place[] = [...known, ...unknown.map((key) => ({ key, name: key, kind: '' }))];
  return [...places].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** One row per district of the state that is shown, in the order of the official keys, and what all of them sum to. */
export const reportOf = (
  sums: ReadonlyMap<string, Sums>,
  places: readonly Place[],
  plateOf: (district: string) => string,
  shown: Shown,
): FiguresReport => {
  const shownMoney = ({ reservedCents, ...figures }: Figures) => (shown.showsReserved ? { ...figures, reservedCents } : figures);
  const exact = places.map((place) => ({ ...place, figures: figuresOf(sums.get(place.key) ?? new Map<StoredMeasure, number>()) }));
  const districts = exact
    .filter(({ key }) => shown.shows(key))
    .map(({ key, name, kind, figures }): DistrictFigures => {
      const coarse = shown.counsellingOf(key);
      return {
        district: key,
        name,
        plate: plateOf(key),
        kind,
        counselling: coarse ? 'coarse' : 'exact',
        figures: coarse ? withCounselling(shownMoney(figures), coarse) : shownMoney(figures),
      };
    });
  const totals = withCounselling(shownMoney(figuresOf(sumOf([...sums.values()]))), shown.counsellingOfState);
  return { totals, districts, districtsReached: reached(exact.map((d) => d.figures)) };
};

const withCounselling = ({ talksByMode: _exact, ...figures }: ShownFigures, coarse: Counselling): ShownFigures => ({
  ...figures,
  casesOpen: openCases(coarse),
  talks: coarse.talks,
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
