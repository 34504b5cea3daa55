import type { Names } from '../history/entry';
import {
  ProofAccepted,
  ProofCorrected,
  ProofDropped,
  ProofMoved,
  ProofOverdue,
  ProofReminded,
  ProofSampled,
  DROPPED_BECAUSE,
  MOVED_BECAUSE,
} from './events';
import type { ProofOfUseEvent } from './events';
import { proofOfUseHistory } from './history';
import { ANSWERS, DUE_ON, checked, expecting, filled, keys, objected, prefilled, submitted } from './proof-of-use.fixture';

const names: Names = { person: () => 'Jonas Weber', organisation: () => 'Regierungspräsidium' };
const entries = (...events: readonly ProofOfUseEvent[]) =>
  proofOfUseHistory(
    events.map((event, i) => ({
      ...event,
      recordedAt: '2026-04-01T10:00:00.000Z',
      position: `applications:1:${i + 1}`,
      meta: { actor: { person: 'per_1', role: 'GRANT_CLERK', organisation: 'authority' }, ruleSet: 'IM25, Fassung 2' },
    })),
    names,
  );
const told = (...events: readonly ProofOfUseEvent[]) => entries(...events).map((e) => e.sentence);
const toldEn = (...events: readonly ProofOfUseEvent[]) => entries(...events).map((e) => e.sentenceEn);
const HE = 'Am 01.04.2026, 12:00 Uhr hat Jonas Weber (Sachbearbeitung, Regierungspräsidium)';
const HE_EN = 'On 01 Apr 2026, 12:00, Jonas Weber (case handling, Regierungspräsidium (granting authority))';

const on = { effectiveOn: '2026-04-01' };
const counted = { from: '2026-02-28', months: 3, shift: 'next-working-day', mark: 'A', source: 'Modellannahme' } as const;
const moved = (because: (typeof MOVED_BECAUSE)[number]) =>
  ProofMoved({ ...keys, ...on, to: '2026-02-28', dueOn: '2026-05-28', counted, because });
const overdue = ProofOverdue({ ...keys, ...on, dueOn: DUE_ON });
const uncorrected = ProofOverdue({ ...overdue.data, isObjected: true });
const wording = { subjectDe: 'Nachweis bis 31.03.2026', subjectEn: 'Proof until 31 Mar 2026', textDe: 'Bitte', textEn: 'Please' };
const reminded = ProofReminded({ ...keys, ...on, dueOn: DUE_ON, templateVersion: 1, wording });
const corrected = ProofCorrected({ ...submitted().data, deviates: true, late: true });
const sampled = ProofSampled({ ...keys, ...on, sampleId: 'smp_1', seed: 'Losnummer 4711' });
const accepted = ProofAccepted({
  ...keys,
  ...on,
  from: '2025-01-01',
  to: '2025-12-31',
  grantedCents: 6_500_000,
  provenCents: 5_500_000,
  acceptedCents: 5_400_000,
});
const dropped = (because: (typeof DROPPED_BECAUSE)[number]) => ProofDropped({ ...keys, ...on, because });

describe('the history of a proof of use', () => {
  it('tells what is expected until when, and why until then', () => {
    const [expected] = entries(...expecting());
    expect(expected?.sentence).toMatch(
      /^Für die Zeit vom 01\.01\.2025 bis zum 31\.12\.2025 wird ein Verwendungsnachweis erwartet, bis zum 31\.03\.2026, 24:00 Uhr\. 3 Monate ab dem 31\.12\.2025, dieser Tag zählt nicht mit\. /,
    );
    expect(expected?.sentenceEn).toMatch(
      /^For the time from 01 Jan 2025 to 31 Dec 2025 the proof of use is expected, until 31 Mar 2026, 24:00\. 3 months from 31 Dec 2025, which does not count itself\. /,
    );
    expect(expected?.ruleSet).toBe('IM25, Fassung 2');
  });
  it('calls the proof of a year in between what it is', () => {
    const interim = ProofDropped({ ...dropped('annulled').data, kind: 'interim' });
    expect(told(interim)).toEqual(['Der Zwischennachweis wird nicht mehr erwartet: Das Gericht hat den Bescheid aufgehoben.']);
    expect(toldEn(interim)).toEqual(['The interim proof is not expected any more: the court has annulled the notice.']);
  });
  it('tells why what is proven ends on another day', () => {
    const until = 'Er wird bis zum 28.05.2026, 24:00 Uhr, erwartet. 3 Monate ab dem 28.02.2026, dieser Tag zählt nicht mit. Modellannahme';
    const now = 'Der Verwendungsnachweis reicht jetzt bis zum 28.02.2026:';
    expect(told(...MOVED_BECAUSE.map(moved))).toEqual([
      `${now} So lange wird die am längsten geförderte Person bezahlt. ${until} (Annahme).`,
      `${now} Die Zuwendung ist verlängert. ${until} (Annahme).`,
      `${now} Die Zuwendung ist von da an widerrufen. ${until} (Annahme).`,
      `${now} Ein Bescheid, der das Ende verschoben hatte, gilt nicht mehr. ${until} (Annahme).`,
    ]);
    const [untilEn, nowEn] = [
      'It is expected until 28 May 2026, 24:00. 3 months from 28 Feb 2026, which does not count itself. Modellannahme',
      'The proof of use reaches until 28 Feb 2026 now:',
    ];
    expect(toldEn(...MOVED_BECAUSE.map(moved))).toEqual([
      `${nowEn} so long the longest-funded person is paid. ${untilEn} (assumption).`,
      `${nowEn} the grant is extended. ${untilEn} (assumption).`,
      `${nowEn} the grant is revoked from then on. ${untilEn} (assumption).`,
      `${nowEn} a notice that had moved the end does not hold any more. ${untilEn} (assumption).`,
    ]);
  });
  it('tells why nothing is to be proven any more', () => {
    expect(told(...DROPPED_BECAUSE.map(dropped))).toEqual([
      'Der Verwendungsnachweis wird nicht mehr erwartet: Das Gericht hat den Bescheid aufgehoben.',
      'Der Verwendungsnachweis wird nicht mehr erwartet: Die Zuwendung endet vorher.',
      'Der Verwendungsnachweis wird nicht mehr erwartet: Der Bescheid ist zurückgekommen.',
      'Der Verwendungsnachweis wird nicht mehr erwartet: Der anerkannte Verwendungsnachweis umfasst diese Zeit.',
    ]);
    expect(toldEn(...DROPPED_BECAUSE.map(dropped))).toEqual([
      'The proof of use is not expected any more: the court has annulled the notice.',
      'The proof of use is not expected any more: the grant ends before.',
      'The proof of use is not expected any more: the notice came back.',
      'The proof of use is not expected any more: the proof of use that was accepted covers this time.',
    ]);
  });
  it('tells what was reminded of, and what then did not come or was not mended', () => {
    expect(told(reminded, overdue, uncorrected)).toEqual([
      `${HE} daran erinnert, dass der Verwendungsnachweis am 31.03.2026 fällig ist. „Nachweis bis 31.03.2026“.`,
      'Der Verwendungsnachweis ist bis zum 31.03.2026, 24:00 Uhr, nicht eingegangen. Auszahlungen können gesperrt werden.',
      'Der Verwendungsnachweis ist bis zum 31.03.2026, 24:00 Uhr, nicht berichtigt worden. Auszahlungen können gesperrt werden.',
    ]);
    expect(toldEn(reminded, overdue, uncorrected)).toEqual([
      `${HE_EN} reminded that the proof of use is due on 31 Mar 2026. “Proof until 31 Mar 2026”.`,
      'The proof of use did not arrive until 31 Mar 2026, 24:00. Payments can be blocked.',
      'The proof of use was not corrected until 31 Mar 2026, 24:00. Payments can be blocked.',
    ]);
  });
  it('tells what is filled in by which rules, and what is not known yet', () => {
    const nothing = prefilled({ appointments: [], missing: ['appointments', 'payments', 'counselling-totals'], amountCents: 0 });
    expect(told(prefilled({ missing: [] }), prefilled({ appointments: [filled, filled] }), nothing)).toEqual([
      'Der Verwendungsnachweis ist vorausgefüllt: eine Besetzung, zusammen 55.000,00 €. Grundlage ist das Regelwerk IM25, Fassung 2.',
      'Der Verwendungsnachweis ist vorausgefüllt: 2 Besetzungen, zusammen 55.000,00 €. Noch nicht bekannt: Auszahlungen und Beratungszahlen. Grundlage ist das Regelwerk IM25, Fassung 2.',
      'Der Verwendungsnachweis ist vorausgefüllt: 0 Besetzungen, zusammen 0,00 €. Noch nicht bekannt: Besetzungen der Stellen, Auszahlungen und Beratungszahlen. Grundlage ist das Regelwerk IM25, Fassung 2.',
    ]);
    expect(toldEn(prefilled({ missing: [] }), prefilled({ appointments: [filled, filled] }), nothing)).toEqual([
      'The proof of use is filled in: one appointment, €55,000.00 together. This is based on the rule set IM25, Fassung 2.',
      'The proof of use is filled in: 2 appointments, €55,000.00 together. Not known yet: payments and counselling figures. This is based on the rule set IM25, Fassung 2.',
      'The proof of use is filled in: 0 appointments, €0.00 together. Not known yet: appointments to the posts, payments and counselling figures. This is based on the rule set IM25, Fassung 2.',
    ]);
  });
  it('tells of what came whether it deviates and whether it was in time', () => {
    expect(told(submitted(), corrected)).toEqual([
      `${HE} den Verwendungsnachweis über 55.000,00 € eingereicht, so bestätigt, wie er vorausgefüllt war, fristgerecht.`,
      `${HE} den Verwendungsnachweis über 55.000,00 € nach der Beanstandung berichtigt, mit Abweichungen von dem, was bekannt war, nach der Frist.`,
    ]);
    expect(toldEn(submitted(), corrected)).toEqual([
      `${HE_EN} submitted the proof of use over €55,000.00, confirmed as it was filled in, in time.`,
      `${HE_EN} corrected the proof of use over €55,000.00 after the objection, with deviations from what was known, late.`,
    ]);
  });
  it('tells what a check found: what is not recognised, what is not met, and its result', () => {
    const answers = ANSWERS.map((one, i) => (i < 2 ? { ...one, answer: 'no' as const } : one));
    const reason = 'Vertrag endete früher.';
    const notRecognised = [filled.appointmentId, 'measure'].map((of) => ({ of, amountCents: 50_000, reason }));
    const found = checked({ answers, notRecognised, acceptedCents: 5_400_000, note: 'Zahlen fehlen.' });
    expect(told(checked(), found)).toEqual([
      `${HE} den Verwendungsnachweis geprüft: 55.000,00 € sind anzuerkennen. Ergebnis: „Ohne Beanstandung.“`,
      `${HE} den Verwendungsnachweis geprüft: 54.000,00 € sind anzuerkennen. Nicht anerkannt sind 1.000,00 €. Nicht erfüllt: Der Sachbericht zeigt, dass der Zweck der Zuwendung erreicht ist. Bezahlte Zeiträume, Anteile und Qualifikationen sind plausibel. Ergebnis: „Zahlen fehlen.“`,
    ]);
    expect(toldEn(checked(), found)).toEqual([
      `${HE_EN} checked the proof of use: €55,000.00 are to be accepted. Result: “Ohne Beanstandung.”`,
      `${HE_EN} checked the proof of use: €54,000.00 are to be accepted. Not recognised are €1,000.00. Not met: The narrative shows that the purpose of the grant is met. Paid periods, shares and qualifications are plausible. Result: “Zahlen fehlen.”`,
    ]);
  });
  it('tells of the lot, of an objection and of the acceptance', () => {
    expect(told(sampled, objected(), accepted)).toEqual([
      'Das Los ist auf den Verwendungsnachweis gefallen (Startwert Losnummer 4711): Er wird vertieft geprüft.',
      `${HE} den Verwendungsnachweis beanstandet, zu berichtigen bis zum 02.03.2026, 24:00 Uhr. „Der Sachbericht nennt keine Zahlen.“`,
      `${HE} den Verwendungsnachweis anerkannt: 54.000,00 € von nachgewiesenen 55.000,00 €.`,
    ]);
    expect(toldEn(sampled, objected(), accepted)).toEqual([
      'The lot fell on the proof of use (seed Losnummer 4711): it is checked in depth.',
      `${HE_EN} objected to the proof of use, to be corrected until 02 Mar 2026, 24:00. “Der Sachbericht nennt keine Zahlen.”`,
      `${HE_EN} accepted the proof of use: €54,000.00 of €55,000.00 that were proven.`,
    ]);
  });
});
