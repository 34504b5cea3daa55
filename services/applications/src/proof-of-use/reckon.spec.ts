import fc from 'fast-check';
import { addDays } from '@paktwerk/kernel';
import { amountOf } from './reckon';

const paid = (from: string, to: string, share = 100) => ({ from, to, share, qualification: 'A_SOCIAL_DEGREE' as const });

describe('what the grant comes to for paid days', () => {
  it.each([
    ['a year of full time', paid('2025-01-01', '2025-12-31'), 6_000_000],
    ['ten months', paid('2025-03-01', '2025-12-31'), 5_000_000],
    ['half a post', paid('2025-01-01', '2025-12-31', 50), 3_000_000],
    ['half of February', paid('2025-02-01', '2025-02-14'), 250_000],
    ['one day, rounded half-up once', paid('2025-03-01', '2025-03-01'), 16_129],
  ])('%s', (_, days, cents) => expect(amountOf(days, 6_000_000)).toBe(cents));

  it('of two parts is what the whole is, but for a cent of rounding', () =>
    fc.assert(
      fc.property(fc.nat(700), fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 100 }), (start, first, second, share) => {
        const from = addDays('2024-01-01', start);
        const [middle, to] = [addDays(from, first), addDays(from, first + 1 + second)];
        const parts = amountOf(paid(from, middle, share), 6_400_000) + amountOf(paid(addDays(middle, 1), to, share), 6_400_000);
        expect(Math.abs(parts - amountOf(paid(from, to, share), 6_400_000))).toBeLessThanOrEqual(1);
      }),
    ));
});
