import { addDays, lastDayOfMonths, monthEnd } from './dates';
import type { IsoDate } from './dates';
import { addExact, isMoreExact, minusExact } from './money';
import type { Exact } from './money';
import type { Labelled } from './schema';

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
  if (until < from) return { over: 0n, of: 1n };
  const [end, begin] = [monthEnd(from), monthBegin(until)];
  if (until <= end) return within(from, until, count);
  const between = monthNumber(until) - monthNumber(from) - 1;
  return addExact(addExact(within(from, end, count), { over: BigInt(between), of: 1n }), within(begin, until, count));
};

const monthNumber = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Days of one month: as a whole, or as their part. */
const within = (day: IsoDate, last: IsoDate, count: DayCount): Months => {
  const end = monthEnd(day);
  return last === end && day.endsWith('-01') ? { over: 1n, of: 1n } : partOf(day, last, end, count);
};

/** The first days of the months from which versions of rules may hold, or hold no more; in turn. */
export const monthsOfVersions = (versions: readonly { readonly validFrom: IsoDate; readonly validTo?: IsoDate }[]): readonly IsoDate[] => {
  const days = versions.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === undefined ? [] : [addDays(validTo, 1)])]);
  return [...new Set(days.flatMap((day) => [monthBegin(day), addDays(monthEnd(day), 1)]))].sort();
};

/** The first day of the month of a day. */
export const monthBegin = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01`;

/** How many months that are counted from a day have begun before another one. */
export const monthsBegun = (first: IsoDate, before: IsoDate): number => {
  let months = 0;
  for (let begins = first; begins < before; begins = addDays(lastDayOfMonths(first, months), 1)) months += 1;
  return months;
};

/** Which day an end moves to where the months that it moves by do not end with one. */
export const MOVED_END: Labelled<'nearest-day'> = {
  value: 'nearest-day',
  mark: 'A',
  source: 'Modellannahme: angebrochene Monate verlängern um so viele Tage, kaufmännisch auf den Tag gerundet',
};

const NO_MONTHS: Months = { over: 0n, of: 1n };

/** A last day that lies some months later: whole months by the calendar, what is left by the days of the months that it falls into. */
export const monthsLater = (end: IsoDate, months: Months, count: DayCount): IsoDate => {
  const whole = Number(months.over / months.of);
  const begun = whole === 0 ? end : lastDayOfMonths(addDays(end, 1), whole);
  const rest = minusExact(months, { over: BigInt(whole), of: 1n });
  const first = addDays(begun, 1);
  const missing = (day: IsoDate): Exact => minusExact(rest, monthsBetween(first, day, count));
  let day = begun;
  while (isMoreExact(missing(addDays(day, 1)), NO_MONTHS)) day = addDays(day, 1);
  const [under, over] = [missing(day), minusExact(NO_MONTHS, missing(addDays(day, 1)))];
  return isMoreExact(over, under) ? day : addDays(day, 1);
};
