/** A calendar date `YYYY-MM-DD` in Europe/Berlin: when a fact holds in the world ("effective on"). */
export type IsoDate = string;
/** An instant in UTC, ISO 8601 with milliseconds: when something was recorded ("known since"). */
export type Instant = string;

export const ZONE = 'Europe/Berlin';

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const wallClock = (epochMs: number): number => {
  const p = Object.fromEntries(berlin.formatToParts(epochMs).map((x) => [x.type, Number(x.value)])) as Record<string, number>;
  return Date.UTC(p['year']!, p['month']! - 1, p['day']!, p['hour']!, p['minute']!, p['second']!);
};

const HOUR_MS = 3_600_000;
let lastHour = { startsAt: NaN, aheadMs: 0 };

/**
 * How far Berlin's clocks are ahead of UTC. It is kept for an hour: since 1893 they change at full hours of UTC only, and formatting an instant is
 * slow.
 */
const aheadMs = (epochMs: number): number => {
  const startsAt = Math.floor(epochMs / HOUR_MS) * HOUR_MS;
  if (lastHour.startsAt !== startsAt) lastHour = { startsAt, aheadMs: wallClock(startsAt) - startsAt };
  return lastHour.aheadMs;
};

/** What Berlin's clocks show at an instant, as milliseconds of a clock without zones. */
export const berlinClock = (instant: Instant): number => {
  const epochMs = Date.parse(instant);
  return epochMs + aheadMs(epochMs);
};

/** The Berlin calendar date of an instant. */
export const berlinDate = (instant: Instant | Date): IsoDate => {
  const epochMs = new Date(instant).getTime();
  return new Date(epochMs + aheadMs(epochMs)).toISOString().slice(0, 10);
};

/** The instant at which a Berlin day begins (00:00 local), across daylight saving. */
export const startOfBerlinDay = (date: IsoDate): Instant => {
  const utc = Date.parse(`${date}T00:00:00.000Z`);
  let guess = utc - (wallClock(utc) - utc);
  guess = utc - (wallClock(guess) - guess); // the first guess may lie on the other side of a clock change
  return new Date(guess).toISOString();
};

/** The first instant after a Berlin day: a deadline "until D" means 24:00 local, so anything before this instant is in time. */
export const endOfBerlinDay = (date: IsoDate): Instant => startOfBerlinDay(addDays(date, 1));

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** How many days the month of a date has; undefined where there is no such month. */
const lengthOfMonth = (date: IsoDate): number | undefined => {
  const month = Number(date.slice(5, 7));
  return month === 2 && isLeapYear(Number(date.slice(0, 4))) ? 29 : LENGTHS[month - 1];
};
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The last day that a date can say. */
const LAST_DAY: IsoDate = '9999-12-31';

/** Months of other years too: 0 is the December before, 13 the January behind. */
const firstOfMonth = (year: number, month: number): IsoDate => {
  const all = year * 12 + month - 1;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${twoDigits((all % 12) + 1)}-01`;
};

/** Within a month, and to its neighbours' nearest day, days are counted by hand: calculations over years of months do little else, and a Date takes many times as long. */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  const [length, day] = [lengthOfMonth(date), Number(date.slice(8))];
  const moved = day + days;
  if (length !== undefined && date.length === 10 && day >= 1 && day <= length && Number.isInteger(moved)) {
    if (moved >= 1 && moved <= length) return date.slice(0, 8) + twoDigits(moved);
    const month = Number(date.slice(5, 7));
    if (moved === length + 1) return firstOfMonth(Number(date.slice(0, 4)), month + 1);
    if (moved === 0) return monthEnd(firstOfMonth(Number(date.slice(0, 4)), month - 1));
  }
  const d = new Date(`${date}T00:00:00.000Z`);
  d.setUTCDate(d.getUTCDate() + days);
  return d.toISOString().slice(0, 10);
};

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The last day of the month of a date. */
export const monthEnd = (date: IsoDate): IsoDate => {
  const length = lengthOfMonth(date);
  return length === undefined
    ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10)
    : `${date.slice(0, 8)}${length}`;
};

/** The next end of a month behind a date; month ends are what reports are made for. */
export const nextMonthEnd = (date: IsoDate): IsoDate => {
  const end = monthEnd(date);
  return date < end ? end : monthEnd(addDays(end, 1));
};

/** The last of so many months that begin on a day: twelve from 1 March end on the last of February. */
export const lastDayOfMonths = (from: IsoDate, months: number): IsoDate => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const first = firstOfMonth(year, month + months);
  // Behind the last year that a date can name there is no day to say; what is asked for so far ahead is of all days.
  if (first.length > LAST_DAY.length) return LAST_DAY;
  const last = monthEnd(first);
  const sameDay = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return sameDay > last ? last : addDays(sameDay, -1);
};

/** What was known "on" a Berlin day is what was known at its last millisecond. */
export const lastInstantOf = (date: IsoDate): Instant => new Date(Date.parse(endOfBerlinDay(date)) - 1).toISOString();

/** The last text that was a date: a log names the same day hundreds of times in a row. */
let lastDate: string | undefined;

/**
 * Is this a real calendar date in the form `YYYY-MM-DD`, from 1900 to 2199? The year 0000 is a date to JavaScript, but not to
 * PostgreSQL: once recorded it would stop every projection that writes it.
 */
export const isIsoDate = (value: string): value is IsoDate => {
  if (value === lastDate) return true;
  const ms = Date.parse(`${value}T00:00:00Z`);
  if (!/^(19|20|21)/.test(value) || Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== value) return false;
  lastDate = value;
  return true;
};

/** An instant with any offset and precision. JavaScript takes 30 February for 2 March, and 24:00 for the next day; here neither is one. */
export const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  isIsoDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** The one form in which instants are compared: UTC with milliseconds. @throws RangeError for what is none */
export const toInstant = (value: string): Instant => {
  if (!isInstant(value)) throw new RangeError(`Not an instant: ${value.slice(0, 60)}`);
  return new Date(value).toISOString();
};

/** Of two days, or two instants. */
export const laterOf = <T extends string>(a: T, b: T): T => (a > b ? a : b);
/** The same; what has no end is no limit. */
export const earlierOf = <T extends string>(a: T, b: T | undefined): T => (b === undefined || a < b ? a : b);

export const maxInstant = (...instants: readonly (Instant | undefined)[]): Instant =>
  instants.filter((i): i is Instant => i !== undefined).reduce((a, b) => (a >= b ? a : b));

/** `22.07.2022` */
export const formatDate = (date: IsoDate): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
/** `22.07.2022, 23:59 Uhr` in Berlin, as sentences and lists say it; in the hour that October repeats `(UTC+02:00)` tells which of the two it is. */
export const formatInstant = (instant: Instant): string => {
  const { day, minute, which } = clockOf(instant);
  return `${formatDate(day)}, ${minute} Uhr${which}`;
};
/**
 * `22.07.2022, 23:59:07 Uhr (UTC+02:00)` in Berlin: what a receipt proves, in which order something came, and the state of knowledge that a file was
 * written by.
 */
export const formatInstantExactly = (instant: Instant): string => {
  const { day, second, offset } = clockOf(instant);
  return `${formatDate(day)}, ${second} Uhr ${offset}`;
};
const clockOf = (instant: Instant) => {
  const ms = Date.parse(instant);
  const local = wallClock(ms);
  const w = new Date(local).toISOString();
  const offset = `(UTC+${new Date(local - Math.floor(ms / 1000) * 1000).toISOString().slice(11, 16)})`;
  const isRepeated = [ms - HOUR_MS, ms + HOUR_MS].some((other) => wallClock(other) === local);
  return { day: w.slice(0, 10), minute: w.slice(11, 16), second: w.slice(11, 19), offset, which: isRepeated ? ` ${offset}` : '' };
};

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
/** `22 Jul 2022`: 07/08/2022 is read in two ways in English. */
export const formatDateEn = (date: IsoDate): string =>
  `${date.slice(8, 10)} ${MONTHS_EN[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
/** `22 Jul 2022, 23:59` in Berlin. */
export const formatInstantEn = (instant: Instant): string => {
  const { day, minute, which } = clockOf(instant);
  return `${formatDateEn(day)}, ${minute}${which}`;
};

/** Where "now" comes from. Asynchronous, because the simulated clock of the demo is a row that all processes share. */
export interface DomainClock {
  now(): Promise<Instant>;
}
