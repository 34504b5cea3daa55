import fc from 'fast-check';
import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import type { DistrictFigures } from './events';
import { counts } from './figures.fixture';
import type { DistrictCounts } from './month';
import { suppress } from './suppress';

const T = 5;
const modesOf = (f: DistrictFigures) => f.talksByMode.map((m) => m.count);
const visible = (f: DistrictFigures) => Object.fromEntries(f.talksByMode.filter((m) => m.count !== null).map((m) => [m.mode, m.count]));

describe('suppressing small cells', () => {
  it('hides what lies below the threshold, zero too, and shows the rest', () => {
    const f = suppress(
      counts({ office: 40, phone: 12, outreach: 9, video: 7, written: 6 }, { LANGUAGE: 60, WORK: 14 }, { opened: 5, closed: 4 }),
      undefined,
      T,
    );
    expect(f).toMatchObject({ casesOpened: 5, casesClosed: null, talks: 74 });
    expect(modesOf(f)).toEqual([40, 9, 12, 7, 6]);
    expect(f.talksByTopic.filter((t) => t.count !== null)).toEqual([
      { topic: 'LANGUAGE', count: 60 },
      { topic: 'WORK', count: 14 },
    ]);
  });

  // With every topic hidden, so many talks as these could only be four of each: the talks themselves and all their modes go too.
  it('hides the talks where they would give every hidden topic away', () => {
    const each = Object.fromEntries(TALK_TOPICS.map((topic) => [topic, T - 1]));
    const talks = (T - 1) * TALK_TOPICS.length;
    const f = suppress(counts({ office: talks - 12, phone: 12 }, each), undefined, T);
    expect([f.talks, visible(f), f.talksByTopic.filter((t) => t.count !== null)]).toEqual([null, {}, []]);
    // Four talks fewer, and any one topic may be none.
    const fewer = suppress(counts({ office: (T - 1) * (TALK_TOPICS.length - 1) - 12, phone: 12 }, each), undefined, T);
    expect(fewer.talks).toBe((T - 1) * (TALK_TOPICS.length - 1));
  });

  it('hides a second mode where the sum would give the small one away', () => {
    const f = suppress(counts({ office: 40, phone: 12, outreach: 9, video: 7, written: 3 }), undefined, T);
    expect(f.talks).toBe(71);
    expect(visible(f)).toEqual({ office: 40, phone: 12, outreach: 9 });
  });

  it('hides another one while the hidden ones together are small', () => {
    const f = suppress(counts({ office: 40, phone: 12, outreach: 9, video: 1, written: 2 }), undefined, T);
    expect(visible(f)).toEqual({ office: 40, phone: 12 });
  });

  it('hides another topic where the talks left over force a small one', () => {
    // 30 talks, 26 of them known by topic: the four left over must all be about HOUSING, unless another topic is hidden too.
    const all = Object.fromEntries(TALK_TOPICS.map((t) => [t, 0]));
    const f = suppress(counts({ office: 30 }, { ...all, WORK: 26, HOUSING: 4 }), undefined, 2);
    expect(f.talksByTopic.find((t) => t.topic === 'HOUSING')?.count).toBe(4);
    const forced = suppress(
      {
        ...counts({ office: 30 }),
        talksByTopic: [
          { topic: 'WORK', count: 26 },
          { topic: 'HOUSING', count: 4 },
        ],
      },
      undefined,
      T,
    );
    expect(forced.talksByTopic.map((t) => t.count)).toEqual([null, null]);
  });

  it('shows no single late talk in a correction', () => {
    const first = suppress(counts({ office: 40, phone: 20, outreach: 10, video: 10, written: 10 }), undefined, T);
    const late = suppress(counts({ office: 41, phone: 20, outreach: 10, video: 10, written: 10 }), first, T);
    expect(late.talks).toBeNull();
    expect(late.talksByMode.find((m) => m.mode === 'office')?.count).toBeNull();
    const many = suppress(counts({ office: 60, phone: 20, outreach: 10, video: 10, written: 10 }), first, T);
    expect(many).toMatchObject({ talks: 110 });
    expect(visible(many)).toMatchObject({ office: 60, phone: 20 });
  });

  it('shows late talks in a correction from the threshold on', () => {
    const first = suppress(counts({ office: 40, phone: 20, outreach: 10, video: 10, written: 10 }), undefined, T);
    const fewer = suppress(counts({ office: 40 + T - 1, phone: 20, outreach: 10, video: 10, written: 10 }), first, T);
    expect([fewer.talks, visible(fewer)['office']]).toEqual([null, undefined]);
    const enough = suppress(counts({ office: 40 + T, phone: 20, outreach: 10, video: 10, written: 10 }), first, T);
    expect([enough.talks, visible(enough)['office']]).toEqual([90 + T, 40 + T]);
  });

  it('shows no late talk in the sum of what is hidden either', () => {
    const first = suppress(counts({ office: 40, phone: 12, video: 4, written: 4 }), undefined, T);
    expect(first.talks).toBe(60);
    const late = suppress(counts({ office: 50, phone: 12, video: 5, written: 4 }), first, T);
    expect(late.talks).toBeNull();
    expect(late.talksByMode.find((m) => m.mode === 'office')?.count).toBe(50);
  });

  it('keeps hidden what was hidden once', () => {
    const first = suppress(counts({ office: 40, phone: 12, video: 4, written: 4 }), undefined, T);
    const grown = suppress(counts({ office: 40, phone: 12, video: 30, written: 30 }), first, T);
    expect(visible(grown)).toEqual({ office: 40, phone: 12 });
  });
});

/** Somebody who knows the rule and every release, and calculates. */
const small = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer({ min: 0, max: 60 }));
const anyCounts: fc.Arbitrary<DistrictCounts> = fc
  .tuple(
    fc.array(small, { minLength: 5, maxLength: 5 }),
    fc.array(small, { minLength: TALK_TOPICS.length, maxLength: TALK_TOPICS.length }),
    small,
    small,
  )
  .map(([modes, topics, opened, closed]) =>
    counts(
      Object.fromEntries(TALK_MODES.map((m, i) => [m, modes[i] ?? 0])),
      Object.fromEntries(TALK_TOPICS.map((t, i) => [t, topics[i] ?? 0])),
      { opened, closed },
    ),
  );
const change = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -3, max: 9 })), { maxLength: 4 });
const changed = (c: DistrictCounts, by: readonly (readonly [number, number])[]): DistrictCounts => {
  const talksByMode = c.talksByMode.map((m, i) => ({
    ...m,
    count: Math.max(0, m.count + by.reduce((n, [at, d]) => n + (at === i ? d : 0), 0)),
  }));
  return { ...c, talksByMode, talks: talksByMode.reduce((n, m) => n + m.count, 0) };
};
const hiddenSum = (f: DistrictFigures, over: readonly boolean[]): number | null =>
  f.talks === null ? null : f.talks - modesOf(f).reduce<number>((n, count, i) => n + (over[i] ? 0 : (count ?? 0)), 0);

describe('always', () => {
  it('no cell below the threshold is visible or can be had by subtraction', () => {
    fc.assert(
      fc.property(anyCounts, (c) => {
        const f = suppress(c, undefined, T);
        for (const count of [f.casesOpened, f.casesClosed, f.talks, ...modesOf(f), ...f.talksByTopic.map((t) => t.count)])
          expect(count === null || count >= T).toBe(true);
        const hidden = modesOf(f).filter((m) => m === null).length;
        if (f.talks !== null && hidden > 0) {
          expect(hidden).toBeGreaterThan(1);
          expect(
            hiddenSum(
              f,
              modesOf(f).map((m) => m === null),
            ),
          ).toBeGreaterThanOrEqual(T);
        }
        if (f.talks === null) expect(hidden).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('no small topic is forced to be more than nothing by the talks', () => {
    fc.assert(
      fc.property(anyCounts, (c) => {
        const f = suppress(c, undefined, T);
        const known = f.talks ?? modesOf(f).reduce<number>((n, m) => n + (m ?? 0), 0);
        const left = known - f.talksByTopic.reduce((n, t) => n + (t.count ?? 0), 0);
        const hidden = c.talksByTopic.filter((_, i) => f.talksByTopic[i]?.count === null);
        hidden.forEach((topic, i) => {
          if (topic.count >= T) return;
          const others = hidden.reduce((n, o, j) => n + (i === j ? 0 : o.count < T ? T - 1 : known), 0);
          expect(Math.max(0, left - others)).toBe(0);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('a chain of corrections shows no change smaller than the threshold, and brings nothing hidden back', () => {
    fc.assert(
      fc.property(anyCounts, fc.array(change, { minLength: 1, maxLength: 4 }), (start, changes) => {
        let now = start;
        let last = suppress(now, undefined, T);
        for (const by of changes) {
          now = changed(now, by);
          const next = suppress(now, last, T);
          const pairs: [number | null, number | null][] = [
            [last.talks, next.talks],
            ...modesOf(next).map((m, i): [number | null, number | null] => [modesOf(last)[i] ?? null, m]),
          ];
          for (const [before, after] of pairs) {
            if (before === null) expect(after).toBeNull();
            else if (after !== null && after !== before) expect(Math.abs(after - before)).toBeGreaterThanOrEqual(T);
          }
          const over = modesOf(next).map((m) => m === null);
          const [before, after] = [hiddenSum(last, over), hiddenSum(next, over)];
          if (before !== null && after !== null && before !== after) expect(Math.abs(after - before)).toBeGreaterThanOrEqual(T);
          expect(suppress(now, next, T)).toEqual(next);
          last = next;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
