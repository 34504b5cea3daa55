import { addDays, lastDayOfMonths, monthEnd } from './dates';
import type { IsoDate } from './dates';
import { addExact } from './money';
import type { Exact } from './money';

/** What a part of a month counts: its days of those that the month has, or its days of thirty in every month. */
export type DayCount = 'CALENDAR_DAYS' | 'THIRTIETHS';

/** A sum of months and parts of months, exactly. */
export type Months = Exact;

const THIRTY = 30;

/** Days of one month, and how many it has, as they are counted. */
const partOf = (day: IsoDate, last: IsoDate, end: IsoDate, count: DayCount): Months => {
  const number = (date: IsoDate): number => Number(date.slice(8));
  if (count === 'CALENDAR_DAYS') return { over: BigInt(number(last) - number(day) + 1), of: BigInt(number(end)) };
  const lastOfThirty = last === end ? THIRTY : number(last);
  return { over: BigInt(lastOfThirty - Math.min(number(day), THIRTY) + 1), of: BigInt(THIRTY) };
};

/** Months of a period, both ends included: one from its first to its last day is one; a day counts as its part. */
export const monthsBetween = (from: IsoDate, until: IsoDate, count: DayCount): Months => {
  let sum: Months = { over: 0n, of: 1n };
  for (let day = from; day <= until;) {
    const end = monthEnd(day);
    const last = end < until ? end : until;
    sum = addExact(sum, last === end && day.endsWith('-01') ? { over: 1n, of: 1n } : partOf(day, last, end, count));
    day = addDays(last, 1);
  }
  return sum;
};

/** How many months that are counted from a day have begun before another one. */
export const monthsBegun = (first: IsoDate, before: IsoDate): number => {
  let months = 0;
  for (let begins = first; begins < before; begins = addDays(lastDayOfMonths(first, months), 1)) months += 1;
  return months;
};
