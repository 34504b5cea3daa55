import fc from 'fast-check';
import type { StoredMeasure, Sums } from '../read-models/figures/measures';
import { STEP, coarseDistrict, coarseState, together } from './counselling';

const DISTRICTS = 44;
const LARGEST = STEP - 1;

/** Exact talks of the 44 districts in one month of one programme. */
type Month = readonly number[];
/** By programme, then by the instant as of which it is known, then by month. */
type World = readonly (readonly (readonly Month[])[])[];

interface Interval {
  readonly low: number;
  readonly high: number;
}

const talks = (count: number): Sums => new Map<StoredMeasure, number>([['talksPhone', count]]);
type StateOf = (month: readonly Sums[]) => { readonly talks: number };

/** What anybody outside of the districts is answered about one programme (or several): for every month's end, up to it. */
const answers = (programmes: readonly (readonly Month[])[], stateOf: StateOf = coarseState) => {
  const upTo = (end: number) => programmes.flatMap((months) => months.slice(0, end + 1));
  const ends = (programmes[0] ?? []).map((_, end) => end);
  return ends.map((end) => ({
    districts: Array.from({ length: DISTRICTS }, (_, d) => together(upTo(end).map((month) => coarseDistrict(talks(month[d] ?? 0)))).talks),
    state: upTo(end)
      .map((month) => stateOf(month.map(talks)).talks)
      .reduce((a, b) => a + b, 0),
  }));
};
type Answers = ReturnType<typeof answers>;

/** Released figures of a month: exact from five on, withheld below. The feed has them for everybody. */
const released = (month: Month): readonly (number | null)[] => month.map((count) => (count < STEP ? null : count));

/**
 * Somebody who knows the rules, has all answers and all released figures, and the exact counts of some districts. Differences of what is
 * shown up to two months' ends give single months; what the state's month has more than its districts is the sum of the small ones, in tens,
 * unless it is capped. Bounds are then propagated until nothing moves. One sum bounds each month's small counts, and no count stands
 * in two of them, so what is left open here is possible.
 */
const boundsOf = (
  shown: Answers,
  figures: readonly (readonly (number | null)[])[],
  known: (month: number, district: number) => number | undefined,
  window: (sum: number, small: number) => Interval,
): readonly (readonly Interval[])[] =>
  shown.map(({ districts, state }, m) => {
    const before = shown[m - 1];
    const cells = districts.map((count, d) => count - (before?.districts[d] ?? 0));
    const rest = state - (before?.state ?? 0) - cells.reduce((a, b) => a + b, 0);
    const bounds = cells.map((cell, d): Interval => {
      const exact = known(m, d) ?? figures[m]?.[d] ?? undefined;
      return exact === undefined ? { low: cell, high: cell + LARGEST } : { low: exact, high: exact };
    });
    const small = cells.flatMap((cell, d) => (cell === 0 ? [d] : []));
    const sum = window(rest, small.length);
    const total = (of: keyof Interval) => small.reduce((a, d) => a + bounds[d]![of], 0);
    for (let moved = true; moved;) {
      moved = false;
      for (const d of small) {
        const own = bounds[d]!;
        const low = Math.max(own.low, sum.low - (total('high') - own.high));
        const high = Math.min(own.high, sum.high - (total('low') - own.low));
        if (low !== own.low || high !== own.high) [bounds[d], moved] = [{ low, high }, true];
      }
    }
    return bounds;
  });

/** The rule as it is public: tens of the small counts' sum, at most what leaves two districts open. */
const inTens = (rest: number, small: number): Interval => {
  const most = Math.max(0, Math.floor((LARGEST * (small - 2)) / 10) * 10);
  return { low: rest, high: rest < most ? rest + 9 : LARGEST * small };
};

/** Small counts about which fewer than all five possibilities are left. Their own counts tell the attackers nothing new. */
const narrowed = (months: readonly Month[], bounds: readonly (readonly Interval[])[], attackers: ReadonlySet<number>): string[] =>
  months.flatMap((month, m) =>
    month.flatMap((count, d) => {
      const { low, high } = bounds[m]?.[d] ?? { low: 0, high: -1 };
      if (count < low || count > high)
        return [`month ${m}, district ${d}: the attack is unsound, ${count} is not within ${low} to ${high}`];
      return count < STEP && !attackers.has(d) && high - low < LARGEST ? [`month ${m}, district ${d}: ${low} to ${high}`] : [];
    }),
  );

const attack = (months: readonly Month[], attackers: readonly number[]): string[] =>
  narrowed(
    months,
    boundsOf(answers([months]), months.map(released), (m, d) => (attackers.includes(d) ? months[m]?.[d] : undefined), inTens),
    new Set(attackers),
  );

/** Quiet months, months in which a few districts counsel, ones in which everybody has as many as stay small, and ordinary ones. */
const month: fc.Arbitrary<Month> = fc
  .tuple(
    fc.constantFrom('quiet', 'few', 'full', 'mixed', 'large'),
    fc.array(fc.integer({ min: 0, max: 60 }), { minLength: DISTRICTS, maxLength: DISTRICTS }),
  )
  .map(([kind, numbers]) =>
    numbers.map((n, d) => {
      switch (kind) {
        case 'quiet':
          return n === 60 ? 1 : 0;
        case 'few':
          return d < 6 ? n % 7 : 0;
        case 'full':
          return n === 0 ? 3 : LARGEST;
        case 'mixed':
          return n % 11;
        case 'large':
          return n;
      }
    }),
  );
/** What is known later has late records: a talk more here and there, some of them in months that were small. */
const withLateRecords = (months: readonly Month[], late: readonly number[]): readonly Month[] =>
  months.map((one, m) => one.map((count, d) => count + (late[(m * DISTRICTS + d) % late.length] === 0 ? 1 : 0)));
const world: fc.Arbitrary<World> = fc.array(
  fc
    .tuple(fc.array(month, { minLength: 5, maxLength: 5 }), fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }))
    .map(([months, late]) => [months, withLateRecords(months, late)]),
  { minLength: 2, maxLength: 2 },
);
const seeded = { seed: 44, numRuns: 25 };

describe('44 districts, and what is shown of their counselling', () => {
  it('leaves every small count wholly open for who knows all answers and all released figures, of any month and as known at any time', () =>
    fc.assert(
      fc.property(world, (programmes) => {
        for (const known of programmes) for (const months of known) expect(attack(months, [])).toEqual([]);
      }),
      seeded,
    ));

  it('leaves it open for each district, which knows its own', () =>
    fc.assert(
      fc.property(world, fc.nat(DISTRICTS - 1), (programmes, own) => {
        for (const known of programmes) for (const months of known) expect(attack(months, [own])).toEqual([]);
      }),
      seeded,
    ));

  it('tells nothing by all programmes together, which are the sum of what each shows', () =>
    fc.assert(
      fc.property(world, (programmes) => {
        const [now] = programmes.map((known) => known[0]!) as [readonly Month[]];
        const apart = programmes.map((known) => answers([known[0]!]));
        expect(answers(programmes.map((known) => known[0]!))).toEqual(
          now.map((_, m) => ({
            districts: Array.from({ length: DISTRICTS }, (__, d) => apart.reduce((sum, one) => sum + (one[m]?.districts[d] ?? 0), 0)),
            state: apart.reduce((sum, one) => sum + (one[m]?.state ?? 0), 0),
          })),
        );
      }),
      seeded,
    ));

  it('does not hold against districts that lay their own counts together: 43 of them narrow the last one', () => {
    const everyoneElse = Array.from({ length: DISTRICTS - 1 }, (_, d) => d + 1);
    const found = fc.sample(world, { seed: 44, numRuns: 20 }).flatMap((programmes) => attack(programmes[0]![0]!, everyoneElse));
    expect(found.length).toBeGreaterThan(0);
  });

  describe('the attack finds what other rules would give away', () => {
    const quiet: Month = [3, ...new Array<number>(DISTRICTS - 1).fill(0)];
    const exact: StateOf = (of) => ({ talks: of.reduce((sum, one) => sum + (one.get('talksPhone') ?? 0), 0) });

    it('an exact total', () =>
      expect(
        narrowed(
          [quiet],
          boundsOf(
            answers([[quiet]], exact),
            [released(quiet)],
            () => undefined,
            (rest) => ({ low: rest, high: rest }),
          ),
          new Set(),
        ).length,
      ).toBe(DISTRICTS));

    it('a sum in fives without a cap, where everybody has four', () => {
      const full: Month = new Array<number>(DISTRICTS).fill(LARGEST);
      const fives: StateOf = (of) => ({ talks: Math.floor(exact(of).talks / 5) * 5 });
      const window = (rest: number) => ({ low: rest, high: rest + 4 });
      const bounds = boundsOf(answers([[full]], fives), [released(full)], () => undefined, window);
      expect(narrowed([full], bounds, new Set()).length).toBe(DISTRICTS);
    });

    it('a count over all months, rounded once: minus the released months it shows the suppressed one', () => {
      const months = [7, 2, 6, 6, 6, 6, 6]; // the 2 is withheld, the others are released
      const possible = (shown: (counts: readonly number[], end: number) => number) =>
        Array.from({ length: STEP }, (_, x) => x).filter((x) => {
          const guess = months.map((count, m) => (m === 1 ? x : count));
          return months.every((_, end) => shown(guess, end) === shown(months, end));
        });
      const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
      expect(possible((counts, end) => Math.floor(sum(counts.slice(0, end + 1)) / STEP) * STEP)).toEqual([2]);
      expect(possible((counts, end) => together(counts.slice(0, end + 1).map((n) => coarseDistrict(talks(n)))).talks)).toEqual([
        0, 1, 2, 3, 4,
      ]);
    });
  });
});
