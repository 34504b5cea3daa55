import { addDays } from '@paktwerk/kernel';
import * as fc from 'fast-check';
import { getHolidayByDate } from 'feiertagejs';
import { holidayOn, isWorkingDay } from './holidays';

const FIRST = '1995-01-01';
const aDay = fc.integer({ min: 0, max: 365 * 105 }).map((days) => addDays(FIRST, days));
const asLocal = (date: string): Date => new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

describe('public holidays of Baden-Württemberg', () => {
  it('are the days that another implementation names', () => {
    fc.assert(
      fc.property(aDay, (date) => {
        expect([date, holidayOn(date) !== undefined]).toEqual([date, getHolidayByDate(asLocal(date), 'BW') !== undefined]);
      }),
      { numRuns: 3000 },
    );
  });

  it('were twelve in every year from 2010 to 2026, and a thirteenth in 2017', () => {
    const days = Array.from({ length: 17 * 366 }, (_, i) => addDays('2010-01-01', i)).filter((d) => d < '2027-01-01');
    const perYear = new Map<string, number>();
    for (const day of days.filter((d) => holidayOn(d) !== undefined)) perYear.set(day.slice(0, 4), (perYear.get(day.slice(0, 4)) ?? 0) + 1);
    expect([...perYear].filter(([, number]) => number !== 12)).toEqual([['2017', 13]]);
    expect(perYear.size).toBe(17);
  });

  it.each([
    ['2017-10-31', 'Reformationstag'],
    ['2016-10-31', undefined],
    ['2018-10-31', undefined],
    ['2026-01-06', 'Erscheinungsfest'],
    ['2026-04-03', 'Karfreitag'],
    ['2026-06-04', 'Fronleichnam'],
    ['2026-08-15', undefined],
  ])('%s is %s', (date, name) => expect(holidayOn(date)).toBe(name));

  it('no Saturday and no Sunday is a working day', () => {
    expect(['2025-11-14', '2025-11-15', '2025-11-16', '2025-11-17'].map(isWorkingDay)).toEqual([true, false, false, true]);
  });
});
