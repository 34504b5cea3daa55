import { compareText } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { CountedMeasure } from './measures';

/** From `effectiveOn` on, the measure of this district is greater by `amount`. */
export interface Contribution {
  readonly programmeId: string;
  readonly district: string;
  readonly measure: CountedMeasure;
  readonly effectiveOn: IsoDate;
  readonly amount: number;
}

const inOrder = (a: Contribution, b: Contribution): number =>
  compareText(a.effectiveOn, b.effectiveOn) ||
  compareText(a.programmeId, b.programmeId) ||
  compareText(a.district, b.district) ||
  compareText(a.measure, b.measure);

/**
 * What has to be added to `before` to get `after`: at most one row per day, programme, district and measure, none of them zero,
 * in a fixed order, so that a rebuild writes the same rows.
 */
export const difference = (before: readonly Contribution[], after: readonly Contribution[]): readonly Contribution[] => {
  const all = [...before.map((c) => ({ ...c, amount: -c.amount })), ...after].sort(inOrder);
  const sums: Contribution[] = [];
  for (const c of all) {
    const last = sums.at(-1);
    if (last && inOrder(last, c) === 0) sums[sums.length - 1] = { ...c, amount: last.amount + c.amount };
    else sums.push(c);
  }
  return sums.filter((c) => c.amount !== 0);
};

/** `amount` from `from` on and, where `until` is given, up to the day before it; nothing at all for an empty range. */
export const during = (
  at: { readonly programmeId: string; readonly district: string },
  measure: CountedMeasure,
  amount: number,
  from: IsoDate,
  until?: IsoDate,
): readonly Contribution[] => {
  const { programmeId, district } = at;
  if (until !== undefined && until <= from) return [];
  const start = { programmeId, district, measure, effectiveOn: from, amount };
  return until === undefined ? [start] : [start, { ...start, effectiveOn: until, amount: -amount }];
};
