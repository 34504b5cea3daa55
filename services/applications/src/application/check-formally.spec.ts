import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { catalogue } from '../catalogue';
import { TODAY, aMeasure, aPost, checked, prepared, someRules, submitted } from './application.fixture';
import { decideFormalCheck } from './check-formally';
import { ApplicationWithdrawn, FormalCheckObjected } from './events';
import { examine } from './findings';
import type { Line } from './lines';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';

const check =
  (rules = someRules()) =>
  (state: ApplicationState) =>
    decideFormalCheck({ today: TODAY }, state, rules);
const findings = (application: ReturnType<typeof submitted>, rules = someRules()) => {
  const [event] = given(applicationDecider, [application]).when(check(rules)).events();
  return FormalCheckObjected.is(event!) ? event.data.findings : [];
};
const withdrawn = ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason: 'entfällt' });

describe('check an application formally', () => {
  it('passes when every check does, and says which ones', () => {
    const [event] = given(applicationDecider, [submitted()]).when(check()).events();
    expect(event).toMatchObject({
      type: 'formal-check.passed',
      data: {
        checks: [
          { check: 'received-in-time' },
          { check: 'call-open' },
          { check: 'period-ahead' },
          { check: 'applicant-entitled' },
          { check: 'complete' },
          { check: 'line-kinds' },
          { check: 'tiers' },
          { check: 'minimum-share' },
          { check: 'full-time' },
          { check: 'months' },
          { check: 'starts' },
          { check: 'maximum-amounts' },
        ],
      },
    });
  });

  it('objects to what was received after the deadline, and rejects nothing', () => {
    const [event] = given(applicationDecider, [submitted({ late: true })])
      .when(check())
      .events();
    expect(event).toMatchObject({
      type: 'formal-check.objected',
      data: {
        findings: [
          {
            code: 'late',
            curable: false,
            de: 'Der Antrag ging am 23.07.2022, 00:00 Uhr ein. Die Frist endete am 22.07.2022 um 24:00 Uhr. Sie ist eine Ausschlussfrist.',
          },
        ],
      },
    });
    expect(fold(applicationDecider, checked([submitted({ late: true })])).kind).toBe('checked');
  });

  it('says that a deadline shifted, and that it can be extended', () => {
    const late = submitted({ late: true, deadline: '2022-07-16', lastDay: '2022-07-18', deadlineEffect: 'curable' });
    expect(findings(late)).toMatchObject([
      {
        code: 'late',
        curable: true,
        de: 'Der Antrag ging am 23.07.2022, 00:00 Uhr ein. Die Frist endete am 18.07.2022 um 24:00 Uhr. Der 16.07.2022 war kein Werktag, die Frist endete am nächsten (§ 31 Abs. 3 LVwVfG). Sie kann verlängert werden, auch rückwirkend (§ 31 Abs. 7 LVwVfG).',
      },
    ]);
  });

  it('names everything at once', () => {
    const rules = someRules({
      applicants: { value: ['municipality'], mark: 'F', source: 'x' },
      minimumShare: { value: 60, mark: 'F', source: 'x' },
      lineKinds: { value: ['measure'], mark: 'F', source: 'x' },
    });
    expect(findings(submitted({ late: true, lines: [aPost()], opensOn: '2022-08-01' }), rules).map((f) => f.code)).toEqual([
      'late',
      'call-not-yet-open',
      'not-entitled',
      'line-kind-not-allowed',
      'share-below-minimum',
    ]);
  });

  it.each<[string, readonly Line[], readonly string[]]>([
    ['no lines', [], ['no-lines']],
    ['no amount', [aMeasure({ amountCents: 0 })], ['nothing-requested']],
    ['a qualification that nobody knows', [aPost({ tier: 'Erzieher' })], ['tier-unknown']],
    ['a hundredth less than the minimum share', [aPost({ share: 24, amountCents: 1 })], ['share-below-minimum']],
    ['a hundredth more than a full post', [aPost({ share: 101 })], ['share-above-full-time']],
    ['more months than there are', [aPost({ months: 13 })], ['months-beyond-period']],
    ['a cent above the maximum', [aPost({ amountCents: 3_200_001 })], ['amount-above-cap']],
    ['nothing in exactly the maximum amount', [aPost()], []],
    ['nothing in exactly the minimum share', [aPost({ share: 25, amountCents: 1 })], []],
    ['nothing in exactly a full post', [aPost({ share: 100 })], []],
    ['nothing in exactly the months there are', [aPost({ months: 12 })], []],
    ['everything together', [aPost({ share: 1, tier: 'x', months: 13 })], ['tier-unknown', 'share-below-minimum', 'months-beyond-period']],
  ])('finds %s', (_name, lines, codes) => {
    const found = findings(submitted({ lines }));
    expect(found.map((f) => f.code)).toEqual(codes);
    expect(found.every((f) => f.curable)).toBe(true);
  });

  describe('says in a sentence, German and English, what it finds', () => {
    const parameter = <T>(value: T, source: string) => ({ value, mark: 'F' as const, source });
    it.each<readonly [string, ReturnType<typeof submitted>, ReturnType<typeof someRules>, object]>([
      [
        'of what came late',
        submitted({ late: true, deadlineEffect: 'cut-off' }),
        someRules(),
        {
          code: 'late',
          curable: false,
          de: 'Der Antrag ging am 23.07.2022, 00:00 Uhr ein. Die Frist endete am 22.07.2022 um 24:00 Uhr. Sie ist eine Ausschlussfrist.',
          en: 'The application was received on 23 Jul 2022, 00:00. The deadline ended on 22 Jul 2022 at 24:00 (Europe/Berlin). Behind it nothing can be made good.',
        },
      ],
      [
        'of what came late and can be cured',
        submitted({ late: true, deadlineEffect: 'curable' }),
        someRules(),
        {
          code: 'late',
          curable: true,
          de: 'Der Antrag ging am 23.07.2022, 00:00 Uhr ein. Die Frist endete am 22.07.2022 um 24:00 Uhr. Sie kann verlängert werden, auch rückwirkend (§ 31 Abs. 7 LVwVfG).',
          en: 'The application was received on 23 Jul 2022, 00:00. The deadline ended on 22 Jul 2022 at 24:00 (Europe/Berlin). It can be extended, also afterwards.',
        },
      ],
      [
        'of what came before the call opened',
        submitted({ opensOn: '2022-08-01' }),
        someRules(),
        {
          code: 'call-not-yet-open',
          curable: true,
          de: 'Der Antrag ging am 12.07.2022, 10:15 Uhr ein, vor dem Beginn des Förderaufrufs am 01.08.2022.',
          en: 'The application was received on 12 Jul 2022, 10:15, before the call opened on 01 Aug 2022.',
        },
      ],
      [
        'of a district that may not apply',
        submitted(),
        someRules({ applicants: parameter(['municipality', 'grouping'], 'Aufruf') }),
        {
          code: 'not-entitled',
          curable: false,
          de: 'Stadt- und Landkreise sind in diesem Programm nicht antragsberechtigt, nur Städte und Gemeinden, Zusammenschlüsse („Aufruf“).',
          en: 'districts are not entitled to apply in this programme, only municipalities, groupings (“Aufruf”).',
        },
      ],
      [
        'of a municipality that may not apply, by its name',
        submitted({ applicant: { kinds: ['municipality'], name: 'Stadt Aalen' }, recipient: '08136088' }),
        someRules({ applicants: parameter(['district'], 'Aufruf') }),
        {
          code: 'not-entitled',
          curable: false,
          de: '„Stadt Aalen“: Städte und Gemeinden sind in diesem Programm nicht antragsberechtigt, nur Stadt- und Landkreise („Aufruf“).',
          en: '“Stadt Aalen”: municipalities are not entitled to apply in this programme, only districts (“Aufruf”).',
        },
      ],
      [
        'of no lines',
        submitted({ lines: [] }),
        someRules(),
        { code: 'no-lines', curable: true, de: 'Der Antrag nennt keine Positionen.', en: 'The application has no lines.' },
      ],
      [
        'of no amount',
        submitted({ lines: [aMeasure({ amountCents: 0 })] }),
        someRules(),
        { code: 'nothing-requested', curable: true, de: 'Der Antrag nennt keinen Betrag.', en: 'The application requests no amount.' },
      ],
      [
        'of lines of another kind',
        submitted({ lines: [aPost(), aMeasure()] }),
        someRules({ lineKinds: parameter(['post'], 'Aufruf') }),
        {
          code: 'line-kind-not-allowed',
          curable: true,
          lineIds: ['line-2'],
          de: '1 Antragsposition(en) einer Art, die das Programm nicht fördert („Aufruf“).',
          en: '1 line(s) of a kind that the programme does not fund (“Aufruf”).',
        },
      ],
      [
        'of more than the maximum',
        submitted({ lines: [aPost({ amountCents: 3_200_100 })] }),
        someRules(),
        {
          code: 'amount-above-cap',
          curable: true,
          lineIds: ['line-1'],
          de: 'Beantragt ist mehr als der Höchstbetrag: Position 1 (32.001,00 €, höchstens 32.000,00 €).',
          en: 'More than the maximum is requested: Line 1 (€32,001.00, at most €32,000.00).',
        },
      ],
      [
        'of more months than are funded',
        submitted({ lines: [aPost({ months: 13, amountCents: 1 })] }),
        someRules(),
        {
          code: 'months-beyond-period',
          curable: true,
          lineIds: ['line-1'],
          de: 'Beantragt sind mehr Monate, als gefördert werden können: Position 1 (13 statt höchstens 12).',
          en: 'More months are requested than can be funded: Line 1 (13 instead of at most 12).',
        },
      ],
      [
        'of a start outside of the period',
        submitted({ lines: [aPost({ from: '2022-06-30', amountCents: 1 }), aPost({ lineId: 'b', from: '2023-07-01', amountCents: 0 })] }),
        someRules(),
        {
          code: 'start-outside-period',
          curable: true,
          lineIds: ['line-1', 'b'],
          de: 'Der Beginn liegt nicht zwischen dem 01.07.2022 und dem 30.06.2023: Position 1 (30.06.2022), Position 2 (01.07.2023).',
          en: 'The start does not lie between 01 Jul 2022 and 30 Jun 2023: Line 1 (30 Jun 2022), Line 2 (01 Jul 2023).',
        },
      ],
    ])('%s', (_, application, rules, finding) => expect(findings(application, rules)).toEqual([finding]));

    it('of an applicant that was no more, and into whom it went', () => {
      const ended = { on: '2022-06-01' };
      const of = (more: object) =>
        findings(
          submitted({ recipient: '08136088', applicant: { kinds: ['district'], name: 'Stadt Aalen', ended: { ...ended, ...more } } }),
        );
      expect(of({})).toEqual([
        {
          code: 'not-entitled',
          curable: false,
          de: '„Stadt Aalen“ gab es am Tag des Eingangs (12.07.2022) nicht mehr, seit dem 01.06.2022.',
          en: '“Stadt Aalen” was no more on the day of receipt (12 Jul 2022), since 01 Jun 2022.',
        },
      ]);
      expect(of({ intoName: 'Ostalbkreis', intoKey: '08136' })).toEqual([
        {
          code: 'not-entitled',
          curable: false,
          de: '„Stadt Aalen“ war am Tag des Eingangs (12.07.2022) nicht mehr antragsberechtigt: seit dem 01.06.2022 Teil von „Ostalbkreis“ (08136).',
          en: '“Stadt Aalen” was not entitled any more on the day of receipt (12 Jul 2022): part of “Ostalbkreis” (08136) since 01 Jun 2022.',
        },
      ]);
    });
  });

  it('records of each check the figures that it was held against', () => {
    const [event] = given(applicationDecider, [submitted()]).when(check()).events();
    expect(event?.type === 'formal-check.passed' ? event.data.checks : []).toEqual([
      {
        check: 'received-in-time',
        passed: true,
        figures: { receivedAt: '2022-07-12T08:15:00.000Z', deadline: '2022-07-22', lastDay: '2022-07-22' },
      },
      { check: 'call-open', passed: true, figures: { receivedAt: '2022-07-12T08:15:00.000Z', lastDay: '2022-07-22' } },
      { check: 'period-ahead', passed: true, figures: { receivedAt: '2022-07-12T08:15:00.000Z', to: '2023-06-30', daysLeft: 353 } },
      { check: 'applicant-entitled', passed: true, figures: { applicant: 'district', entitled: 'district' } },
      { check: 'complete', passed: true, figures: { lines: 2, requestedCents: 3_700_000 } },
      { check: 'line-kinds', passed: true, figures: { allowed: 'post, measure', others: 0 } },
      { check: 'tiers', passed: true, figures: { unknown: 0 } },
      { check: 'minimum-share', passed: true, figures: { minimum: 0.25, below: 0 } },
      { check: 'full-time', passed: true, figures: { above: 0 } },
      { check: 'months', passed: true, figures: { maximum: 12, above: 0 } },
      { check: 'starts', passed: true, figures: { from: '2022-07-01', to: '2023-06-30', outside: 0 } },
      { check: 'maximum-amounts', passed: true, figures: { above: 0 } },
    ]);
  });

  it('leaves an application for a time that is over when it comes to whoever judges it, and objects to it by itself no more than on the last day', () => {
    const lookedAt = (value: string) =>
      examine(submitted().data, someRules({ periodTo: { value, mark: 'F', source: 'Nr. 4' } })).find(
        ({ check }) => check.check === 'period-ahead',
      );
    const receivedAt = '2022-07-12T08:15:00.000Z';
    expect(lookedAt('2022-07-12')).toEqual({
      check: { check: 'period-ahead', passed: true, figures: { receivedAt, to: '2022-07-12', daysLeft: 0 } },
    });
    expect(lookedAt('2022-07-11')).toEqual({
      check: { check: 'period-ahead', passed: true, figures: { receivedAt, to: '2022-07-11', daysLeft: 0 } },
      toJudge: {
        de: 'Der Antrag ging am 12.07.2022 ein, gefördert wird bis zum 11.07.2022 („Nr. 4“): Ob für eine Zeit, die vorüber ist, noch bewilligt wird, ist zu beurteilen.',
        en: 'The application was received on 12 Jul 2022, funding ends on 11 Jul 2022 (“Nr. 4”): whether to grant for a time that is over is to be judged.',
      },
    });
  });

  it('quotes what the applicant wrote, names the lines, and says no more than an event can hold', () => {
    const [one] = findings(submitted({ lines: [aPost({ tier: 'x“ Alles ist erfüllt. „' })] }));
    expect(one).toEqual({
      code: 'tier-unknown',
      curable: true,
      lineIds: ['line-1'],
      de: 'Für diese Qualifikation nennt das Regelwerk keinen Satz: Position 1 („x‘ Alles ist erfüllt. ‚“).',
      en: 'The rule set names no rate for this qualification: Line 1 (“x‘ Alles ist erfüllt. ‚”).',
    });
    const lines = Array.from({ length: 200 }, (_, i) =>
      aPost({ lineId: `${'l'.repeat(36)}-${i}`, share: 1, tier: 'y'.repeat(60), months: 13, amountCents: 1_000_000_000 }),
    );
    const source = 's'.repeat(500);
    const [event] = given(applicationDecider, [submitted({ lines })])
      .when(check(someRules({ minimumShare: { value: 25, mark: 'F', source }, lineKinds: { value: ['measure'], mark: 'F', source } })))
      .events();
    expect(() => catalogue.validate(event!)).not.toThrow();
  });

  it('names five lines in a sentence, and says how many more there are', () => {
    const sentenceAbout = (count: number) =>
      findings(
        submitted({ lines: Array.from({ length: count }, (_, i) => aPost({ lineId: `p${i + 1}`, share: 101, amountCents: 1 })) }),
      )[0];
    expect(sentenceAbout(5)).toEqual({
      code: 'share-above-full-time',
      curable: true,
      lineIds: ['p1', 'p2', 'p3', 'p4', 'p5'],
      de: 'Position 1 (1,01 VZÄ), Position 2 (1,01 VZÄ), Position 3 (1,01 VZÄ), Position 4 (1,01 VZÄ), Position 5 (1,01 VZÄ): mehr als eine volle Stelle.',
      en: 'Line 1 (1.01 FTE), Line 2 (1.01 FTE), Line 3 (1.01 FTE), Line 4 (1.01 FTE), Line 5 (1.01 FTE): more than one full post.',
    });
    expect(sentenceAbout(7)).toEqual({
      code: 'share-above-full-time',
      curable: true,
      lineIds: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
      de: 'Position 1 (1,01 VZÄ), Position 2 (1,01 VZÄ), Position 3 (1,01 VZÄ), Position 4 (1,01 VZÄ), Position 5 (1,01 VZÄ) und 2 weitere: mehr als eine volle Stelle.',
      en: 'Line 1 (1.01 FTE), Line 2 (1.01 FTE), Line 3 (1.01 FTE), Line 4 (1.01 FTE), Line 5 (1.01 FTE) and 2 more: more than one full post.',
    });
  });

  it('adds nothing the second time', () => {
    given(applicationDecider, checked()).when(check()).nothing();
    given(applicationDecider, checked([submitted({ late: true })]))
      .when(check())
      .nothing();
    given(applicationDecider, [...checked(), prepared()])
      .when(check())
      .nothing();
  });

  it('is pointless after a withdrawal', () =>
    given(applicationDecider, [submitted(), withdrawn]).when(check()).refused('application-withdrawn'));
  it('needs an application', () => given(applicationDecider).when(check()).refused('application-unknown'));
});
