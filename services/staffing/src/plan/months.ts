import { addDays, divideHalfUp, earlierOf, laterOf, monthEnd } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import { approvedUntil, sharesWithin } from '../post/state';
import type { ApprovedPost } from '../post/state';
import { firstPossibleDay, vacantSince } from '../post/vacancy';
import type { Bar } from './bars';

/** A post with its bars, as they are added up. */
export interface Planned {
  readonly state: ApprovedPost;
  readonly bars: readonly Bar[];
}

/** Full-time equivalents of a month, on the average of its days. */
export interface MonthOfPlan {
  readonly month: string;
  readonly approvedShare: FteHundredths;
  readonly filledShare: FteHundredths;
}

interface Shared {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly share: FteHundredths;
}

/**
 * The days that a post is approved for, with its share on each; behind the last day on which somebody works on it without a grant it is not there any more, nor behind
 * that on which it could be filled, until an extension opens it anew.
 */
export const approvedDays = ({ state, bars }: Planned): readonly Shared[] => {
  const { announced, isTakenBack, grantLost } = state;
  if (announced !== undefined || isTakenBack === true) return [];
  const end = grantLost === undefined ? approvedUntil(state) : earlierOf(addDays(vacantSince(state), -1), approvedUntil(state));
  let begins = firstPossibleDay(state);
  const there = bars
    .filter(({ kind }) => kind === 'lapsed')
    .map((gone) => {
      const days = { from: begins, until: addDays(gone.from, -1) };
      begins = addDays(gone.until, 1);
      return days;
    });
  return [...there, { from: begins, until: end }].flatMap((days) => (days.from > days.until ? [] : sharesWithin(state, days)));
};

const filledDays = ({ bars }: Planned): readonly Shared[] =>
  bars.flatMap(({ kind, from, until, share }) => (kind === 'filled' && share !== undefined ? [{ from, until, share }] : []));

/** Months of the plan, one after the other from a first one on. */
export const monthsOfPlan = (posts: readonly Planned[], firstDay: IsoDate, count: number): readonly MonthOfPlan[] => {
  const [approved, filled] = [posts.flatMap(approvedDays), posts.flatMap(filledDays)];
  let first = firstDay;
  return Array.from({ length: count }, () => {
    const last = monthEnd(first);
    const month = { month: first.slice(0, 7), approvedShare: average(approved, first, last), filledShare: average(filled, first, last) };
    first = addDays(last, 1);
    return month;
  });
};

const average = (all: readonly Shared[], first: IsoDate, last: IsoDate): FteHundredths => {
  const days = Number(last.slice(8));
  const sum = all.reduce((total, { from, until, share }) => {
    const [a, b] = [laterOf(from, first), earlierOf(until, last)];
    return a > b ? total : total + share * (Number(b.slice(8)) - Number(a.slice(8)) + 1);
  }, 0);
  return Number(divideHalfUp(BigInt(sum), BigInt(days)));
};

const shareOn = (all: readonly Shared[], day: IsoDate): FteHundredths =>
  all.reduce((sum, { from, until, share }) => (from <= day && day <= until ? sum + share : sum), 0);

/** The same of one day. */
export const sharesOn = (posts: readonly Planned[], day: IsoDate) => ({
  approvedShare: shareOn(posts.flatMap(approvedDays), day),
  filledShare: shareOn(posts.flatMap(filledDays), day),
});
