import { readNumber } from '@paktwerk/kernel/written-number';

/**
 * What people type, read and shown the German way. Money is in cents, shares are in hundredths of a full-time equivalent, dates are
 * ISO dates. A text that is not one of them becomes a value that no schema accepts (NaN, or a date with its parts as typed), so a
 * wrong entry can never be taken for an empty one.
 */

const parseHundredths = (text: string, digits: number, of: 'amount' | 'share'): number | null => {
  const typed = text.replaceAll('€', '');
  if (typed.trim() === '') return null;
  const number = readNumber(typed, of);
  if (number.is !== 'number' || (of === 'amount' && !number.isGerman)) return Number.NaN;
  const [, minus, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(number.decimal) ?? [];
  if (whole.length > digits || part.length > 2) return Number.NaN;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return minus ? -hundredths : hundredths;
};

const showHundredths = (value: number | null, useGrouping: boolean): string =>
  value === null || Number.isNaN(value)
    ? ''
    : new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping }).format(value / 100);

/** `12.345,60` → 1234560 (`1.23` is a slip: it cannot be taken for `1,23` or `123`); null when empty, NaN when it is no amount or one of two. Eleven digits before the comma fit a safe integer. */
export const parseMoney = (text: string): number | null => parseHundredths(text, 11, 'amount');
export const showMoney = (cents: number | null): string => showHundredths(cents, true);

/** `0,5` → 50, and `0.500`, too; null when empty, NaN when it is no share. */
export const parseFte = (text: string): number | null => parseHundredths(text, 5, 'share');
export const showFte = (hundredths: number | null): string => showHundredths(hundredths, false);

/** `1.200` → 1200; null when empty, NaN when it is no whole number. */
export const parseCount = (text: string): number | null => {
  if (text.trim() === '') return null;
  const number = readNumber(text);
  return number.is === 'number' && /^\d{1,9}$/.test(number.decimal) ? Number(number.decimal) : Number.NaN;
};
export const showCount = (count: number | null): string =>
  count === null || Number.isNaN(count) ? '' : new Intl.NumberFormat('de-DE').format(count);

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DateProblem =
  | { readonly part: 'day'; readonly code: 'missing' | 'wrong' }
  | { readonly part: 'month'; readonly code: 'missing' | 'wrong' }
  | { readonly part: 'year'; readonly code: 'missing' | 'wrong' }
  | { readonly part: 'day'; readonly code: 'not-in-month'; readonly days: number };

/** How many days a month has; leap years by the Gregorian rule. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
const isBetween = (n: number, from: number, to: number): boolean => n >= from && n <= to;

/** What is wrong with a date in parts, the first part first; undefined for a real date and for none at all. */
export const dateProblem = ({ day, month, year }: DateParts): DateProblem | undefined => {
  const parts = { day: day.trim(), month: month.trim(), year: year.trim() };
  if (parts.day === '' && parts.month === '' && parts.year === '') return undefined;
  for (const part of ['day', 'month', 'year'] as const) if (parts[part] === '') return { part, code: 'missing' };
  const [d, m, y] = [whole(day), whole(month), whole(year)];
  if (!isBetween(d, 1, 31)) return { part: 'day', code: 'wrong' };
  if (!isBetween(m, 1, 12)) return { part: 'month', code: 'wrong' };
  if (parts.year.length !== 4 || !isBetween(y, 1000, 9999)) return { part: 'year', code: 'wrong' };
  return d > daysIn(y, m) ? { part: 'day', code: 'not-in-month', days: daysIn(y, m) } : undefined;
};

/** An ISO date for a real one, '' for none, and the parts as typed for anything else. */
export const dateOf = (parts: DateParts): string => {
  const { day, month, year } = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() };
  if (day === '' && month === '' && year === '') return '';
  return dateProblem(parts) ? `${year}-${month}-${day}` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

export const partsOf = (value: string): DateParts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
};

/** A real date in ISO form. */
export const isRealDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && dateProblem(partsOf(value)) === undefined;

/** `3.5 MB` in the language of the page; powers of ten, as file managers show them. */
export const showBytes = (bytes: number, locale: string): string => {
  const [unit, size] = bytes >= 1e6 ? ['MB', bytes / 1e6] : ['kB', bytes / 1e3];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size as number)} ${unit as string}`;
};
