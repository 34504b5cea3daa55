import { addDays, berlinDate, daysBetween } from '@paktwerk/kernel';
import * as fc from 'fast-check';
import { endOf, isInTime, lastDayOf } from './deadline';
import { isWorkingDay } from './holidays';

const announced = (date: string, fixedToTheDay = false) => ({ date, fixedToTheDay });
const aDate = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays('2016-01-01', days));

describe('a deadline', () => {
  // Example 11: 15 Nov 2025 is a Saturday.
  it.each([
    [announced('2025-11-15'), '2025-11-17T23:00:00.000Z'],
    [announced('2025-11-15', true), '2025-11-15T23:00:00.000Z'],
  ])('%j ends at %s, and not a millisecond later', (deadline, end) => {
    expect(endOf(deadline)).toBe(end);
    expect(isInTime(new Date(Date.parse(end) - 1).toISOString(), deadline)).toBe(true);
    expect(isInTime(end, deadline)).toBe(false);
  });

  it('reads an instant with any offset and precision', () => {
    expect(isInTime('2025-11-17T23:59:59.999999+01:00', announced('2025-11-15'))).toBe(true);
    expect(isInTime('2025-11-18T00:00:00+01:00', announced('2025-11-15'))).toBe(false);
  });

  it.each([
    ['Reformation Day 2017, a Tuesday, and All Saints behind it', '2017-10-31', '2017-11-02'],
    ['the same day a year later', '2018-10-31', '2018-10-31'],
    ['Maundy Thursday', '2026-04-02', '2026-04-02'],
    ['Good Friday', '2026-04-03', '2026-04-07'],
    ['the first day of Christmas 2026, a Friday before a weekend', '2026-12-25', '2026-12-28'],
    ['the turn of a year', '2022-01-01', '2022-01-03'],
    ['a leap day that is a Saturday', '2020-02-29', '2020-03-02'],
    ['a leap day that is a Thursday', '2024-02-29', '2024-02-29'],
    ['Saturday before the last of February', '2026-02-28', '2026-03-02'],
  ])('on %s (%s) ends on %s', (_name, date, last) => expect(lastDayOf(announced(date))).toBe(last));

  it.each([
    ['a day of 23 hours', announced('2026-03-29', true), '2026-03-29T22:00:00.000Z'],
    ['the eve of a day of 23 hours', announced('2026-03-28', true), '2026-03-28T23:00:00.000Z'],
    ['a day of 25 hours', announced('2026-10-25', true), '2026-10-25T23:00:00.000Z'],
    ['the eve of a day of 25 hours', announced('2026-10-24', true), '2026-10-24T22:00:00.000Z'],
    ['the Sunday on which the hour comes twice, shifted', announced('2026-10-25'), '2026-10-26T23:00:00.000Z'],
  ])('that ends %s does so at 24:00 in Berlin', (_name, deadline, end) => expect(endOf(deadline)).toBe(end));

  it('shifts forward only, by less than a week, to the first working day; a fixed one never', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const last = lastDayOf(announced(date));
        expect(isWorkingDay(last)).toBe(true);
        expect(daysBetween(date, last)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, last)).toBeLessThan(7);
        for (let day = date; day < last; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
        expect(lastDayOf(announced(date, true))).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends with the last millisecond of its last day, in every season', () => {
    fc.assert(
      fc.property(aDate, fc.boolean(), (date, fixed) => {
        const end = Date.parse(endOf(announced(date, fixed)));
        expect(berlinDate(new Date(end - 1))).toBe(lastDayOf(announced(date, fixed)));
        expect(berlinDate(new Date(end))).toBe(addDays(lastDayOf(announced(date, fixed)), 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes no earlier for a later day', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 40 }), (date, days) => {
        expect(lastDayOf(announced(date)) <= lastDayOf(announced(addDays(date, days)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
