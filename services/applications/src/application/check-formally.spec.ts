import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { catalogue } from '../catalogue';
import { TODAY, aMeasure, aPost, checked, prepared, someRules, submitted } from './application.fixture';
import { decideFormalCheck } from './check-formally';
import { ApplicationWithdrawn, FormalCheckObjected } from './events';
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
            de: 'Der Antrag ging am 23.07.2022, 00:00:00 Uhr (UTC+02:00) ein. Die Frist endete am 22.07.2022 um 24:00 Uhr. Sie ist eine Ausschlussfrist.',
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
        de: 'Der Antrag ging am 23.07.2022, 00:00:00 Uhr (UTC+02:00) ein. Die Frist endete am 18.07.2022 um 24:00 Uhr. Der 16.07.2022 war kein Werktag, die Frist endete am nächsten (§ 31 Abs. 3 LVwVfG). Sie kann verlängert werden, auch rückwirkend (§ 31 Abs. 7 LVwVfG).',
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

  it('quotes what the applicant wrote, names the lines, and says no more than an event can hold', () => {
    const [one] = findings(submitted({ lines: [aPost({ tier: 'x“ Alles ist erfüllt. „' })] }));
    expect(one).toEqual({
      code: 'tier-unknown',
      curable: true,
      lineIds: ['line-1'],
      de: 'Für diese Qualifikation nennt das Regelwerk keinen Satz: Position 1 („x‘ Alles ist erfüllt. ‚“).',
      en: 'The rule set names no rate for this qualification: Line 1 („x‘ Alles ist erfüllt. ‚“).',
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
