import fc from 'fast-check';
import { addDays } from '@paktwerk/kernel';
import { amountsOf } from './reckon';

const paid = (from: string, to: string, share = 100) => ({ from, to, share, qualification: 'A_SOCIAL_DEGREE' as const });
const line = (yearlyCents: number, amountCents = 1e12) => ({
  amountCents,
  rates: [{ qualification: 'A_SOCIAL_DEGREE' as const, yearlyCents }],
});

describe('what the grant comes to for paid days', () => {
  it.each([
    ['a year of full time', paid('2025-01-01', '2025-12-31'), 6_000_000],
    ['ten months', paid('2025-03-01', '2025-12-31'), 5_000_000],
    ['half a post', paid('2025-01-01', '2025-12-31', 50), 3_000_000],
    ['half of February', paid('2025-02-01', '2025-02-14'), 250_000],
    ['one day, rounded half-up once', paid('2025-03-01', '2025-03-01'), 16_129],
  ])('%s', (_, days, cents) => expect(amountsOf(line(6_000_000), [days])).toEqual([cents]));

  it('of two parts drifted by a cent from what the whole is', () =>
    fc.assert(
      fc.property(fc.nat(700), fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 100 }), (start, first, second, share) => {
        const from = addDays('2024-01-01', start);
        const [middle, to] = [addDays(from, first), addDays(from, first + 1 + second)];
        const [of, whole] = [line(6_400_000), amountsOf(line(6_400_000), [paid(from, to, share)])];
        const parts = [paid(from, middle, share), paid(addDays(middle, 1), to, share)];
        const [one = 0, other = 0] = amountsOf(of, parts);
        expect([one + other]).toEqual(whole);
        expect(amountsOf(of, parts.toReversed())).toEqual([other, one]);
      }),
    ));
  it('was more than is granted', () =>
    expect(amountsOf(line(6_000_000, 2_500_000), [paid('2025-01-01', '2025-03-31'), paid('2025-04-01', '2025-06-30')])).toEqual([
      1_500_000, 1_000_000,
    ]));
});
