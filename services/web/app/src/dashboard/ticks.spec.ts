import fc from 'fast-check';
import { niceTicks } from './ticks';

describe('the marks of an axis', () => {
  it.each([
    [66_000_000, [0, 20_000_000, 40_000_000, 60_000_000, 80_000_000]],
    [1.05, [0, 0.25, 0.5, 0.75, 1, 1.25]],
    [5, [0, 1, 2, 3, 4, 5]],
    [0, [0, 1]],
  ])('up to %d stand at %j', (max, ticks) => expect(niceTicks(max, 5)).toEqual(ticks));

  it('reach the greatest value, begin at zero, and lie equally far apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (max) => {
        const ticks = niceTicks(max, 5);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
