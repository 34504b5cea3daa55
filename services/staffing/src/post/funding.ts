import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import type { QualificationTier } from '@paktwerk/contracts';
import { addExact, divideHalfUp, lastDayOfMonths, monthsBetween } from '@paktwerk/kernel';
import type { Cents, DayCount, Exact, IsoDate } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import { monthsWithout } from './interruptions';

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

export const centsOf = (some: readonly { readonly amountCents: Cents }[]): Cents =>
  some.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Money of a post: over which days it is spread, and for which months or days it is enough. */
export interface Paying {
  readonly amountCents: Cents;
  readonly days: Period;
  readonly enoughFor: number | Period;
}

/** A part of the money of a post; `each`: by so much a month on each of some days, together no more than the amount. */
export interface Part {
  readonly amountCents: Cents;
  readonly each: readonly Paying[];
}

/** Several parts by budget year; some days of them pay nothing. */
export const slicesOfParts = (parts: readonly Part[], count: DayCount, unpaid: readonly Period[] = []): readonly Slice[] => {
  const years = new Map<number, Cents>();
  for (const part of parts)
    for (const { budgetYear, amountCents: cents } of slicesOf(part, count, unpaid))
      years.set(budgetYear, (years.get(budgetYear) ?? 0) + cents);
  return [...years].map(([budgetYear, amountCents]) => ({ budgetYear, amountCents }));
};

/**
 * The amount by budget year, month by month: each year takes the rounded sum up to its end less that of the years before, so that cents
 * neither come nor go. Where the approval ends before the months do, what is left of the amount falls into no year.
 */
export const slicesOf = ({ amountCents, each }: Part, count: DayCount, unpaid: readonly Period[] = []): readonly Slice[] => {
  const [first, last] = [each[0], each.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, until] = [Number(first.days.from.slice(0, 4)), Number(last.days.until.slice(0, 4))];
  const through = (day: IsoDate): Cents => {
    const { over, of } = each.reduce<Exact>((sum, paying) => addExact(sum, exactly(paying, day, count, unpaid)), { over: 0n, of: 1n });
    return Math.min(amountCents, Number(divideHalfUp(over, of)));
  };
  let before = 0;
  return Array.from({ length: until - from + 1 }, (_, i) => from + i).map((budgetYear) => {
    const sum = through(`${budgetYear}-12-31`);
    const slice = { budgetYear, amountCents: sum - before };
    before = sum;
    return slice;
  });
};

/** What some days pay up to a day. */
const exactly = (
  { amountCents, enoughFor, days: { from, until } }: Paying,
  day: IsoDate,
  count: DayCount,
  unpaid: readonly Period[],
): Exact => {
  const end = day < until ? day : until;
  if (end < from) return { over: 0n, of: 1n };
  const { over, of } = monthsWithout({ from, until: end }, unpaid, count);
  const paid = typeof enoughFor === 'number' ? { over: BigInt(enoughFor), of: 1n } : monthsBetween(enoughFor.from, enoughFor.until, count);
  return { over: BigInt(amountCents) * over * paid.of, of: of * paid.over };
};

/** The tier whose rate is paid: the person's where it is lower than the line's; a higher one only where the rules pay it. */
export const paidTier = (person: QualificationTier, line: QualificationTier, paysHigherTier: boolean): QualificationTier =>
  QUALIFICATION_TIERS.indexOf(person) > QUALIFICATION_TIERS.indexOf(line) || paysHigherTier ? person : line;
