import fc from 'fast-check';
import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { DayCount } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import { fundedUntil, paidTier, slicesOf } from './funding';

describe('months of money', () => {
  it.each([
    ['2025-03-01', 12, '2026-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2025-01-01', 24, '2026-12-31'],
    ['2025-03-15', 12, '2026-03-14'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-30', 1, '2025-02-28'],
    ['2025-01-28', 1, '2025-02-27'],
    ['2025-12-01', 1, '2025-12-31'],
  ])('from %s, %i of them end on %s', (from, months, last) => expect(lastDayOfMonths(from, months)).toBe(last));

  it('end with the approval at the latest, which alone counts where there are none', () => {
    const funded = { from: '2025-01-01', to: '2026-12-31', months: 12 };
    expect(fundedUntil(funded, '2025-03-01')).toBe('2026-02-28');
    expect(fundedUntil(funded, '2026-01-01')).toBe('2026-12-31');
    expect(fundedUntil(funded, '2026-01-02')).toBe('2026-12-31');
    expect(fundedUntil({ from: '2025-01-01', to: '2026-12-31' }, '2025-03-01')).toBe('2026-12-31');
  });
});

const [DAYS, THIRTIETHS] = ['CALENDAR_DAYS', 'THIRTIETHS'] as const;
const sliced = (amountCents: number, enoughFor: number, days: Period, count: DayCount) =>
  slicesOf({ amountCents, each: [{ amountCents, enoughFor, days }] }, count);

describe('the amount of a post by budget year', () => {
  it('falls into the years of its months: 60,000 from 1 March 2025 for twelve months', () =>
    expect(sliced(6_000_000, 12, { from: '2025-03-01', until: '2026-02-28' }, DAYS)).toEqual([
      { budgetYear: 2025, amountCents: 5_000_000 },
      { budgetYear: 2026, amountCents: 1_000_000 },
    ]));

  it('counts a part of a month by its days', () =>
    expect(sliced(3_100_000, 1, { from: '2025-12-22', until: '2026-01-21' }, DAYS)).toEqual([
      { budgetYear: 2025, amountCents: 1_000_000 },
      { budgetYear: 2026, amountCents: 2_100_000 },
    ]));

  it('of twelve months that begin on the 15th is 59,913.79 by calendar days, and whole by thirtieths', () => {
    const fromThe15th = { from: '2023-02-15', until: '2024-02-14' };
    const sums = ([DAYS, THIRTIETHS] as const).map((count) => sliced(6_000_000, 12, fromThe15th, count).map((s) => s.amountCents));
    expect(sums).toEqual([
      [5_250_000, 741_379],
      [5_266_667, 733_333],
    ]);
  });

  it('by thirtieths counts the last day of every month as the thirtieth', () => {
    const parts = (from: string, until: string) => sliced(3_000_000, 1, { from, until }, THIRTIETHS).map((s) => s.amountCents);
    expect(parts('2025-01-31', '2025-01-31')).toEqual([100_000]);
    expect(parts('2025-02-28', '2025-02-28')).toEqual([300_000]);
    expect(parts('2025-04-02', '2025-04-30')).toEqual([2_900_000]);
    expect(parts('2025-04-01', '2025-04-29')).toEqual([2_900_000]);
  });

  it('leaves out what the approval cuts off', () =>
    expect(sliced(6_000_000, 12, { from: '2026-07-01', until: '2026-12-31' }, DAYS)).toEqual([
      { budgetYear: 2026, amountCents: 3_000_000 },
    ]));

  it('gives away no cent and invents none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2022-01-01', n)),
        (amountCents, months, from) => {
          const slices = sliced(amountCents, months, { from, until: lastDayOfMonths(from, months) }, DAYS);
          const sum = slices.reduce((total, s) => total + s.amountCents, 0);
          expect(slices.every((s) => s.amountCents >= 0)).toBe(true);
          // Months from the first of a month are whole; others begin and end in months of different lengths.
          if (from.endsWith('-01')) expect(sum).toBe(amountCents);
          expect(sum).toBeLessThanOrEqual(amountCents);
          expect(sum).toBeGreaterThanOrEqual(Math.floor(amountCents * (1 - 0.12 / months)));
        },
      ),
    );
  });
});

describe('the tier that is paid', () => {
  it.each([
    ['A_SOCIAL_DEGREE', 'A_SOCIAL_DEGREE', 'A_SOCIAL_DEGREE', 'A_SOCIAL_DEGREE'],
    ['C_VOCATIONAL', 'A_SOCIAL_DEGREE', 'C_VOCATIONAL', 'C_VOCATIONAL'],
    ['A_SOCIAL_DEGREE', 'C_VOCATIONAL', 'C_VOCATIONAL', 'A_SOCIAL_DEGREE'],
    ['B_OTHER_DEGREE', 'C_VOCATIONAL', 'C_VOCATIONAL', 'B_OTHER_DEGREE'],
  ] as const)('of a person with %s on a line of %s is %s, and %s where the rules pay a higher one', (person, line, paid, higher) => {
    expect(paidTier(person, line, false)).toBe(paid);
    expect(paidTier(person, line, true)).toBe(higher);
  });
});
