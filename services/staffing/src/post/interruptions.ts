import { earlierOf, laterOf, minusExact, monthsBetween } from '@paktwerk/kernel';
import type { DayCount, Exact } from '@paktwerk/kernel';
import { overlaps } from '../shared/periods';
import type { Period } from '../shared/periods';

/** Months of a period but those of some days within it. */
export const monthsWithout = ({ from, until }: Period, unpaid: readonly Period[], count: DayCount): Exact =>
  unpaid
    .filter((one) => overlaps(one, { from, until }))
    .reduce(
      (months, one) => minusExact(months, monthsBetween(laterOf(one.from, from), earlierOf(one.until, until), count)),
      monthsBetween(from, until, count),
    );
