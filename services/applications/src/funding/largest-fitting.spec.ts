import fc from 'fast-check';
import { largestFitting } from './largest-fitting';

describe('the most that fits', () => {
  it.each([
    [100, 5_275_000, 87],
    [100, 6_000_000, 100],
    [100, 59_999, 0],
    [100, 60_000, 1],
    [0, 100, 0],
  ])('of %i hundredths at 60,000.00 for all within %i cents is %i', (from, money, fits) =>
    expect(largestFitting(from, money, (n) => n * 60_000)).toBe(fits),
  );
  it('fits, and one more does not', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 999 }),
        (from, money, each) => {
          const costs = (n: number): number => Math.round((n * each) / 3);
          const fits = largestFitting(from, money, costs);
          expect(fits === 0 || costs(fits) <= money).toBe(true);
          expect(fits === from || costs(fits + 1) > money).toBe(true);
        },
      ),
    ));
});
