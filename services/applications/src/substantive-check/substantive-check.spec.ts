import { fold } from '@paktwerk/kernel';
import { TODAY, aCall, aMeasure, aPost, checked, someRules, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import type { Line } from '../application/lines';
import { applicationDecider } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { START, allowed } from '../early-start/early-start.fixture';
import { aCourse, anOfficer, someSizeClasses, someUnits } from '../funding/funding.fixture';
import type { Funding } from '../funding/funding';
import { comparable } from '../granted-post/funded-share';
import type { SharesOfFile } from '../granted-post/funded-share';
import { substantiveItems } from './substantive-check';

interface Case {
  readonly lines?: readonly Line[];
  readonly more?: readonly ApplicationEvent[];
  readonly funding?: Funding;
  readonly elsewhere?: readonly SharesOfFile[];
}
const item = (check: string, { lines = [aPost(), aMeasure()], more = [], funding, elsewhere = [] }: Case = {}) => {
  const state = whereUndecided(fold(applicationDecider, [...checked([submitted({ lines })]), ...more]));
  if ('code' in state) throw new Error(`The application is not open: ${state.code}.`);
  const rules = funding === undefined ? someRules() : { ...someRules(), funding };
  const looked = { state, call: aCall(), rules, applicant: 'Landkreis Esslingen', elsewhere, today: TODAY };
  return substantiveItems(looked).find((one) => one.check === check);
};

describe('what is looked at before anybody clicks', () => {
  it('is the sum against the planning frame', () =>
    expect(item('frame')?.says).toEqual({
      de: 'Beantragt sind 37.000,00 €, der Planungsrahmen war bei der Eröffnung 2.666.666,67 €. Was davon noch frei ist, steht in der Vorschau der Entscheidung.',
      en: '€37,000.00 are requested, the planning frame was €2,666,666.67 when the call opened. What of it is left, the preview of the decision says.',
    }));

  it.each<[string, Case, object]>([
    [
      'none for measures',
      { lines: [aMeasure()] },
      {
        result: 'not-applicable',
        figures: { tiers: '', officers: 0, evidence: '' },
        rule: { parameter: 'tiers', mark: 'F', source: 'spec' },
        says: { de: 'Keine Position hängt an einer Qualifikation.', en: 'No line hangs on a qualification.' },
      },
    ],
    [
      'none for courses',
      { lines: [aCourse()], funding: someUnits() },
      {
        result: 'not-applicable',
        figures: { tiers: '', officers: 0, evidence: '' },
        rule: { parameter: 'applicants', mark: 'F', source: 'spec' },
        says: { de: 'Keine Position hängt an einer Qualifikation.', en: 'No line hangs on a qualification.' },
      },
    ],
    [
      'that of the size class for officers',
      { lines: [anOfficer()], funding: someSizeClasses() },
      {
        figures: { tiers: '', officers: 1, evidence: 'Zeugnis' },
        rule: { parameter: 'qualification', mark: 'F', source: 'spec' },
        says: { de: 'Zu belegen ist: Zeugnis.', en: 'To be proved: certificate.' },
      },
    ],
  ])('asks for proofs of qualification: %s', (_, of, expected) =>
    expect(item('tier-evidence', of)).toEqual({ check: 'tier-evidence', ...expected }),
  );

  it.each([
    [0, 'kein Beginn liegt', 'none starts'],
    [1, 'eine Position beginnt', 'one line starts'],
    [2, '2 Positionen beginnen', '2 lines start'],
  ] as const)('counts starts outside of the period: %i', (outside, de, en) => {
    const days = [outside > 1 ? '2022-06-30' : '2022-07-01', outside > 0 ? '2023-07-01' : '2023-06-30'];
    const lines = days.map((from, i) => aPost({ lineId: `line-${i}`, from }));
    expect(item('period', { lines })).toEqual({
      check: 'period',
      result: outside === 0 ? 'passed' : 'objected',
      figures: { from: '2022-07-01', to: '2023-06-30', outside },
      rule: { parameter: 'periodFrom', mark: 'F', source: 'spec' },
      says: {
        de: `Gefördert wird vom 01.07.2022 bis zum 30.06.2023; ${de} außerhalb.`,
        en: `Funded is from 01 Jul 2022 to 30 Jun 2023; ${en} outside.`,
      },
    });
  });

  it('is the earliest start, and whether it was before today without approval', () => {
    expect(item('early-start')).toMatchObject({
      result: 'not-applicable',
      figures: { before: 0, earlyStart: 'none' },
      says: { de: 'Keine Position nennt einen ersten Arbeitstag.', en: 'No line names a first day of work.' },
    });
    expect(item('early-start')?.figures).not.toHaveProperty('first');
    const lines = ['2022-09-01', '2022-07-20', TODAY].map((from, i) => aPost({ lineId: `line-${i}`, from }));
    expect(item('early-start', { lines })).toMatchObject({
      result: 'objected',
      figures: { before: 1, earlyStart: 'none', first: '2022-07-20' },
      says: {
        de: 'Der früheste Beginn ist der 20.07.2022; vor heute und ohne Genehmigung begonnen: 1.',
        en: 'The earliest start is 20 Jul 2022; begun before today and without approval: 1.',
      },
    });
    expect(item('early-start', { lines: [aPost({ from: START })], more: [allowed()] })).toMatchObject({
      result: 'passed',
      figures: { before: 0, earlyStart: 'approved', first: START },
    });
  });

  it('names applications with shares in the same days: none, those that could be the same, and those that are', () => {
    const lines = [aPost({ share: 75, workplace: 'Rathaus, Wertheim' })];
    const file = (fileNumber: string, workplace: string, share = 50): SharesOfFile => ({
      applicationId: `app_${fileNumber}`,
      fileNumber,
      programmeCode: 'IM25',
      isGranted: true,
      shares: [{ lineId: 'a', kind: 'post', share, workplace: comparable(workplace)!, from: '2022-07-01', to: '2023-12-31' }],
    });
    expect(item('double-funding', { lines })).not.toHaveProperty('overlaps');
    expect(item('double-funding', { lines })).toMatchObject({
      figures: { declared: false, overlaps: 0 },
      says: { de: expect.stringMatching(/^Kein anderer Antrag/) as string, en: expect.stringMatching(/^No other application/) as string },
    });
    const possible = file('A-1', 'Rathaus, Wertheim', 25);
    expect(item('double-funding', { lines, elsewhere: [possible] })).toMatchObject({
      figures: { declared: false, overlaps: 1, overlapsIn: 'A-1' },
      says: {
        de: 'Stellenanteile im selben Zeitraum auch in: A-1. Ob es dieselben sind, zeigt der Vergleich der Akten.',
        en: 'Shares in the same period also in: A-1. Whether they are the same is seen by comparing the files.',
      },
    });
    const same = file('A-2', 'Rathaus, Wertheim', 50);
    expect(item('double-funding', { lines, elsewhere: [same] })).toMatchObject({
      figures: { declared: false, overlaps: 1, overlapsIn: 'A-2', sameShareIn: 'A-2' },
      says: {
        de: 'Am selben Arbeitsort zusammen mehr als eine volle Stelle, auch in: A-2. Nur wer schreibt, warum es eine andere Stelle ist, kann bewilligen.',
        en: 'More than one full post at the same place, also in: A-2. Only who writes why it is another post can grant it.',
      },
    });
  });
});
