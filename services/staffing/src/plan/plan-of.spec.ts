import { EmployerChanged, PostAnnounced, PostLapsed, WorkplacesChanged } from '../post/events';
import type { PostEvent } from '../post/events';
import { approved, extended, filled, keys, personId, suspended, vacated } from '../post/post.fixture';
import { postDecider } from '../post/state';
import type { PostFile } from '../post/state';
import type { Pay } from '../post/pay';
import { entryKey } from '../person/views';
import type { PersonView } from '../person/views';
import { barsOf } from './bars';
import { askedForCalendar, deadlinesCalendar } from './deadlines-calendar';
import { namedIn, partiesIn, planOf } from './plan-of';
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
const pay: Pay = [{ from: '2017-01-01', paysHigherTier: false }];
const given = (...events: readonly PostEvent[]): PostOfPlan => {
  const state = events.reduce((s, e) => postDecider.evolve(s, e), postDecider.initial);
  if (state.kind === 'none') throw new Error('The post must be approved.');
  return { state, file, pay, bars: barsOf(state, pay) };
};
const year = { from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_000_000, share: 50, windowMonths: 6 };
const vacant = given(approved(year), filled(1, '2026-01-01', { tier: 'B_OTHER_DEGREE' }), vacated(1, '2026-01-01', '2026-03-15'));
const lapsed = PostLapsed({
  ...{ postId: keys.postId, programmeId: keys.programmeId, district: keys.district, share: keys.share },
  ...{ vacantSince: '2026-03-16', lastDay: '2026-09-15', freed: [], effectiveOn: '2026-09-16' },
});
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

  it('asks for the names of those who work on its first or its last day', () => {
    const one = [{ personId: personId(1), district: '08111', on: '2026-01-01' }];
    expect([namedIn([vacant], '2025-07-01', '2026-01-01'), namedIn([vacant], '2025-07-01', '2025-12-31')]).toEqual([one, []]);
    expect([namedIn([vacant], '2026-03-15', '2026-03-15'), namedIn([vacant], '2026-03-16', '2026-12-31')]).toEqual([one, []]);
  });

  it('keeps the number of a post, whoever is shown those whose notice nobody has in hand', () => {
    const before = given(PostAnnounced(approved(year).data));
    expect(planOf([before, vacant], { ...asked, hidesAnnounced: true }, people).posts.map(({ number }) => number)).toEqual([2]);
    expect(planOf([before, vacant], asked, people).posts.map(({ number }) => number)).toEqual([2]);
  });

  it('says where the work is and who employs, as it is on the day', () => {
    const { postId, programmeId, district, share } = keys;
    const post = { postId, programmeId, district, share };
    const moved = given(
      approved(year),
      WorkplacesChanged({ ...post, from: '2026-02-01', workplaces: ['08417002', '08417013'] }),
      EmployerChanged({ ...post, from: '2026-06-01', employer: { kind: 'carrier', name: 'Brückenwerk e. V.' } }),
    );
    const names = new Map([
      ['08417002', 'Balingen'],
      ['08111', 'Landkreis'],
    ]);
    const on = (effectiveOn: string) => {
      const [shown] = planOf([moved], { ...asked, effectiveOn }, people, names).posts;
      return [shown?.workplaces, shown?.employer];
    };
    expect(on('2026-01-31')).toEqual([[], { kind: 'recipient', name: 'Landkreis' }]);
    expect(on('2026-05-31')[0]).toEqual([
      { key: '08417002', name: 'Balingen' },
      { key: '08417013', name: '08417013' },
    ]);
    expect(on('2026-06-01')[1]).toEqual({ kind: 'carrier', name: 'Brückenwerk e. V.' });
    expect(partiesIn([moved], '2026-05-31')).toEqual(['08111', '08417002', '08417013']);
  });

  it('shows a post whose days end with its first or begin with its last one', () => {
    const shown = (firstDay: string, months: number) => planOf([vacant], { ...asked, firstDay, months }, people).posts.length;
    expect([shown('2026-12-31', 1), shown('2027-01-01', 1), shown('2025-12-02', 1), shown('2025-12-01', 1)]).toEqual([1, 0, 1, 0]);
  });

  it('asks what a party is called that employs, and of no carrier', () => {
    const { postId, programmeId, district, share } = keys;
    const employs = (employer: { kind: 'party'; key: string } | { kind: 'carrier'; name: string } | { kind: 'recipient' }) =>
      given(approved(year), EmployerChanged({ ...{ postId, programmeId, district, share }, from: '2026-02-01', employer }));
    const party = employs({ kind: 'party', key: '08115' });
    expect(partiesIn([party], '2026-02-01')).toEqual(['08115']);
    expect(partiesIn([party], '2026-01-31')).toEqual(['08111']);
    expect(partiesIn([employs({ kind: 'carrier', name: 'Caritas' })], '2026-02-01')).toEqual([]);
    expect(partiesIn([employs({ kind: 'recipient' }), party, party], '2026-02-01')).toEqual(['08111', '08115']);
    const shown = (post: PostOfPlan, names = new Map<string, string>()) => planOf([post], asked, people, names).posts[0]?.employer;
    expect(shown(party, new Map([['08115', 'Böblingen']]))).toEqual({ kind: 'party', name: 'Böblingen' });
    expect(shown(party)).toEqual({ kind: 'party', name: '08115' });
  });

  it('asks for the names of those alone who work in its months', () => {
    expect(namedIn([given(approved(year))], '2026-01-01', '2026-12-31')).toEqual([]);
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

describe('what a plan says of each post', () => {
  const on = (effectiveOn: string, ...posts: readonly PostOfPlan[]) => planOf(posts, { ...asked, effectiveOn }, new Map());

  it('is where it comes from, its share and tier on the day, its first and its last day', () => {
    const [item] = on('2026-08-31', vacant).posts;
    expect(item).toMatchObject({
      ...{ grantId: 'grt_1', lineId: 'line-1', programmeId: 'prg_1', district: '08111', share: 50, tier: 'A_SOCIAL_DEGREE' },
      ...{ from: '2026-01-01', to: '2026-12-31', extendedFrom: [] },
      deadline: { kind: 'refill', since: '2026-03-16', lastDay: '2026-09-15', daysLeft: 15 },
    });
    expect(item?.bars[0]).not.toHaveProperty('name');
    expect(on('2026-08-31', vacant)).not.toHaveProperty('knownAt');
    expect(planOf([vacant], { ...asked, knownAt: '2026-08-31T08:00:00.000Z' }, new Map()).knownAt).toBe('2026-08-31T08:00:00.000Z');
  });
  it('is that it is held without pay, or has lapsed, on the days on which that is so', () => {
    const held = given(approved(year), filled(1, '2026-01-01'), suspended(1, '2026-09-01', { share: 50, until: '2026-10-31' }));
    const status = (day: string) => on(day, held).posts[0]?.status;
    expect([status('2026-08-31'), status('2026-09-01'), status('2026-10-31'), status('2026-11-01')]).toEqual([
      'filled',
      'suspended',
      'suspended',
      'filled',
    ]);
    const { data } = lapsed;
    const over = given(approved(year), filled(1, '2026-01-01'), vacated(1, '2026-01-01', '2026-03-15'), lapsed);
    expect([data.lastDay, on('2026-09-15', over).posts[0]?.status, on('2026-09-16', over).posts[0]?.status]).toEqual([
      '2026-09-15',
      'vacant',
      'lapsed',
    ]);
  });
  it('is what is to be done until the end of the year, the next first, and of one day in the order of the posts', () => {
    const until = (lastDay: string) => given(approved(year), filled(1, '2026-01-01'), vacated(1, '2026-01-01', lastDay));
    const posts = [until('2026-03-31'), until('2026-03-15'), until('2026-03-15'), until('2026-01-31')];
    const numbers = (day: string) => on(day, ...posts).deadlines.map(({ number, lastDay }) => [number, lastDay]);
    const [second, third, first] = [
      [2, '2026-09-15'],
      [3, '2026-09-15'],
      [1, '2026-09-30'],
    ];
    expect(numbers('2026-07-31')).toEqual([[4, '2026-07-31'], second, third, first]);
    expect(numbers('2026-08-01')).toEqual([second, third, first]);
    // 30,000 a year: nobody from 16 March on twice, and from 1 April on; what was over in July is not at stake any more.
    expect(on('2026-08-01', ...posts).atStakeCents).toBe(2 * 2_379_032 + 2_250_000);
    // A window that ends with the year is still of it.
    const longer = { ...year, to: '2027-06-30', months: 18 };
    const atTheEnd = given(approved(longer), filled(1, '2026-01-01'), vacated(1, '2026-01-01', '2026-06-30'));
    expect(on('2026-08-01', atTheEnd).deadlines).toMatchObject([{ lastDay: '2026-12-31' }]);
    const behind = given(approved(longer), filled(1, '2026-01-01'), vacated(1, '2026-01-01', '2026-07-01'));
    expect(on('2026-08-01', behind).deadlines).toEqual([]);
  });
});

describe('deadlines as a calendar', () => {
  type Deadline = Parameters<typeof deadlinesCalendar>[0]['deadlines'][number];
  const calendar = (deadline: Pick<Deadline, 'kind'> & Partial<Deadline>, language: 'de' | 'en') =>
    deadlinesCalendar(
      {
        ...planOf([vacant], asked, new Map()),
        deadlines: [
          { postId: vacant.state.postId, number: 12, since: '2026-03-16', lastDay: '2026-09-15', daysLeft: 15, atStake: [], ...deadline },
        ],
      },
      language,
      '2026-08-31T08:05:00.000Z',
    ).replaceAll('\r\n ', '');

  it('say that a post waits for its first person, or for pay that runs again', () => {
    const [first, again] = [{ kind: 'first-fill' as const }, { kind: 'resumption' as const }];
    expect(calendar(first, 'de')).toContain('SUMMARY:Stelle 12 zum ersten Mal besetzen\\, sonst 0\\,50 VZÄ verloren\r\n');
    expect(calendar(first, 'en')).toContain('SUMMARY:Fill post 12 for the first time\\, or lose 0.50 FTE\r\n');
    expect(calendar(again, 'de')).toContain('SUMMARY:Stelle 12: Wiederaufnahme bestätigen\r\n');
    expect(calendar(again, 'en')).toContain('SUMMARY:Post 12: confirm that pay runs again\r\n');
  });
  it('say since when, and what goes back where something does', () => {
    expect(calendar({ kind: 'resumption' }, 'de')).toContain('DESCRIPTION:Seit 16.03.2026.\r\n');
    expect(calendar({ kind: 'resumption' }, 'en')).toContain('DESCRIPTION:Since 16 Mar 2026.\r\n');
    const atStake = [
      { budgetYear: 2026, amountCents: 100_000 },
      { budgetYear: 2027, amountCents: 50_000 },
    ];
    expect(calendar({ kind: 'refill', atStake }, 'en')).toContain(
      'DESCRIPTION:Since 16 Mar 2026. Otherwise €1\\,500.00 go back to the frame.\r\n',
    );
  });
  it('are named after the party, and each has a name of its own', () => {
    expect(calendar({ kind: 'refill' }, 'de')).toContain('Paktwerk: Fristen der Stellen\\, 08111');
    expect(calendar({ kind: 'refill' }, 'en')).toContain('Paktwerk: deadlines of posts\\, 08111');
    expect(calendar({ kind: 'refill' }, 'en')).toContain(`UID:refill-${vacant.state.postId}`);
  });
  it('say no share of a post that is not shown', () =>
    expect(calendar({ kind: 'refill', postId: 'post_other' }, 'en')).toContain('SUMMARY:Refill post 12\\, or lose 0.00 FTE\r\n'));

  it('say what is to be done, and what is lost, and name nobody', () => {
    const text = deadlinesCalendar(planOf([vacant], asked, new Map()), 'de', '2026-08-31T08:05:00.000Z');
    expect(text).toContain('SUMMARY:Stelle 01 nachbesetzen\\, sonst 0\\,50 VZÄ verloren\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260915\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('Sonst gehen 23.790\\,32 € an den Rahmen zurück.');
  });

  it('of the next year stand in it before that year begins: nobody looks at it on New Year’s Day alone', () => {
    const longer = { ...year, to: '2027-06-30', months: 18 };
    const behind = given(approved(longer), filled(1, '2026-01-01'), vacated(1, '2026-01-01', '2026-07-15'));
    const days = (more: object) =>
      planOf([behind], { ...asked, effectiveOn: '2026-12-20', ...more }, new Map()).deadlines.map((d) => d.lastDay);
    expect(days({})).toEqual([]);
    expect(days(askedForCalendar('2026-12-20'))).toEqual(['2027-01-15']);
  });

  it('can be read in English', () => {
    const text = deadlinesCalendar(planOf([vacant], asked, new Map()), 'en', '2026-08-31T08:05:00.000Z');
    expect(text).toContain('SUMMARY:Refill post 01\\, or lose 0.50 FTE\r\n');
  });
});
