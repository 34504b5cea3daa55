import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { numbered } from '../application/lines';
import { familyOf, titleOfTier } from './funding';
import { aCourse, aFlatSum, aProject, anItem, anOfficer, said, someSizeClasses, someUnits } from './funding.fixture';
import type { GrantedLine } from './granted-line';
import type { Project } from './project';

const courses = familyOf(someUnits());
const { supplements: _supplements, flatSums: _flatSums, ...plain } = someUnits();
const plainCourses = familyOf(plain);
const posts = familyOf(someRules().funding);
const officers = familyOf(someSizeClasses());
const project = (of: Partial<Project> = {}) => familyOf(aProject(of));
const proportional = { financing: said('proportional' as const) };
const deficit = { financing: said('deficit' as const) };

/** The amount and how it came about. */
const stepsOf = (of: ReturnType<typeof courses.cap>) => [of?.amountCents, of?.trace.steps.map((step) => step.de)];

describe('what the rules of a family make of lines', () => {
  it('is the form that a screen asks by', () => {
    expect(posts.screenForm).toEqual([
      {
        kind: 'post',
        labelDe: 'Stelle',
        labelEn: 'Post',
        fields: [
          {
            name: 'share',
            kind: 'share',
            unit: 'VZÄ',
            isRequired: true,
            minimum: 25,
            maximum: 100,
            labelDe: 'Stellenanteil',
            labelEn: 'Share of a post',
          },
          {
            name: 'tier',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Qualifikation',
            labelEn: 'Qualification',
            choices: [
              { value: 'A_SOCIAL_DEGREE', labelDe: 'Abschluss im sozialen Bereich', labelEn: 'degree in a social subject' },
              { value: 'B_OTHER_DEGREE', labelDe: 'anderer Hochschulabschluss', labelEn: 'another degree' },
              {
                value: 'C_VOCATIONAL',
                labelDe: 'Berufsausbildung mit weiterer Eignung',
                labelEn: 'vocational training with a further suitability',
              },
            ],
          },
          { name: 'from', kind: 'date', isRequired: false, labelDe: 'Beginn', labelEn: 'Start' },
          { name: 'months', kind: 'integer', isRequired: false, minimum: 1, maximum: 12, labelDe: 'Monate', labelEn: 'Months' },
          { name: 'employer', kind: 'text', isRequired: false, maximum: 200, labelDe: 'Arbeitgeber', labelEn: 'Employer' },
          { name: 'workplace', kind: 'text', isRequired: false, maximum: 200, labelDe: 'Einsatzort', labelEn: 'Workplace' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
      {
        kind: 'measure',
        labelDe: 'Maßnahme',
        labelEn: 'Measure',
        fields: [
          { name: 'description', kind: 'text', isRequired: true, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
    ]);
    expect(officers.screenForm).toEqual([
      {
        kind: 'officer',
        labelDe: 'Beauftragtenstelle',
        labelEn: 'Officer',
        fields: [
          {
            name: 'share',
            kind: 'share',
            unit: 'VZÄ',
            isRequired: true,
            minimum: 50,
            maximum: 100,
            labelDe: 'Stellenanteil',
            labelEn: 'Share of a post',
          },
          {
            name: 'inhabitants',
            kind: 'integer',
            isRequired: true,
            minimum: 0,
            labelDe: 'Einwohnerzahl am 30.06.2021',
            labelEn: 'Inhabitants on 2021-06-30',
          },
          { name: 'from', kind: 'date', isRequired: false, labelDe: 'Beginn', labelEn: 'Start' },
          { name: 'months', kind: 'integer', isRequired: false, minimum: 1, maximum: 12, labelDe: 'Monate', labelEn: 'Months' },
          { name: 'workplace', kind: 'text', isRequired: false, maximum: 200, labelDe: 'Einsatzort', labelEn: 'Workplace' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
    ]);
    expect(courses.screenForm).toEqual([
      {
        kind: 'course',
        labelDe: 'Kurs',
        labelEn: 'Course',
        fields: [
          {
            name: 'format',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Kursformat',
            labelEn: 'Format',
            choices: [
              { value: 'BASIC', labelDe: 'Grundkurs', labelEn: 'basic course' },
              { value: 'LITERACY', labelDe: 'Alphabetisierung', labelEn: 'literacy' },
            ],
          },
          {
            name: 'units',
            kind: 'integer',
            unit: 'Unterrichtseinheit',
            isRequired: true,
            minimum: 1,
            labelDe: 'Einheiten',
            labelEn: 'Units',
          },
          {
            name: 'supplements',
            isList: true,
            kind: 'choice',
            isRequired: false,
            labelDe: 'Zuschläge',
            labelEn: 'Supplements',
            choices: [{ value: 'CHILDCARE', labelDe: 'Kinderbetreuung', labelEn: 'child care' }],
          },
          { name: 'description', kind: 'text', isRequired: false, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
      {
        kind: 'flat-sum',
        labelDe: 'Pauschale',
        labelEn: 'Flat sum',
        fields: [
          {
            name: 'flatSum',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Pauschale',
            labelEn: 'Flat sum',
            choices: [{ value: 'TEST', labelDe: 'Prüfung', labelEn: 'test' }],
          },
          { name: 'units', kind: 'integer', isRequired: true, minimum: 1, labelDe: 'Anzahl', labelEn: 'Number' },
          { name: 'description', kind: 'text', isRequired: false, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
    ]);
    expect(project().screenForm).toEqual([
      {
        kind: 'plan-item',
        labelDe: 'Position des Finanzierungsplans',
        labelEn: 'Item of the plan',
        fields: [
          {
            name: 'item',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Position',
            labelEn: 'Item',
            choices: [
              { value: 'STAFF', labelDe: 'Personal', labelEn: 'staff' },
              { value: 'RENT', labelDe: 'Räume', labelEn: 'rooms' },
            ],
          },
          { name: 'description', kind: 'text', isRequired: false, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'costCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Kosten', labelEn: 'Cost' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
    ]);
    expect(plainCourses.screenForm).toEqual([
      {
        kind: 'course',
        labelDe: 'Kurs',
        labelEn: 'Course',
        fields: [
          {
            name: 'format',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Kursformat',
            labelEn: 'Format',
            choices: [
              { value: 'BASIC', labelDe: 'Grundkurs', labelEn: 'basic course' },
              { value: 'LITERACY', labelDe: 'Alphabetisierung', labelEn: 'literacy' },
            ],
          },
          {
            name: 'units',
            kind: 'integer',
            unit: 'Unterrichtseinheit',
            isRequired: true,
            minimum: 1,
            labelDe: 'Einheiten',
            labelEn: 'Units',
          },
          { name: 'description', kind: 'text', isRequired: false, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'amountCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Betrag', labelEn: 'Amount' },
        ],
      },
    ]);
    expect(project(deficit).screenForm[0]?.fields.map((field) => field.name)).toEqual([
      'item',
      'description',
      'costCents',
      'ownCents',
      'amountCents',
    ]);
    expect(project(deficit).screenForm[0]?.fields.filter((field) => field.name === 'ownCents')).toEqual([
      {
        name: 'ownCents',
        kind: 'money',
        unit: 'EUR',
        isRequired: false,
        minimum: 0,
        labelDe: 'Eigene und andere Mittel',
        labelEn: 'Own and other money',
      },
    ]);
  });

  it('is what a proof of use asks of each', () => {
    expect(posts.proofForm).toEqual([
      { name: 'from', kind: 'date', isRequired: true, labelDe: 'Bezahlt ab', labelEn: 'Paid from' },
      { name: 'to', kind: 'date', isRequired: true, labelDe: 'Bezahlt bis', labelEn: 'Paid until' },
      {
        name: 'share',
        kind: 'share',
        unit: 'VZÄ',
        isRequired: true,
        minimum: 0,
        maximum: 100,
        labelDe: 'Stellenanteil',
        labelEn: 'Share of a post',
      },
      {
        name: 'costCents',
        kind: 'money',
        unit: 'EUR',
        isRequired: true,
        minimum: 0,
        labelDe: 'Tatsächliche Kosten',
        labelEn: 'Actual cost',
      },
    ]);
    expect(officers.proofForm).toEqual([
      { name: 'from', kind: 'date', isRequired: true, labelDe: 'Bezahlt ab', labelEn: 'Paid from' },
      { name: 'to', kind: 'date', isRequired: true, labelDe: 'Bezahlt bis', labelEn: 'Paid until' },
      {
        name: 'share',
        kind: 'share',
        unit: 'VZÄ',
        isRequired: true,
        minimum: 0,
        maximum: 100,
        labelDe: 'Stellenanteil',
        labelEn: 'Share of a post',
      },
      {
        name: 'costCents',
        kind: 'money',
        unit: 'EUR',
        isRequired: true,
        minimum: 0,
        labelDe: 'Tatsächliche Kosten',
        labelEn: 'Actual cost',
      },
    ]);
    expect(courses.proofForm).toEqual([
      {
        name: 'units',
        kind: 'integer',
        unit: 'Unterrichtseinheit',
        isRequired: true,
        minimum: 0,
        labelDe: 'Erbrachte Einheiten',
        labelEn: 'Units delivered',
      },
      {
        name: 'costCents',
        kind: 'money',
        unit: 'EUR',
        isRequired: true,
        minimum: 0,
        labelDe: 'Tatsächliche Kosten',
        labelEn: 'Actual cost',
      },
    ]);
    expect(project().proofForm).toEqual([
      { name: 'spentCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Ausgegeben', labelEn: 'Spent' },
      { name: 'narrative', kind: 'text', isRequired: true, maximum: 1000, labelDe: 'Was damit geschah', labelEn: 'What was done with it' },
    ]);
  });

  it('is which kinds are funded, and where that is written', () => {
    expect([courses, plainCourses, project(), officers].map((family) => family.lineKinds)).toEqual([
      { value: ['course', 'flat-sum'], source: 'spec' },
      { value: ['course'], source: 'spec' },
      { value: ['plan-item'], source: 'spec' },
      { value: ['officer'], source: 'VwV IB' },
    ]);
    expect(posts.lineKinds).toMatchObject({ value: ['post', 'measure'], source: 'spec' });
    expect([courses, project(), officers, posts].map((family) => family.paysHigherTier)).toEqual([false, false, false, false]);
  });

  it('is the most that a line can be granted, with every figure and where it comes from', () => {
    expect(courses.cap(aCourse({ supplements: ['CHILDCARE'], units: 10 }))).toEqual({
      amountCents: 105500,
      trace: {
        inputs: [
          { name: 'Kursformat', value: 'Grundkurs', from: 'Antrag' },
          { name: 'Anzahl', value: '10', from: 'Antrag' },
          { name: 'Satz je Unterrichtseinheit', value: '90,00 €', from: 'Regelwerk, F: spec' },
          { name: 'Zuschlag Kinderbetreuung', value: '15,50 €', from: 'Regelwerk, F: spec' },
        ],
        steps: [{ de: '10 × 105,50 € (Unterrichtseinheit) = 1.055,00 €', cents: 105500 }],
        rounding: 'Ganze Cent, nichts zu runden.',
      },
    });
    expect(courses.cap(aFlatSum())).toEqual({
      amountCents: 24000,
      trace: {
        inputs: [
          { name: 'Pauschale', value: 'Prüfung', from: 'Antrag' },
          { name: 'Anzahl', value: '2', from: 'Antrag' },
          { name: 'Pauschale', value: '120,00 €', from: 'Regelwerk, F: spec' },
        ],
        steps: [{ de: '2 × 120,00 € (Pauschale) = 240,00 €', cents: 24000 }],
        rounding: 'Ganze Cent, nichts zu runden.',
      },
    });
    expect(project().cap(anItem({ costCents: 123_456 }))).toEqual({
      amountCents: 123456,
      trace: {
        inputs: [
          { name: 'Position des Finanzierungsplans', value: 'Personal', from: 'Regelwerk, F: spec' },
          { name: 'Kosten', value: '1.234,56 €', from: 'Antrag' },
          { name: 'Finanzierungsart', value: 'Festbetragsfinanzierung', from: 'Regelwerk, F: spec' },
        ],
        steps: [{ de: 'Festbetrag bis zu den Kosten von 1.234,56 €', cents: 123456 }],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    });
    expect(officers.cap(anOfficer({ months: 6, from: '2022-03-01' }))).toEqual({
      amountCents: 1000000,
      trace: {
        inputs: [
          {
            name: 'Einwohner am 30.06.2021',
            value: '20000',
            from: 'Angabe des Antrags, von der Sachbearbeitung mit dem Register zu vergleichen',
          },
          { name: 'Größenklasse', value: 'ab 20.000', from: 'Regelwerk, F: VwV IB' },
          { name: 'Stellenanteil', value: '1,00 VZÄ', from: 'Antrag' },
          { name: 'Monate', value: '6', from: 'Antrag' },
          { name: 'Höchstbetrag je VZÄ und Jahr', value: '20.000,00 €', from: 'Regelwerk, F: VwV IB' },
        ],
        steps: [{ de: '20.000,00 € × 1,00 VZÄ × 6 Monate ÷ 12 = 10.000,00 €', cents: 1000000 }],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    });
    expect(posts.cap(aPost({ months: 6 }))).toEqual({
      amountCents: 1600000,
      trace: {
        inputs: [
          { name: 'Stellenanteil', value: '0,50 VZÄ', from: 'Antrag' },
          { name: 'Qualifikation', value: 'Abschluss im sozialen Bereich', from: 'Antrag' },
          { name: 'Monate', value: '6', from: 'Antrag' },
          { name: 'Festbetrag je VZÄ und Jahr', value: '64.000,00 €', from: 'Regelwerk, F: spec' },
        ],
        steps: [{ de: '64.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 16.000,00 €', cents: 1600000 }],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    });
  });
  it('is of a plan bounded by each item, and by how it is financed', () => {
    expect([
      stepsOf(project().cap(anItem({ item: 'RENT', costCents: 600_000 }))),
      stepsOf(project().cap(anItem({ item: 'RENT', costCents: 500_000 }))),
      stepsOf(project({ ...proportional, sharePercent: said(80) }).cap(anItem({ costCents: 33_333 }))),
      stepsOf(project(proportional).cap(anItem({ costCents: 100 }))),
      stepsOf(project(deficit).cap(anItem({ costCents: 1000, ownCents: 300 }))),
      stepsOf(project(deficit).cap(anItem({ costCents: 1000, ownCents: 1300 }))),
      stepsOf(project(deficit).cap(anItem({ costCents: 1000 }))),
    ]).toEqual([
      [500000, ['Festbetrag bis zu den Kosten von 6.000,00 €', 'höchstens 5.000,00 € für „Räume“']],
      [500000, ['Festbetrag bis zu den Kosten von 5.000,00 €']],
      [26666, ['333,33 € × 80 % = 266,66 €']],
      [100, ['1,00 € × 100 % = 1,00 €']],
      [700, ['10,00 € − 3,00 € eigene und andere Mittel = 7,00 €']],
      [0, ['10,00 € − 13,00 € eigene und andere Mittel = 0,00 €']],
      [1000, ['10,00 € − 0,00 € eigene und andere Mittel = 10,00 €']],
    ]);
  });
  it('is nothing of what they do not know', () => {
    const unknown = [aCourse({ format: 'X' }), aCourse({ supplements: ['X'] }), aFlatSum({ flatSum: 'X' }), aPost()];
    expect(unknown.map((line) => courses.cap(line))).toEqual([undefined, undefined, undefined, undefined]);
    expect([project().cap(anItem({ item: 'X' })), project().cap(aMeasure())]).toEqual([undefined, undefined]);
  });

  it('is what stands against lines, in German and English', () => {
    const courseLines = [
      aCourse({ format: 'X', supplements: ['CHILDCARE'] }),
      aFlatSum({ flatSum: 'Y' }),
      aCourse({ lineId: 'c', units: 401 }),
      aCourse({ lineId: 'd', units: 400 }),
      aPost({ lineId: 'p' }),
    ];
    expect(courses.examine(numbered(courseLines))).toEqual([
      {
        check: { check: 'rates', passed: false, figures: { unknown: 2 } },
        finding: {
          code: 'rate-unknown',
          de: 'Dafür nennt das Regelwerk keinen Satz: Position 1 („X, CHILDCARE“), Position 2 („Y“).',
          en: 'The rule set names no rate for this: Line 1 (“X, CHILDCARE”), Line 2 (“Y”).',
          curable: true,
          lineIds: ['line-1', 'line-2'],
        },
      },
      {
        check: { check: 'units', passed: false, figures: { above: 1 } },
        finding: {
          code: 'units-above-maximum',
          de: 'Mehr als gefördert wird: Position 3 (401, höchstens 400) („spec“).',
          en: 'More than is funded: Line 3 (401, at most 400) (“spec”).',
          curable: true,
          lineIds: ['c'],
        },
      },
    ]);
    expect(courses.examine(numbered([aCourse()]))).toEqual([
      { check: { check: 'rates', passed: true, figures: { unknown: 0 } } },
      { check: { check: 'units', passed: true, figures: { above: 0 } } },
    ]);
    const items = [anItem({ item: 'X' }), anItem({ lineId: 'b', amountCents: 150_000_000 }), aMeasure({ amountCents: 0 })];
    expect(project().examine(numbered(items))).toEqual([
      {
        check: { check: 'plan-items', passed: false, figures: { unknown: 1 } },
        finding: {
          code: 'plan-item-unknown',
          de: 'Diese Position kennt der Finanzierungsplan nicht: Position 1 („X“).',
          en: 'The plan does not know this item: Line 1 (“X”).',
          curable: true,
          lineIds: ['line-1'],
        },
      },
      {
        check: { check: 'ceiling', passed: false, figures: { requestedCents: 160000000, ceilingCents: 150000000 } },
        finding: {
          code: 'ceiling-exceeded',
          curable: true,
          de: 'Beantragt sind 1.600.000,00 €, höchstens 1.500.000,00 € werden gefördert („Pakt“).',
          en: '€1,600,000.00 are applied for, at most €1,500,000.00 are funded (“Pakt”).',
        },
      },
    ]);
    expect(project().examine(numbered([anItem({ amountCents: 150_000_000 })]))).toEqual([
      { check: { check: 'plan-items', passed: true, figures: { unknown: 0 } } },
      { check: { check: 'ceiling', passed: true, figures: { requestedCents: 150000000, ceilingCents: 150000000 } } },
    ]);
    const two = [
      anOfficer({ inhabitants: 9_999, share: 40 }),
      anOfficer({ lineId: 'b', inhabitants: 10_000, share: 101, months: 13, from: '2021-12-31' }),
    ];
    expect(officers.examine(numbered(two))).toEqual([
      {
        check: { check: 'size-classes', passed: false, figures: { inhabitantsOn: '2021-06-30', unknown: 1 } },
        finding: {
          code: 'size-class-unknown',
          de: 'Für diese Einwohnerzahl am 30.06.2021 fördert das Programm nicht: Position 1 (9999) („VwV IB“).',
          en: 'The programme funds nothing for this number of inhabitants on 30 Jun 2021: Line 1 (9999) (“VwV IB”).',
          curable: true,
          lineIds: ['line-1'],
        },
      },
      {
        check: { check: 'inhabitants', passed: false, figures: { inhabitantsOn: '2021-06-30', differing: 2 } },
        finding: {
          code: 'inhabitants-differ',
          de: 'Die Positionen nennen verschiedene Einwohnerzahlen am 30.06.2021: Position 1 (9999), Position 2 (10000). Die Zahl ist eine Angabe des Antrags und mit dem Register zu vergleichen.',
          en: 'The lines name different numbers of inhabitants on 30 Jun 2021: Line 1 (9999), Line 2 (10000). The number is the applicant’s own and to be compared with the register.',
          curable: true,
          lineIds: ['line-1', 'b'],
        },
      },
      {
        check: { check: 'minimum-share', passed: false, figures: { minimum: 0.5, below: 1 } },
        finding: {
          code: 'share-below-minimum',
          de: 'Position 1 (0,40 VZÄ): kleiner als der Mindestanteil von 0,50 VZÄ („VwV IB“).',
          en: 'Line 1 (0.40 FTE): below the minimum share of 0.50 FTE (“VwV IB”).',
          curable: true,
          lineIds: ['line-1'],
        },
      },
      {
        check: { check: 'full-time', passed: false, figures: { above: 1 } },
        finding: {
          code: 'share-above-full-time',
          de: 'Position 2 (1,01 VZÄ): mehr als eine volle Stelle.',
          en: 'Line 2 (1.01 FTE): more than one full post.',
          curable: true,
          lineIds: ['b'],
        },
      },
      {
        check: { check: 'split', passed: false, figures: { parts: 2, share: 0.5, persons: 2 } },
        finding: {
          code: 'split-not-allowed',
          curable: true,
          de: 'Eine Stelle lässt sich nur in 2 Teile zu je 0,50 VZÄ aufteilen, beantragt sind 0,40 VZÄ + 1,01 VZÄ („VwV IB“).',
          en: 'A post can be divided into 2 parts of 0.5 FTE each only, applied for are 0.4 FTE + 1.01 FTE (“VwV IB”).',
          lineIds: ['line-1', 'b'],
        },
      },
      {
        check: { check: 'starts', passed: false, figures: { from: '2022-01-01', to: '2022-12-31', outside: 1 } },
        finding: {
          code: 'start-outside-period',
          de: 'Der Beginn liegt nicht zwischen dem 01.01.2022 und dem 31.12.2022: Position 2 (31.12.2021).',
          en: 'The start does not lie between 01 Jan 2022 and 31 Dec 2022: Line 2 (31 Dec 2021).',
          curable: true,
          lineIds: ['b'],
        },
      },
      {
        check: { check: 'months', passed: false, figures: { maximum: 12, above: 1 } },
        finding: {
          code: 'months-beyond-period',
          de: 'Beantragt sind mehr Monate, als gefördert werden können: Position 2 (13 statt höchstens 12).',
          en: 'More months are requested than can be funded: Line 2 (13 instead of at most 12).',
          curable: true,
          lineIds: ['b'],
        },
      },
    ]);
    expect(officers.examine(numbered([anOfficer({ share: 50 }), anOfficer({ lineId: 'b', share: 50 })]))).toEqual([
      { check: { check: 'size-classes', passed: true, figures: { inhabitantsOn: '2021-06-30', unknown: 0 } } },
      { check: { check: 'inhabitants', passed: true, figures: { inhabitantsOn: '2021-06-30', differing: 0 } } },
      { check: { check: 'minimum-share', passed: true, figures: { minimum: 0.5, below: 0 } } },
      { check: { check: 'full-time', passed: true, figures: { above: 0 } } },
      { check: { check: 'split', passed: true, figures: { parts: 2, share: 0.5, persons: 2 } } },
      { check: { check: 'starts', passed: true, figures: { from: '2022-01-01', to: '2022-12-31', outside: 0 } } },
      { check: { check: 'months', passed: true, figures: { maximum: 12, above: 0 } } },
    ]);
  });

  it('is what a course is granted, by its units alone', () => {
    const given: readonly Omit<GrantedLine, 'lineId'>[] = [
      {},
      { units: 200 },
      { units: 301 },
      { share: 1 },
      { months: 1 },
      { tier: 'x' },
      { amountCents: 2_700_000 },
      { amountCents: 2_699_999 },
      { units: 10, amountCents: 100 },
    ];
    expect(given.map((one) => courses.grant({ lineId: 'line-1', ...one }, aCourse()))).toEqual([
      { lineId: 'line-1', amountCents: 2700000, units: 300 },
      { lineId: 'line-1', amountCents: 1800000, units: 200 },
      { kind: 'refused', code: 'units-above-requested', data: { lineId: 'line-1', units: 301, requestedUnits: 300 } },
      { kind: 'refused', code: 'course-is-counted', data: { lineId: 'line-1' } },
      { kind: 'refused', code: 'course-is-counted', data: { lineId: 'line-1' } },
      { kind: 'refused', code: 'course-is-counted', data: { lineId: 'line-1' } },
      { lineId: 'line-1', amountCents: 2700000, units: 300 },
      {
        kind: 'refused',
        code: 'amount-does-not-follow-from-units',
        data: {
          lineId: 'line-1',
          amountCents: 2699999,
          followsCents: 2700000,
          units: 300,
          calculation: '300 × 90,00 € (Unterrichtseinheit) = 27.000,00 €',
          mostUnits: 299,
          mostUnitsCents: 2691000,
        },
      },
      {
        kind: 'refused',
        code: 'amount-does-not-follow-from-units',
        data: {
          lineId: 'line-1',
          amountCents: 100,
          followsCents: 90000,
          units: 10,
          calculation: '10 × 90,00 € (Unterrichtseinheit) = 900,00 €',
          mostUnits: 0,
          mostUnitsCents: 0,
        },
      },
    ]);
    const lines = [
      aCourse({ format: 'X' }),
      aCourse({ supplements: ['X'] }),
      aFlatSum({ flatSum: 'X' }),
      aCourse({ units: 401 }),
      aCourse({ units: 400, amountCents: 99 }),
      aFlatSum(),
    ];
    expect(lines.map((line) => courses.grant({ lineId: 'a' }, line))).toEqual([
      { kind: 'refused', code: 'rate-unknown', data: { lineId: 'a', named: 'X' } },
      { kind: 'refused', code: 'rate-unknown', data: { lineId: 'a', named: 'BASIC, X' } },
      { kind: 'refused', code: 'rate-unknown', data: { lineId: 'a', named: 'X' } },
      { kind: 'refused', code: 'units-above-maximum', data: { lineId: 'a', units: 401, maximum: 400 } },
      { lineId: 'a', amountCents: 99, units: 400 },
      { lineId: 'a', amountCents: 24000, units: 2 },
    ]);
    expect(() => courses.grant({ lineId: 'a' }, aPost())).toThrow('A line of kind post was granted by units.');
  });
  it('is what an item of a plan is granted', () => {
    const small = anItem({ costCents: 100 });
    expect([
      project().grant({ lineId: 'a' }, anItem({ item: 'X' })),
      project().grant({ lineId: 'a' }, small),
      project().grant({ lineId: 'a', amountCents: 101 }, small),
      project().grant({ lineId: 'a', amountCents: 100 }, small),
      project().grant({ lineId: 'a', share: 1 }, anItem()),
      project().grant({ lineId: 'a' }, anItem()),
    ]).toEqual([
      { kind: 'refused', code: 'plan-item-unknown', data: { lineId: 'line-1', item: 'X' } },
      { lineId: 'a', amountCents: 100 },
      { kind: 'refused', code: 'amount-above-cap', data: { lineId: 'line-1', amountCents: 101, capCents: 100 } },
      { lineId: 'a', amountCents: 100 },
      { kind: 'refused', code: 'measure-is-an-amount', data: { lineId: 'a' } },
      { lineId: 'a', amountCents: 10000000 },
    ]);
  });
  it('is what an officer is granted', () => {
    expect([
      officers.grant({ lineId: 'a' }, anOfficer()),
      officers.grant({ lineId: 'a' }, anOfficer({ inhabitants: 1 })),
      officers.grant({ lineId: 'a', months: 3 }, anOfficer({ months: 6 })),
      officers.grant({ lineId: 'a', months: 7 }, anOfficer({ months: 6 })),
    ]).toEqual([
      { lineId: 'a', amountCents: 2000000, share: 100, months: 12, sizeClass: 'FROM_20000', qualification: 'B_OTHER_DEGREE' },
      { kind: 'refused', code: 'size-class-unknown', data: { lineId: 'line-1', inhabitants: 1, inhabitantsOn: '2021-06-30' } },
      { lineId: 'a', amountCents: 500000, share: 100, months: 3, sizeClass: 'FROM_20000', qualification: 'B_OTHER_DEGREE' },
      { kind: 'refused', code: 'months-beyond-period', data: { lineId: 'a', months: 7, maximum: 6 } },
    ]);
    expect(() => officers.grant({ lineId: 'a' }, aPost())).toThrow('A line of kind post was granted by size classes.');
  });
  it('is what has to hold of all lines together', () => {
    const all = [{ lineId: 'a', amountCents: 150_000_000 }];
    const shares = (...of: readonly number[]) => of.map((share, i) => ({ lineId: String(i), amountCents: 1, share }));
    expect([
      project().whole(all),
      project().whole([...all, { lineId: 'b', amountCents: 1 }]),
      officers.whole(shares(50, 50)),
      officers.whole(shares(60, 40)),
      officers.whole(shares(60)),
      courses.whole(all),
    ]).toEqual([
      undefined,
      { kind: 'refused', code: 'ceiling-exceeded', data: { amountCents: 150000001, ceilingCents: 150000000, source: 'Pakt' } },
      undefined,
      {
        kind: 'refused',
        code: 'split-not-allowed',
        data: { parts: 2, share: 50, shares: [60, 40], given: '0,60 VZÄ + 0,40 VZÄ', source: 'VwV IB' },
      },
      undefined,
      undefined,
    ]);
  });
});

describe('what letters call a tier', () => {
  it('is its title in the rules, or its key where they do not know it or have none', () => {
    const [ofPosts, ofClasses] = [someRules().funding, someSizeClasses()];
    expect(ofPosts.tiers.value.map(({ tier, titleDe }) => titleOfTier(ofPosts, tier) === titleDe)).toEqual([true, true, true]);
    expect([titleOfTier(ofClasses, 'FROM_20000'), titleOfTier(ofClasses, 'FROM_10000')]).toEqual(['ab 20.000', 'ab 10.000']);
    expect([ofPosts, ofClasses, someUnits(), aProject()].map((funding) => titleOfTier(funding, 'OTHER'))).toEqual([
      'OTHER',
      'OTHER',
      'OTHER',
      'OTHER',
    ]);
  });
});
