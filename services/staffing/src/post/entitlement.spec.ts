import { OccupancyShareKept } from './events';
import type { PostEvent } from './events';
import { monthOf, paidByMonth, paidDaysOf, ratesOf, yearsOf } from './entitlement';
import type { Rates } from './entitlement';
import { approved, fill, filled, keys, personId, twelveMonths, vacated } from './post.fixture';
import { ruleSet } from '../programme/programme.fixture';
import { postDecider } from './state';
import type { ApprovedPost, PostFile } from './state';

const file: Pick<PostFile, 'paysHigherTier'> = { paysHigherTier: true };
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
const months = (state: ApprovedPost, rates?: Rates) => Object.fromEntries(paidByMonth(state, file, rates) ?? []);

describe('what a post is paid for its days', () => {
  it('goes by the tier of whoever holds it, a part of a month by its days (0.75 FTE, tier C to 10 May, tier A from 17 June)', () => {
    const post = given(
      approved({ from: '2021-01-01', to: '2021-12-31', months: 12, amountCents: 4_800_000, share: 75 }),
      filled(1, '2021-01-01', { share: 75, tier: 'C_VOCATIONAL' }),
      vacated(1, '2021-01-01', '2021-05-10'),
      filled(2, '2021-06-17', { share: 75, tier: 'A_SOCIAL_DEGREE' }),
    );
    expect(months(post, RATES)).toMatchObject({ '2021-05': 102_823, '2021-06': 186_666 });
    expect(yearsOf(post, file, RATES)).toEqual([{ budgetYear: 2021, approvedCents: 4_800_000, paidCents: 3_964_489 }]);
  });

  it('stops in a vacancy and goes on behind it (60,000; last day 15 February, refilled 15 August)', () => {
    const post = given(
      approved({ from: '2023-01-01', to: '2023-12-31', months: 12, amountCents: 6_000_000, share: 100 }),
      filled(1, '2023-01-01', { share: 100 }),
      vacated(1, '2023-01-01', '2023-02-15'),
      filled(2, '2023-08-15', { share: 100 }),
    );
    expect(months(post)).toMatchObject({ '2023-02': 267_857, '2023-08': 274_194 });
    expect(yearsOf(post, file)).toEqual([{ budgetYear: 2023, approvedCents: 6_000_000, paidCents: 3_042_051 }]);
  });

  it('falls into the years in which the days lie', () => {
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }));
    expect(yearsOf(post, file)).toEqual([
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
    for (const [month, cents] of paidByMonth(post, file, [{ qualification: 'C_VOCATIONAL', yearlyCents: 4_321_987 }])!)
      byYear.set(Number(month.slice(0, 4)), (byYear.get(Number(month.slice(0, 4))) ?? 0) + cents);
    const years = yearsOf(post, file, [{ qualification: 'C_VOCATIONAL', yearlyCents: 4_321_987 }]);
    expect(years.map(({ budgetYear, paidCents }) => [budgetYear, paidCents])).toEqual([...byYear]);
  });

  it('is not told where nobody said how much the post has', () => {
    expect(paidByMonth(given(approved(), filled(1, '2022-10-01')), file)).toBeUndefined();
  });

  it('is nothing while nobody works on it, and the money of the post stays whole', () => {
    const post = given(twelveMonths());
    expect(paidDaysOf(post, file)).toEqual([]);
    expect(yearsOf(post, file).map(({ paidCents }) => paidCents)).toEqual([0]);
    expect(monthOf('2025-03-01')).toBe('2025-03');
  });

  it('is by the months of its whole time, where it was granted without a number of them', () => {
    // 16,000 euros from September 2022 to December 2023: a thousand a month.
    const post = given(approved({ amountCents: 1_600_000 }), filled(1, '2022-10-01', { share: 50 }));
    expect(months(post)).toMatchObject({ '2022-10': 100_000, '2022-12': 100_000, '2023-12': 100_000 });
    expect(yearsOf(post, file)).toEqual([
      { budgetYear: 2022, approvedCents: 400_000, paidCents: 300_000 },
      { budgetYear: 2023, approvedCents: 1_200_000, paidCents: 1_200_000 },
    ]);
    expect(months(given(approved({ amountCents: 1_600_000, share: 0 }), filled(1, '2022-10-01', { share: 0 })))).toMatchObject({
      '2022-10': 0,
    });
  });

  it('is for the share that somebody kept, from its day on', () => {
    const kept = OccupancyShareKept({
      ...{ ...keys, appointmentId: fill(1, '').appointmentId, personId: personId(1), keptShare: 50, from: '2025-07-01' },
      ...{ code: 'share-exceeded', explanation: {} },
    });
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }), kept);
    expect(paidDaysOf(post, file).map(({ from, until, share }) => [from, until, share])).toEqual([
      ['2025-03-01', '2025-06-30', 100],
      ['2025-07-01', '2026-02-28', 50],
    ]);
    expect(months(post)).toMatchObject({ '2025-06': 500_000, '2025-07': 250_000 });
  });

  it('is in the order of its days, whoever was recorded first', () => {
    const post = given(
      twelveMonths(),
      filled(2, '2025-07-01', { share: 100, approvedUntil: '2026-02-28' }),
      filled(1, '2025-03-01', { share: 100 }),
      vacated(1, '2025-03-01', '2025-05-31'),
    );
    expect(paidDaysOf(post, file).map(({ from }) => from)).toEqual(['2025-03-01', '2025-07-01']);
  });

  it('is by the rate of the line for a tier that the rules do not pay', () => {
    const rates: Rates = RATES.slice(0, 1);
    const post = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, tier: 'C_VOCATIONAL', approvedUntil: '2026-02-28' }));
    expect(months(post, rates)).toMatchObject({ '2025-03': 500_000 });
    expect(months(post, RATES)).toMatchObject({ '2025-03': 425_000 });
  });
});

describe('what the rules pay by tier', () => {
  const tiers = (ratePerFteYearCents: number, anchor: 'application' | 'occupancy-start') =>
    ({
      tiers: { value: [{ qualification: 'A_SOCIAL_DEGREE', ratePerFteYearCents }], mark: 'F', source: 'spec', anchor, effect: 'none' },
    }) as never;
  const sets = [
    ruleSet(tiers(6_000_000, 'application'), { validFrom: '2024-01-01', validTo: '2025-02-28' }),
    ruleSet(tiers(6_400_000, 'occupancy-start'), { version: 2, validFrom: '2025-03-01', publishedOn: '2025-02-01' }),
  ];

  it('is by the version that holds for the post, or for its first day of work, as it was known', () => {
    const begun = given(twelveMonths(), filled(1, '2025-03-01', { share: 100, approvedUntil: '2026-02-28' }));
    const paid = (post: ApprovedPost, knownOn: string) => ratesOf(sets, post, knownOn);
    expect(paid(begun, '2025-06-01')).toEqual([{ qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_400_000 }]);
    expect(paid(begun, '2025-01-31')).toEqual([{ qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_000_000 }]);
    // Nobody has worked there: the first day on which somebody could is what counts.
    expect(paid(given(twelveMonths({ startsFrom: '2025-03-01' })), '2025-06-01')).toMatchObject([{ yearlyCents: 6_400_000 }]);
    expect(paid(given(twelveMonths()), '2025-06-01')).toMatchObject([{ yearlyCents: 6_000_000 }]);
    expect(ratesOf([], begun, '2025-06-01')).toBeUndefined();
  });
});
