import { PARTS_OF_A_MONTH, addDays, defined, laterOf, movedBy } from '@paktwerk/kernel';
import type { Cents, Interruption, IsoDate, Refusal } from '@paktwerk/kernel';
import { overlaps } from '../shared/periods';
import type { Period } from '../shared/periods';
import { refuse } from '../problems';
import { fundedUntil, slicesOfParts } from './funding';
import type { Part, Paying, Slice } from './funding';
import { approvedUntil, daysOf, firstDayOf, interruptionsOf } from './state';
import type { Amendment, ApprovedPost, OccupiedDays } from './state';

export interface WantedDays {
  readonly from: IsoDate;
  /** Last day; without it the person stays as long as the money lasts. */
  readonly until?: IsoDate;
  /** Absent where nobody is on the post yet; interruptions of pay count with it. */
  readonly appointmentId?: string;
}

/** What follows for the whole post from its first day of work; while there is none, the approval counts. Nothing where it names no months. */
export interface Funding {
  readonly approvedUntil?: IsoDate;
  readonly slices?: readonly Slice[] & Slice[];
}

export const fundingOf = (state: ApprovedPost, occupancies: readonly OccupiedDays[]): Funding => {
  const { months, granted } = state;
  const first = firstDayOf(occupancies);
  const until = approvedUntil(state, occupancies);
  // In posts of before the end is not told while nothing moves it.
  if (months === undefined) return state.suspensions.length === 0 ? {} : { approvedUntil: until };
  if (first === undefined) return { approvedUntil: until };
  // Where nobody said how many months an amount is for, nobody can say how much of it a year gets.
  if (granted.amountCents === undefined || granted.months === undefined) return { approvedUntil: until };
  return { approvedUntil: until, slices: [...slicesFor(state, first, [], occupancies)] };
};

/** The money of a post by budget year, where its work begins on a day and nothing is paid on further ones beside interruptions. */
export const slicesFor = (
  state: ApprovedPost,
  first: IsoDate,
  unpaid: readonly Period[],
  occupancies: readonly OccupiedDays[] = state.occupancies,
): readonly Slice[] => {
  const { amountCents, months: enoughFor } = state.granted;
  if (amountCents === undefined || enoughFor === undefined) return [];
  const interruptions = interruptionsOf(state, occupancies);
  const parts = partsOf(state, { amountCents, enoughFor }, first, interruptions);
  return slicesOfParts(parts, PARTS_OF_A_MONTH.value, disjoint([...interruptions, ...unpaid]));
};

/** Days that lie in one of these periods: none counts twice. */
const disjoint = (periods: readonly Period[]): readonly Period[] =>
  periods
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly Period[]>((done, { from, until }) => {
      const last = done.at(-1);
      const begins = last && last.until >= from ? addDays(last.until, 1) : from;
      return begins > until ? done : [...done, { from: begins, until }];
    }, []);

/**
 * What was granted first pays from the first day of work on, and each extension from the end before it on. An amendment says how the money of all of it
 * falls into months, or how much it is for the months that there are.
 */
export const partsOf = (
  state: ApprovedPost,
  base: MoneyForMonths,
  first: IsoDate,
  interruptions: readonly Interruption[],
): readonly Part[] => {
  const { from, granted, changes } = state;
  let [to, months] = [granted.to, base.enoughFor];
  const endOf = (): IsoDate => movedBy(fundedUntil({ from, to, months }, first), interruptions);
  let until = endOf();
  let parts: readonly Part[] = [paying({ ...base, days: { from: first, until } })];
  for (const change of changes) {
    if (change.kind === 'extended') {
      const { oldEnd, newEnd, fundedMonths, amountCents } = change;
      const begins = addDays(until, 1);
      to = laterOf(change.approvedTo ?? newEnd, to);
      months = fundedMonths;
      until = endOf();
      const enoughFor = { from: addDays(oldEnd, 1), until: newEnd };
      if (begins <= until) parts = [...parts, paying({ amountCents, days: { from: begins, until }, enoughFor })];
    } else {
      to = ('approvedTo' in change ? change.approvedTo : undefined) ?? change.to ?? to;
      months = change.after.months ?? months;
      until = endOf();
      const days = { from: first, until };
      const { amountCents } = change.after;
      parts = [
        change.parts === undefined ? paying({ amountCents, days, enoughFor: months }) : { amountCents, each: divided(change.parts, days) },
      ];
    }
  }
  return parts;
};

interface MoneyForMonths {
  readonly amountCents: Cents;
  readonly enoughFor: number;
}

const paying = (one: Paying): Part => ({ amountCents: one.amountCents, each: [one] });

/** As proofs are paid (`centsOfPaidDays`): work may begin later than the line does, so each part pays until the next one begins, and the last to the end. */
const divided = (told: NonNullable<Amendment['parts']>, { from, until }: Period): readonly Paying[] =>
  told.flatMap(({ from: begins, months, amountCents }, i) => {
    const next = told[i + 1]?.from;
    const end = next === undefined ? until : addDays(next, -1);
    const days = { from: i === 0 || begins < from ? from : begins, until: end < until ? end : until };
    return days.from <= days.until ? [{ amountCents, days, enoughFor: months }] : [];
  });

/**
 * May somebody work on the post on these days, beside those who do? Within the approval, not longer than the money lasts, and one person
 * at a time. An earlier first day of work brings the end of the money forward, so nobody may work behind that.
 */
export const placeOccupancy = (wanted: WantedDays, state: ApprovedPost, others: readonly OccupiedDays[]): Refusal | undefined => {
  const { startsFrom } = state;
  const { until, ...asked } = wanted;
  if (startsFrom !== undefined && wanted.from < startsFrom) return refuse('start-before-delivery', { from: wanted.from, startsFrom });
  // A first day that is refused moves no end.
  const isWithin = state.from <= wanted.from && wanted.from <= laterOf(state.to, approvedUntil(state, others));
  const to = approvedUntil(state, isWithin ? [...others, { ...asked, ...defined({ lastDay: until }) }] : others);
  const days = { from: wanted.from, until: until ?? to };
  const requested = { requestedFrom: days.from, requestedUntil: days.until };
  if (days.from < state.from || days.from > to || days.until > to)
    // A last day that nobody named is no part of what was asked.
    return until === undefined
      ? refuse('first-day-outside-approval', { from: state.from, to, requestedFrom: days.from })
      : refuse('outside-approval', { from: state.from, to, ...requested });
  if (days.until < days.from) return refuse('period-reversed', { from: days.from, until: days.until });
  const other = others.find((o) => overlaps(days, daysOf(state, o)));
  if (other) return refuse('post-occupied', { ...daysOf(state, other), isOpen: other.lastDay === undefined, ...requested });
  const first = firstDayOf(state.occupancies);
  if (first !== undefined && wanted.from >= first) return undefined;
  const late = others.find((o) => daysOf(state, o).until > to);
  return late && refuse('money-ends-earlier', { from: days.from, to, otherUntil: daysOf(state, late).until });
};
