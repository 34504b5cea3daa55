import { defined, fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, DECISION, OTHER_CLERK, TODAY, aMeasure, aPost, reserved, someRules } from '../application/application.fixture';
import { decideFormalCheck } from '../application/check-formally';
import { FormalCheckObjected } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import type { Line } from '../application/lines';
import { decidePrepare } from '../application/prepare-decision';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { toPublic } from '../to-public';
import { familyOf } from './funding';
import type { Funding } from './funding';
import { aCourse, aFlatSum, aProject, anItem, anOfficer, applied, rulesOf, said, someSizeClasses, someUnits } from './funding.fixture';
import type { GrantedLine } from './granted-line';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const capOf = (funding: Funding, line: Line) => familyOf(funding).cap(line)?.amountCents;

const checked = (funding: Funding, lines: readonly Line[]): readonly ApplicationEvent[] => {
  const application = applied(lines);
  const decision = decideFormalCheck({ today: TODAY }, fold(applicationDecider, [application]), rulesOf(funding));
  return decision.kind === 'recorded' ? [application, ...decision.events] : [];
};
/** Code and German sentence of what was found. */
const found = (funding: Funding, lines: readonly Line[]) => {
  const event = checked(funding, lines)[1];
  return event && FormalCheckObjected.is(event) ? event.data.findings.map((f) => [f.code, f.de]) : [];
};
const prepare =
  (funding: Funding, lines?: readonly GrantedLine[], outcome: 'granted' | 'partially-granted' = 'partially-granted') =>
  (state: Parameters<typeof decidePrepare>[1]): Decision<ApplicationEvent> =>
    decidePrepare(
      {
        decisionId: DECISION,
        outcome,
        reason: 'x',
        preparedBy: CLERK,
        grantedElsewhere: [],
        outlookFor: nobodyWaits,
        today: TODAY,
        ...defined({ lines }),
      },
      state,
      rulesOf(funding),
    );
const preparing = (funding: Funding, requested: readonly Line[], lines?: readonly GrantedLine[], outcome?: 'granted') =>
  given(applicationDecider, checked(funding, requested)).when(prepare(funding, lines, outcome));

/** The lines of the grant, inside and in public. */
const granted = (funding: Funding, requested: readonly Line[]) => {
  const prepared = preparing(funding, requested, undefined, 'granted').events();
  const [decision] = prepared;
  const amountCents = decision?.type === 'decision.prepared' ? decision.data.amountCents : 0;
  const ready = [...checked(funding, requested), ...prepared, reserved(DECISION, amountCents)];
  const issued = given(applicationDecider, ready)
    .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
    .events()
    .at(-1);
  if (issued?.type !== 'grant.issued') throw new Error('No grant was issued.');
  return { own: issued.data.lines, inPublic: (toPublic(issued)[0]?.data as { lines: unknown }).lines };
};

describe('size classes', () => {
  const funding = someSizeClasses();

  // Example 12: the class of 20,000 inhabitants, a share of 0.75 for half a year.
  it('pay the ceiling of the class by share and months', () => {
    expect(capOf(funding, anOfficer())).toBe(2_000_000);
    expect(capOf(funding, anOfficer({ share: 75, from: '2022-07-01' }))).toBe(750_000);
    expect(capOf(funding, anOfficer({ inhabitants: 19_999 }))).toBe(1_000_000);
    expect(capOf(funding, anOfficer({ inhabitants: 10_000 }))).toBe(1_000_000);
    expect(capOf(funding, anOfficer({ inhabitants: 9_999 }))).toBeUndefined();
    expect(capOf(funding, anOfficer({ months: 5 }))).toBe(833_333);
    expect(capOf(funding, anOfficer({ months: 99 }))).toBe(2_000_000);
  });
  it('count months that begin within the period whole', () => {
    expect(capOf(funding, anOfficer({ from: '2022-12-01' }))).toBe(166_667);
    expect(capOf(funding, anOfficer({ from: '2022-12-02' }))).toBe(0);
    expect(capOf(funding, anOfficer({ from: '2022-11-30' }))).toBe(166_667);
  });
  it('say how an amount came about', () =>
    expect(familyOf(funding).cap(anOfficer({ share: 75, from: '2022-07-01' }))?.trace).toEqual({
      inputs: [
        {
          name: 'Einwohner am 30.06.2021',
          value: '20000',
          from: 'Angabe des Antrags, von der Sachbearbeitung mit dem Register zu vergleichen',
        },
        { name: 'Größenklasse', value: 'ab 20.000', from: 'Regelwerk, F: VwV IB' },
        { name: 'Stellenanteil', value: '0,75 VZÄ', from: 'Antrag' },
        { name: 'Monate', value: '6', from: 'Regelwerk, A: Modellannahme: ab dem ersten Arbeitstag zählen nur volle Monate' },
        { name: 'Höchstbetrag je VZÄ und Jahr', value: '20.000,00 €', from: 'Regelwerk, F: VwV IB' },
      ],
      steps: [{ de: '20.000,00 € × 0,75 VZÄ × 6 Monate ÷ 12 = 7.500,00 €', cents: 750_000 }],
      rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
    }));
  it('find what does not fit', () => {
    expect(found(funding, [anOfficer({ share: 49, amountCents: 980_000 })])).toEqual([
      ['share-below-minimum', 'Position 1 (0,49 VZÄ): kleiner als der Mindestanteil von 0,50 VZÄ („VwV IB“).'],
    ]);
    expect(found(funding, [anOfficer({ inhabitants: 9_999, from: '2023-01-01' })])).toEqual([
      ['size-class-unknown', 'Für diese Einwohnerzahl am 30.06.2021 fördert das Programm nicht: Position 1 (9999) („VwV IB“).'],
      ['start-outside-period', 'Der Beginn liegt nicht zwischen dem 01.01.2022 und dem 31.12.2022: Position 1 (01.01.2023).'],
    ]);
    const twoSizes = [10_000, 20_000].map((inhabitants, i) =>
      anOfficer({ lineId: `line-${i + 1}`, share: 50, inhabitants, amountCents: 500_000 }),
    );
    expect(found(funding, twoSizes)).toEqual([
      [
        'inhabitants-differ',
        'Die Positionen nennen verschiedene Einwohnerzahlen am 30.06.2021: Position 1 (10000), Position 2 (20000). Die Zahl ist eine Angabe des Antrags und mit dem Register zu vergleichen.',
      ],
    ]);
    expect(found(funding, [anOfficer({ share: 50, from: '2022-07-01', months: 7, amountCents: 500_001 })])).toEqual([
      ['months-beyond-period', 'Beantragt sind mehr Monate, als gefördert werden können: Position 1 (7 statt höchstens 6).'],
      ['amount-above-cap', 'Beantragt ist mehr als der Höchstbetrag: Position 1 (5.000,01 €, höchstens 5.000,00 €).'],
    ]);
    expect(found(funding, [aPost()]).map(([code]) => code)).toEqual(['line-kind-not-allowed']);
  });

  // Example 13: two halves with starts of their own; 0.6 and 0.4 are no halves.
  const halves = [
    anOfficer({ share: 50, amountCents: 1_000_000 }),
    anOfficer({ lineId: 'line-2', share: 50, from: '2022-04-01', amountCents: 750_000 }),
  ];
  it('let two people share a post by halves, and in no other way', () => {
    expect(halves.map((l) => capOf(funding, l))).toEqual([1_000_000, 750_000]);
    expect(found(funding, halves)).toEqual([]);
    expect(preparing(funding, halves, undefined, 'granted').events()).toMatchObject([{ data: { amountCents: 1_750_000 } }]);
    const unequal = [anOfficer({ share: 60, amountCents: 1_200_000 }), anOfficer({ lineId: 'line-2', share: 40, amountCents: 800_000 })];
    expect(found(funding, unequal)).toEqual([
      ['share-below-minimum', 'Position 2 (0,40 VZÄ): kleiner als der Mindestanteil von 0,50 VZÄ („VwV IB“).'],
      [
        'split-not-allowed',
        'Eine Stelle lässt sich nur in 2 Teile zu je 0,50 VZÄ aufteilen, beantragt sind 0,60 VZÄ + 0,40 VZÄ („VwV IB“).',
      ],
    ]);
    preparing(funding, unequal, undefined, 'granted').refused('share-below-minimum', {
      lineId: 'line-2',
      position: 2,
      share: 40,
      minimumShare: 50,
      source: 'VwV IB',
    });
  });
  it('grant no three halves, and of two only what is one post', () => {
    const three = [...halves, anOfficer({ lineId: 'line-3', share: 50, amountCents: 1_000_000 })];
    preparing(funding, three, undefined, 'granted').refused('split-not-allowed', {
      parts: 2,
      share: 50,
      shares: [50, 50, 50],
      given: '0,50 VZÄ + 0,50 VZÄ + 0,50 VZÄ',
      source: 'VwV IB',
    });
    expect(preparing(funding, three, [{ lineId: 'line-1' }, { lineId: 'line-3' }]).events()).toMatchObject([
      { data: { amountCents: 2_000_000 } },
    ]);
  });
  it('refuse a number of inhabitants without a class, and more months than asked for', () => {
    preparing(funding, [anOfficer({ inhabitants: 5 })], undefined, 'granted').refused('size-class-unknown', {
      lineId: 'line-1',
      position: 1,
      inhabitants: 5,
      inhabitantsOn: '2021-06-30',
    });
    preparing(funding, [anOfficer({ from: '2022-07-01', amountCents: 1_000_000 })], [{ lineId: 'line-1', months: 7 }]).refused(
      'months-beyond-period',
      { lineId: 'line-1', position: 1, months: 7, maximum: 6 },
    );
  });
  it('are a post to others, with the qualification that it needs', () =>
    expect(granted(funding, halves)).toEqual({
      own: [
        {
          lineId: 'line-1',
          kind: 'officer',
          share: 50,
          sizeClass: 'FROM_20000',
          qualification: 'B_OTHER_DEGREE',
          months: 12,
          amountCents: 1_000_000,
        },
        {
          lineId: 'line-2',
          kind: 'officer',
          share: 50,
          sizeClass: 'FROM_20000',
          qualification: 'B_OTHER_DEGREE',
          months: 9,
          from: '2022-04-01',
          amountCents: 750_000,
        },
      ],
      inPublic: [
        { lineId: 'line-1', kind: 'post', share: 50, tier: 'B_OTHER_DEGREE', rateTier: 'FROM_20000', months: 12, amountCents: 1_000_000 },
        {
          lineId: 'line-2',
          kind: 'post',
          share: 50,
          tier: 'B_OTHER_DEGREE',
          rateTier: 'FROM_20000',
          months: 9,
          startsOn: '2022-04-01',
          amountCents: 750_000,
        },
      ],
    }));
});

describe('units', () => {
  const funding = someUnits();

  it('cost the rate of the format and its supplements, flat sums their sum', () => {
    expect(capOf(funding, aCourse())).toBe(2_700_000);
    expect(capOf(funding, aCourse({ supplements: ['CHILDCARE'] }))).toBe(3_165_000);
    expect(capOf(funding, aFlatSum())).toBe(24_000);
    expect(capOf(funding, aCourse({ format: 'DANCE' }))).toBeUndefined();
    expect(capOf(funding, aCourse({ supplements: ['CHILDCARE', 'TEA'] }))).toBeUndefined();
    expect(familyOf(funding).cap(aCourse({ supplements: ['CHILDCARE'] }))?.trace).toEqual({
      inputs: [
        { name: 'Kursformat', value: 'Grundkurs', from: 'Antrag' },
        { name: 'Anzahl', value: '300', from: 'Antrag' },
        { name: 'Satz je Unterrichtseinheit', value: '90,00 €', from: 'Regelwerk, F: spec' },
        { name: 'Zuschlag Kinderbetreuung', value: '15,50 €', from: 'Regelwerk, F: spec' },
      ],
      steps: [{ de: '300 × 105,50 € (Unterrichtseinheit) = 31.650,00 €', cents: 3_165_000 }],
      rounding: 'Ganze Cent, nichts zu runden.',
    });
  });
  it('find unknown names and more than is funded', () => {
    expect(found(funding, [aCourse({ format: 'DANCE' }), aCourse({ lineId: 'line-2', units: 401, amountCents: 1 })])).toEqual([
      ['rate-unknown', 'Dafür nennt das Regelwerk keinen Satz: Position 1 („DANCE“).'],
      ['units-above-maximum', 'Mehr als gefördert wird: Position 2 (401, höchstens 400) („spec“).'],
    ]);
    const { flatSums: _none, ...coursesOnly } = funding;
    expect(found(coursesOnly, [aFlatSum()]).map(([code]) => code)).toEqual(['line-kind-not-allowed', 'rate-unknown']);
  });
  it('are granted by number, and the amount follows', () => {
    expect(preparing(funding, [aCourse()], [{ lineId: 'line-1', units: 250 }]).events()).toMatchObject([
      { data: { amountCents: 2_250_000, lines: [{ lineId: 'line-1', units: 250, amountCents: 2_250_000 }] } },
    ]);
    const refuse = (one: Omit<GrantedLine, 'lineId'>, line = aCourse()) => preparing(funding, [line], [{ lineId: 'line-1', ...one }]);
    refuse({ amountCents: 2_000_000 }).refused('amount-does-not-follow-from-units', {
      lineId: 'line-1',
      position: 1,
      amountCents: 2_000_000,
      followsCents: 2_700_000,
      units: 300,
      calculation: '300 × 90,00 € (Unterrichtseinheit) = 27.000,00 €',
      mostUnits: 222,
      mostUnitsCents: 1_998_000,
    });
    refuse({ units: 301 }).refused('units-above-requested', { lineId: 'line-1', position: 1, units: 301, requestedUnits: 300 });
    refuse({ share: 50 }).refused('course-is-counted', { lineId: 'line-1', position: 1 });
    refuse({}, aCourse({ format: 'DANCE' })).refused('rate-unknown', { lineId: 'line-1', position: 1, named: 'DANCE' });
    refuse({}, aCourse({ units: 401 })).refused('units-above-maximum', { lineId: 'line-1', position: 1, units: 401, maximum: 400 });
  });
  it('are a counted measure to others', () =>
    expect(granted(funding, [aCourse(), aFlatSum()])).toEqual({
      own: [
        { lineId: 'line-1', kind: 'course', named: 'BASIC', units: 300, amountCents: 2_700_000 },
        { lineId: 'line-2', kind: 'flat-sum', named: 'TEST', units: 2, amountCents: 24_000 },
      ],
      inPublic: [
        { lineId: 'line-1', kind: 'measure', rateName: 'BASIC', units: 300, amountCents: 2_700_000 },
        { lineId: 'line-2', kind: 'measure', rateName: 'TEST', units: 2, amountCents: 24_000 },
      ],
    }));
});

describe('projects', () => {
  const item = (line: object) => anItem({ costCents: 1_000_001, ...line });

  it('are paid by their kind of financing, up to the ceiling of an item', () => {
    expect(capOf(aProject(), item({}))).toBe(1_000_001);
    expect(capOf(aProject({ financing: said('proportional'), sharePercent: said(60) }), item({}))).toBe(600_001);
    expect(capOf(aProject({ financing: said('deficit') }), item({ ownCents: 400_000 }))).toBe(600_001);
    expect(capOf(aProject({ financing: said('deficit') }), item({ ownCents: 2_000_000 }))).toBe(0);
    expect(capOf(aProject(), item({ item: 'RENT' }))).toBe(500_000);
    expect(capOf(aProject(), item({ item: 'YACHT' }))).toBeUndefined();
    expect(familyOf(aProject()).cap(item({ item: 'RENT' }))?.trace.steps).toEqual([
      { de: 'Festbetrag bis zu den Kosten von 10.000,01 €', cents: 1_000_001 },
      { de: 'höchstens 5.000,00 € für „Räume“', cents: 500_000 },
    ]);
  });
  const dear = [anItem({ costCents: 150_000_000, amountCents: 150_000_000 }), anItem({ lineId: 'line-2', costCents: 1, amountCents: 1 })];
  it('find unknown items and more than the ceiling', () =>
    expect(found(aProject(), [...dear, anItem({ lineId: 'line-3', item: 'YACHT', amountCents: 0 })])).toEqual([
      ['plan-item-unknown', 'Diese Position kennt der Finanzierungsplan nicht: Position 3 („YACHT“).'],
      ['ceiling-exceeded', 'Beantragt sind 1.500.000,01 €, höchstens 1.500.000,00 € werden gefördert („Pakt“).'],
    ]));
  it('are granted as amounts within item and ceiling', () => {
    preparing(aProject(), dear, undefined, 'granted').refused('ceiling-exceeded', {
      amountCents: 150_000_001,
      ceilingCents: 150_000_000,
      source: 'Pakt',
    });
    expect(preparing(aProject(), dear, [{ lineId: 'line-1', amountCents: 140_000_000 }]).events()).toMatchObject([
      { data: { amountCents: 140_000_000 } },
    ]);
    const rent = [anItem({ item: 'RENT', costCents: 900_000, amountCents: 900_000 })];
    preparing(aProject(), rent, [{ lineId: 'line-1', amountCents: 500_001 }]).refused('amount-above-cap', {
      lineId: 'line-1',
      position: 1,
      amountCents: 500_001,
      capCents: 500_000,
    });
    expect(preparing(aProject(), rent, [{ lineId: 'line-1' }]).events()).toMatchObject([{ data: { amountCents: 500_000 } }]);
    preparing(aProject(), [anItem({ item: 'YACHT' })], [{ lineId: 'line-1' }]).refused('plan-item-unknown', {
      lineId: 'line-1',
      position: 1,
      item: 'YACHT',
    });
    preparing(aProject(), rent, [{ lineId: 'line-1', units: 1 }]).refused('measure-is-an-amount', { lineId: 'line-1', position: 1 });
  });
  it('are a measure to others', () =>
    expect(granted(aProject(), [anItem()])).toEqual({
      own: [{ lineId: 'line-1', kind: 'plan-item', named: 'STAFF', amountCents: 10_000_000 }],
      inPublic: [{ lineId: 'line-1', kind: 'measure', rateName: 'STAFF', amountCents: 10_000_000 }],
    }));
});

describe('forms', () => {
  it.each<[string, Funding, readonly string[]]>([
    ['per-capita-post', someRules().funding, ['post', 'measure']],
    ['size-class-fixed', someSizeClasses(), ['officer']],
    ['per-unit', someUnits(), ['course', 'flat-sum']],
    ['project', aProject(), ['plan-item']],
  ])('of %s ask for every kind of line that it funds, in both languages', (_name, funding, kinds) => {
    const { screenForm, proofForm, lineKinds } = familyOf(funding);
    expect(screenForm.map((f) => f.kind)).toEqual(kinds);
    expect(lineKinds.value).toEqual(kinds);
    for (const field of [...proofForm, ...screenForm.flatMap((f) => f.fields)]) {
      expect(field.labelDe.length * field.labelEn.length).toBeGreaterThan(0);
      if (field.kind === 'choice') expect(field.choices?.length).toBeGreaterThan(0);
    }
  });
  it('ask for every field that a line of theirs has', () => {
    const asked = (funding: Funding, kind: string) =>
      new Set(
        familyOf(funding)
          .screenForm.find((f) => f.kind === kind)
          ?.fields.map((f) => f.name),
      );
    const lines: readonly [Funding, Line][] = [
      [someRules().funding, aPost({ workplace: 'x', months: 1, from: '2022-07-01', employer: 'x' })],
      [someRules().funding, aMeasure()],
      [someSizeClasses(), anOfficer({ from: '2022-01-01', months: 1, workplace: 'x' })],
      [someUnits(), aCourse({ supplements: ['CHILDCARE'], description: 'x' })],
      [someUnits(), aFlatSum({ description: 'x' })],
      [aProject({ financing: said('deficit') }), anItem({ ownCents: 1, description: 'x' })],
    ];
    for (const [funding, { lineId: _id, kind, ...fields }] of lines) expect(asked(funding, kind)).toEqual(new Set(Object.keys(fields)));
  });
});
