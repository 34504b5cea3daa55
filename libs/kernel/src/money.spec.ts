import * as fc from 'fast-check';
import { divideHalfUp, formatEuro, largestRemainder, roundedInTurn } from './money';

describe('dividing', () => {
  it('rounds half away from zero', () =>
    expect([divideHalfUp(5n, 10n), divideHalfUp(-5n, 10n), divideHalfUp(4n, 10n), divideHalfUp(15n, 10n)]).toEqual([1n, -1n, 0n, 2n]));
  it.each([0n, -1n])('refuses the denominator %s', (denominator) =>
    expect(() => divideHalfUp(1n, denominator)).toThrow(new RangeError('The denominator must be positive.')),
  );
});

describe('parts of an amount were rounded one by one, and three thirds of ten cents were nine', () => {
  const third = { over: 10n, of: 3n };
  it('where each is rounded with all before it', () => expect(roundedInTurn([third, third, third])).toEqual([3, 4, 3]));
  it('and no more than what they may come to', () => {
    expect(roundedInTurn([third, third, third], 6)).toEqual([3, 3, 0]);
    expect(roundedInTurn([third], 0)).toEqual([0]);
    expect(roundedInTurn([])).toEqual([]);
  });
});

describe('largest remainder', () => {
  const weighed = (...weights: readonly (readonly [string, number])[]) => weights.map(([key, weight]) => ({ key, weight }));

  it('gives what rounding down leaves to the greatest remainders, and says how each share came about', () =>
    expect(largestRemainder(10, weighed(['c', 4], ['a', 1], ['b', 2]))).toEqual({
      total: 10,
      weightSum: 7,
      leftover: 2,
      shares: [
        { key: 'c', weight: 4, floor: 5, remainder: 5, rank: 2, extraCent: 1, share: 6 },
        { key: 'a', weight: 1, floor: 1, remainder: 3, rank: 3, extraCent: 0, share: 1 },
        { key: 'b', weight: 2, floor: 2, remainder: 6, rank: 1, extraCent: 1, share: 3 },
      ],
    }));
  it.each([
    ['the greater weight where remainders are the same', 2, weighed(['a', 1], ['b', 3]), ['b']],
    ['the greater weight, in the other order', 2, weighed(['b', 3], ['a', 1]), ['b']],
    ['the smaller key where weights are the same, too', 10, weighed(['a', 1], ['b', 1], ['c', 1]), ['a']],
    ['the smaller key, in the other order', 10, weighed(['c', 1], ['b', 1], ['a', 1]), ['a']],
  ])('gives the cent to %s', (_name, total, weights, winners) =>
    expect(largestRemainder(total, weights).shares.flatMap((s) => (s.extraCent === 1 ? [s.key] : []))).toEqual(winners),
  );
  it('spreads nothing, and gives nothing to a weight of zero', () => {
    expect(largestRemainder(0, weighed(['a', 1])).shares.map((s) => s.share)).toEqual([0]);
    expect(largestRemainder(5, weighed(['a', 0], ['b', 1])).shares.map((s) => s.share)).toEqual([0, 5]);
  });
  it.each([
    ['a total below zero', -1, 1, 'The total must be a non-negative number of cents.'],
    ['a total with parts of a cent', 0.5, 1, 'The total must be a non-negative number of cents.'],
    ['a weight below zero', 1, -1, 'Weights must be non-negative integers.'],
    ['a weight with decimals', 1, 0.5, 'Weights must be non-negative integers.'],
    ['weights that are all zero', 1, 0, 'The weights must not all be zero.'],
  ])('refuses %s', (_name, total, weight, message) =>
    expect(() => largestRemainder(total, weighed(['a', weight], ...(weight === 0 ? [] : ([['b', 1]] as const))))).toThrow(
      new RangeError(message),
    ),
  );
  it('always sums to the pot, never strays from the exact share by a cent or more, and is the same in any order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 700_000 }), { minLength: 1, maxLength: 60 }).filter((w) => w.some((x) => x > 0)),
        (total, weights) => {
          const keyed = weights.map((weight, i) => ({ key: `k${i}`, weight }));
          const d = largestRemainder(total, keyed);
          expect(d.shares.reduce((s, r) => s + r.share, 0)).toBe(total);
          for (const r of d.shares) expect(Math.abs(r.share - (total * r.weight) / d.weightSum)).toBeLessThan(1.001);
          const turned = largestRemainder(total, [...keyed].reverse());
          expect(new Map(turned.shares.map((r) => [r.key, r.share]))).toEqual(new Map(d.shares.map((r) => [r.key, r.share])));
        },
      ),
    );
  });
});

describe('an amount in German', () => {
  it.each([
    [45_036_189, '450.361,89 €'],
    [-150, '-1,50 €'],
    [0, '0,00 €'],
  ])('%d cents are %s', (cents, text) => expect(formatEuro(cents)).toBe(text));
});
