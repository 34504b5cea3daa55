import { withEqualBase } from './base-share';

const WEIGHTS = [
  { district: '08111', weight: 600 },
  { district: '08211', weight: 100 },
  { district: '08415', weight: 300 },
];
const sum = (cents: readonly number[]): number => cents.reduce((all, one) => all + one, 0);

describe('a key with an equal base', () => {
  it('takes from the large and gives to the small what the base is above their share of it', () =>
    // 10 % of 1,000.00 is 100.00: 33.34, 33.33 and 33.33; the other 900.00 go by the key.
    expect(withEqualBase(100_000, WEIGHTS, 10)).toEqual([
      { district: '08111', now: 60_000, then: 57_334, difference: -2_666 },
      { district: '08211', now: 10_000, then: 12_333, difference: 2_333 },
      { district: '08415', now: 30_000, then: 30_333, difference: 333 },
    ]));
  it.each([0, 1, 7, 10, 33, 50, 99, 100])('moves nothing in all with %d of a hundred', (percent) => {
    const shifts = withEqualBase(5_800_000_001, WEIGHTS, percent);
    expect([sum(shifts.map((s) => s.then)), sum(shifts.map((s) => s.difference))]).toEqual([5_800_000_001, 0]);
  });
  it('changes nothing without a base', () => expect(withEqualBase(100_000, WEIGHTS, 0).every((s) => s.difference === 0)).toBe(true));
});
