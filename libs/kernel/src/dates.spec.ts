import * as fc from 'fast-check';
import {
  addDays,
  berlinClock,
  berlinDate,
  daysBetween,
  endOfBerlinDay,
  formatDate,
  formatInstant,
  formatInstantEn,
  formatInstantExactly,
  isInstant,
  isIsoDate,
  lastDayOfMonths,
  lastInstantOf,
  maxInstant,
  monthEnd,
  nextMonthEnd,
  startOfBerlinDay,
  toInstant,
} from './dates';

describe('dates', () => {
  // First of this file: an empty text was a date as long as none had been seen.
  it.each([
    ['', false],
    ['2024-02-29', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-13-01', false],
    ['2023-2-1', false],
    ['2022-07-22T00:00:00Z', false],
    ['x', false],
    ['0000-01-01', false],
    ['0019-01-01', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
  ])('%j is one: %s', (text, is) => expect(isIsoDate(text)).toBe(is));

  it('are counted by hand as a Date counts them, over every month, leap year and century', () => {
    const byDate = (date: string, days: number): string =>
      new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    for (const year of [1900, 2000, 2023, 2024, 2100])
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = byDate(day, 1)) {
        expect([1, -1, 27, -31, 366].map((n) => addDays(day, n))).toEqual([1, -1, 27, -31, 366].map((n) => byDate(day, n)));
        expect(addDays(monthEnd(day), 1).slice(8)).toBe('01');
      }
    expect(() => addDays('2023-02-30x', 1)).toThrow(RangeError);
  });

  it('are so many days apart, and before or behind each other', () => {
    expect([
      daysBetween('2024-02-28', '2024-03-01'),
      daysBetween('2022-03-26', '2022-03-28'),
      daysBetween('2022-07-22', '2022-07-21'),
    ]).toEqual([2, 2, -1]);
    expect([addDays('2024-02-28', 2), addDays('2022-01-01', -1), addDays('2022-01-01', 0)]).toEqual([
      '2024-03-01',
      '2021-12-31',
      '2022-01-01',
    ]);
  });

  it.each([
    ['2022-03-01', 12, '2023-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2022-01-28', 1, '2022-02-27'],
    ['2022-01-29', 1, '2022-02-28'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-03-05', 10, '2023-01-04'],
    ['2022-12-15', 3, '2023-03-14'],
    ['9999-10-15', 3, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('the months that begin on %s, %d of them, end on %s', (from, months, last) => expect(lastDayOfMonths(from, months)).toBe(last));

  it.each([
    ['2022-01-30', '2022-01-31'],
    ['2022-01-31', '2022-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2022-12-31', '2023-01-31'],
  ])('the month end after %s is %s', (date, end) => expect(nextMonthEnd(date)).toBe(end));
  it('end with their month', () =>
    expect(['2022-02-01', '2024-02-29', '2022-12-31'].map(monthEnd)).toEqual(['2022-02-28', '2024-02-29', '2022-12-31']));

  it('are written the German way', () => expect(formatDate('2022-07-22')).toBe('22.07.2022'));
});

describe('Berlin days', () => {
  it('a deadline means 24:00 local time, in summer and in winter', () => {
    expect(endOfBerlinDay('2022-07-22')).toBe('2022-07-22T22:00:00.000Z');
    expect(endOfBerlinDay('2025-01-31')).toBe('2025-01-31T23:00:00.000Z');
    expect(berlinDate('2022-07-22T21:59:59.999Z')).toBe('2022-07-22');
    expect(berlinDate('2022-07-22T22:00:00.000Z')).toBe('2022-07-23');
  });
  it.each([
    ['2022-07-12', '2022-07-12T21:59:59.999Z'],
    ['2022-03-26', '2022-03-26T22:59:59.999Z'],
    ['2022-03-27', '2022-03-27T21:59:59.999Z'],
    ['2022-10-30', '2022-10-30T22:59:59.999Z'],
  ])('%s ends at %s, across both changes of the clock', (date, instant) => expect(lastInstantOf(date)).toBe(instant));
  it('every day begins where the one before ended, across clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const day = addDays('1990-01-01', n);
        const start = startOfBerlinDay(day);
        expect(berlinDate(start)).toBe(day);
        expect(berlinDate(new Date(Date.parse(start) - 1))).toBe(addDays(day, -1));
        expect(endOfBerlinDay(day)).toBe(startOfBerlinDay(addDays(day, 1)));
      }),
    );
  });
});

describe('instants', () => {
  it('are one moment in one form, whatever their offset and precision', () =>
    expect(
      ['2022-10-30T00:30:00Z', '2022-10-30T02:30+02:00', '2022-10-29T23:30:00.0000-01:00', '2022-10-30T00:30:00.000000000Z'].map(toInstant),
    ).toEqual(Array(4).fill('2022-10-30T00:30:00.000Z')));
  it.each([
    '2022-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2022-10-30T24:00:00Z',
    '2022-10-30T00:60:00Z',
    '2022-10-30T00:00:60Z',
    '2022-10-30T00:00:00.0000000000Z',
    '2022-10-30T00:00:00+0200',
    '2022-10-30T00:00:00+99:99',
    '2022-10-30',
    '2022-10-30T00:00:00',
    ' 2022-10-30T00:00:00Z',
    '2022-10-30T00:00:00Z ',
  ])('%j is none', (text) => expect(() => toInstant(text)).toThrow(new RangeError(`Not an instant: ${text}`)));
  it('that is none is named with its beginning only', () => {
    expect(() => toInstant('x'.repeat(61))).toThrow(new RangeError(`Not an instant: ${'x'.repeat(60)}`));
    expect(isInstant('2022-10-30T23:59:59Z')).toBe(true);
  });
  it('have a latest one, of those that there are', () =>
    expect(maxInstant('2022-01-02T00:00:00.000Z', '2022-01-03T00:00:00.000Z', '2022-01-01T00:00:00.000Z', undefined)).toBe(
      '2022-01-03T00:00:00.000Z',
    ));
  it.each([
    ['2022-07-22T21:59:07.999Z', '22.07.2022, 23:59:07 Uhr (UTC+02:00)'],
    ['2022-01-31T23:00:00.000Z', '01.02.2022, 00:00:00 Uhr (UTC+01:00)'],
    ['2022-10-30T00:30:00.000Z', '30.10.2022, 02:30:00 Uhr (UTC+02:00)'],
    ['2022-10-30T01:30:00.000Z', '30.10.2022, 02:30:00 Uhr (UTC+01:00)'],
  ])('%s is written exactly as %s', (instant, text) => expect(formatInstantExactly(instant)).toBe(text));
  it.each([
    ['2022-07-22T21:59:07.999Z', '22.07.2022, 23:59 Uhr', '22 Jul 2022, 23:59'],
    ['2022-10-29T23:59:59.999Z', '30.10.2022, 01:59 Uhr', '30 Oct 2022, 01:59'],
    ['2022-10-30T00:00:00.000Z', '30.10.2022, 02:00 Uhr (UTC+02:00)', '30 Oct 2022, 02:00 (UTC+02:00)'],
    ['2022-10-30T01:59:59.999Z', '30.10.2022, 02:59 Uhr (UTC+01:00)', '30 Oct 2022, 02:59 (UTC+01:00)'],
    ['2022-10-30T02:00:00.000Z', '30.10.2022, 03:00 Uhr', '30 Oct 2022, 03:00'],
    ['2022-03-27T01:00:00.000Z', '27.03.2022, 03:00 Uhr', '27 Mar 2022, 03:00'],
  ])('%s is said as %s, and %s; only the hour that comes twice names which it is', (instant, german, english) => {
    expect(formatInstant(instant)).toBe(german);
    expect(formatInstantEn(instant)).toBe(english);
  });
  it('show what the clocks of Berlin show', () =>
    expect(new Date(berlinClock('2022-07-22T21:59:07.999Z')).toISOString()).toBe('2022-07-22T23:59:07.999Z'));
});
