import { derivedId, endOfBerlinDay } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { consequencesOf } from './consequences';
import { OccupancyShareChanged, OccupancyShareKept } from './events';
import type { PostEvent } from './events';
import { monthOf, outsideYears, paidByMonth, paidDaysOf, payOfPost, yearsOf } from './entitlement';
import { decideExtend } from './extend-post';
import { decideLapse } from './lapse-post';
import type { Pay, Rates } from './pay';
import { approved, extended, fill, filled, keys, personId, suspended, twelveMonths, vacated } from './post.fixture';
import { ruleSet } from '../programme/programme.fixture';
import type { PostRules } from '../programme/events';
import type { Rules } from '../programme/rules';
import { postDecider } from './state';
import type { ApprovedPost } from './state';

const pay: Pay = [{ from: '2017-01-01', paysHigherTier: true }];
const paying = (rates?: Rates): Pay => [{ ...pay[0], ...(rates === undefined ? {} : { rates }) }];
const given = (...events: readonly PostEvent[]): ApprovedPost => {
  const state = events.reduce((s, e) => postDecider.evolve(s, e), postDecider.initial);
  if (state.kind === 'none') throw new Error('The post must be approved.');
  return state;
};
const RATES: Rates = [
  { qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_400_000 },
  { qualification: 'B_OTHER_DEGREE', yearlyCents: 6_400_000 },
  { qualification: 'C_VOCATIONAL', yearlyCents: 5_100_000 },
];
const months = (state: ApprovedPost, rates?: Rates) => Object.fromEntries(paidByMonth(state, paying(rates)) ?? []);

describe('what a post is paid for its days', () => {
  it('goes by the tier of whoever holds it, a part of a month by its days (0.75 FTE, tier C to 10 May, tier A from 17 June)', () => {
    const post = given(
      approved({ from: '2021-01-01', to: '2021-12-31', months: 12, amountCents: 4_800_000, share: 75 }),
      filled(1, '2021-01-01', { share: 75, tier: 'C_VOCATIONAL' }),
      vacated(1, '2021-01-01', '2021-05-10'),
      filled(2, '2021-06-17', { share: 75, tier: 'A_SOCIAL_DEGREE' }),
    );
    expect(months(post, RATES)).toMatchObject({ '2021-05': 102_823, '2021-06': 186_666 });
    expect(yearsOf(post, paying(RATES))).toEqual([{ budgetYear: 2021, approvedCents: 4_800_000, paidCents: 3_964_489 }]);
  });

  it('stops in a vacancy and goes on behind it (60,000; last day 15 February, refilled 15 August)', () => {
    const post = given(
      approved({ from: '2023-01-01', to: '2023-12-31', months: 12, amountCents: 6_000_000, share: 100 }),
      filled(1, '2023-01-01', { share: 100 }),
      vacated(1, '2023-01-01', '2023-02-15'),
      filled(2, '2023-08-15', { share: 100 }),
    );
    expect(months(post)).toMatchObject({ '2023-02': 267_857, '2023-08': 274_194 });
    expect(yearsOf(post, pay)).toEqual([{ budgetYear: 2023, approvedCents: 6_000_000, paidCents: 3_042_051 }]);
  });

  it('falls into the years in which the days lie', () => {
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }));
    expect(yearsOf(post, pay)).toEqual([
      { budgetYear: 2025, approvedCents: 5_000_000, paidCents: 5_000_000 },
      { budgetYear: 2026, approvedCents: 1_000_000, paidCents: 1_000_000 },
    ]);
  });

  it('comes to the same by years as month by month, with half months, a lower tier and a second person', () => {
    const post = given(
      approved({ from: '2023-01-01', to: '2025-12-31', months: 36, amountCents: 18_000_001, share: 100 }),
      filled(1, '2023-01-17', { share: 100, tier: 'C_VOCATIONAL' }),
      vacated(1, '2023-01-17', '2024-02-29'),
      filled(2, '2024-05-13', { share: 100 }),
    );
    const byYear = new Map<number, number>();
    for (const [month, cents] of paidByMonth(post, paying([{ qualification: 'C_VOCATIONAL', yearlyCents: 4_321_987 }]))!)
      byYear.set(Number(month.slice(0, 4)), (byYear.get(Number(month.slice(0, 4))) ?? 0) + cents);
    const years = yearsOf(post, paying([{ qualification: 'C_VOCATIONAL', yearlyCents: 4_321_987 }]));
    expect(years.map(({ budgetYear, paidCents }) => [budgetYear, paidCents])).toEqual([...byYear]);
  });

  it('is not told where nobody said how much the post has', () => {
    expect(paidByMonth(given(approved(), filled(1, '2022-10-01')), pay)).toBeUndefined();
  });

  it('is nothing while nobody works on it, and the money of the post stays whole', () => {
    const post = given(twelveMonths());
    expect(paidDaysOf(post, pay)).toEqual([]);
    expect(yearsOf(post, pay).map(({ paidCents }) => paidCents)).toEqual([0]);
    expect(monthOf('2025-03-01')).toBe('2025-03');
  });

  it('is by the months of its whole time, where it was granted without a number of them', () => {
    // 16,000 euros from September 2022 to December 2023: a thousand a month.
    const post = given(approved({ amountCents: 1_600_000 }), filled(1, '2022-10-01', { share: 50 }));
    expect(months(post)).toMatchObject({ '2022-10': 100_000, '2022-12': 100_000, '2023-12': 100_000 });
    expect(yearsOf(post, pay)).toEqual([
      { budgetYear: 2022, approvedCents: 400_000, paidCents: 300_000 },
      { budgetYear: 2023, approvedCents: 1_200_000, paidCents: 1_200_000 },
    ]);
    expect(months(given(approved({ amountCents: 1_600_000, share: 0 }), filled(1, '2022-10-01', { share: 0 })))).toMatchObject({
      '2022-10': 0,
    });
  });

  it('falls into the years that an interruption moves it to, also where it was granted without a number of months', () => {
    // A thousand a month to December 2023; October to December 2022 without pay are worked from January to March 2024.
    const post = given(
      approved({ amountCents: 1_600_000 }),
      filled(1, '2022-09-01', { share: 50, approvedUntil: '2024-03-31' }),
      suspended(1, '2022-10-01', { share: 50, until: '2022-12-31' }),
    );
    expect(yearsOf(post, pay)).toEqual([
      { budgetYear: 2022, approvedCents: 100_000, paidCents: 100_000 },
      { budgetYear: 2023, approvedCents: 1_200_000, paidCents: 1_200_000 },
      { budgetYear: 2024, approvedCents: 300_000, paidCents: 300_000 },
    ]);
  });

  it('is for the share that somebody kept, from its day on', () => {
    const kept = OccupancyShareKept({
      ...{ ...keys, appointmentId: fill(1, '').appointmentId, personId: personId(1), keptShare: 50, from: '2025-07-01' },
      ...{ code: 'share-exceeded', explanation: {} },
    });
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }), kept);
    expect(paidDaysOf(post, pay).map(({ from, until, share }) => [from, until, share])).toEqual([
      ['2025-03-01', '2025-06-30', 100],
      ['2025-07-01', '2026-02-28', 50],
    ]);
    expect(months(post)).toMatchObject({ '2025-06': 500_000, '2025-07': 250_000 });
  });

  it.each([
    [25, 2_500_000],
    [75, 3_500_000],
  ])('is for the share that somebody kept until another is told for a later day (60,000; 0.50, then %d from September)', (share, cents) => {
    const of = { ...keys, appointmentId: fill(1, '').appointmentId, personId: personId(1) };
    const kept = OccupancyShareKept({ ...of, keptShare: 50, from: '2025-06-01', code: 'share-exceeded', explanation: {} });
    const begun = OccupancyShareKept({ ...of, keptShare: 50, from: '2025-01-01', code: 'share-exceeded', explanation: {} });
    const told = (from: string) =>
      OccupancyShareChanged({ ...of, changeId: derivedId('shc', from), from, personShare: share, claimIds: [] });
    const post = (...events: readonly PostEvent[]) =>
      given(
        approved({ from: '2025-01-01', to: '2025-12-31', months: 12, amountCents: 6_000_000, share: 100 }),
        filled(1, '2025-01-01', { share: 100, approvedUntil: '2025-12-31' }),
        ...events,
      );
    const paid = (...events: readonly PostEvent[]) => yearsOf(post(...events), pay).map(({ paidCents }) => paidCents);
    expect(paid(begun)).toEqual([3_000_000]);
    for (const events of [
      [begun, told('2025-09-01')],
      [told('2025-09-01'), begun],
      [begun, told('2025-09-01'), begun],
    ])
      expect(paid(...events)).toEqual([cents]);
    const days = (...events: readonly PostEvent[]) => paidDaysOf(post(...events), pay).map((one) => [one.from, one.share]);
    const later = [
      ['2025-01-01', 100],
      ['2025-06-01', 50],
      ['2025-09-01', share],
    ];
    expect(days(kept, told('2025-09-01'))).toEqual(later);
    expect(days(kept, told('2025-06-01'))).toEqual([later[0], ['2025-06-01', share]]);
  });

  it('is in the order of its days, whoever was recorded first', () => {
    const post = given(
      twelveMonths(),
      filled(2, '2025-07-01', { share: 100, approvedUntil: '2026-02-28' }),
      filled(1, '2025-03-01', { share: 100 }),
      vacated(1, '2025-03-01', '2025-05-31'),
    );
    expect(paidDaysOf(post, pay).map(({ from }) => from)).toEqual(['2025-03-01', '2025-07-01']);
  });

  it('is by the rate of the line for a tier that the rules do not pay', () => {
    const rates: Rates = RATES.slice(0, 1);
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, tier: 'C_VOCATIONAL', approvedUntil: '2026-02-28' }));
    expect(months(post, rates)).toMatchObject({ '2025-03': 500_000 });
    expect(months(post, RATES)).toMatchObject({ '2025-03': 425_000 });
  });
});

describe('what the days of a post come to beside its money', () => {
  const higher = (months: number) =>
    given(
      approved({ tier: 'C_VOCATIONAL', from: '2021-01-01', to: '2022-12-31', months, amountCents: months * 318_750, share: 75 }),
      filled(1, '2021-01-01', { share: 75, tier: 'C_VOCATIONAL' }),
      vacated(1, '2021-01-01', '2021-05-10'),
      filled(2, '2021-06-17', { share: 75, tier: 'A_SOCIAL_DEGREE', approvedUntil: months === 12 ? '2021-12-31' : '2022-12-31' }),
    );

  it('says what lies beyond the slice of a year, which is paid neither in its last months nor by the slice of the next one', () => {
    expect(months(higher(12), RATES)).toMatchObject({ '2021-11': 400_000, '2021-12': 260_511 });
    expect(months(higher(24), RATES)).toMatchObject({
      ...{ '2021-11': 400_000, '2021-12': 260_511, '2022-01': 400_000 },
      ...{ '2022-09': 400_000, '2022-10': 225_000, '2022-11': 0, '2022-12': 0 },
    });
    expect(yearsOf(higher(12), paying(RATES))).toEqual([
      { budgetYear: 2021, approvedCents: 3_825_000, paidCents: 3_825_000, beyondCents: 139_489 },
    ]);
    expect(yearsOf(higher(24), paying(RATES))).toEqual([
      { budgetYear: 2021, approvedCents: 3_825_000, paidCents: 3_825_000, beyondCents: 139_489 },
      { budgetYear: 2022, approvedCents: 3_825_000, paidCents: 3_825_000, beyondCents: 975_000 },
    ]);
  });

  it('says of a month in a leap year what it costs, or gives', () => {
    const from = (day: string, until: string) =>
      given(
        approved({ from: day, to: '2025-12-31', months: 12, amountCents: 6_000_000, share: 100 }),
        filled(1, day, { share: 100, approvedUntil: until }),
      );
    const [less, more] = [from('2023-02-15', '2024-02-14'), from('2024-02-15', '2025-02-14')];
    expect([outsideYears(less), yearsOf(less, pay).map(({ beyondCents }) => beyondCents)]).toEqual([8_621, [undefined, undefined]]);
    expect([outsideYears(more), yearsOf(more, pay).map(({ beyondCents }) => beyondCents)]).toEqual([0, [undefined, 8_621]]);
    expect(outsideYears(given(twelveMonths()))).toBe(0);
    // 12,500.00 of 60,000.00 lie in no year, also once nobody filled it again: the page names what is left of the amount.
    const late = given(
      approved({ from: '2023-01-01', to: '2023-12-31', months: 12, amountCents: 6_000_000, share: 100 }),
      filled(1, '2023-03-16', { share: 100, approvedUntil: '2023-12-31' }),
    );
    const lapses = [{ vacantSince: '2023-05-01', lastDay: '2023-10-31', freed: [] }];
    const left = 6_000_000 - 4_758_065;
    expect([outsideYears(late), outsideYears({ ...late, lapses })]).toEqual([left, left]);
  });

  describe('where some of it fell back', () => {
    const rates: Rates = RATES.map((one) => (one.qualification === 'C_VOCATIONAL' ? { ...one, yearlyCents: 4_200_000 } : one));
    const half = { windowMonths: 6, share: 100 };
    const gone = (from: string, lastDay: string) => {
      const { type, data } = vacated(1, from, lastDay);
      return { type, data: { ...data, ...half } } as ReturnType<typeof vacated>;
    };
    const told = (history: readonly PostEvent[], decide: (s: ApprovedPost) => Decision<PostEvent>) => {
      const decision = decide(given(...history));
      if (decision.kind === 'refused') throw new Error(decision.code);
      return [...history, ...decision.events];
    };
    const lapsing = (lastDay: string) => (s: ApprovedPost) => decideLapse(endOfBerlinDay(lastDay), s);

    it('is not paid to a higher tier either (42,000 for tier C; A to 31 March, 31,500.00 fell back)', () => {
      const line = approved({ tier: 'C_VOCATIONAL', from: '2025-01-01', to: '2025-12-31', months: 12, amountCents: 4_200_000, share: 100 });
      const first = filled(1, '2025-01-01', { ...half, tier: 'A_SOCIAL_DEGREE', approvedUntil: '2025-12-31' });
      const vacant = [line, first, gone('2025-01-01', '2025-03-31')];
      expect(yearsOf(given(...vacant), paying(rates))).toEqual([{ budgetYear: 2025, approvedCents: 4_200_000, paidCents: 1_600_000 }]);
      const post = given(...told(vacant, lapsing('2025-09-30')));
      expect(yearsOf(post, paying(rates))).toEqual([
        { budgetYear: 2025, approvedCents: 1_050_000, paidCents: 1_050_000, beyondCents: 550_000 },
      ]);
      expect(months(post, rates)).toEqual({ '2025-01': 533_333, '2025-02': 516_667, '2025-03': 0 });
      expect(outsideYears(post)).toBe(0);
    });

    it('is what every lapse took of its years, also where an extension opened the post anew (3 × 42,000 from 2018; A from March 2021)', () => {
      const line = approved({
        ...{ tier: 'C_VOCATIONAL', from: '2018-01-01', to: '2021-12-31', startsFrom: '2018-01-15' },
        ...{ months: 36, amountCents: 12_600_000, share: 100 },
      });
      const first = filled(1, '2018-03-01', { ...half, tier: 'C_VOCATIONAL', approvedUntil: '2021-02-28' });
      const notice = { noticeId: 'ntc_1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 8_400_000 };
      const lapsed = told([line, first, gone('2018-03-01', '2018-06-30')], lapsing('2018-12-31'));
      const opened = told(lapsed, (s) => decideExtend({ ...notice, deliveredOn: '2020-11-16' }, s));
      const again = (until: string) => filled(2, '2021-03-01', { ...half, tier: 'A_SOCIAL_DEGREE', approvedUntil: until });
      expect(yearsOf(given(...opened, again('2023-02-28')), paying(rates))).toEqual([
        { budgetYear: 2018, approvedCents: 1_400_000, paidCents: 1_400_000 },
        { budgetYear: 2019, approvedCents: 0, paidCents: 0 },
        { budgetYear: 2020, approvedCents: 0, paidCents: 0 },
        { budgetYear: 2021, approvedCents: 3_500_000, paidCents: 3_500_000, beyondCents: 1_833_333 },
        { budgetYear: 2022, approvedCents: 4_200_000, paidCents: 4_200_000, beyondCents: 2_200_000 },
        { budgetYear: 2023, approvedCents: 700_000, paidCents: 700_000, beyondCents: 366_667 },
      ]);
      // Lapsed once more behind 31 May: of 2021 three months are left.
      const { type, data } = vacated(2, '2021-03-01', '2021-05-31');
      const vacant = [...opened, again('2023-02-28'), { type, data: { ...data, ...half } } as ReturnType<typeof vacated>];
      expect(yearsOf(given(...told(vacant, lapsing('2021-11-30'))), paying(rates)).slice(3)).toEqual([
        { budgetYear: 2021, approvedCents: 1_050_000, paidCents: 1_050_000, beyondCents: 550_000 },
        { budgetYear: 2022, approvedCents: 0, paidCents: 0 },
        { budgetYear: 2023, approvedCents: 0, paidCents: 0 },
      ]);
    });
  });

  it('is compared before and after what is asked about', () => {
    const before = given(
      approved({ tier: 'C_VOCATIONAL', from: '2021-01-01', to: '2021-12-31', months: 12, amountCents: 3_825_000, share: 75 }),
      filled(1, '2021-01-01', { share: 75, tier: 'C_VOCATIONAL' }),
      vacated(1, '2021-01-01', '2021-05-10'),
    );
    const { years, outsideYears: outside } = consequencesOf(before, higher(12), () => paying(RATES));
    expect(years).toEqual([
      {
        ...{ budgetYear: 2021, approvedCents: 3_825_000, beforeCents: 1_377_823, afterCents: 3_825_000 },
        beyond: { beforeCents: 0, afterCents: 139_489 },
      },
    ]);
    expect(outside).toEqual({ beforeCents: 0, afterCents: 0 });
  });
});

describe('what the rules pay month by month', () => {
  const [A, B, C] = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
  const rule = <T>(value: T, anchor: PostRules['tiers']['anchor'] = 'month') => ({ value, mark: 'F' as const, source: 'spec', anchor });
  const tiers = (a: number, c: number, anchor?: PostRules['tiers']['anchor']) =>
    rule(
      [
        { tier: A, qualification: A, ratePerFteYearCents: a },
        { tier: B, qualification: B, ratePerFteYearCents: a },
        { tier: C, qualification: C, ratePerFteYearCents: c },
      ],
      anchor,
    );
  /** Integrationsmanagement 2017 with its versions: the higher tier since 2020, known since 11 November; a flat rate in 2023. */
  const versions = [
    ruleSet({ tiers: tiers(6_400_000, 5_100_000), paysHigherTier: rule(false) }, { validFrom: '2017-07-24', validTo: '2024-12-31' }),
    ruleSet(
      { tiers: tiers(6_400_000, 5_100_000), paysHigherTier: rule(true) },
      { version: 2, validFrom: '2020-01-01', validTo: '2024-12-31', publishedOn: '2020-11-11' },
    ),
    ruleSet(
      { tiers: tiers(6_000_000, 6_000_000), paysHigherTier: rule(true) },
      { version: 4, validFrom: '2023-01-01', validTo: '2024-12-31', publishedOn: '2023-06-06' },
    ),
  ];
  const known = (knownOn: string): Rules => ({ ruleSets: versions, knownOn });
  const granted = { paysHigherTier: false };
  const payKnown = (post: ApprovedPost, knownOn: string) => payOfPost(known(knownOn), post, granted);
  const sums = (post: ApprovedPost, knownOn: string) => Object.fromEntries(paidByMonth(post, payKnown(post, knownOn)) ?? []);

  it('pays the higher tier in the months of the rules that do, also of a post that was granted before them and extended (0.75 FTE, tier C to 10 May 2021, tier A from 17 June)', () => {
    const post = given(
      approved({ tier: C, from: '2018-01-01', to: '2020-12-31', months: 36, amountCents: 11_475_000, share: 75 }),
      filled(1, '2018-01-01', { share: 75, tier: C }),
      extended({ share: 75, oldEnd: '2020-12-31', newEnd: '2022-12-31', fundedMonths: 60, amountCents: 7_650_000 }),
      vacated(1, '2018-01-01', '2021-05-10'),
      filled(2, '2021-06-17', { share: 75, tier: A, approvedUntil: '2022-12-31' }),
    );
    expect(sums(post, '2021-07-01')).toMatchObject({ '2021-05': 102_823, '2021-06': 186_666, '2021-12': 260_511 });
    // 39,644.89 and 48,000.00 come of the days: without an amendment each year pays its slice, and none of another.
    const paid = yearsOf(post, payKnown(post, '2021-07-01')).filter(({ budgetYear }) => budgetYear > 2020);
    expect(paid).toEqual([
      { budgetYear: 2021, approvedCents: 3_825_000, paidCents: 3_825_000, beyondCents: 139_489 },
      { budgetYear: 2022, approvedCents: 3_825_000, paidCents: 3_825_000, beyondCents: 975_000 },
    ]);
    // Before anybody published that, it was the rate of the line: 8,500.00 less of 2021.
    const before = yearsOf(post, payKnown(post, '2020-11-10')).find(({ budgetYear }) => budgetYear === 2021);
    expect(before?.paidCents).toBe(3_439_073);
  });

  it('pays it back to the day from which the rules hold, as known from their publication on', () => {
    const post = given(
      approved({ tier: C, from: '2020-01-01', to: '2021-12-31', months: 24, amountCents: 10_200_000, share: 100 }),
      filled(1, '2020-01-01', { share: 100, tier: C }),
      vacated(1, '2020-01-01', '2020-02-29'),
      filled(2, '2020-03-01', { share: 100, tier: A, approvedUntil: '2021-12-31' }),
    );
    const through = (knownOn: string) =>
      Object.entries(sums(post, knownOn)).reduce((sum, [month, cents]) => (month <= '2020-09' ? sum + cents : sum), 0);
    expect([through('2020-10-31'), through('2020-11-10'), through('2020-11-12')]).toEqual([3_825_000, 3_825_000, 4_583_333]);
    // The year comes to 61,833.33 and its slice to 51,000.00: the rest is paid once an amendment raises it, and the next year's slice pays none of it.
    expect(yearsOf(post, payKnown(post, '2020-11-12'))).toEqual([
      { budgetYear: 2020, approvedCents: 5_100_000, paidCents: 5_100_000, beyondCents: 1_083_333 },
      { budgetYear: 2021, approvedCents: 5_100_000, paidCents: 5_100_000, beyondCents: 1_300_000 },
    ]);
    expect(sums(post, '2020-11-12')).toMatchObject({ '2020-10': 516_667, '2020-11': 0, '2020-12': 0, '2021-01': 533_334 });
  });

  it('pays each month by its own rates, and the tier of the line by what was granted', () => {
    const line = (tier: typeof A | typeof C, yearly: number, person: typeof A | typeof C) =>
      given(
        approved({ tier, from: '2021-01-01', to: '2022-12-31', months: 24, amountCents: 2 * yearly, share: 100 }),
        filled(1, '2021-01-01', { share: 100, tier }),
        extended({ oldEnd: '2022-12-31', newEnd: '2023-12-31', fundedMonths: 36, amountCents: 6_000_000 }),
        vacated(1, '2021-01-01', '2022-12-31'),
        filled(2, '2023-01-01', { share: 100, tier: person, approvedUntil: '2023-12-31' }),
      );
    const of2023 = (post: ApprovedPost, knownOn: string) =>
      yearsOf(post, payKnown(post, knownOn)).find(({ budgetYear }) => budgetYear === 2023)?.paidCents;
    expect(of2023(line(A, 6_400_000, C), '2023-07-01')).toBe(6_000_000);
    const higher = line(C, 5_100_000, A);
    expect(of2023(higher, '2023-07-01')).toBe(6_000_000);
    expect(sums(higher, '2023-07-01')).toMatchObject({ '2023-01': 500_000, '2023-11': 500_000, '2023-12': 500_000 });
    // The flat rate was not published yet: by the rates of the version before, and no more in all than is granted.
    expect(of2023(line(A, 6_400_000, C), '2023-06-05')).toBe(5_100_000);
  });

  it('begins a new part of paid days where the rules change, and is one where they do not', () => {
    const post = given(
      approved({ tier: C, from: '2019-01-01', to: '2020-12-31', months: 24, amountCents: 10_200_000, share: 100 }),
      filled(1, '2019-01-01', { share: 100, tier: A, approvedUntil: '2020-12-31' }),
    );
    expect(payKnown(post, '2020-12-01').map(({ from, paysHigherTier }) => [from, paysHigherTier])).toEqual([
      ['2019-01-01', false],
      ['2020-01-01', true],
    ]);
    expect(paidDaysOf(post, payKnown(post, '2020-12-01')).map(({ from, until, tier }) => [from, until, tier])).toEqual([
      ['2019-01-01', '2019-12-31', C],
      ['2020-01-01', '2020-12-31', A],
    ]);
    expect(payKnown(post, '2020-11-10')).toHaveLength(1);
    const ofLine = given(
      approved({ tier: C, from: '2019-01-01', to: '2020-12-31', months: 24, amountCents: 10_200_000, share: 100 }),
      filled(1, '2019-01-01', { share: 100, tier: C, approvedUntil: '2020-12-31' }),
    );
    expect(paidDaysOf(ofLine, payKnown(ofLine, '2020-12-01'))).toHaveLength(1);
  });

  it('stays as it was granted where the anchor is the application, or no version says it', () => {
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }));
    const said = (...ruleSets: Rules['ruleSets']) =>
      payOfPost({ ruleSets, knownOn: '2026-01-01' }, post, { paysHigherTier: true }).map((one) => [
        ...[one.from, one.paysHigherTier],
        one.rates?.[0]?.yearlyCents,
      ]);
    expect(said()).toEqual([['2025-01-01', true, undefined]]);
    const asApplied = ruleSet({ tiers: tiers(6_000_000, 5_000_000, 'application'), paysHigherTier: rule(false, 'application') });
    const later = ruleSet(
      { tiers: tiers(6_400_000, 5_000_000, 'application'), paysHigherTier: rule(false, 'application') },
      { version: 2, validFrom: '2025-06-01' },
    );
    expect(said(asApplied, later)).toEqual([['2025-01-01', true, 6_000_000]]);
    const first = ruleSet({ tiers: tiers(6_000_000, 5_000_000) }, { validFrom: '2025-01-15', validTo: '2025-05-31' });
    const raised = ruleSet({ tiers: tiers(6_400_000, 5_000_000) }, { version: 2, validFrom: '2025-09-01' });
    // The first month is one of the rules that begin within it, and between two versions the one before goes on.
    expect(said(first, raised)).toEqual([
      ['2025-01-01', true, 6_000_000],
      ['2025-09-01', true, 6_400_000],
    ]);
  });
});
