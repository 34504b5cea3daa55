import { TALK_MODES } from '@paktwerk/contracts';
import { STEP, beginningOfMonth, coarse, coarseDistrict, coarseState, coarseTotal, lastMonthEnd } from './counselling';
import type { StoredMeasure, Sums } from '../read-models/figures/measures';

/** Every count up to here is tried, so each rounded one stands for all the counts that it may stand for. */
const MOST = 2 * STEP - 1;
/** The least that stays open about a small count. */
const POSSIBLE = 3;

/** All tuples of `length` counts whose groups (of `size` cells) add up to no more than MOST. */
function* worlds(length: number, size: number): Generator<readonly number[]> {
  const groups: number[][] = [];
  const group = (cells: readonly number[], left: number): void => {
    if (cells.length === size) return void groups.push([...cells]);
    for (let n = 0; n <= left; n += 1) group([...cells, n], left - n);
  };
  group([], MOST);
  const world = (done: readonly number[]): Generator<readonly number[]> =>
    (function* () {
      if (done.length === length) yield done;
      else for (const one of groups) yield* world([...done, ...one]);
    })();
  yield* world([]);
}

/**
 * Somebody who knows the rules, asks for everything and calculates: all worlds that give the same answers are possible for them.
 * → where that leaves too few values for a cell that may be small
 */
const leaks = (cells: number, size: number, answersTo: (world: readonly number[]) => string): string[] => {
  const possible = new Map<string, Set<number>[]>();
  for (const world of worlds(cells, size)) {
    const answers = answersTo(world);
    const known = possible.get(answers) ?? Array.from({ length: cells }, () => new Set<number>());
    world.forEach((value, i) => known[i]?.add(value));
    possible.set(answers, known);
  }
  return [...possible].flatMap(([answers, found]) =>
    found.flatMap((values, i) =>
      Math.min(...values) < STEP && values.size < POSSIBLE ? [`${answers}: cell ${i} is one of ${[...values].join(', ')}`] : [],
    ),
  );
};

const shown = (counts: readonly number[], districts = counts.length): string =>
  [...counts.map(coarse), coarseTotal(counts, districts)].join(' ');
const sumsOf = (office: number, phone: number): Sums =>
  new Map<StoredMeasure, number>([
    ['talksOffice', office],
    ['talksPhone', phone],
  ]);

describe('what an outsider can work out about counselling', () => {
  it('finds what exact counts, and exact totals beside rounded counts, would give away', () => {
    expect(leaks(3, 1, (w) => w.join(' '))).not.toEqual([]);
    expect(leaks(3, 1, (w) => `${w.map(coarse).join(' ')} ${w.reduce((a, b) => a + b, 0)}`)).not.toEqual([]);
  });

  it('over time: two month ends of three districts and the state leave every small month open', () =>
    expect(
      leaks(6, 2, (w) =>
        [[0, 2, 4].map((d) => w[d] ?? 0), [0, 2, 4].map((d) => (w[d] ?? 0) + (w[d + 1] ?? 0))].map((month) => shown(month)).join(' | '),
      ),
    ).toEqual([]));

  it('from the rest that the total of six districts shows', () => {
    expect(coarseTotal([4, 4, 4, 4, 4, 4], 6)).toBe(10);
    expect(leaks(5, 1, (w) => shown([...w, 0], 6))).toEqual([]);
  });

  it('between programmes: each of two in two districts of four, both together, and the state', () =>
    expect(
      leaks(4, 1, (w) => {
        const programmes = [w.slice(0, 2), w.slice(2)];
        const both = programmes.map((p) => coarseTotal(p, 4)).reduce((a, b) => a + b, 0);
        return `${programmes.map((p) => shown(p, 4)).join(' | ')} | ${both}`;
      }),
    ).toEqual([]));

  it.each([0, 3, 4, 5, 9, 14])('for a district that knows its own count (%i), about each of five others', (own) =>
    expect(leaks(5, 1, (w) => shown([own, ...w]))).toEqual([]),
  );

  it("by mode: the state's modes tell no district's mode and no district's talks", () =>
    expect(
      leaks(6, 2, (w) => {
        const exact = new Map([0, 2, 4].map((d) => [String(d), sumsOf(w[d] ?? 0, w[d + 1] ?? 0)]));
        const { talks, talksByMode } = coarseState(exact, 3);
        return JSON.stringify([[...exact.values()].map((s) => coarseDistrict(s).talks), talks, TALK_MODES.map((m) => talksByMode[m])]);
      }),
    ).toEqual([]));

  it('none and four look alike, alone and where everybody has four', () => {
    expect([0, 1, 4].map(coarse)).toEqual([0, 0, 0]);
    const everybody = new Array<number>(44).fill(4);
    expect(coarseTotal(everybody, 44)).toBe(160); // of 176: two districts' rests stay open
    expect(coarseTotal([4, 4, 4], 3)).toBe(0);
  });
});

describe('what is shown of counselling', () => {
  it('comes close to the truth where there is much', () => {
    const counts = Array.from({ length: 44 }, (_, i) => 700 + 13 * i);
    const exact = counts.reduce((a, b) => a + b, 0);
    expect(exact - coarseTotal(counts, 44)).toBeLessThan(10);
  });
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
