import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import type { QualificationTier } from '@paktwerk/contracts';
import { divideHalfUp, lastDayOfMonths, monthsBetween } from '@paktwerk/kernel';
import type { Cents, DayCount, IsoDate } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';

export interface Funded {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly months?: number;
}

/** Until when the money of a post lasts whose work begins on a day: some months from then on, within the approval. */
export const fundedUntil = ({ to, months }: Funded, firstDay: IsoDate): IsoDate => {
  const end = months === undefined ? to : lastDayOfMonths(firstDay, months);
  return end < to ? end : to;
};

export interface Slice {
  readonly budgetYear: number;
  readonly amountCents: Cents;
}

/** A part of the money of a post: over which days it is spread, and for which months or days it is enough. */
export interface Part {
  readonly amountCents: Cents;
  readonly days: Period;
  readonly enoughFor: number | Period;
}

/** Several parts by budget year. */
export const slicesOfParts = (parts: readonly Part[], count: DayCount): readonly Slice[] => {
  const years = new Map<number, Cents>();
  for (const { amountCents, enoughFor, days } of parts)
    for (const { budgetYear, amountCents: cents } of slicesOf(amountCents, enoughFor, days, count))
      years.set(budgetYear, (years.get(budgetYear) ?? 0) + cents);
  return [...years].map(([budgetYear, amountCents]) => ({ budgetYear, amountCents }));
};

/**
 * The amount by budget year, month by month: each year takes the rounded sum up to its end less that of the years before, so that cents
 * neither come nor go. Where the approval ends before the months do, what is left of the amount falls into no year.
 */
export const slicesOf = (amountCents: Cents, enoughFor: Part['enoughFor'], { from, until }: Period, count: DayCount): readonly Slice[] => {
  const paid = typeof enoughFor === 'number' ? { over: BigInt(enoughFor), of: 1n } : monthsBetween(enoughFor.from, enoughFor.until, count);
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) => Number(from.slice(0, 4)) + i);
  const through = (day: IsoDate): Cents => {
    const { over, of } = monthsBetween(from, day, count);
    return Math.min(amountCents, Number(divideHalfUp(BigInt(amountCents) * over * paid.of, of * paid.over)));
  };
  let before = 0;
  return years.map((budgetYear) => {
    const end = `${budgetYear}-12-31`;
    const sum = through(end < until ? end : until);
    const slice = { budgetYear, amountCents: sum - before };
    before = sum;
    return slice;
  });
};

/** The tier whose rate is paid: the person's where it is lower than the line's; a higher one only where the rules pay it. */
export const paidTier = (person: QualificationTier, line: QualificationTier, paysHigherTier: boolean): QualificationTier =>
  QUALIFICATION_TIERS.indexOf(person) > QUALIFICATION_TIERS.indexOf(line) || paysHigherTier ? person : line;
