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
    ['1989-10-03', undefined],
    ['1990-10-03', 'Tag der Deutschen Einheit'],
    ['1991-10-03', 'Tag der Deutschen Einheit'],
  ])('%s is %s', (date, name) => expect(holidayOn(date)).toBe(name));

  // The earliest, the latest, turns of a century, and the years in which the Gregorian rule makes an exception.
  it.each([
    '1905-04-24',
    '1913-03-24',
    '1954-04-19',
    '1961-04-03',
    '1981-04-20',
    '2000-04-24',
    '2008-03-24',
    '2025-04-21',
    '2038-04-26',
    '2049-04-19',
    '2076-04-20',
    '2100-03-29',
    '2150-04-13',
    '2160-03-24',
    '2199-04-15',
  ])('%s is an Easter Monday', (date) => {
    expect(holidayOn(date)).toBe('Ostermontag');
    expect(holidayOn(addDays(date, -3))).toBe('Karfreitag');
  });

  it('no Saturday and no Sunday is a working day', () => {
    expect(['2025-11-14', '2025-11-15', '2025-11-16', '2025-11-17'].map(isWorkingDay)).toEqual([true, false, false, true]);
  });
});
