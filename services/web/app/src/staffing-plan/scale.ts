import { addDays, monthEnd } from '../lib/dates';

/** Months side by side, each as wide as the others: where a day stands among them, from 0 to 1. */
export interface Scale {
  readonly from: string;
  readonly to: string;
  /** Where a day begins. */
  readonly at: (day: string) => number;
  /** The day under a place. */
  readonly dayAt: (place: number) => string;
  /** The day that ends nearest to a place. */
  readonly lastDayAt: (place: number) => string;
}

const lengthOf = (month: string): number => Number(monthEnd(`${month}-01`).slice(8));

export const scaleOf = (months: readonly string[]): Scale => {
  const from = `${months[0] ?? '2000-01'}-01`;
  const to = monthEnd(`${months.at(-1) ?? '2000-01'}-01`);
  const at = (day: string): number => {
    if (day <= from) return 0;
    if (day > to) return 1;
    const month = day.slice(0, 7);
    return (months.indexOf(month) + (Number(day.slice(8)) - 1) / lengthOf(month)) / months.length;
  };
  const dayAt = (place: number): string => {
    const within = Math.min(Math.max(place, 0), 0.999999) * months.length;
    const month = months[Math.floor(within)] ?? months[0]!;
    const day = 1 + Math.floor((within % 1) * lengthOf(month));
    return `${month}-${String(day).padStart(2, '0')}`;
  };
  const lastDayAt = (place: number): string => {
    const day = dayAt(place);
    return day > from && place < (at(day) + at(addDays(day, 1))) / 2 ? addDays(day, -1) : day;
  };
  return { from, to, at, dayAt, lastDayAt };
};

/** Left edge and width of days in percent; undefined where none of them is shown. */
export const placeOf = ({ at, from, to }: Scale, days: { readonly from: string; readonly until: string }) => {
  if (days.until < from || days.from > to) return undefined;
  const left = at(days.from);
  const right = at(addDays(days.until, 1));
  return { left: `${(left * 100).toFixed(3)}%`, width: `${((right - left) * 100).toFixed(3)}%` };
};

/** A month so many later, or earlier. */
export const monthPlus = (month: string, n: number): string => {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
};
