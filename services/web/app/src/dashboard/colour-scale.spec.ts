import { quantileScale, ratioScale } from './colour-scale';

describe('colour scale', () => {
  it('keeps fixed classes for shares', () => {
    const scale = ratioScale();
    expect([undefined, 0, 0.01, 0.2, 0.21, 0.8, 0.81, 1.2].map(scale.classOf)).toEqual([0, 0, 1, 1, 2, 4, 5, 5]);
  });

  it('spreads amounts over all classes with round limits', () => {
    const values = Array.from({ length: 44 }, (_, i) => (i + 1) * 1000);
    const scale = quantileScale(values);
    expect(scale.limits).toEqual([9000, 18000, 27000, 36000]);
    expect(new Set(values.map(scale.classOf))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('has no classes where there is nothing to show', () => {
    expect(quantileScale([0, undefined]).classOf(0)).toBe(0);
  });

  it('needs no more classes than there are different values', () => {
    expect(quantileScale([5, 5, 5, 5]).classOf(5)).toBe(5);
  });
});
