import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, aMeasure, aPost, someRules, submitted } from '../application/application.fixture';
import type { Line } from '../application/lines';
import { aFlatSum, said, someUnits } from '../funding/funding.fixture';
import { HEARD_BEFORE } from '../parameters';
import type { RuleSet } from '../programme/rule-set';
import type { AmendLine } from './amended-line';
import type { LineChange } from './content';
import {
  AMENDED,
  AMENDMENT,
  FULLER,
  FULL_FROM_JANUARY,
  GRANT,
  GRANTED,
  ISSUED,
  OTHER_NOTICE,
  PREPARED_ON,
  aPart,
  amendmentReleased,
  behind,
  delivered,
  noticePrepared,
} from './grant.fixture';
import type { GrantedFile } from './granted-file';
import { amendmentOf, decidePrepareAmendment } from './prepare-amendment';
import type { Amend } from './prepare-amendment';
import { grantDecider } from './state';
import type { GrantState } from './state';
import type { Issued } from './terms';

const aFile = ({
  lines = [aPost(), aMeasure()],
  issued = ISSUED,
  ruleSets = [someRules()],
}: { lines?: readonly Line[]; issued?: Partial<Issued>; ruleSets?: readonly RuleSet[] } = {}): GrantedFile => ({
  app: submitted({ lines }).data,
  issued: { ...ISSUED, ...issued } as GrantedFile['issued'],
  ruleSets,
});

const BECAUSE: Amend['causes'] = AMENDMENT.causes;
const prepare =
  (amend: Partial<Amend> = {}, file: GrantedFile = aFile()) =>
  (state: GrantState) =>
    decidePrepareAmendment(
      {
        grantId: GRANT,
        noticeId: OTHER_NOTICE,
        reason: 'Der Anteil ist gestiegen',
        preparedBy: CLERK,
        today: PREPARED_ON,
        lines: [{ lineId: 'line-1', share: 75 }],
        causes: BECAUSE,
        ...amend,
      },
      state,
      file,
    );
const changesOf = (amend: Partial<Amend>, file: GrantedFile = aFile(), events = delivered()): readonly LineChange[] | string => {
  const state = fold(grantDecider, events);
  if (state.kind === 'none') throw new Error('The grant is not there.');
  const amendment = amendmentOf({ lines: [], causes: BECAUSE, ...amend }, state, file);
  return 'code' in amendment ? amendment.code : amendment.lines.map((l) => l.change);
};

describe('an amendment', () => {
  it('says how every line stood and stands; the cents follow from the share', () =>
    given(grantDecider, delivered()).when(prepare()).then(noticePrepared()));
  it('is not bound to what was asked for once, but to the rules', () => {
    given(grantDecider, delivered())
      .when(prepare({ lines: [{ lineId: 'line-1', share: 101 }] }))
      .refused('share-above-full-time', { lineId: 'line-1', share: 101, position: 1 });
    given(grantDecider, delivered())
      .when(prepare({ lines: [{ lineId: 'line-1', share: 75, amountCents: 4_799_999 }] }))
      .refused('amount-does-not-follow-from-share', {
        lineId: 'line-1',
        amountCents: 4_799_999,
        followsCents: 4_800_000,
        share: 75,
        months: 12,
        calculation: '64.000,00 € × 0,75 VZÄ × 12 Monate ÷ 12 = 48.000,00 €',
        largestShare: 74,
        largestShareCents: 4_736_000,
        position: 1,
      });
  });
  it('starts from what the last notice says', () => {
    const lines = [{ lineId: 'line-1', share: 100 }];
    expect(changesOf({ lines }, aFile(), [...delivered(), amendmentReleased()])).toEqual([
      { lineId: 'line-1', before: FULLER.after, after: { ...FULLER.after, share: 100, amountCents: 6_400_000 } },
    ]);
  });
  describe('of a line in parts', () => {
    const released = amendmentReleased();
    const content = { ...AMENDMENT, lines: [FULL_FROM_JANUARY] };
    const inParts = [...delivered(), { ...released, data: { ...released.data, noticeId: derivedId('ntc', 'another'), content } }];
    const { after: before } = FULL_FROM_JANUARY;
    const of = (line: Omit<AmendLine, 'lineId'>) => changesOf({ lines: [{ lineId: 'line-1', ...line }] }, aFile(), inParts);

    it('reckons each of them at its own share and tier', () => {
      expect(of({ share: 75 })).toEqual([{ lineId: 'line-1', before, after: { ...FULLER.after, amountCents: 4_800_000 } }]);
      const c = { tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' as const };
      const parts = [aPart({ ...c, amountCents: 1_275_000 }), behind({ ...c, share: 100, amountCents: 2_550_000 })];
      expect(of({ tier: c.tier })).toEqual([
        { lineId: 'line-1', before, after: { ...before, ...c, amountCents: 1_275_000 + 2_550_000, parts } },
      ]);
    });
    it('divides the one of the day, and those behind it follow', () => {
      const parts = [
        aPart({ to: '2022-09-30', months: 3, amountCents: 800_000 }),
        aPart({ from: '2022-10-01', to: '2023-06-30', months: 9, share: 75, amountCents: 3_600_000 }),
      ];
      expect(of({ share: 75, from: '2022-10-01' })).toEqual([
        { lineId: 'line-1', from: '2022-10-01', before, after: { ...FULLER.after, amountCents: 4_400_000, parts } },
      ]);
    });
    it('lasts for fewer months, or for more as far as the rules reach', () => {
      const parts = [aPart(), behind({ to: '2023-03-31', months: 3, share: 100, amountCents: 1_600_000 })];
      expect(of({ months: 9 })).toEqual([{ lineId: 'line-1', before, after: { ...before, months: 9, amountCents: 3_200_000, parts } }]);
      expect(of({ months: 6 })).toEqual([{ lineId: 'line-1', before, after: { ...FULLER.before, months: 6, amountCents: 1_600_000 } }]);
      expect(of({ months: 13 })).toBe('months-beyond-period');
    });
    it('is refused where an amount is named that does not follow from all of them', () => {
      expect(of({ share: 75, amountCents: 4_800_000 })).toHaveLength(1);
      given(grantDecider, inParts)
        .when(prepare({ lines: [{ lineId: 'line-1', share: 75, from: '2022-10-01', amountCents: 4_399_999 }] }))
        .refused('amount-does-not-follow-from-share', {
          lineId: 'line-1',
          amountCents: 4_399_999,
          followsCents: 4_400_000,
          share: 75,
          months: 12,
          calculation: [
            '01.07.2022 bis 30.09.2022: 64.000,00 € × 0,50 VZÄ × 3 Monate ÷ 12 = 8.000,00 €',
            '01.10.2022 bis 31.12.2022: 64.000,00 € × 0,75 VZÄ × 3 Monate ÷ 12 = 12.000,00 €',
            '01.01.2023 bis 30.06.2023: 64.000,00 € × 0,75 VZÄ × 6 Monate ÷ 12 = 24.000,00 €',
          ].join('; '),
          largestShare: 74,
          largestShareCents: 4_352_000,
          position: 1,
        });
    });
    it('counts months from its first day of work on, also where that is within a month', () => {
      const [line] = GRANTED.lines;
      const lines = [{ ...line!, kind: 'post', months: 6, amountCents: 1_600_000, from: '2022-07-15' }];
      const post = aFile({ lines: [aPost({ from: '2022-07-15', months: 6 })], issued: { lines } as Partial<Issued> });
      const from = (day: string) => changesOf({ lines: [{ lineId: 'line-1', share: 75, from: day }] }, post);
      const parts = [
        aPart({ from: '2022-07-15', to: '2022-10-14', months: 3, amountCents: 800_000 }),
        aPart({ from: '2022-10-15', to: '2023-01-14', months: 3, share: 75, amountCents: 1_200_000 }),
      ];
      expect(from('2022-10-15')).toMatchObject([{ after: { amountCents: 2_000_000, parts } }]);
      expect(from('2022-10-01')).toBe('amendment-not-at-month');
    });
  });
  it('counts from a day on only the months from then on', () => {
    const parts = [aPart(), behind({ share: 75, amountCents: 2_400_000 })];
    expect(changesOf({ lines: [{ lineId: 'line-1', share: 75, from: '2023-01-01' }] })).toEqual([
      { lineId: 'line-1', from: '2023-01-01', before: FULLER.before, after: { ...FULLER.after, amountCents: 4_000_000, parts } },
    ]);
    expect(changesOf({ lines: [{ lineId: 'line-1', months: 9, from: '2023-01-01' }] })).toEqual([
      { lineId: 'line-1', from: '2023-01-01', before: FULLER.before, after: { ...FULLER.before, months: 9, amountCents: 2_400_000 } },
    ]);
  });
  describe('that names another start', () => {
    const { before } = FULLER;
    const of = (line: Omit<AmendLine, 'lineId'>, ...more: [GrantedFile?, Parameters<typeof changesOf>[2]?]) =>
      changesOf({ lines: [{ lineId: 'line-1', ...line }] }, ...more);
    const later = aPart({ from: '2022-10-01', to: '2023-06-30', months: 9, amountCents: 2_400_000 });

    it('later grants the months that are left until the end', () => {
      expect(of({ start: '2022-10-01' })).toEqual([
        { lineId: 'line-1', before, after: { ...before, months: 9, amountCents: 2_400_000, parts: [later] } },
      ]);
      expect(of({ start: '2022-10-15' })).toMatchObject([{ after: { months: 8, parts: [{ from: '2022-10-15', to: '2023-06-14' }] } }]);
    });
    it('moves a line that has room behind it, with all its months', () => {
      const [line] = GRANTED.lines;
      const issued = { lines: [{ ...line!, kind: 'post', months: 6, amountCents: 1_600_000 }] } as Partial<Issued>;
      const short = aFile({ lines: [aPost({ months: 6 })], issued });
      const moved = (start: string) => of({ start }, short);
      expect(moved('2022-10-01')).toMatchObject([
        { after: { months: 6, amountCents: 1_600_000, parts: [{ from: '2022-10-01', to: '2023-03-31' }] } },
      ]);
      expect(moved('2023-02-01')).toMatchObject([{ after: { months: 5, parts: [{ from: '2023-02-01', to: '2023-06-30' }] } }]);
    });
    it('earlier grants no more months than before, unless they are named', () => {
      const [line] = GRANTED.lines;
      const issued = { lines: [{ ...line!, kind: 'post', months: 8, amountCents: 2_133_333, from: '2022-11-01' }] } as Partial<Issued>;
      const begun = aFile({ lines: [aPost({ from: '2022-11-01', months: 8 })], issued });
      expect(of({ start: '2022-07-01' }, begun)).toMatchObject([
        { after: { months: 8, amountCents: 2_133_333, parts: [{ from: '2022-07-01', to: '2023-02-28' }] } },
      ]);
      expect(of({ start: '2022-07-01', months: 12 }, begun)).toMatchObject([
        { after: { months: 12, amountCents: 3_200_000, parts: [{ from: '2022-07-01', to: '2023-06-30' }] } },
      ]);
      expect(of({ start: '2022-11-01' }, begun)).toBe('amendment-changes-nothing');
    });
    it('changes share and tier from a day on, too', () => {
      const parts = [
        aPart({ from: '2022-10-01', to: '2022-12-31', months: 3, amountCents: 800_000 }),
        aPart({ from: '2023-01-01', to: '2023-06-30', months: 6, share: 100, amountCents: 3_200_000 }),
      ];
      expect(of({ start: '2022-10-01', share: 100, from: '2023-01-01' })).toEqual([
        { lineId: 'line-1', from: '2023-01-01', before, after: { ...before, share: 100, months: 9, amountCents: 4_000_000, parts } },
      ]);
      expect(of({ start: '2022-10-01', share: 100, from: '2022-07-01' })).toBe('amendment-not-at-month');
      // From its new first day on, it is the whole line.
      expect(of({ start: '2022-10-01', share: 100, from: '2022-10-01' })).toMatchObject([{ after: { amountCents: 4_800_000, months: 9 } }]);
    });
    it('leaves what becomes of a line in parts on its day', () => {
      const released = amendmentReleased();
      const content = { ...AMENDMENT, lines: [FULL_FROM_JANUARY] };
      const inParts = [...delivered(), { ...released, data: { ...released.data, noticeId: derivedId('ntc', 'another'), content } }];
      const moved = (start: string) => of({ start }, aFile(), inParts);
      const full = behind({ share: 100, amountCents: 3_200_000 });
      expect(moved('2022-10-01')).toMatchObject([
        { after: { months: 9, amountCents: 4_000_000, parts: [{ from: '2022-10-01', to: '2022-12-31', months: 3 }, full] } },
      ]);
      expect(moved('2023-03-01')).toMatchObject([{ after: { months: 4, parts: [{ from: '2023-03-01', to: '2023-06-30', share: 100 }] } }]);
    });
    it('moves again, and back: the same cents as before', () => {
      const released = amendmentReleased();
      const content = {
        ...AMENDMENT,
        lines: [{ lineId: 'line-1', before, after: { ...before, months: 9, amountCents: 2_400_000, parts: [later] } }],
      };
      const moved = [...delivered(), { ...released, data: { ...released.data, noticeId: derivedId('ntc', 'another'), content } }];
      expect(of({ start: '2022-07-01', months: 12 }, aFile(), moved)).toMatchObject([{ after: before }]);
      expect(of({ start: '2022-07-01', months: 12 }, aFile(), moved)[0]).not.toHaveProperty('after.parts');
      expect(of({ share: 75, from: '2022-07-01' }, aFile(), moved)).toBe('amendment-not-at-month');
    });
    it('is within the grant, and of what has months', () => {
      given(grantDecider, delivered())
        .when(prepare({ lines: [{ lineId: 'line-1', start: '2022-06-30' }] }))
        .refused('change-outside-period', {
          ...{ lineId: 'line-1', position: 1, from: '2022-06-30' },
          ...{ grantFrom: '2022-07-01', grantTo: '2023-06-30' },
        });
      expect(of({ start: '2023-07-01' })).toBe('change-outside-period');
      expect(changesOf({ lines: [{ lineId: 'line-2', start: '2022-10-01', amountCents: 1 }] })).toBe('amended-from-a-day');
    });
    it('later is heard before, as everything that takes something', () =>
      given(grantDecider, delivered())
        .when(prepare({ lines: [{ lineId: 'line-1', start: '2022-10-01' }] }))
        .refused('hearing-missing', { kind: 'AMENDMENT', source: HEARD_BEFORE.source }));
  });
  it('of a measure is its amount, of what is counted its units', () => {
    expect(changesOf({ lines: [{ lineId: 'line-2', amountCents: 600_000 }] })).toEqual([
      { lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 600_000 } },
    ]);
    const file = aFile({
      lines: [aFlatSum()],
      issued: { lines: [{ lineId: 'line-2', kind: 'flat-sum', named: 'TEST', units: 2, amountCents: 24_000 }] },
      ruleSets: [{ ...someRules(), funding: someUnits() }],
    });
    expect(changesOf({ lines: [{ lineId: 'line-2', units: 3 }] }, file)).toEqual([
      { lineId: 'line-2', before: { amountCents: 24_000, units: 2 }, after: { amountCents: 36_000, units: 3 } },
    ]);
  });
  it.each([
    ['nothing', [], 'amendment-of-nothing'],
    ['a line that is not there', [{ lineId: 'line-9', share: 75 }], 'line-unknown'],
    [
      'a line twice',
      [
        { lineId: 'line-1', share: 75 },
        { lineId: 'line-1', share: 60 },
      ],
      'line-twice',
    ],
    ['what is so already', [{ lineId: 'line-1', share: 50 }], 'amendment-changes-nothing'],
    ['a post within a month', [{ lineId: 'line-1', share: 75, from: '2023-01-15' }], 'amendment-not-at-month'],
    ['a post from before it begins', [{ lineId: 'line-1', share: 75, from: '2022-06-01' }], 'amendment-not-at-month'],
    ['a post within its last month', [{ lineId: 'line-1', share: 75, from: '2023-06-30' }], 'amendment-not-at-month'],
    ['a post behind its end', [{ lineId: 'line-1', share: 75, from: '2023-07-01' }], 'amendment-behind-the-line'],
    ['a measure from a day on', [{ lineId: 'line-2', amountCents: 1, from: '2023-01-01' }], 'amended-from-a-day'],
    ['a post beyond the period', [{ lineId: 'line-1', months: 13 }], 'months-beyond-period'],
    ['a tier that the rules do not know', [{ lineId: 'line-1', tier: 'D' }], 'tier-unknown'],
  ])('of %s is refused', (_, lines, code) => expect(changesOf({ lines })).toBe(code));
  it('that takes something away comes after a hearing in which the recipient was told of it', () =>
    given(grantDecider, delivered())
      .when(prepare({ lines: [{ lineId: 'line-1', share: 40 }] }))
      .refused('hearing-missing', { kind: 'AMENDMENT', source: HEARD_BEFORE.source }));
  it('asks for a third signature by the rules of the grant', () => {
    const third = said(AMENDED, 'Zeichnungsordnung');
    const ruleSets = [{ ...someRules(), funding: { ...someRules().funding, thirdSignatureFromCents: third } }];
    given(grantDecider, delivered())
      .when(prepare({}, aFile({ ruleSets })))
      .then(noticePrepared({ needs: { thirdSignature: { fromCents: AMENDED, source: 'Zeichnungsordnung' } } }));
  });
  it('is refused where nothing was granted', () =>
    given(grantDecider, delivered())
      .when((state) =>
        decidePrepareAmendment(
          { grantId: GRANT, noticeId: OTHER_NOTICE, reason: '', preparedBy: CLERK, today: PREPARED_ON, lines: [], causes: BECAUSE },
          state,
          undefined,
        ),
      )
      .refused('grant-unknown', { grantId: GRANT }));
});

describe('a rule that reaches back (example 2 of the worked examples)', () => {
  // Published on 11 November 2020, it holds from 1 January: from March on the post is paid by its person's own, higher tier.
  const of2020 = { periodFrom: said('2020-01-01'), periodTo: said('2020-12-31') };
  const first: RuleSet = { ...someRules(of2020), validFrom: '2017-07-01', publishedOn: '2017-07-01' };
  const second: RuleSet = { ...someRules(of2020, 2), validFrom: '2020-01-01', publishedOn: '2020-11-11' };
  const file = aFile({
    lines: [aPost({ share: 100, tier: 'C_VOCATIONAL', amountCents: 5_100_000 })],
    issued: {
      from: '2020-01-01',
      to: '2020-12-31',
      lines: [
        {
          lineId: 'line-1',
          kind: 'post',
          share: 100,
          tier: 'C_VOCATIONAL',
          qualification: 'C_VOCATIONAL',
          months: 12,
          amountCents: 5_100_000,
        },
      ],
    },
    ruleSets: [first, second],
  });
  const VOCATIONAL = { tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' as const };
  const byRules = (ruleSetVersion: number): Amend['causes'] => [{ kind: 'rule-set', ruleSetVersion }];
  const lines = [{ lineId: 'line-1', tier: 'A_SOCIAL_DEGREE', from: '2020-03-01' }];

  it('raises the slice of 2020 by 10,833.33 by an amendment, and the notice that is final stays as it was', () =>
    given(grantDecider, delivered())
      .when(prepare({ lines, causes: byRules(2) }, file))
      .then(
        noticePrepared({
          content: {
            kind: 'AMENDMENT',
            lines: [
              {
                lineId: 'line-1',
                from: '2020-03-01',
                before: { amountCents: 5_100_000, share: 100, tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL', months: 12 },
                after: {
                  amountCents: 5_100_000 + 1_083_333,
                  share: 100,
                  tier: 'A_SOCIAL_DEGREE',
                  qualification: 'A_SOCIAL_DEGREE',
                  months: 12,
                  parts: [
                    aPart({ ...VOCATIONAL, from: '2020-01-01', to: '2020-02-29', months: 2, share: 100, amountCents: 850_000 }),
                    aPart({ from: '2020-03-01', to: '2020-12-31', months: 10, share: 100, ruleSetVersion: 2, amountCents: 5_333_333 }),
                  ],
                },
              },
            ],
            causes: [{ kind: 'rule-set', ruleSetVersion: 2 }],
          },
          amountCents: 6_183_333,
        }),
      ));
  it('reprices each part by its own version, and none that a later one reckons already', () => {
    const dearer = (version: number, ratePerFteYearCents: number): RuleSet => {
      const { funding, ...rules } = someRules(of2020, version);
      const { tiers } = funding;
      const value = tiers.value.map((tier) => ({ ...tier, ratePerFteYearCents }));
      return { ...rules, funding: { ...funding, tiers: { ...tiers, value } }, validFrom: '2020-01-01' };
    };
    const of = { ...VOCATIONAL, share: 100 };
    const extended = aPart({ ...of, from: '2021-01-01', to: '2021-12-31', months: 12, ruleSetVersion: 3, amountCents: 7_200_000 });
    const content = {
      ...{ kind: 'EXTENSION' as const, ruleSetVersion: 3, months: 12 },
      posts: [{ postId: 'post_1', lineId: 'line-1', oldEnd: '2020-12-31', newEnd: '2021-12-31', fundedMonths: 24, amountCents: 7_200_000 }],
    };
    const { data, ...event } = amendmentReleased();
    const longer = [...delivered(), { ...event, data: { ...data, noticeId: derivedId('ntc', 'longer'), kind: content.kind, content } }];
    const versions = { ...file, ruleSets: [first, dearer(2, 6_000_000), dearer(3, 7_200_000)] };
    const parts = (amend: Partial<Amend>) => {
      const changes = changesOf(amend, versions, longer);
      return typeof changes === 'string' ? changes : changes[0]?.after.parts;
    };
    expect(parts({ lines: [{ lineId: 'line-1', from: '2020-07-01' }], causes: byRules(2) })).toEqual([
      aPart({ ...of, from: '2020-01-01', to: '2020-06-30', months: 6, amountCents: 2_550_000 }),
      aPart({ ...of, from: '2020-07-01', to: '2020-12-31', months: 6, ruleSetVersion: 2, amountCents: 3_000_000 }),
      extended,
    ]);
    expect(parts({ lines: [{ lineId: 'line-1', share: 50 }] })).toEqual([
      aPart({ ...VOCATIONAL, from: '2020-01-01', to: '2020-12-31', months: 12, amountCents: 2_550_000 }),
      { ...extended, share: 50, amountCents: 3_600_000 },
    ]);
  });
  it('holds of a post that began within their validity from its first day on, which is the whole of it', () => {
    const [line] = GRANTED.lines;
    const lines = [{ ...line!, kind: 'post', months: 8, amountCents: 2_133_333, from: '2022-11-01' }];
    const { funding, ...rules } = someRules(undefined, 2);
    const value = funding.tiers.value.map((tier) => ({ ...tier, ratePerFteYearCents: 7_100_000 }));
    const dearer: RuleSet = { ...rules, funding: { ...funding, tiers: { ...funding.tiers, value } }, validFrom: '2022-09-01' };
    const later = aFile({ lines: [aPost({ from: '2022-11-01' })], issued: { lines } as Partial<Issued>, ruleSets: [someRules(), dearer] });
    const whole = [{ amountCents: 2_366_667, parts: [{ from: '2022-11-01', months: 8, ruleSetVersion: 2 }] }];
    for (const one of [{}, { from: '2022-11-01' }]) {
      const changes = changesOf({ lines: [{ lineId: 'line-1', ...one }], causes: byRules(2) }, later);
      expect(typeof changes === 'string' ? changes : changes.map(({ after }) => after)).toMatchObject(whole);
      expect(changes[0]).not.toHaveProperty('from');
    }
  });
  it('alone pays a higher tier where the rules of the part do not: the notice says what its notification says', () => {
    const amend = (causes: Amend['causes']) => changesOf({ lines: [{ lineId: 'line-1', tier: 'A_SOCIAL_DEGREE' }], causes }, file);
    expect(amend(BECAUSE)).toBe('amendment-changes-nothing');
    expect(amend(byRules(2))).toMatchObject([{ after: { amountCents: 6_400_000 } }]);
    const cheaper = changesOf({ lines: [{ lineId: 'line-1', share: 50, tier: 'A_SOCIAL_DEGREE' }] }, file);
    expect(cheaper).toMatchObject([{ after: { amountCents: 2_550_000, share: 50, ...VOCATIONAL } }]);
  });
  it('is not before the rules hold, and only of rules that are there', () => {
    const later = { ...second, validFrom: '2020-04-01' };
    expect(changesOf({ lines, causes: byRules(2) }, { ...file, ruleSets: [first, later] })).toBe('amendment-rules-do-not-cover');
    const over = { ...second, validTo: '2020-02-29' };
    expect(changesOf({ lines, causes: byRules(2) }, { ...file, ruleSets: [first, over] })).toBe('amendment-rules-over');
    expect(changesOf({ lines, causes: byRules(3) }, file)).toBe('amendment-rules-unknown');
  });
});
