import fc from 'fast-check';
import { addDays } from '@paktwerk/kernel';
import { someRules } from '../application/application.fixture';
import { someSizeClasses, someUnits } from '../funding/funding.fixture';
import type { Funding } from '../funding/funding';
import { FULL_FROM_JANUARY, ISSUED, POST_OF_2022, aPart, behind } from '../grant/grant.fixture';
import type { RuleSet } from '../programme/rule-set';
import { amountsOf as reckoned, lastPaidDay, provenLine, shareIn } from './reckon';

const paid = (from: string, to: string, share = 100) => ({ from, to, share, qualification: 'A_SOCIAL_DEGREE' as const });
const line = (yearlyCents: number, amountCents = 1e12) => ({
  amountCents,
  rates: [{ qualification: 'A_SOCIAL_DEGREE' as const, yearlyCents }],
});

const amountsOf = (...of: Parameters<typeof reckoned>) => reckoned(...of).map((one) => one.amountCents);

describe('what the grant comes to for paid days', () => {
  it.each([
    ['a year of full time', paid('2025-01-01', '2025-12-31'), 6_000_000],
    ['ten months', paid('2025-03-01', '2025-12-31'), 5_000_000],
    ['half a post', paid('2025-01-01', '2025-12-31', 50), 3_000_000],
    ['half of February', paid('2025-02-01', '2025-02-14'), 250_000],
    ['one day, rounded half-up once', paid('2025-03-01', '2025-03-01'), 16_129],
  ])('%s', (_, days, cents) => expect(amountsOf(line(6_000_000), [days])).toEqual([cents]));

  it('of two parts drifted by a cent from what the whole is', () =>
    fc.assert(
      fc.property(fc.nat(700), fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 100 }), (start, first, second, share) => {
        const from = addDays('2024-01-01', start);
        const [middle, to] = [addDays(from, first), addDays(from, first + 1 + second)];
        const [of, whole] = [line(6_400_000), amountsOf(line(6_400_000), [paid(from, to, share)])];
        const parts = [paid(from, middle, share), paid(addDays(middle, 1), to, share)];
        const [one = 0, other = 0] = amountsOf(of, parts);
        expect([one + other]).toEqual(whole);
        expect(amountsOf(of, parts.toReversed())).toEqual([other, one]);
      }),
    ));
  it('was more than is granted', () =>
    expect(amountsOf(line(6_000_000, 2_500_000), [paid('2025-01-01', '2025-03-31'), paid('2025-04-01', '2025-06-30')])).toEqual([
      1_500_000, 1_000_000,
    ]));
});

describe('what a line in parts comes to for paid days', () => {
  const A = 'A_SOCIAL_DEGREE' as const;
  const part = (from: string, to: string, share: number, yearlyCents: number) => ({
    ...{ from, to, share, qualification: A, amountCents: 1 },
    rates: [{ qualification: A, yearlyCents }],
  });
  const parts = [part('2025-01-01', '2025-06-30', 50, 6_000_000), part('2025-07-01', '2025-12-31', 100, 7_200_000)];
  const inParts = { amountCents: 1e12, rates: [], parts };

  it.each([
    ['each at its own rate and its own share', paid('2025-03-01', '2025-12-31'), 1_000_000 + 3_600_000],
    ['no more than what was worked', paid('2025-03-01', '2025-12-31', 40), 800_000 + 1_440_000],
    ['by the first one before it begins', paid('2024-12-01', '2024-12-31'), 250_000],
    ['by the last one behind its end', paid('2026-01-01', '2026-01-31'), 600_000],
  ])('%s', (_, days, cents) => expect(amountsOf(inParts, [days])).toEqual([cents]));
  it('until the next one begins, where work began later than the line', () => {
    const gap = { ...inParts, parts: [parts[0]!, part('2025-09-01', '2026-02-28', 100, 7_200_000)] };
    expect(amountsOf(gap, [paid('2025-07-01', '2025-09-30')])).toEqual([500_000 + 600_000]);
    expect([shareIn({ from: '2025-07-01', to: '2025-08-31' }, gap), shareIn({ from: '2025-07-01', to: '2025-09-01' }, gap)]).toEqual([
      50, 100,
    ]);
  });
  it('says each part with its share, its rate and its money, where days fall into several', () => {
    expect(reckoned(inParts, [paid('2025-03-01', '2025-12-31', 80), paid('2026-01-01', '2026-01-31')])).toEqual([
      {
        amountCents: 1_000_000 + 2_880_000,
        parts: [
          { from: '2025-03-01', to: '2025-06-30', share: 50, yearlyCents: 6_000_000, amountCents: 1_000_000 },
          { from: '2025-07-01', to: '2025-12-31', share: 80, yearlyCents: 7_200_000, amountCents: 2_880_000 },
        ],
      },
      { amountCents: 600_000 },
    ]);
  });
  it('is the sum of its parts to the cent, whoever was paid when', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 100 }), (start, first, second, share) => {
        const from = addDays('2025-01-01', start);
        const [middle, to] = [addDays(from, first), addDays(from, first + 1 + second)];
        const one = reckoned(inParts, [paid(from, middle, share), paid(addDays(middle, 1), to, share)]);
        for (const { amountCents, parts } of one)
          if (parts) expect(parts.reduce((sum, part) => sum + part.amountCents, 0)).toBe(amountCents);
        const whole = reckoned(inParts, [paid(from, to, share)])[0]?.amountCents;
        expect(one.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(whole);
      }),
    ));
  it('and no more than is granted', () =>
    expect(amountsOf({ ...inParts, amountCents: 1_200_000 }, [paid('2025-01-01', '2025-12-31')])).toEqual([1_200_000]));

  describe('as it is proven', () => {
    const { funding } = someRules();
    const value = funding.tiers.value.map((tier) => ({ ...tier, ratePerFteYearCents: 7_200_000 }));
    const fundingOf = (version: number) => (version === 1 ? funding : { ...funding, tiers: { ...funding.tiers, value } });
    const terms = { ...FULL_FROM_JANUARY.after, parts: [aPart(), behind({ share: 100, ruleSetVersion: 2, amountCents: 3_600_000 })] };
    it('has each part with its share, and the rates of its own rules', () => {
      const { share, rates, parts: proven } = provenLine(POST_OF_2022, { grant: ISSUED, fundingOf, terms });
      expect([share, rates?.[0]]).toEqual([100, { qualification: A, yearlyCents: 7_200_000 }]);
      expect(proven?.map(({ rates: [rate], ...one }) => ({ ...one, rate: rate?.yearlyCents }))).toEqual([
        { from: '2022-07-01', to: '2022-12-31', share: 50, qualification: A, amountCents: 1_600_000, rate: 6_400_000 },
        { from: '2023-01-01', to: '2023-06-30', share: 100, qualification: A, amountCents: 3_600_000, rate: 7_200_000 },
      ]);
    });
    it('has none where one share and one rate hold for all its months', () =>
      expect(provenLine(POST_OF_2022, { grant: ISSUED, fundingOf })).not.toHaveProperty('parts'));
  });
});

describe('what is asked for and paid on a line as it is proven', () => {
  const [A, B, C] = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
  const { funding } = someRules();
  type Tier = (typeof funding.tiers.value)[number];
  const tier = (key: string, qualification: Tier['qualification'], ratePerFteYearCents: number): Tier => ({
    ...{ tier: key, qualification, titleDe: key, titleEn: key, ratePerFteYearCents, evidenceDe: key, evidenceEn: key },
  });
  const rules = (value: Tier[], paysHigher?: boolean): Funding => {
    const { paysHigherTier: _none, ...rest } = funding;
    const by = paysHigher === undefined ? {} : { paysHigherTier: { ...funding.minimumShare, value: paysHigher } };
    return { ...rest, ...by, tiers: { ...funding.tiers, value } };
  };
  const THREE = [tier(A, A, 6_400_000), tier(B, B, 5_800_000), tier(C, C, 5_100_000)];
  const paidOn = (line: Parameters<typeof provenLine>[0], by: Funding, terms?: Parameters<typeof provenLine>[1]['terms']) => {
    const { qualification, rates } = provenLine(line, { grant: ISSUED, fundingOf: () => by, ...(terms === undefined ? {} : { terms }) });
    return [qualification, rates?.map(({ yearlyCents }) => yearlyCents)];
  };
  const ofTier = (key: typeof A | typeof B | typeof C) => ({ ...POST_OF_2022, tier: key, qualification: key }) as typeof POST_OF_2022;

  it('is the rate of the line for whom it asks for, and the lower one for a lower qualification', () => {
    expect(paidOn(ofTier(A), rules(THREE))).toEqual([A, [6_400_000, 5_800_000, 5_100_000]]);
    expect(paidOn(ofTier(B), rules(THREE))).toEqual([B, [5_800_000, 5_800_000, 5_100_000]]);
  });
  it('is the rate of a higher qualification only where the rules pay it', () => {
    expect(paidOn(ofTier(C), rules(THREE))).toEqual([C, [5_100_000, 5_100_000, 5_100_000]]);
    expect(paidOn(ofTier(C), rules(THREE, false))).toEqual([C, [5_100_000, 5_100_000, 5_100_000]]);
    expect(paidOn(ofTier(C), rules(THREE, true))).toEqual([C, [6_400_000, 5_800_000, 5_100_000]]);
  });
  it('is the rate of the line where the rules name none for a qualification', () =>
    expect(paidOn(ofTier(A), rules([tier(A, A, 6_400_000), tier(C, C, 5_100_000)]))).toEqual([A, [6_400_000, 6_400_000, 5_100_000]]));
  it('is the rate of its own tier where several ask for one qualification', () => {
    const senior = [tier(A, A, 6_400_000), tier('SENIOR', A, 7_000_000), tier(C, C, 5_100_000)];
    expect(paidOn({ ...ofTier(A), tier: 'SENIOR' } as typeof POST_OF_2022, rules(senior))).toEqual([A, [7_000_000, 7_000_000, 5_100_000]]);
  });
  it('is nothing where the rules do not know its tier, or fund no posts', () => {
    expect(paidOn({ ...ofTier(A), tier: 'GONE' } as typeof POST_OF_2022, rules(THREE))).toEqual([A, []]);
    expect(paidOn(ofTier(A), someUnits())).toEqual([A, []]);
  });
  it('is asked for by its tier, where its grant is from before it named the qualification', () => {
    const { qualification: _unnamed, ...old } = ofTier(C) as Extract<typeof POST_OF_2022, { kind: 'post' }>;
    expect(paidOn(old, rules(THREE))).toEqual([C, [5_100_000, 5_100_000, 5_100_000]]);
    expect(() => paidOn({ ...old, tier: 'SENIOR' }, rules(THREE))).toThrow(
      new Error('A post was granted for the tier SENIOR without the qualification that it asks for.'),
    );
  });
  it('is what its notices made of it', () => {
    const terms = { amountCents: 2_550_000, share: 50, months: 12, tier: C, qualification: C };
    expect(paidOn(ofTier(A), rules(THREE), terms)).toEqual([C, [5_100_000, 5_100_000, 5_100_000]]);
    expect(provenLine(ofTier(A), { grant: ISSUED, fundingOf: () => rules(THREE), terms: { ...terms, to: '2023-05-31' } })).toMatchObject({
      ...{ lineId: 'line-1', kind: 'post', amountCents: 2_550_000, share: 50, lastDay: '2023-05-31' },
    });
  });
  it('is for an officer what the class of the municipality is paid, whoever it is', () => {
    const officer = (sizeClass: string) => ({
      ...{ lineId: 'line-1', kind: 'officer' as const, amountCents: 2_000_000 },
      ...{ share: 100, months: 12, sizeClass, qualification: B },
    });
    expect(paidOn(officer('FROM_20000'), someSizeClasses())).toEqual([B, [2_000_000, 2_000_000, 2_000_000]]);
    expect(paidOn(officer('FROM_10000'), someSizeClasses())).toEqual([B, [1_000_000, 1_000_000, 1_000_000]]);
    expect(paidOn(officer('FROM_50000'), someSizeClasses())).toEqual([B, []]);
    expect(paidOn(officer('FROM_20000'), rules(THREE))).toEqual([B, []]);
  });
  it('is of what has no post its amount alone', () => {
    const by = { grant: ISSUED, fundingOf: () => rules(THREE) };
    for (const line of [
      { lineId: 'line-2', kind: 'measure', amountCents: 500_000 },
      { lineId: 'line-2', kind: 'course', named: 'BASIC', units: 50, amountCents: 500_000 },
    ] as const)
      expect(provenLine(line, by)).toEqual({ lineId: 'line-2', kind: line.kind, amountCents: 500_000 });
  });
});

describe('a line whose rules are read month by month', () => {
  const [A, B, C] = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
  const { funding, ...rules } = someRules();
  const monthly = <T>(value: T) => ({ ...funding.minimumShare, value, anchor: 'month' as const, effect: 'recalculate' as const });
  const version = (number: number, validFrom: string, publishedOn: string, higher: boolean, [a, c]: readonly [number, number]): RuleSet => {
    const rateOf = { [A]: a, [B]: a, [C]: c };
    const value = funding.tiers.value.map((tier) => ({ ...tier, ratePerFteYearCents: rateOf[tier.qualification] }));
    const said = { ...funding, tiers: monthly(value), paysHigherTier: monthly(higher) };
    return { ...rules, version: number, validFrom, validTo: '2024-12-31', publishedOn, funding: said };
  };
  const ruleSets = [
    version(1, '2017-07-24', '2017-12-01', false, [6_400_000, 5_100_000]),
    version(2, '2020-01-01', '2020-11-11', true, [6_400_000, 5_100_000]),
    version(4, '2023-01-01', '2023-06-06', true, [6_000_000, 6_000_000]),
  ];
  const fundingOf = (number: number) => ruleSets.find((one) => one.version === number)!.funding;
  const grant = { ...ISSUED, from: '2018-01-01', to: '2020-12-31' };
  const of = (tier: typeof A | typeof C, share = 75) =>
    ({ ...POST_OF_2022, tier, qualification: tier, share, months: 36, amountCents: 11_475_000 }) as typeof POST_OF_2022;
  const proven = (line: typeof POST_OF_2022, knownOn: string, more: Partial<Parameters<typeof provenLine>[1]> = {}) =>
    provenLine(line, { grant, fundingOf, months: { ruleSets, knownOn }, ...more });
  const on = (qualification: typeof A | typeof C, from: string, to: string, share = 75) => ({ from, to, share, qualification });

  it('pays the higher tier in the months of the rules that do, as its post does (0.75 FTE, tier C to 10 May 2021, tier A from 17 June)', () => {
    const part = { tier: C, qualification: C, share: 75 };
    const parts = [
      aPart({ ...part, from: '2018-01-01', to: '2020-12-31', months: 36, amountCents: 11_475_000 }),
      aPart({ ...part, from: '2021-01-01', to: '2022-12-31', months: 24, amountCents: 7_650_000, ruleSetVersion: 2 }),
    ];
    const terms = { amountCents: 19_125_000, share: 75, months: 60, tier: C, qualification: C, to: '2022-12-31', parts };
    const line = proven(of(C), '2021-07-01', { terms });
    expect(line.parts?.map(({ from, to, amountCents, rates: [rate] }) => [from, to, amountCents, rate?.yearlyCents])).toEqual([
      ['2018-01-01', '2019-12-31', 7_650_000, 5_100_000],
      ['2020-01-01', '2020-12-31', 3_825_000, 6_400_000],
      ['2021-01-01', '2022-12-31', 7_650_000, 6_400_000],
    ]);
    expect(amountsOf(line, [on(C, '2021-01-01', '2021-05-10'), on(A, '2021-06-17', '2021-12-31')])).toEqual([1_377_823, 2_586_666]);
  });
  it('is cut where the rules begin to pay otherwise, also where no notice made parts of it, and not before they were known', () => {
    const line = proven(of(C), '2020-11-12');
    expect(line.parts?.map(({ from, to }) => [from, to])).toEqual([
      ['2018-01-01', '2019-12-31'],
      ['2020-01-01', '2020-12-31'],
    ]);
    expect(amountsOf(line, [on(A, '2019-12-01', '2020-01-31')])).toEqual([318_750 + 400_000]);
    expect(proven(of(C), '2020-11-10')).not.toHaveProperty('parts');
    expect(proven(of(C), '2020-11-10').rates?.[0]).toEqual({ qualification: A, yearlyCents: 5_100_000 });
  });
  it('pays whoever has the tier of the line as it was granted, and others by the rates of their months', () => {
    const moved = proven(of(A, 100), '2023-07-01', { fundedUntil: '2023-03-31' });
    expect(moved.parts?.map(({ from, to, rates }) => [from, to, rates.map(({ yearlyCents }) => yearlyCents)])).toEqual([
      ['2018-01-01', '2022-12-31', [6_400_000, 6_400_000, 5_100_000]],
      ['2023-01-01', '2023-03-31', [6_400_000, 6_000_000, 6_000_000]],
    ]);
    expect(amountsOf({ ...moved, amountCents: 1e12 }, [on(C, '2022-12-01', '2023-01-31', 100)])).toEqual([425_000 + 500_000]);
  });
});

describe('the last day that somebody is paid', () => {
  it('is that of the period, or the earlier one of the line', () => {
    expect(lastPaidDay('2025-12-31', undefined)).toBe('2025-12-31');
    expect(lastPaidDay('2025-12-31', {})).toBe('2025-12-31');
    expect(lastPaidDay('2025-12-31', { lastDay: '2025-06-30' })).toBe('2025-06-30');
    expect(lastPaidDay('2025-12-31', { lastDay: '2026-06-30' })).toBe('2025-12-31');
  });
});
