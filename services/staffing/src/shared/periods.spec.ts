import { covers, gained, overlaps } from './periods';

describe('whole days', () => {
  const may = { from: '2023-05-01', until: '2023-05-31' };
  it.each([
    ['2023-04-30', false],
    ['2023-05-01', true],
    ['2023-05-31', true],
    ['2023-06-01', false],
  ])('cover %s: %s', (day, is) => expect(covers(may, day)).toBe(is));
  it.each([
    ['2023-04-01', '2023-04-30', false],
    ['2023-04-01', '2023-05-01', true],
    ['2023-05-10', '2023-05-10', true],
    ['2023-05-31', '2023-06-30', true],
    ['2023-06-01', '2023-06-30', false],
  ])('overlap %s to %s: %s', (from, until, is) => {
    expect(overlaps(may, { from, until })).toBe(is);
    expect(overlaps({ from, until }, may)).toBe(is);
  });

  it.each([
    ['nothing where it stays within', '2023-05-02', '2023-05-30', []],
    ['nothing where it stays as it is', '2023-05-01', '2023-05-31', []],
    ['the days before', '2023-04-30', '2023-05-31', [{ from: '2023-04-30', until: '2023-04-30' }]],
    ['the days behind', '2023-05-31', '2023-06-01', [{ from: '2023-06-01', until: '2023-06-01' }]],
    [
      'both',
      '2023-04-01',
      '2023-06-30',
      [
        { from: '2023-04-01', until: '2023-04-30' },
        { from: '2023-06-01', until: '2023-06-30' },
      ],
    ],
    ['all of it where no day is shared', '2023-06-01', '2023-06-30', [{ from: '2023-06-01', until: '2023-06-30' }]],
  ])('gain %s', (_name, from, until, days) => expect(gained(may, { from, until })).toEqual(days));
});
