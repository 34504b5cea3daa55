import fc from 'fast-check';
import { addDays } from '@paktwerk/kernel';
import { isWorkingDay } from './holidays';
import { addMonths } from './period';
import { takenBackUntil } from './taking-back';

const source =
  '§ 48 Abs. 4 Satz 1, § 49 Abs. 3 Satz 2 LVwVfG: ein Jahr ab der Kenntnis der Tatsachen, die es rechtfertigen; § 31 Abs. 3 LVwVfG: bis zum nächsten Werktag';
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1980-01-01', n));

describe('the year in which a notice is taken back', () => {
  it('says what it follows from', () =>
    expect(takenBackUntil('2025-03-10')).toEqual({
      months: 12,
      shift: 'next-working-day',
      mark: 'M',
      source,
      from: '2025-03-10',
      on: '2026-03-10',
      skipped: [],
    }));
  it.each([
    ['the day of knowledge does not count', '2024-07-01', '2025-07-01', []],
    ['on a leap day it ends on the last of February', '2024-02-29', '2025-02-28', []],
    ['a leap year in between makes it a day longer', '2023-03-01', '2024-03-01', []],
    ['a leap day is no end of it', '2023-02-28', '2024-02-28', []],
    ['from a Saturday it moves on', '2024-03-15', '2025-03-17', [{ day: '2025-03-15' }, { day: '2025-03-16' }]],
    [
      'so it does over the Reformation Day of 2017',
      '2016-10-31',
      '2017-11-02',
      [
        { day: '2017-10-31', name: 'Reformationstag' },
        { day: '2017-11-01', name: 'Allerheiligen' },
      ],
    ],
    [
      'and over Christmas',
      '2024-12-25',
      '2025-12-29',
      [
        { day: '2025-12-25', name: 'Erster Weihnachtstag' },
        { day: '2025-12-26', name: 'Zweiter Weihnachtstag' },
        { day: '2025-12-27' },
        { day: '2025-12-28' },
      ],
    ],
  ])('%s', (_name, knownOn, on, skipped) => expect(takenBackUntil(knownOn)).toMatchObject({ on, skipped }));
  it('ends on the first working day from a year later on', () =>
    fc.assert(
      fc.property(day, (knownOn) => {
        const { on, skipped } = takenBackUntil(knownOn);
        expect(isWorkingDay(on)).toBe(true);
        expect(addDays(addMonths(knownOn, 12), skipped.length)).toBe(on);
        expect(skipped.map((s) => s.day).filter(isWorkingDay)).toEqual([]);
      }),
    ));
  it('has no rule before the law', () =>
    expect(() => takenBackUntil('1977-06-30')).toThrow('No rule about taking a notice back holds on 1977-06-30.'));
});
