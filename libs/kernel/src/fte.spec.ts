import { formatFte, fteFromDecimal, fteToDecimal } from './fte';

describe('shares of a full-time post', () => {
  it.each([
    [0, 0],
    [0.25, 25],
    [0.29, 29],
    [1, 100],
    [0.249, undefined],
    [-1, undefined],
    [NaN, undefined],
    [Infinity, undefined],
  ])('%d as a decimal is %s hundredths', (decimal, hundredths) => expect(fteFromDecimal(decimal)).toBe(hundredths));
  it('are decimals for others, and have two places and a comma in German', () => {
    expect(fteToDecimal(25)).toBe(0.25);
    expect([5, 50, 100].map(formatFte)).toEqual(['0,05', '0,50', '1,00']);
  });
});
