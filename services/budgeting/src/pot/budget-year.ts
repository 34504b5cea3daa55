import type { Cents, IsoDate } from '@paktwerk/kernel';

/** Money is granted for a calendar year (§ 4 LHO [M]); whether a rest is carried over is an act of its own. */
export const lastDayOfYear = (budgetYear: number): IsoDate => `${budgetYear}-12-31`;
export const hasEnded = (budgetYear: number, on: IsoDate): boolean => on > lastDayOfYear(budgetYear);

export interface Money {
  readonly amountCents: Cents;
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
}

/**
 * What can still be reserved. After the end of the year that is nothing: money without a commitment is then unbound, not free. What is bound beyond the
 * money that there is, because a court annulled a cut, is overdrawn.
 */
export const leftOf = ({ amountCents, reservedCents, committedCents }: Money, budgetYear: number, on: IsoDate) => {
  const rest = amountCents - reservedCents - committedCents;
  const left = Math.max(rest, 0);
  const overdrawnCents = Math.max(-rest, 0);
  return hasEnded(budgetYear, on)
    ? { availableCents: 0, unboundCents: left, overdrawnCents }
    : { availableCents: left, unboundCents: 0, overdrawnCents };
};
