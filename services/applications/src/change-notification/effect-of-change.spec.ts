import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { familyOf } from '../funding/funding';
import { anOfficer, someSizeClasses } from '../funding/funding.fixture';
import { amendedLine } from '../grant/amended-line';
import { aPart, behind } from '../grant/grant.fixture';
import { AFTER, FROM, TERMS, changed } from './change.fixture';
import { changeable, effectOfChange } from './effect-of-change';
import type { ChangedLine } from './effect-of-change';
import type { Wish } from './events';

const effect = (wish: Wish, from = FROM, of: Partial<ChangedLine> = {}) => effectOfChange(changed(of), wish, from);
const refusal = (code: string, data: object) => ({ kind: 'refused', code, data });
/** The amount afterwards, and what is noted. */
const came = (...of: Parameters<typeof effect>) => {
  const it = effect(...of);
  return 'code' in it ? it.code : [it.after.amountCents, it.notes];
};

describe('what a change comes to', () => {
  // 64,000.00 a year: half a post for three months is 8,000.00, three quarters for nine 36,000.00.
  it('is what the months before and behind it cost', () =>
    expect(effect({ share: 75 })).toEqual({
      before: TERMS,
      after: AFTER,
      notes: [],
      steps: [
        { de: '3 Monate wie bisher', en: '3 months as before', cents: 800_000 },
        { de: '9 Monate nach der Änderung', en: '9 months after the change', cents: 3_600_000 },
      ],
    }));
  it('frees money as it costs some', () => {
    expect(came({ share: 25 })).toEqual([2_000_000, []]);
    expect(came({ tier: 'C_VOCATIONAL' })).toEqual([800_000 + 1_912_500, []]);
  });
  it('asks for the qualification of the tier that it is to be', () =>
    expect(effect({ tier: 'C_VOCATIONAL' })).toMatchObject({
      after: {
        tier: 'C_VOCATIONAL',
        qualification: 'C_VOCATIONAL',
        parts: [{ qualification: 'A_SOCIAL_DEGREE' }, { qualification: 'C_VOCATIONAL' }],
      },
    }));
  it('is told month by month: one before it, or none', () => {
    expect(effect({ share: 75 }, '2022-08-01')).toMatchObject({
      steps: [
        { de: '1 Monat wie bisher', en: '1 month as before', cents: 266_667 },
        { de: '11 Monate nach der Änderung', en: '11 months after the change', cents: 4_400_000 },
      ],
    });
    expect(effect({ share: 75 }, '2022-07-01')).toMatchObject({
      steps: [{ de: '12 Monate nach der Änderung', en: '12 months after the change', cents: 4_800_000 }],
    });
  });
  it('leaves the month in which it happens as it was', () => {
    expect(came({ share: 75 }, '2022-09-02')).toEqual([4_400_000, ['month-begun-as-before']]);
    expect(came({ share: 75 }, '2022-09-30')).toEqual([4_400_000, ['month-begun-as-before']]);
    expect(came({ share: 75 }, '2022-09-01')).toEqual([4_533_333, []]);
    expect(came({ share: 75 }, '2022-07-01')).toEqual([4_800_000, []]);
    expect(came({ share: 75 }, '2023-06-30')).toEqual([3_200_000, []]);
  });
  it('notes a share below the minimum, which the authority has to agree to', () =>
    expect(came({ share: 24 })).toEqual([800_000 + 1_152_000, ['below-minimum-share']]));
  it('pays a higher tier only where the rules do', () => {
    const line = aPost({ tier: 'C_VOCATIONAL', amountCents: 2_550_000 });
    const terms = { ...TERMS, tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' as const, amountCents: 2_550_000 };
    const { funding } = someRules();
    expect(came({ tier: 'A_SOCIAL_DEGREE' }, FROM, { line, terms })).toEqual([2_550_000, ['higher-tier-not-paid']]);
    const paysHigherTier = { value: true, mark: 'F' as const, source: 'spec', anchor: 'month' as const, effect: 'none' as const };
    expect(came({ tier: 'A_SOCIAL_DEGREE' }, FROM, { line, terms, funding: { ...funding, paysHigherTier } })).toEqual([
      637_500 + 2_400_000,
      [],
    ]);
    expect(effect({ tier: 'A_SOCIAL_DEGREE' }, FROM, { line, terms })).toMatchObject({ after: terms });
  });
  it('counts fewer months where the work begins later', () => {
    expect(effect({ start: '2022-10-01' }, '2022-07-01')).toMatchObject({
      after: { amountCents: 2_400_000, months: 9, parts: [{ from: '2022-10-01', to: '2023-06-30', months: 9 }] },
    });
    expect(effect({ start: '2022-10-01', share: 100 }, '2022-10-01')).toMatchObject({
      after: { amountCents: 4_800_000, months: 9, share: 100 },
    });
  });
  it('pays nothing of a work that begins on the last day', () => expect(came({ start: '2023-06-30' }, '2023-06-30')).toEqual([0, []]));
  it('is what the notice says that names the start', () => {
    const of = changed();
    for (const start of ['2022-08-01', '2022-10-01', '2022-10-15', '2023-06-01']) {
      const [told, notice] = [effectOfChange(of, { start }, start), amendedLine({ lineId: 'line-1', start }, { ...of, before: TERMS })];
      if ('code' in told || 'code' in notice) throw new Error('Neither is refused.');
      expect(told.after).toEqual(notice.change.after);
    }
  });
  it('is the difference that an amendment makes, where less was granted than the rules allow', () => {
    const terms = { ...TERMS, amountCents: 2_500_000 };
    expect(came({ share: 40 }, FROM, { terms })).toEqual([2_125_000, []]);
    expect(came({ share: 25 }, FROM, { terms })).toEqual([1_562_500, []]);
    expect(came({ share: 75 }, FROM, { terms })).toEqual([3_437_500, []]);
    expect(came({ share: 25 }, FROM, { terms: { ...TERMS, amountCents: 1_000_000 } })).toEqual([625_000, []]);
  });
  it('is nothing where another person, employer or purpose is told', () => {
    for (const wish of [{ person: true as const }, { employer: 'Werk e. V.' }, { purpose: 'Beratung' }])
      expect(effect(wish)).toMatchObject({ before: TERMS, after: TERMS, notes: [] });
  });
  it('is of an officer what the class pays', () => {
    const terms = { amountCents: 2_000_000, share: 100, months: 12, tier: 'FROM_20000', qualification: 'B_OTHER_DEGREE' as const };
    const officer = {
      line: anOfficer(),
      terms,
      funding: someSizeClasses(),
      grant: { from: '2022-01-01', to: '2022-12-31', ruleSetVersion: 1 },
    };
    expect(effect({ share: 50 }, '2022-07-01', officer)).toMatchObject({ after: { ...terms, share: 50, amountCents: 1_500_000 } });
    expect(changeable(anOfficer())).toEqual(['share', 'start', 'person', 'purpose']);
  });
  it('of a refill at a higher tier within a month grants no less than the year comes to (example 3 of the worked examples)', () => {
    // 0.75 of a post in 2021: tier C until 10 May, tier A from 17 June on; the days of the year come to 39,644.89.
    const { funding } = someRules();
    const paysHigherTier = { value: true, mark: 'F' as const, source: 'spec', anchor: 'month' as const, effect: 'none' as const };
    const tier = { tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' as const };
    const of = {
      ...{ line: aPost({ ...tier, share: 75, amountCents: 3_825_000 }), funding: { ...funding, paysHigherTier } },
      terms: { ...TERMS, ...tier, share: 75, amountCents: 3_825_000 },
      grant: { from: '2021-01-01', to: '2021-12-31', ruleSetVersion: 1 },
    };
    expect(effect({ tier: 'A_SOCIAL_DEGREE' }, '2021-06-17', of)).toMatchObject({
      after: {
        amountCents: 4_312_500,
        parts: [
          { from: '2021-01-01', to: '2021-06-30', months: 6, tier: 'C_VOCATIONAL', amountCents: 1_912_500 },
          { from: '2021-07-01', to: '2021-12-31', months: 6, tier: 'A_SOCIAL_DEGREE', amountCents: 2_400_000 },
        ],
      },
      notes: ['month-begun-as-before'],
    });
  });
  it('reads the parts of a line: each at its own share, and those that an extension added by the rules of the extension', () => {
    const { funding } = someRules();
    const tiers = { ...funding.tiers, value: funding.tiers.value.map((tier) => ({ ...tier, ratePerFteYearCents: 7_200_000 })) };
    const parts = [
      aPart(),
      behind({ share: 100, amountCents: 3_200_000 }),
      behind({ from: '2023-07-01', to: '2023-12-31', share: 100, ruleSetVersion: 2, amountCents: 3_600_000 }),
    ];
    const terms = { ...TERMS, share: 100, months: 18, amountCents: 8_400_000, to: '2023-12-31', parts };
    const of = { terms, familyOf: (version: number) => familyOf(version === 1 ? funding : { ...funding, tiers }) };
    expect(effect({ share: 75 }, '2022-10-01', of)).toEqual({
      before: terms,
      after: {
        ...{ ...terms, share: 75, amountCents: 800_000 + 3_600_000 + 2_700_000 },
        parts: [
          aPart({ to: '2022-09-30', months: 3, amountCents: 800_000 }),
          aPart({ from: '2022-10-01', to: '2023-06-30', months: 9, share: 75, amountCents: 3_600_000 }),
          behind({ from: '2023-07-01', to: '2023-12-31', share: 75, ruleSetVersion: 2, amountCents: 2_700_000 }),
        ],
      },
      notes: [],
      steps: [
        { de: '3 Monate wie bisher', en: '3 months as before', cents: 800_000 },
        { de: '15 Monate nach der Änderung', en: '15 months after the change', cents: 6_300_000 },
      ],
    });
    expect(effect({ person: true }, '2023-10-01', of)).toEqual({ before: terms, after: terms, notes: [], steps: [] });
    expect(effect({ start: '2022-10-01' }, '2022-10-01', of)).toMatchObject({
      after: { months: 15, amountCents: 800_000 + 3_200_000 + 3_600_000 },
    });
    expect(
      effect({ start: '2022-06-15' }, '2022-07-01', { ...of, grant: { from: '2022-06-01', to: '2023-06-30', ruleSetVersion: 1 } }),
    ).toMatchObject({
      after: { months: 18, parts: [{ from: '2022-06-15', to: '2022-12-14', months: 6 }, { from: '2023-01-01' }, { from: '2023-07-01' }] },
    });
    const two = [aPart({ from: '2022-09-01', months: 4, amountCents: 1_066_667 }), behind({ share: 100, amountCents: 3_200_000 })];
    const later = { line: aPost({ from: '2022-09-01' }), terms: { ...TERMS, share: 100, months: 10, amountCents: 4_266_667, parts: two } };
    const earlier = effect({ start: '2022-07-01' }, '2022-07-01', later);
    expect('code' in earlier ? earlier.code : earlier.after.parts?.map((one) => [one.from, one.to, one.months])).toEqual([
      ['2022-07-01', '2022-12-31', 6],
      ['2023-01-01', '2023-04-30', 4],
    ]);
    expect(effect({ person: true }, '2024-01-01', of)).toEqual(
      refusal('change-outside-period', { field: '/from', from: '2024-01-01', grantFrom: '2022-07-01', grantTo: '2023-12-31' }),
    );
  });
  it('can be told of a measure only by what it is for', () => {
    const measure = { line: aMeasure(), position: 2, terms: { amountCents: 500_000 } };
    expect(effect({ purpose: 'Dolmetschen' }, FROM, measure)).toEqual({
      before: { amountCents: 500_000 },
      after: { amountCents: 500_000 },
      notes: [],
      steps: [],
    });
    expect(effect({ share: 50 }, FROM, measure)).toEqual(
      refusal('change-not-of-line', { field: '/wish/share', what: 'share', lineId: 'line-2', position: 2, kind: 'measure' }),
    );
    expect([changeable(aMeasure()), changeable(aPost())]).toEqual([
      ['purpose'],
      ['share', 'tier', 'start', 'employer', 'person', 'purpose'],
    ]);
  });
  it.each<readonly [string, Wish, string, string, object]>([
    ['before the period', { share: 75 }, '2022-06-30', 'change-outside-period', { field: '/from', from: '2022-06-30' }],
    ['behind the period', { share: 75 }, '2023-07-01', 'change-outside-period', { field: '/from', from: '2023-07-01' }],
    ['with a start before it', { start: '2022-06-30' }, FROM, 'change-outside-period', { field: '/wish/start', from: '2022-06-30' }],
    ['with a start outside of it', { start: '2023-07-01' }, FROM, 'change-outside-period', { field: '/wish/start', from: '2023-07-01' }],
  ])('is refused %s', (_, wish, from, code, data) =>
    expect(effect(wish, from)).toEqual(refusal(code, { ...data, grantFrom: '2022-07-01', grantTo: '2023-06-30' })),
  );
  it('is refused of more than a post, of a tier that nobody knows, and where nothing is new', () => {
    const line = { lineId: 'line-1', position: 1 };
    expect(effect({ share: 101 })).toEqual(refusal('share-above-full-time', { field: '/wish/share', ...line, share: 101 }));
    expect(effect({ tier: 'X' })).toEqual(
      refusal('tier-unknown', {
        field: '/wish/tier',
        ...line,
        tier: 'X',
        allowed: ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'],
        allowedDe: ['Abschluss im sozialen Bereich', 'anderer Hochschulabschluss', 'Berufsausbildung mit weiterer Eignung'],
        allowedEn: ['degree in a social subject', 'another degree', 'vocational training with a further suitability'],
      }),
    );
    const same = { share: 50, tier: 'A_SOCIAL_DEGREE' };
    expect(effect(same)).toEqual(refusal('change-nothing-new', { field: '/wish', ...line }));
    const begun = aPost({ from: '2022-08-01', employer: 'Werk e. V.' });
    expect(effect({ start: '2022-08-01', employer: 'Werk e. V.' }, FROM, { line: begun })).toEqual(
      refusal('change-nothing-new', { field: '/wish', ...line }),
    );
    expect(came({ ...same, person: true })).toEqual([3_200_000, []]);
  });
});
