import fc from 'fast-check';
import { addDays } from './dates';
import { monthsBegun, monthsOfVersions, monthsBetween } from './months';
import type { DayCount } from './months';

const asNumber = (from: string, until: string, count: DayCount): number => {
  const { over, of } = monthsBetween(from, until, count);
  return Number(over) / Number(of);
};

describe('months between two days', () => {
  it.each([
    ['2025-01-01', '2025-12-31', 'CALENDAR_DAYS', 12],
    ['2025-02-01', '2025-02-14', 'CALENDAR_DAYS', 0.5],
    ['2024-02-15', '2024-02-29', 'CALENDAR_DAYS', 15 / 29],
    ['2025-01-16', '2025-03-15', 'CALENDAR_DAYS', 16 / 31 + 1 + 15 / 31],
    ['2025-01-31', '2025-01-31', 'THIRTIETHS', 1 / 30],
    ['2025-02-15', '2025-02-28', 'THIRTIETHS', 16 / 30],
    ['2025-03-02', '2025-03-01', 'CALENDAR_DAYS', 0],
  ] as const)('from %s to %s by %s are %d', (from, until, count, months) => expect(asNumber(from, until, count)).toBeCloseTo(months, 12));

  it('by calendar days, two parts of a period are as much as the whole', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (start, length, cut) => {
          const from = addDays('2020-01-01', start);
          const until = addDays(from, length);
          const middle = addDays(from, Math.min(cut, length - 1));
          const parts = asNumber(from, middle, 'CALENDAR_DAYS') + asNumber(addDays(middle, 1), until, 'CALENDAR_DAYS');
          expect(parts).toBeCloseTo(asNumber(from, until, 'CALENDAR_DAYS'), 9);
        },
      ),
    ));
});

describe('months that have begun before a day', () => {
  it.each([
    ['2025-03-01', '2025-02-01', 0],
    ['2025-03-01', '2025-03-01', 0],
    ['2025-03-01', '2025-03-02', 1],
    ['2025-03-01', '2025-04-01', 1],
    ['2025-03-01', '2025-04-02', 2],
    ['2025-03-15', '2025-04-15', 1],
    ['2025-03-15', '2025-04-16', 2],
    ['2025-01-31', '2025-03-01', 1],
    ['2025-01-31', '2025-03-02', 2],
    ['2024-03-01', '2025-03-01', 12],
  ])('from %s before %s are %d', (first, before, months) => expect(monthsBegun(first, before)).toBe(months));
});

describe('months from which versions of rules may hold', () => {
  it('begin with them and behind them; a version that begins within a month may hold in that one or from the next one on', () =>
    expect(monthsOfVersions([{ validFrom: '2020-01-01', validTo: '2022-12-31' }, { validFrom: '2017-07-24' }])).toEqual([
      ...['2017-07-01', '2017-08-01', '2020-01-01', '2020-02-01', '2023-01-01', '2023-02-01'],
    ]));
});
