import type { PostEvent } from '../post/events';
import { approved, extended, filled, personId, vacated } from '../post/post.fixture';
import { postDecider } from '../post/state';
import type { PostFile } from '../post/state';
import { entryKey } from '../person/views';
import type { PersonView } from '../person/views';
import { deadlinesCalendar } from './deadlines-calendar';
import { namedIn, planOf } from './plan-of';
import type { PostOfPlan } from './plan-of';

const file: PostFile = {
  grantId: 'grt_1',
  lineId: 'line-1',
  callId: 'cal_1',
  tier: 'A_SOCIAL_DEGREE',
  paysHigherTier: false,
  told: [],
  corrections: [],
};
const given = (...events: readonly PostEvent[]): PostOfPlan => {
  const state = events.reduce((s, e) => postDecider.evolve(s, e), postDecider.initial);
  if (state.kind === 'none') throw new Error('The post must be approved.');
  return { state, file };
};
const year = { from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_000_000, share: 50, windowMonths: 6 };
const vacant = given(approved(year), filled(1, '2026-01-01', { tier: 'B_OTHER_DEGREE' }), vacated(1, '2026-01-01', '2026-03-15'));
const asked = { party: '08111', firstDay: '2025-07-01', months: 18, effectiveOn: '2026-08-31' };

describe('a plan', () => {
  const people = new Map([
    [entryKey({ personId: personId(1), district: '08111', on: '2026-01-01' }), { givenName: 'Tobias', familyName: 'Wendel' } as PersonView],
  ]);

  it('names who works on a post in its months, their tier, the money of its years, and what is lost until when', () => {
    const { posts, deadlines, atStakeCents, ...totals } = planOf([vacant], asked, people);
    expect(posts[0]).toMatchObject({
      number: 1,
      status: 'vacant',
      years: [{ budgetYear: 2026, approvedCents: 3_000_000, paidCents: 620_968 }],
      bars: [{ kind: 'filled', name: 'Tobias Wendel', tier: 'B_OTHER_DEGREE', share: 50 }, { kind: 'window' }, { kind: 'beyond' }],
    });
    expect(deadlines).toMatchObject([
      { number: 1, kind: 'refill', lastDay: '2026-09-15', daysLeft: 15, atStake: [{ budgetYear: 2026, amountCents: 2_379_032 }] },
    ]);
    expect(atStakeCents).toBe(2_379_032);
    expect(totals).toMatchObject({ approvedShare: 50, filledShare: 0 });
    expect(totals.months).toHaveLength(18);
  });

  it('shows the posts of its months, and each keeps its number', () => {
    const over = given(approved({ ...year, from: '2022-01-01', to: '2022-12-31' }));
    expect(planOf([over, vacant], asked, people).posts.map(({ number }) => number)).toEqual([2]);
    expect(planOf([over, vacant], { ...asked, firstDay: '2022-12-01', months: 1 }, people).posts.map(({ number }) => number)).toEqual([1]);
  });

  it('asks for the names of those alone who work in its months', () => {
    expect(namedIn([vacant], '2026-04-01', '2026-12-31')).toEqual([]);
    expect(namedIn([vacant], '2026-03-15', '2026-12-31')).toEqual([{ personId: personId(1), district: '08111', on: '2026-01-01' }]);
  });

  it('leaves out deadlines of another year, and those that are over', () => {
    expect(planOf([vacant], { ...asked, effectiveOn: '2026-09-16' }, people).deadlines).toEqual([]);
  });

  it('marks the day from which on a notice made a post longer', () => {
    const longer = given(approved(year), extended({ oldEnd: '2026-12-31', newEnd: '2027-12-31' }));
    expect(planOf([longer], asked, people).posts[0]?.extendedFrom).toEqual(['2027-01-01']);
  });
});

describe('deadlines as a calendar', () => {
  it('say what is to be done, and what is lost, and name nobody', () => {
    const text = deadlinesCalendar(planOf([vacant], asked, new Map()), 'de', '2026-08-31T08:05:00.000Z');
    expect(text).toContain('SUMMARY:Stelle 01 nachbesetzen\\, sonst 0\\,50 VZÄ verloren\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260915\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('Sonst gehen 23.790\\,32 € an den Rahmen zurück.');
  });

  it('can be read in English', () => {
    const text = deadlinesCalendar(planOf([vacant], asked, new Map()), 'en', '2026-08-31T08:05:00.000Z');
    expect(text).toContain('SUMMARY:Refill post 01\\, or lose 0.50 FTE\r\n');
  });
});
