import { beginningOfMonth, coarse, coarseTotal, lastMonthEnd, openCases } from './counselling';

describe('what is shown of counselling', () => {
  it('comes close to the truth where there is much', () => {
    const counts = Array.from({ length: 44 }, (_, i) => 700 + 13 * i);
    const exact = counts.reduce((a, b) => a + b, 0);
    expect(exact - coarseTotal(counts)).toBeLessThan(44 * 5);
  });
  it('looks alike for none and four, alone and where everybody has four', () => {
    expect([0, 1, 4].map(coarse)).toEqual([0, 0, 0]);
    expect(coarseTotal(new Array<number>(44).fill(4))).toBe(160); // of 176: two districts' counts stay open
    expect(coarseTotal([4, 4, 4])).toBe(0);
  });
  it('has no fewer open cases than none, where more is rounded away of those opened', () =>
    expect(openCases({ casesOpened: 0, casesClosed: 5, talks: 0 })).toBe(0));
  it('is counted to the end of a month that is over', () =>
    expect(['2024-02-28', '2024-02-29', '2024-03-01', '2024-12-31'].map(lastMonthEnd)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-02-29',
      '2024-12-31',
    ]));
  it('is known at the beginning of a month in Berlin, in summer and winter', () =>
    expect(['2024-07-31T21:59:59.999Z', '2024-07-31T22:00:00.000Z', '2024-12-31T23:00:00.000Z'].map(beginningOfMonth)).toEqual([
      '2024-06-30T22:00:00.000Z',
      '2024-07-31T22:00:00.000Z',
      '2024-12-31T23:00:00.000Z',
    ]));
});
