import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';

/** Whole days, both ends included. ISO dates sort as text. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export const covers = (p: Period, day: IsoDate): boolean => p.from <= day && day <= p.until;
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.until && b.from <= a.until;

/** The days of one period that the other does not have: before it, behind it, or all of them. */
export const gained = (before: Period, now: Period): readonly Period[] => {
  if (!overlaps(before, now)) return [now];
  return [
    ...(now.from < before.from ? [{ from: now.from, until: addDays(before.from, -1) }] : []),
    ...(now.until > before.until ? [{ from: addDays(before.until, 1), until: now.until }] : []),
  ];
};
