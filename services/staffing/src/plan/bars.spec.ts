import { endOfBerlinDay } from '@paktwerk/kernel';
import type { PostEvent } from '../post/events';
import { PostLapsed } from '../post/events';
import { approved, filled, keys, suspended, twelveMonths, vacated } from '../post/post.fixture';
import { postDecider } from '../post/state';
import type { ApprovedPost } from '../post/state';
import { decideLapse } from '../post/lapse-post';
import type { Pay } from '../post/pay';
import { barsOf } from './bars';
import type { Bar } from './bars';
import { resumptionDeadline, windowDeadline } from './deadlines';
import { monthsOfPlan, sharesOn } from './months';

const pay: Pay = [{ from: '2017-01-01', paysHigherTier: false }];
const given = (...events: readonly PostEvent[]): ApprovedPost => {
  const state = events.reduce((s, e) => postDecider.evolve(s, e), postDecider.initial);
  if (state.kind === 'none') throw new Error('The post must be approved.');
  return state;
};
const days = (bars: readonly Bar[]) => bars.map(({ kind, from, until }) => [kind, from, until]);
const without = ({ windowMonths: _rule, ...post }: ApprovedPost): ApprovedPost => post;
/** 30,000 a year; nobody since 16 March. */
const vacant = given(
  approved({ windowMonths: 6, from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_000_000, share: 50 }),
  filled(1, '2026-01-01'),
  vacated(1, '2026-01-01', '2026-03-15'),
);

describe('a post over time', () => {
  it('is held, then vacant within a window, then beyond it', () => {
    expect(days(barsOf(vacant, pay))).toEqual([
      ['filled', '2026-01-01', '2026-03-15'],
      ['window', '2026-03-16', '2026-09-15'],
      ['beyond', '2026-09-16', '2026-12-31'],
    ]);
  });

  it('has no window where no rule names one: it is free as long as it is approved', () => {
    expect(days(barsOf(without(vacant), pay)).at(-1)).toEqual(['free', '2026-03-16', '2026-12-31']);
    expect(windowDeadline(without(vacant))).toBeUndefined();
  });
  it('has none where the approval ends with it or before: nothing lapses then', () => {
    const left = (lastDay: string) => {
      const post = given(
        approved({ windowMonths: 6, from: '2026-01-01', to: '2026-12-31' }),
        filled(1, '2026-01-01'),
        vacated(1, '2026-01-01', lastDay),
      );
      return [days(barsOf(post, pay)).at(-1), windowDeadline(post)?.lastDay];
    };
    expect(left('2026-06-29')).toEqual([['beyond', '2026-12-30', '2026-12-31'], '2026-12-29']);
    expect(left('2026-06-30')).toEqual([['free', '2026-07-01', '2026-12-31'], undefined]);
    expect(left('2026-08-31')).toEqual([['free', '2026-09-01', '2026-12-31'], undefined]);
  });

  it('shows a gap between two people, and one before the first', () => {
    const post = given(
      approved({ from: '2026-01-01', to: '2026-12-31', startsFrom: '2026-01-10' }),
      filled(1, '2026-02-01'),
      vacated(1, '2026-02-01', '2026-03-31'),
      filled(2, '2026-06-01'),
    );
    expect(days(barsOf(post, pay))).toEqual([
      ['free', '2026-01-10', '2026-01-31'],
      ['filled', '2026-02-01', '2026-03-31'],
      ['free', '2026-04-01', '2026-05-31'],
      ['filled', '2026-06-01', '2026-12-31'],
    ]);
  });

  it('waits for its first person from the first day on which somebody may begin', () => {
    const post = (windowOfNeverFilled: boolean) => given(twelveMonths({ windowMonths: 6, startsFrom: '2025-06-15', windowOfNeverFilled }));
    expect(days(barsOf(post(true), pay))).toEqual([
      ['window', '2025-06-15', '2025-12-14'],
      ['beyond', '2025-12-15', '2026-12-31'],
    ]);
    expect(windowDeadline(post(true))).toMatchObject({ kind: 'first-fill', since: '2025-06-15', lastDay: '2025-12-14' });
    expect(days(barsOf(post(false), pay))).toEqual([['free', '2025-06-15', '2026-12-31']]);
  });
});

describe('what is lost where nobody acts', () => {
  it('is what the vacant days of the year cost', () => {
    expect(windowDeadline(vacant)).toEqual({
      kind: 'refill',
      since: '2026-03-16',
      lastDay: '2026-09-15',
      atStake: [{ budgetYear: 2026, amountCents: 2_379_032 }],
    });
  });

  const twoYears = approved({
    ...{ from: '2025-01-01', to: '2026-12-31', months: 24, amountCents: 12_000_000, share: 100, windowMonths: 6 },
  });
  it.each<[string, readonly PostEvent[]]>([
    [
      'somebody was missing in a year before',
      [filled(1, '2025-01-01'), vacated(1, '2025-01-01', '2025-06-30'), filled(2, '2026-01-01'), vacated(2, '2026-01-01', '2026-03-31')],
    ],
    ['whoever left worked less', [filled(1, '2025-01-01', { personShare: 50 }), vacated(1, '2025-01-01', '2026-03-31')]],
    ['whoever left was paid less', [filled(1, '2025-01-01', { tier: 'C_VOCATIONAL' }), vacated(1, '2025-01-01', '2026-03-31')]],
  ])('is what the lapse frees, also where %s', (_what, events) => {
    const post = given(twoYears, ...events);
    const atStake = [{ budgetYear: 2026, amountCents: 4_500_000 }];
    expect(windowDeadline(post)).toEqual({ kind: 'refill', since: '2026-04-01', lastDay: '2026-09-30', atStake });
    expect(decideLapse(endOfBerlinDay('2026-09-30'), post)).toMatchObject({ events: [{ data: { freed: atStake } }] });
  });

  it('is all of it while nobody ever worked there', () => {
    const post = { from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_000_000, windowMonths: 6, windowOfNeverFilled: true };
    expect(windowDeadline(given(approved(post)))?.atStake).toEqual([{ budgetYear: 2026, amountCents: 3_000_000 }]);
  });
});

describe('months of a plan', () => {
  it('are the average of their days', () => {
    const posts = [{ state: vacant, bars: barsOf(vacant, pay) }];
    expect(monthsOfPlan(posts, '2026-02-01', 3)).toEqual([
      { month: '2026-02', approvedShare: 50, filledShare: 50 },
      { month: '2026-03', approvedShare: 50, filledShare: 24 },
      { month: '2026-04', approvedShare: 50, filledShare: 0 },
    ]);
    expect(sharesOn(posts, '2026-03-16')).toEqual({ approvedShare: 50, filledShare: 0 });
  });
});

describe('what a plan says of interruptions and lapses', () => {
  const held = given(
    approved({ from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 6_000_000, share: 100, windowMonths: 6 }),
    filled(1, '2026-01-01', { share: 100 }),
    suspended(1, '2026-03-01', { until: '2026-04-30' }),
  );

  it('shows days without pay between those with', () => {
    expect(days(barsOf(held, pay)).slice(0, 3)).toEqual([
      ['filled', '2026-01-01', '2026-02-28'],
      ['suspended', '2026-03-01', '2026-04-30'],
      ['filled', '2026-05-01', '2026-12-31'],
    ]);
  });

  it('asks for the resumption that was planned, while nobody said that it came', () => {
    expect(resumptionDeadline(held, '2026-03-15')).toEqual({ kind: 'resumption', since: '2026-03-01', lastDay: '2026-05-01', atStake: [] });
    expect(resumptionDeadline(held, '2026-05-01')).toBeUndefined();
  });

  it('asks for it from the first day without pay to the last, and not where it is over or never was', () => {
    const kinds = (post: ApprovedPost) =>
      ['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map((day) => resumptionDeadline(post, day) !== undefined);
    expect(kinds(held)).toEqual([false, true, true, false]);
    const [one] = held.suspensions;
    const other = (more: object) => kinds({ ...held, suspensions: [{ ...one!, ...more }] });
    expect([other({ isOver: true }), other({ isAnnulled: true }), other({ until: undefined })]).toEqual(
      Array(3).fill(Array(4).fill(false)),
    );
    expect(
      resumptionDeadline(
        {
          ...held,
          suspensions: [
            { ...one!, isOver: true },
            { ...one!, until: '2026-03-31' },
          ],
        },
        '2026-03-01',
      ),
    ).toMatchObject({
      lastDay: '2026-04-01',
    });
  });
  it('waits for nobody, and has no share, while its notice is not delivered or has no effect', () => {
    const takenBack = { ...vacant, isTakenBack: true, grantLost: {} } as ApprovedPost;
    const announced = { ...vacant, announced: {} } as ApprovedPost;
    const lost = { ...vacant, grantLost: {} } as ApprovedPost;
    for (const state of [takenBack, announced, lost]) {
      expect(barsOf(state, pay).map(({ kind }) => kind)).toEqual(['filled']);
      expect(windowDeadline(state)).toBeUndefined();
      expect(sharesOn([{ state, bars: [] }], '2026-03-16')).toEqual({ approvedShare: 0, filledShare: 0 });
    }
    // Whoever works on it without a grant does so.
    expect(sharesOn([{ state: lost, bars: barsOf(lost, pay) }], '2026-01-15')).toEqual({ approvedShare: 50, filledShare: 50 });
  });
  it('waits for somebody until the very last day of what is approved', () => {
    const until = (lastDay: string) =>
      given(
        approved({ from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_000_000 }),
        filled(1, '2026-01-01'),
        vacated(1, '2026-01-01', lastDay),
      );
    expect(days(barsOf(until('2026-12-30'), pay)).at(-1)).toEqual(['free', '2026-12-31', '2026-12-31']);
    expect(days(barsOf(until('2026-12-31'), pay)).at(-1)).toEqual(['filled', '2026-01-01', '2026-12-31']);
  });
  it('counts days of a month by the first and the last of them', () => {
    const state = given(
      approved({ from: '2026-03-31', to: '2026-06-01', share: 100 }),
      filled(1, '2026-04-30', { share: 100 }),
      vacated(1, '2026-04-30', '2026-05-01'),
    );
    const posts = [{ state, bars: barsOf(state, pay) }];
    // One of 31 days, one of 30.
    expect(monthsOfPlan(posts, '2026-03-01', 4)).toEqual([
      { month: '2026-03', approvedShare: 3, filledShare: 0 },
      { month: '2026-04', approvedShare: 100, filledShare: 3 },
      { month: '2026-05', approvedShare: 100, filledShare: 3 },
      { month: '2026-06', approvedShare: 3, filledShare: 0 },
    ]);
    const on = (day: string) => sharesOn(posts, day);
    expect(['2026-03-30', '2026-03-31', '2026-06-01', '2026-06-02'].map((day) => on(day).approvedShare)).toEqual([0, 100, 100, 0]);
    expect(['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-02'].map((day) => on(day).filledShare)).toEqual([0, 100, 100, 0]);
  });

  it('has no deadline for what has lapsed, and counts it as approved no longer', () => {
    const { postId, programmeId, district, share } = keys;
    const lapsed = given(
      ...[
        approved({ from: '2026-01-01', to: '2026-12-31', windowMonths: 6 }),
        filled(1, '2026-01-01'),
        vacated(1, '2026-01-01', '2026-03-15'),
      ],
      PostLapsed({
        ...{ postId, programmeId, district, share },
        ...{ vacantSince: '2026-03-16', lastDay: '2026-09-15', freed: [], effectiveOn: '2026-09-16' },
      }),
    );
    expect(days(barsOf(lapsed, pay))).toEqual([
      ['filled', '2026-01-01', '2026-03-15'],
      ['free', '2026-03-16', '2026-09-15'],
      ['lapsed', '2026-09-16', '2026-12-31'],
    ]);
    expect(windowDeadline(lapsed)).toBeUndefined();
    expect(sharesOn([{ state: lapsed, bars: barsOf(lapsed, pay) }], '2026-09-16')).toEqual({ approvedShare: 0, filledShare: 0 });
  });
});
