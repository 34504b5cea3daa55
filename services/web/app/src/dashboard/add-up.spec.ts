import fc from 'fast-check';
import { addUp, stepOf } from './add-up';

const MILLION = 100_000_000;

describe('parts of a whole', () => {
  it('add up for the eye', () => {
    // 25,56 + 1,16 + 39,28 = 66,00; rounded one by one they would read 25,6 + 1,2 + 39,3 = 66,1.
    const parts = [25.56 * MILLION, 1.16 * MILLION, 39.28 * MILLION].map(Math.round);
    const rounded = addUp(parts, 0.1 * MILLION);
    expect(rounded.map((n) => n / MILLION)).toEqual([25.5, 1.2, 39.3]);
  });

  it('leave what is too small to be rounded as it is', () => {
    expect(addUp([90 * MILLION, 123_456], 0.1 * MILLION)).toEqual([90 * MILLION, 123_456]);
  });

  it('always differ from what they are by less than a step, and sum to the rounded whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100_000, max: 10_000_000_000 }), { minLength: 1, maxLength: 5 }), (parts) => {
        const step = 100_000;
        const rounded = addUp(parts, step);
        const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        expect(rounded.every((n, i) => Math.abs(n - (parts[i] ?? 0)) < step)).toBe(true);
        expect(sum(rounded)).toBe(Math.round(sum(parts) / step) * step);
      }),
    );
  });

  it('are written in a step that fits the whole', () => {
    expect([5_000, 2_000_000, 99_994_999, 99_995_000].map(stepOf)).toEqual([100, 100_000, 100_000, 10_000_000]);
  });
});
