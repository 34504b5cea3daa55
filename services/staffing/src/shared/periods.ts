import type { IsoDate } from '@paktwerk/kernel';

/** Whole days, both ends included. ISO dates sort as text. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export const covers = (p: Period, day: IsoDate): boolean => p.from <= day && day <= p.until;
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.until && b.from <= a.until;
