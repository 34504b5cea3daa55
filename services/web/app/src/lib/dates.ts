const DAY_MS = 86_400_000;

const epochDay = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
const fromEpochDay = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10);

export const isDate = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && fromEpochDay(epochDay(text)) === text;
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);
export const addDays = (date: string, days: number): string => fromEpochDay(epochDay(date) + days);
export const minDate = (a: string, b: string): string => (a < b ? a : b);
export const maxDate = (a: string, b: string): string => (a > b ? a : b);

/** The last day of the month that follows `date`'s; month ends are what reports are made for. */
export const nextMonthEnd = (date: string): string => {
  const end = monthEnd(date);
  return date < end ? end : monthEnd(addDays(end, 1));
};
const monthEnd = (date: string): string => {
  const [y, m] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
};

const berlinOffsetMs = (at: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' }).formatToParts(at);
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find((p) => p.type === 'timeZoneName')?.value ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : 0;
};

/** The last instant of a day in Berlin: what was known "on" a day is what was known when it ended. */
export const endOfBerlinDay = (date: string): string => {
  const utc = Date.parse(`${addDays(date, 1)}T00:00:00Z`);
  const offset = berlinOffsetMs(utc - berlinOffsetMs(utc));
  return new Date(utc - offset - 1).toISOString();
};
