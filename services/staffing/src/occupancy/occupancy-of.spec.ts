import { occupancyOf } from './occupancy-of';
import type { PostOfState } from './occupancy-of';

const post = (more: Partial<PostOfState> = {}): PostOfState => ({
  district: '08111',
  terms: [{ from: '2025-01-01', share: 100, tier: 'A_SOCIAL_DEGREE' }],
  firstDay: '2025-01-01',
  lastDay: '2026-12-31',
  held: [{ from: '2025-01-01', until: '2026-12-31' }],
  unpaid: [],
  lapses: [],
  ...more,
});
const at = (effectiveOn: string, ...posts: PostOfState[]) => occupancyOf(posts, { effectiveOn });

describe('how posts are filled', () => {
  it('counts those that are there on the day, district by district and together', () => {
    const view = at('2026-06-15', post(), post({ held: [] }), post({ district: '08115' }), post({ lastDay: '2026-01-31' }));
    expect(view).toMatchObject({ posts: 3, vacantPosts: 1, approvedShare: 300, filledShare: 200 });
    expect(view.districts.map(({ district, posts, vacantPosts }) => [district, posts, vacantPosts])).toEqual([
      ['08111', 2, 1],
      ['08115', 1, 0],
    ]);
  });

  it('counts those without pay, and those that lapsed, for themselves: neither filled nor vacant', () => {
    const suspended = post({ unpaid: [{ from: '2026-06-01', until: '2026-06-15' }] });
    const lapsed = post({ held: [{ from: '2025-01-01', until: '2025-11-30' }], lapses: [{ lastDay: '2026-05-31' }] });
    const counts = ({
      posts,
      vacantPosts,
      suspendedPosts,
      lapsedPosts,
      approvedShare,
      filledShare,
      suspendedShare,
    }: ReturnType<typeof at>) => [...[posts, vacantPosts, suspendedPosts, lapsedPosts], ...[approvedShare, filledShare, suspendedShare]];
    expect(counts(at('2026-06-15', post(), suspended, lapsed))).toEqual([2, 0, 1, 1, 200, 100, 100]);
    expect(counts(at('2026-06-16', post(), suspended, lapsed))).toEqual([2, 0, 0, 1, 200, 200, 0]);
    expect(counts(at('2026-05-31', post(), suspended, lapsed))).toEqual([3, 1, 0, 0, 300, 200, 0]);
    expect(counts(at('2027-01-01', post(), suspended, lapsed))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const { months } = at('2026-06-30', suspended, lapsed);
    expect(months.slice(-2)).toEqual([
      { month: '2026-05', approvedShare: 200, filledShare: 100 },
      { month: '2026-06', approvedShare: 100, filledShare: 50 },
    ]);
  });

  it('counts one whose grant is lost for as long as somebody works on it, and free for nobody behind that', () => {
    const lost = post({ held: [{ from: '2025-01-01', until: '2026-05-15' }], isLost: true });
    expect(at('2026-05-15', lost)).toMatchObject({ posts: 1, vacantPosts: 0, lapsedPosts: 0, approvedShare: 100, filledShare: 100 });
    const view = at('2026-06-30', lost);
    expect(view).toMatchObject({ posts: 0, vacantPosts: 0, lapsedPosts: 0, approvedShare: 0, filledShare: 0 });
    expect(view.months.slice(-3)).toEqual([
      { month: '2026-04', approvedShare: 100, filledShare: 100 },
      { month: '2026-05', approvedShare: 48, filledShare: 48 },
      { month: '2026-06', approvedShare: 0, filledShare: 0 },
    ]);
  });

  it('says how long it took until somebody came after somebody who had left, for those of twelve months', () => {
    const left = (until: string, from: string) =>
      post({
        held: [
          { from: '2025-01-01', until },
          { from, until: '2026-12-31' },
        ],
      });
    const view = at(
      '2026-06-15',
      left('2026-01-31', '2026-02-01'),
      left('2026-01-31', '2026-03-01'),
      left('2026-01-31', '2026-05-01'),
      left('2025-01-31', '2025-02-28'),
    );
    expect([view.refills, view.medianDaysToRefill]).toEqual([3, 28]);
    expect(at('2026-06-15', post()).medianDaysToRefill).toBeUndefined();
  });

  it('is averaged over the days of each of twelve months, also where the share changes within one', () => {
    const changed = post({
      terms: [
        { from: '2025-01-01', share: 100, tier: 'A_SOCIAL_DEGREE' },
        { from: '2026-06-16', share: 50, tier: 'A_SOCIAL_DEGREE' },
      ],
      held: [{ from: '2026-06-16', until: '2026-12-31' }],
    });
    const { months } = at('2026-06-30', changed);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({ month: '2026-06', approvedShare: 75, filledShare: 25 });
    expect(months[0]).toEqual({ month: '2025-07', approvedShare: 100, filledShare: 0 });
  });

  it('counts a post from its first to its last day, and who works there on theirs', () => {
    const short = post({ firstDay: '2026-06-01', lastDay: '2026-06-30', held: [{ from: '2026-06-10', until: '2026-06-20' }] });
    const on = (day: string) => {
      const { posts, vacantPosts } = at(day, short);
      return [posts, vacantPosts];
    };
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(['2026-06-09', '2026-06-10', '2026-06-20', '2026-06-21'].map(on)).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });
  it('counts what is worked where that is less than the post has, or was kept beside what a notice made of it', () => {
    const days = { from: '2025-01-01', until: '2026-12-31' };
    const less = post({ held: [{ ...days, shares: [{ from: '2025-01-01', share: 50 }] }] });
    const figures = ({ approvedShare, filledShare, suspendedShare, vacantPosts }: ReturnType<typeof at>) => [
      ...[approvedShare, filledShare, suspendedShare, vacantPosts],
    ];
    const view = at('2026-06-15', less);
    expect(figures(view)).toEqual([100, 50, 0, 0]);
    expect(view.months.map(({ filledShare }) => filledShare)).toEqual(Array(12).fill(50));
    expect(figures(at('2026-06-15', { ...less, unpaid: [{ from: '2026-06-01', until: '2026-06-30' }] }))).toEqual([100, 0, 50, 0]);
    const more = post({
      held: [
        {
          ...days,
          shares: [
            { from: '2025-01-01', share: 50 },
            { from: '2026-06-16', share: 100 },
          ],
        },
      ],
    });
    expect(at('2026-06-30', { ...more, unpaid: [{ from: '2026-06-01', until: '2026-06-10' }] }).months.at(-1)).toEqual({
      ...{ month: '2026-06', approvedShare: 100 },
      // Five days of half and fifteen of a whole post.
      filledShare: 58,
    });
    const kept = post({ held: [{ ...days, kept: { from: '2026-06-16', keptShare: 75 } }] });
    expect([at('2026-06-15', kept), at('2026-06-16', kept)].map(({ filledShare }) => filledShare)).toEqual([100, 75]);
    expect(at('2026-06-30', kept).months.at(-1)?.filledShare).toBe(88);
  });
  it('names the districts in their order, and the instant only where one was asked for', () => {
    const view = at('2026-06-15', post({ district: '08115' }), post(), post({ district: '08112' }));
    expect(view.districts.map(({ district }) => district)).toEqual(['08111', '08112', '08115']);
    expect(view).not.toHaveProperty('knownAt');
    const knownAt = '2026-06-15T08:00:00.000Z';
    expect(occupancyOf([], { effectiveOn: '2026-06-15', knownAt })).toMatchObject({ knownAt, posts: 0, districts: [] });
  });
  it('takes the shorter of the two in the middle of an even number of gaps, whatever the order in which they came', () => {
    const gap = (from: string) =>
      post({
        held: [
          { from, until: '2026-12-31' },
          { from: '2025-01-01', until: '2026-01-31' },
        ],
      });
    // 3, 100, 20 and 9 days without anybody.
    const view = at('2026-06-15', gap('2026-02-04'), gap('2026-05-12'), gap('2026-02-21'), gap('2026-02-10'));
    expect([view.refills, view.medianDaysToRefill]).toEqual([4, 9]);
  });
  it('looks at those who came from the first day of the twelve months to the day itself', () => {
    const came = (from: string) =>
      at(
        '2026-06-15',
        post({
          held: [
            { from: '2025-01-01', until: '2025-05-31' },
            { from, until: '2026-12-31' },
          ],
        }),
      ).refills;
    expect(['2025-06-30', '2025-07-01', '2026-06-15', '2026-06-16'].map(came)).toEqual([0, 1, 1, 0]);
  });
  it('is averaged by the days that a post is there, to its last one', () => {
    const { months } = at(
      '2026-06-30',
      post({ firstDay: '2026-06-16', lastDay: '2026-06-30', held: [{ from: '2026-06-30', until: '2027-06-30' }] }),
    );
    // Fifteen of thirty days, and one of thirty.
    expect(months.at(-1)).toEqual({ month: '2026-06', approvedShare: 50, filledShare: 3 });
    expect(months.at(-2)).toEqual({ month: '2026-05', approvedShare: 0, filledShare: 0 });
  });
});
