import type { IsoDate } from '@paktwerk/kernel';
import type { StoredMeasure } from './measures';

/** From `effectiveOn` on, the measure of this district is greater by `amount`. */
export interface Contribution {
  readonly programmeId: string;
  readonly district: string;
  readonly measure: StoredMeasure;
  readonly effectiveOn: IsoDate;
  readonly amount: number;
}

const keyOf = (c: Contribution): string => `${c.effectiveOn}|${c.programmeId}|${c.district}|${c.measure}`;

/**
 * What has to be added to `before` to get `after`: at most one row per day, programme, district and measure, none of them zero,
 * in a fixed order, so that a rebuild writes the same rows.
 */
export const difference = (before: readonly Contribution[], after: readonly Contribution[]): readonly Contribution[] => {
  const sums = new Map<string, Contribution>();
  const add = (c: Contribution, sign: 1 | -1) => {
    const key = keyOf(c);
    sums.set(key, { ...c, amount: (sums.get(key)?.amount ?? 0) + sign * c.amount });
  };
  for (const c of before) add(c, -1);
  for (const c of after) add(c, 1);
  return [...sums.entries()]
    .filter(([, c]) => c.amount !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, c]) => c);
};

/** `amount` from `from` on and, where `until` is given, up to the day before it; nothing at all for an empty range. */
export const during = (
  at: { readonly programmeId: string; readonly district: string },
  measure: StoredMeasure,
  amount: number,
  from: IsoDate,
  until?: IsoDate,
): readonly Contribution[] => {
  const { programmeId, district } = at;
  if (until !== undefined && until <= from) return [];
  const start = { programmeId, district, measure, effectiveOn: from, amount };
  return until === undefined ? [start] : [start, { ...start, effectiveOn: until, amount: -amount }];
};
