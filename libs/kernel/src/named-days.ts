import { addDays, lastDayOfMonths, laterOf } from './dates';
import type { IsoDate } from './dates';

/**
 * What speaks against an employment that a proof names without a person: what the post would have refused, and what nobody can ask without one. The page says
 * it before the proof is signed, the service with it: one rule. Who checks the proof decides.
 */
export const NAMED_FINDINGS = [
  'before-start',
  'behind-window',
  'post-lapsed',
  'held-without-pay',
  'tier-unproven',
  'person-unknown',
] as const;
export type NamedFindingCode = (typeof NAMED_FINDINGS)[number];

/** Days on which a post does not allow what is named, or everything that is named where it has none. */
export interface NamedLimit {
  readonly code: NamedFindingCode;
  /**
   * `before-start`: up to the day before the first one that the notice allows. `behind-window` and `post-lapsed`: since when the post is vacant, and the last
   * day of the window. `held-without-pay`: days without pay of who holds it.
   */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** How long the window is, and the last day before somebody known begins. */
  readonly months?: number;
  readonly vacantUntil?: IsoDate;
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Limits of a post that apply to days which are named on it, beside others that are named on it. */
export const findingsOf = <L extends NamedLimit>(days: Days, limits: readonly L[], others: readonly Days[]): readonly L[] => {
  const lapse = limits.find((limit) => isLapseOf(limit, days));
  return limits.flatMap((limit) => {
    switch (limit.code) {
      case 'before-start':
        return limit.to !== undefined && days.from <= limit.to ? [limit] : [];
      case 'behind-window':
        return lapse === undefined ? windowMissed(days, limit, others) : [];
      case 'post-lapsed':
        return limit === lapse ? [limit] : [];
      case 'held-without-pay':
        return limit.from !== undefined && limit.from <= days.to && days.from <= (limit.to ?? days.from) ? [limit] : [];
      case 'tier-unproven':
      case 'person-unknown':
        return [limit];
    }
  });
};

const isLapseOf = ({ code, from, vacantUntil }: NamedLimit, days: Days): boolean =>
  code === 'post-lapsed' && from !== undefined && from <= days.to && (vacantUntil === undefined || days.from <= vacantUntil);

/** The window begins anew behind whoever is named before. */
const windowMissed = <L extends NamedLimit>({ from }: Days, limit: L, others: readonly Days[]): readonly L[] => {
  const { from: vacant, to, months, vacantUntil } = limit;
  if (vacant === undefined || to === undefined || from < vacant || (vacantUntil !== undefined && vacantUntil < from)) return [];
  const since = others.reduce((day, other) => (other.from < from ? laterOf(day, addDays(other.to, 1)) : day), vacant);
  const lastDay = since === vacant || months === undefined ? to : lastDayOfMonths(since, months);
  return from <= lastDay || from < since ? [] : [{ ...limit, from: since, to: lastDay }];
};

/**
 * Of the days that are named those whose money the post still has, in spans: what lapsed with it is granted to others, perhaps, up to the day before the
 * post is open anew. Where nothing lapsed they are as they are named.
 */
export const countedDays = <D extends Days>(days: D, limits: readonly NamedLimit[]): readonly D[] =>
  limits
    .filter((limit) => isLapseOf(limit, days))
    .reduce<readonly D[]>((left, lapse) => left.flatMap((one) => (isLapseOf(lapse, one) ? besideLapse(one, lapse) : [one])), [days]);

const besideLapse = <D extends Days>(days: D, { from, vacantUntil }: NamedLimit): readonly D[] => [
  ...(from !== undefined && days.from < from ? [{ ...days, to: addDays(from, -1) }] : []),
  ...(vacantUntil !== undefined && vacantUntil < days.to ? [{ ...days, from: addDays(vacantUntil, 1) }] : []),
];
