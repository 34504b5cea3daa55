import fc from 'fast-check';
import { addDays, daysBetween } from '@paktwerk/kernel';
import { holdingOn } from './dated';
import { PORTAL_FROM, deliveredByPost, deliveredByRetrieval, remedyUntil, retrievableUntil } from './delivery';
import { isWorkingDay } from './holidays';
import { addMonths } from './period';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1995-01-01', n));

describe('a row of the law', () => {
  const rows = [
    { from: '2021-02-17', value: 3, mark: 'F' as const, source: 'a' },
    { from: '2025-01-01', value: 4, mark: '?' as const, source: 'b' },
  ];
  it.each([
    ['2021-02-16', undefined],
    ['2021-02-17', 3],
    ['2024-12-31', 3],
    ['2025-01-01', 4],
  ])('holds on %s: %s', (on, value) => expect(holdingOn(rows, on)?.value).toBe(value));
});

describe('a month later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-24', 1, '2026-01-24'],
    ['2026-11-15', 1, '2026-12-15'],
  ])('than %s, %i of them, it is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('delivery by post', () => {
  it('is on the third day after posting, with what that follows from', () =>
    expect(deliveredByPost('2024-06-11')).toEqual({
      days: 3,
      shift: 'none',
      mark: 'F',
      source: '§ 41 Abs. 2 LVwVfG (Fassung vom 17.02.2021): am dritten Tag nach der Aufgabe zur Post',
      from: '2024-06-11',
      on: '2024-06-14',
      skipped: [],
    }));
  it('stays on a Sunday and on a public holiday: a fiction does not shift', () => {
    expect(deliveredByPost('2026-06-11').on).toBe('2026-06-14'); // a Sunday
    expect(deliveredByPost('2025-12-22').on).toBe('2025-12-25');
    expect(deliveredByPost('2025-12-24').on).toBe('2025-12-27'); // a Saturday
  });
  it('says from 2025 on that nobody knows whether it is still the third day', () => {
    expect(deliveredByPost('2024-12-31').mark).toBe('F');
    expect(deliveredByPost('2025-01-01').mark).toBe('?');
    expect(deliveredByPost('2010-01-01').mark).toBe('M');
  });
});

describe('delivery by the portal', () => {
  it('is on the day after the retrieval', () =>
    expect(deliveredByRetrieval('2025-02-17')).toMatchObject({ on: '2025-02-18', days: 1, mark: 'F' }));
  it('has ten days, also where the last of them is a holiday', () => {
    expect(retrievableUntil('2025-02-14')).toMatchObject({ on: '2025-02-24', days: 10, mark: 'F' });
    expect(retrievableUntil('2025-12-15')).toMatchObject({ on: '2025-12-25', skipped: [] });
  });
  it('has a law since 17 February 2021', () => {
    expect(PORTAL_FROM).toBe('2021-02-17');
    expect(() => retrievableUntil('2021-02-16')).toThrow('No rule about the delivery of notices holds on 2021-02-16.');
  });
});

describe('the last day to file an action', () => {
  it.each([
    ['2025-12-09', true, '2026-01-09', []],
    ['2026-06-14', true, '2026-07-14', []],
    ['2025-11-24', true, '2025-12-24', []],
    [
      '2025-11-25',
      true,
      '2025-12-29',
      [
        { day: '2025-12-25', name: 'Erster Weihnachtstag' },
        { day: '2025-12-26', name: 'Zweiter Weihnachtstag' },
        { day: '2025-12-27' },
        { day: '2025-12-28' },
      ],
    ],
    ['2025-12-01', true, '2026-01-02', [{ day: '2026-01-01', name: 'Neujahr' }]],
    ['2017-09-30', true, '2017-10-30', []],
    ['2017-10-01', true, '2017-11-02', [{ day: '2017-11-01', name: 'Allerheiligen' }]],
    ['2024-02-29', false, '2025-02-28', []],
    [
      '2016-10-31',
      false,
      '2017-11-02',
      [
        { day: '2017-10-31', name: 'Reformationstag' },
        { day: '2017-11-01', name: 'Allerheiligen' },
      ],
    ],
    ['2025-01-06', false, '2026-01-07', [{ day: '2026-01-06', name: 'Erscheinungsfest' }]],
  ])('of what was delivered on %s (instructed: %s) is %s', (deliveredOn, isInstructed, on, skipped) =>
    expect(remedyUntil(deliveredOn, isInstructed)).toMatchObject({ from: deliveredOn, on, skipped, shift: 'next-working-day', mark: 'M' }),
  );
  it('says which rule gives the month, and which the year', () => {
    expect(remedyUntil('2025-02-18', true)).toMatchObject({
      months: 1,
      source: '§ 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag',
    });
    expect(remedyUntil('2025-02-18', false)).toMatchObject({
      months: 12,
      source: '§ 58 Abs. 2 VwGO: ohne Rechtsbehelfsbelehrung ein Jahr; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag',
    });
  });
  it('is a working day whatever the delivery was, and each day that it moved over is none', () =>
    fc.assert(
      fc.property(day, fc.boolean(), (deliveredOn, isInstructed) => {
        const { on, skipped } = remedyUntil(deliveredOn, isInstructed);
        expect(isWorkingDay(on)).toBe(true);
        expect(skipped.map((s) => s.day).filter(isWorkingDay)).toEqual([]);
        expect(daysBetween(addMonths(deliveredOn, isInstructed ? 1 : 12), on)).toBe(skipped.length);
      }),
    ));
});
