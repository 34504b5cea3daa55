import { addDays, daysBetween, monthEnd } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';

export const STEPS = ['month', 'week', 'day'] as const;
export type Step = (typeof STEPS)[number];

/** More points than this draw no better line, and would let one request ask for unbounded work. */
export const MAX_POINTS = 1500;

/** The last day of every step from `from` to `to`; the last date is `to` itself. Undefined where that would be too many. */
export const seriesDates = (from: IsoDate, to: IsoDate, step: Step): readonly IsoDate[] | undefined => {
  const days = { day: 1, week: 7, month: 28 }[step];
  if (daysBetween(from, to) / days > MAX_POINTS) return undefined;
  const dates: IsoDate[] = [];
  let date = step === 'month' ? monthEnd(from) : step === 'week' ? addDays(from, 6) : from;
  while (date < to) {
    dates.push(date);
    date = step === 'month' ? monthEnd(addDays(date, 1)) : addDays(date, days);
  }
  return [...dates, to];
};
