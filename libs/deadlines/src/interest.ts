import { addDays, daysBetween, divideHalfUp } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { inForceOn } from './dated';
import type { Dated } from './dated';

const base = (from: IsoDate, value: number): Dated<number> => ({
  from,
  value,
  mark: 'M',
  source: '§ 247 BGB; Bekanntgabe der Deutschen Bundesbank (nicht noch einmal nachgeprüft)',
});

/** Basiszinssatz in hundredths of a percent a year; it changes on 1 January and 1 July. */
export const BASE_RATES: readonly Dated<number>[] = [
  base('2016-07-01', -88),
  base('2023-01-01', 162),
  base('2023-07-01', 312),
  base('2024-01-01', 362),
  base('2024-07-01', 337),
  base('2025-01-01', 227),
  base('2025-07-01', 127),
  {
    from: '2026-01-01',
    value: 127,
    mark: '?',
    source: 'Modellannahme: ab 2026 fortgeschrieben; die Bekanntgaben der Deutschen Bundesbank sind hier nicht belegt',
  },
];

/** How many hundredths of a percent a claim bears above that. */
export const POINTS_ABOVE: readonly Dated<number>[] = [
  {
    from: '2016-07-01',
    value: 500,
    mark: 'M',
    source: '§ 49a Abs. 3 Satz 1 LVwVfG: fünf Prozentpunkte über dem Basiszinssatz (ein älterer ANBest-Text nennt drei)',
  },
];

/** Simple interest, by the day, of a year of 365 days [M/A]. */
const DAYS_OF_A_YEAR = 365n;

export interface Repayment {
  readonly on: IsoDate;
  readonly cents: Cents;
}
export interface Owed {
  readonly claimedCents: Cents;
  /** The first and the last day that bear interest. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The day on which something comes back still bears interest for it. */
  readonly repayments: readonly Repayment[];
}
/** Days on which the same is owed at the same rate. */
export interface InterestPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly owedCents: Cents;
  /** Hundredths of a percent a year. */
  readonly basePoints: number;
  readonly points: number;
}
export interface Interest {
  readonly periods: readonly InterestPeriod[];
  readonly interestCents: Cents;
}

/**
 * Interest on a claim (§ 49a Abs. 3 LVwVfG), day by day over dated rates; rounded half-up to the cent once, at the end.
 * @throws Error for days before the first row
 */
export const interestOn = ({ claimedCents, from, until, repayments }: Owed): Interest => {
  const owedOn = (day: IsoDate): Cents =>
    Math.max(
      repayments.reduce((owed, { on, cents }) => (on < day ? owed - cents : owed), claimedCents),
      0,
    );
  const changes = [...BASE_RATES, ...POINTS_ABOVE].map((row) => row.from).concat(repayments.map(({ on }) => addDays(on, 1)));
  const starts = [...new Set([from, ...changes])].filter((day) => day >= from && day <= until).toSorted();
  const periods = starts.flatMap((start, i): readonly InterestPeriod[] => {
    const next = starts[i + 1];
    const to = next === undefined ? until : addDays(next, -1);
    const owedCents = owedOn(start);
    const basePoints = inForceOn(BASE_RATES, start, 'the base rate').value;
    const { value: points } = inForceOn(POINTS_ABOVE, start, 'interest on claims');
    return owedCents === 0 ? [] : [{ from: start, to, days: daysBetween(start, to) + 1, owedCents, basePoints, points }];
  });
  const exact = periods.reduce(
    (sum, { owedCents, days, basePoints, points }) => sum + BigInt(owedCents) * BigInt(days) * BigInt(basePoints + points),
    0n,
  );
  return { periods, interestCents: Number(divideHalfUp(exact, 10_000n * DAYS_OF_A_YEAR)) };
};
