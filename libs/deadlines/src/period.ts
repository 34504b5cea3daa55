import { addDays, monthEnd } from '@paktwerk/kernel';
import type { IsoDate, Labelled } from '@paktwerk/kernel';
import { lastDayOf } from './deadline';
import { holidayOn } from './holidays';

export const SHIFTS = ['none', 'next-working-day'] as const;
/** What becomes of a day that is no working day: a fiction stays where it falls, the end of a period moves on. */
export type Shift = (typeof SHIFTS)[number];

/** How a day follows from another one, and where that is written. */
export interface Counting extends Omit<Labelled<unknown>, 'value'> {
  readonly days?: number;
  readonly months?: number;
  readonly shift: Shift;
}

/** A day over which the end of a period moved. `name`: of the public holiday; absent on a Saturday or Sunday. */
export interface Skipped {
  readonly day: IsoDate;
  readonly name?: string;
}

/** A day with all that it follows from: why it is that day. */
export interface Because extends Counting {
  readonly on: IsoDate;
  /** The event's own day does not count (§ 187(1) BGB). */
  readonly from: IsoDate;
  readonly skipped: readonly Skipped[];
}

/** The day of the later month with the same number, or the last one that it has (§ 188(2), (3) BGB). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const sameNumber = `${first.slice(0, 8)}${date.slice(8)}`;
  const last = monthEnd(first);
  return sameNumber > last ? last : sameNumber;
};

export const countFrom = (from: IsoDate, counting: Counting): Because => {
  const counted = addDays(addMonths(from, counting.months ?? 0), counting.days ?? 0);
  const on = lastDayOf({ date: counted, fixedToTheDay: counting.shift === 'none' });
  return { ...counting, from, on, skipped: between(counted, on) };
};

const between = (counted: IsoDate, on: IsoDate): readonly Skipped[] => {
  const skipped: Skipped[] = [];
  for (let day = counted; day < on; day = addDays(day, 1)) {
    const name = holidayOn(day);
    skipped.push(name === undefined ? { day } : { day, name });
  }
  return skipped;
};
