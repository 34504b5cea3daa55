import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';

type Day = { readonly monthDay: string } | { readonly afterEaster: number } | { readonly once: IsoDate };
type Holiday = Day & {
  readonly name: string;
  /** First day on which the law names it; absent: all the time that this system knows. */
  readonly from?: IsoDate;
};

/** The public holidays of Baden-Württemberg (§ 1 FTG). A change of the law is a row with its dates, never an edited one. */
const HOLIDAYS: readonly Holiday[] = [
  { name: 'Neujahr', monthDay: '01-01' },
  { name: 'Erscheinungsfest', monthDay: '01-06' },
  { name: 'Karfreitag', afterEaster: -2 },
  { name: 'Ostermontag', afterEaster: 1 },
  { name: '1. Mai', monthDay: '05-01' },
  { name: 'Christi Himmelfahrt', afterEaster: 39 },
  { name: 'Pfingstmontag', afterEaster: 50 },
  { name: 'Fronleichnam', afterEaster: 60 },
  { name: 'Tag der Deutschen Einheit', monthDay: '10-03', from: '1990-10-03' },
  { name: 'Reformationstag', once: '2017-10-31' },
  { name: 'Allerheiligen', monthDay: '11-01' },
  { name: 'Erster Weihnachtstag', monthDay: '12-25' },
  { name: 'Zweiter Weihnachtstag', monthDay: '12-26' },
];

/** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
const easterOf = (year: number): IsoDate => {
  const a = year % 19;
  const b = Math.trunc(year / 100);
  const c = year % 100;
  const d = Math.trunc((8 * b + 13) / 25);
  const e = (19 * a + b - Math.trunc(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - e - (c % 4)) % 7;
  const g = e + f + 114 - 7 * Math.trunc((a + 11 * e + 22 * f) / 451);
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${twoDigits(Math.trunc(g / 31))}-${twoDigits((g % 31) + 1)}`;
};

const isOn = (holiday: Holiday, date: IsoDate): boolean => {
  if (holiday.from !== undefined && date < holiday.from) return false;
  if ('once' in holiday) return date === holiday.once;
  if ('monthDay' in holiday) return date.slice(5) === holiday.monthDay;
  return date === addDays(easterOf(Number(date.slice(0, 4))), holiday.afterEaster);
};

/** The public holiday that a day is in Baden-Württemberg. */
export const holidayOn = (date: IsoDate): string | undefined => HOLIDAYS.find((holiday) => isOn(holiday, date))?.name;

const isWeekend = (date: IsoDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());

/** Neither Saturday, Sunday nor public holiday. */
export const isWorkingDay = (date: IsoDate): boolean => !isWeekend(date) && holidayOn(date) === undefined;
