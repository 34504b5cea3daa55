import { formats } from '../lib/format';
import { differenceForTheEye, differenceScale } from './difference';

const f = formats('de');

describe('a difference for the eye', () => {
  it.each([
    [619_500_000, 2_555_753_200, '+19,4 Mio. €'],
    [2_555_753_200, 619_500_000, '−19,4 Mio. €'],
    [1_049_999, 1_050_001, '+1.000 €'],
    [2_555_753_200, 2_555_753_300, '+1 €'],
    [0, 0, '±0 €'],
  ])('from %d to %d is %s: what is written beside each other adds up', (a, b, text) => {
    expect(f.signed(differenceForTheEye(a, b), f.euroShort).replace(/\s/g, ' ')).toBe(text);
  });
});

describe('the shades of differences', () => {
  it('are three of more and three of less, of about as many districts, and none for no change', () => {
    const scale = differenceScale([-90, -50, -11, 0, 12, 40, 55, 80, undefined]);
    expect(scale.limits).toEqual([40, 55]);
    expect([-90, -50, -11, 0, 12, 40, 55, 80].map(scale.classOf)).toEqual([-3, -2, -1, 0, 1, 1, 2, 3]);
  });
  it.each([
    [[0, 0], [], [0, 0]],
    [[5], [], [3]],
    [[5, -5], [], [3, -3]],
    [[], [], []],
  ])('of %j have the limits %j', (differences, limits, classes) => {
    const scale = differenceScale(differences);
    expect([scale.limits, differences.map(scale.classOf)]).toEqual([limits, classes]);
  });
});
