import { addDays } from '@paktwerk/kernel';
import fc from 'fast-check';
import { BASE_RATES, POINTS_ABOVE, interestOn } from './interest';
import type { Owed } from './interest';

const owed = (more: Partial<Owed> = {}): Owed => ({
  claimedCents: 3_650_000,
  from: '2025-08-01',
  until: '2025-08-10',
  repayments: [],
  ...more,
});

describe('interest on a claim', () => {
  it('is counted by the day, of a year of 365, five points above the base rate of each day', () => {
    expect(interestOn(owed())).toEqual({
      periods: [{ from: '2025-08-01', to: '2025-08-10', days: 10, owedCents: 3_650_000, basePoints: 127, points: 500 }],
      interestCents: 6_270,
    });
    expect(interestOn(owed({ from: '2025-06-30', until: '2025-07-01' }))).toEqual({
      periods: [
        { from: '2025-06-30', to: '2025-06-30', days: 1, owedCents: 3_650_000, basePoints: 227, points: 500 },
        { from: '2025-07-01', to: '2025-07-01', days: 1, owedCents: 3_650_000, basePoints: 127, points: 500 },
      ],
      interestCents: 727 + 627,
    });
    expect(interestOn(owed({ from: '2022-12-31', until: '2022-12-31' })).interestCents).toBe(412);
    expect(interestOn(owed({ from: '2024-02-28', until: '2024-03-01' })).periods.map(({ days }) => days)).toEqual([3]);
  });
  it('is borne on the day of a repayment, too, and from then on by the rest', () => {
    const { periods, interestCents } = interestOn(owed({ repayments: [{ on: '2025-08-04', cents: 1_650_000 }] }));
    expect(periods.map(({ from, days, owedCents }) => [from, days, owedCents])).toEqual([
      ['2025-08-01', 4, 3_650_000],
      ['2025-08-05', 6, 2_000_000],
    ]);
    expect(interestCents).toBe(4 * 627 + Math.round((2_000_000 * 6 * 0.0627) / 365));
    const all = [{ on: '2025-08-04', cents: 3_650_000 }];
    expect(interestOn(owed({ repayments: all }))).toEqual(interestOn(owed({ until: '2025-08-04', repayments: [] })));
  });
  it('is nothing where everything came back before', () =>
    expect(interestOn(owed({ repayments: [{ on: '2025-07-31', cents: 3_650_000 }] }))).toEqual({ periods: [], interestCents: 0 }));
  it('cannot be counted before the first rate that is known', () =>
    expect(() => interestOn(owed({ from: '2016-06-30' }))).toThrow('No rule about the base rate holds on 2016-06-30.'));
});

describe('always', () => {
  const day = fc.integer({ min: 0, max: 3_600 }).map((n) => addDays('2017-01-01', n));
  const anyOwed: fc.Arbitrary<Owed> = fc
    .record({
      claimedCents: fc.integer({ min: 1, max: 500_000_000 }),
      from: day,
      length: fc.integer({ min: 0, max: 900 }),
      repayments: fc.array(fc.record({ on: day, cents: fc.integer({ min: 1, max: 100_000_000 }) }), { maxLength: 4 }),
    })
    .map(({ length, ...all }) => ({ ...all, until: addDays(all.from, length) }));
  const rateOn = (rows: typeof BASE_RATES, on: string): number => rows.filter((row) => row.from <= on).at(-1)?.value ?? 0;

  it('it is what a clerk reckons who goes through the days one by one', () => {
    fc.assert(
      fc.property(anyOwed, (one) => {
        let exact = 0n;
        for (let on = one.from; on <= one.until; on = addDays(on, 1)) {
          const back = one.repayments.filter((r) => r.on < on).reduce((sum, r) => sum + r.cents, 0);
          const rest = Math.max(one.claimedCents - back, 0);
          exact += BigInt(rest) * BigInt(rateOn(BASE_RATES, on) + rateOn(POINTS_ABOVE, on));
        }
        const cents = (2n * exact + 3_650_000n) / (2n * 3_650_000n);
        expect(interestOn(one).interestCents).toBe(Number(cents));
      }),
      { numRuns: 60 },
    );
  });
  it('its periods follow each other without a gap, and cutting them in two adds or loses no cent but by rounding', () => {
    fc.assert(
      fc.property(anyOwed, fc.nat(900), (one, n) => {
        const { periods, interestCents } = interestOn(one);
        for (const [i, { from }] of periods.entries()) {
          const before = periods[i - 1];
          if (before) expect(addDays(before.to, 1)).toBe(from);
        }
        const middle = addDays(one.from, n);
        if (middle >= one.until) return;
        const halves = [interestOn({ ...one, until: middle }), interestOn({ ...one, from: addDays(middle, 1) })].reduce(
          (sum, half) => sum + half.interestCents,
          0,
        );
        expect(Math.abs(halves - interestCents)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
