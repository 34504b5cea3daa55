import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { allowed, denied, wished } from '../early-start/early-start.fixture';
import { aCourse, aFlatSum, anItem, anOfficer } from '../funding/funding.fixture';
import { closed, opened, stated } from '../hearing/hearing.fixture';
import { asked, overdue, supplied, takenBack } from '../information/information.fixture';
import { reminded } from '../reminder/reminder.fixture';
import {
  DECISION,
  OTHER_CLERK,
  TODAY,
  aMeasure,
  aPost,
  checked,
  countersigned,
  declined,
  prepared,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { ApplicationRejected, ApplicationWithdrawn, ReservationDeclined, SubstantiveCheckRecorded } from './events';
import type { ApplicationEvent } from './events';
import { fileFacts } from './file-facts';
import { movedUp, waitlisted } from '../waiting-list/waiting-list.fixture';
import { decideRelease } from './release-decision';
import { applicationDecider, keysOf } from './state';

const keys = keysOf(submitted().data, TODAY);
const RULE = { parameter: 'x', mark: 'M' as const, source: 'x' };
const PDF = { attachmentId: derivedId('att', 'spec'), kind: 'pdf' as const, sizeBytes: 12, sha256: 'ab'.repeat(32) };

const factsOf = (events: readonly ApplicationEvent[]) => fileFacts(events.map((e) => ({ ...e, recordedAt: '2022-08-01T09:30:00.000Z' })));
/** What the file says at places that begin so: name and words. */
const said = (place: string, ...events: readonly ApplicationEvent[]) =>
  factsOf(events).flatMap(({ field, name, text }) => (field.startsWith(place) ? [`${field} | ${name}: ${text}`] : []));

describe('what the file of an application says', () => {
  it('is nothing before there is one', () => expect(factsOf([asked()])).toEqual([]));

  it('is of a line its kind, its share where it has one, and its amount', () =>
    expect(
      said(
        '/lines',
        submitted({
          lines: [
            aPost({ lineId: 'a' }),
            aMeasure({ lineId: 'b' }),
            anOfficer({ lineId: 'c' }),
            aCourse({ lineId: 'd' }),
            aFlatSum({ lineId: 'e', amountCents: 12_000 }),
            anItem({ lineId: 'f', amountCents: 100 }),
          ],
        }),
      ),
    ).toEqual([
      '/lines/a | Position 1: Stelle, 0,50 VZÄ, 32.000,00 €',
      '/lines/b | Position 2: Maßnahme, 5.000,00 €',
      '/lines/c | Position 3: Beauftragtenstelle, 1,00 VZÄ, 20.000,00 €',
      '/lines/d | Position 4: Kurs, 27.000,00 €',
      '/lines/e | Position 5: Pauschale, 120,00 €',
      '/lines/f | Position 6: Position des Finanzierungsplans, 1,00 €',
    ]));

  it('is of a decided line what was decided of it', () => {
    const decided = prepared();
    const lines = [
      { lineId: 'a', amountCents: 3_200_000, share: 50, months: 12, tier: 'A_SOCIAL_DEGREE' },
      { lineId: 'b', amountCents: 500_000 },
      { lineId: 'c', amountCents: 100_000, units: 30 },
    ];
    expect(
      said('/decision/lines', submitted({ lines: ['a', 'b', 'c'].map((lineId) => aPost({ lineId })) }), {
        ...decided,
        data: { ...decided.data, lines },
      } as ApplicationEvent),
    ).toEqual([
      '/decision/lines/a | Entscheidung: Position 1: 32.000,00 €, 0,50 VZÄ, 12 Monate, Stufe „A_SOCIAL_DEGREE“',
      '/decision/lines/b | Entscheidung: Position 2: 5.000,00 €',
      '/decision/lines/c | Entscheidung: Position 3: 1.000,00 €, 30 Einheiten',
    ]);
  });

  it('is of a decision its blocks, its place in the ranking and who has to sign', () => {
    const decided = prepared({
      needs: { thirdSignature: { fromCents: 3_000_000, source: 'Dienstanweisung' }, hearing: { source: '§ 28 LVwVfG' } },
    });
    const ranking = { place: 3, score: 250, isWithin: false, deviation: 'Der Kreis hat noch keine Stelle.' };
    const blocks = [{ key: 'purpose', version: 2, title: 'Zweck', text: 'Zweckgebunden.', kind: 'purpose' }];
    const event = { ...decided, data: { ...decided.data, ranking, blocks } } as ApplicationEvent;
    expect(['/decision/blocks', '/decision/ranking', '/decision/needs'].flatMap((place) => said(place, submitted(), event))).toEqual([
      '/decision/blocks/purpose | Entscheidung: Textbaustein „Zweck“: „Zweckgebunden.“',
      '/decision/ranking/place | Entscheidung: Platz in der Rangfolge: 3',
      '/decision/ranking/score | Entscheidung: Punkte: 2,50',
      '/decision/ranking/isWithin | Entscheidung: Das Geld reicht bis zu diesem Platz: nein',
      '/decision/ranking/deviation | Entscheidung: Warum von der Rangfolge abgewichen wird: „Der Kreis hat noch keine Stelle.“',
      '/decision/needs/thirdSignature | Entscheidung: Dritte Unterschrift: ab 30.000,00 € („Dienstanweisung“)',
      '/decision/needs/hearing | Entscheidung: Anhörung nötig: „§ 28 LVwVfG“',
    ]);
  });

  it('is of refused money why, in our words where they are known', () => {
    expect(said('/decision/reservation', submitted(), prepared(), declined())).toEqual([
      '/decision/reservation/status | Entscheidung: Mittel: abgelehnt',
      '/decision/reservation/reason | Entscheidung: Grund der Mittelverwaltung: der Planungsrahmen des Kreises reicht nicht',
      '/decision/reservation/frameAvailableCents | Entscheidung: Im Planungsrahmen verfügbar: 1,00 €',
      '/decision/reservation/potAvailableCents | Entscheidung: Im Topf verfügbar: 2,00 €',
    ]);
    const ofLater = ReservationDeclined({ ...declined().data, closedYear: 2022 });
    const unknown = { ...ofLater, data: { ...ofLater.data, reason: 'moon-phase' } } as unknown as ApplicationEvent;
    expect(said('/decision/reservation', submitted(), prepared(), unknown)).toEqual(
      expect.arrayContaining([
        '/decision/reservation/reason | Entscheidung: Grund der Mittelverwaltung: „moon-phase“',
        '/decision/reservation/closedYear | Entscheidung: Abgelaufenes Haushaltsjahr: 2022',
      ]),
    );
    expect(said('/decision/reservation', submitted(), prepared({ outcome: 'rejected', amountCents: 0 }))).toEqual([
      '/decision/reservation/status | Entscheidung: Mittel: nicht nötig',
    ]);
  });

  it('is of the checks what each found', () => {
    const items = [
      { check: 'frame', result: 'passed' as const, figures: {}, rule: RULE },
      { check: 'double-funding', result: 'objected' as const, note: 'Auch in SU23.', figures: {}, rule: RULE },
      { check: 'months', result: 'not-applicable' as const, figures: {}, rule: RULE },
    ];
    expect(said('/substantiveCheck', submitted(), SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items }))).toEqual([
      '/substantiveCheck/on | Fachliche Prüfung: Am: 01.08.2022',
      '/substantiveCheck/items/frame | Fachliche Prüfung: „frame“: bestanden',
      '/substantiveCheck/items/double-funding | Fachliche Prüfung: „double-funding“: beanstandet: „Auch in SU23.“',
      '/substantiveCheck/items/months | Fachliche Prüfung: „months“: nicht anwendbar',
    ]);
    const late = said('/formalCheck', ...checked([submitted({ late: true })]));
    expect([late[0], late.find((s) => s.includes('received-in-time')), late.find((s) => s.includes('call-open'))]).toEqual([
      '/formalCheck/passed | Formale Prüfung: Bestanden: nein',
      '/formalCheck/checks/received-in-time | Formale Prüfung: „received-in-time“: beanstandet',
      '/formalCheck/checks/call-open | Formale Prüfung: „call-open“: bestanden',
    ]);
    expect(late.at(-1)).toMatch(/^\/formalCheck\/findings \| Formale Prüfung: Beanstandungen: „Der Antrag ging am .*“$/);
  });

  it('is of requests and hearings one after the other, with what came along', () => {
    expect(said('/information', submitted(), asked(), asked({ requestId: 'inf_2' }), supplied({ files: [PDF], late: true }))).toEqual([
      expect.stringMatching(/^\/information\/inf_\S+\/requestId \| Nachforderung 1: Kennung: inf_/),
      expect.stringMatching(/ \| Nachforderung 1: Was fehlt: „Arbeitsvertrag zu line-1“$/),
      expect.stringMatching(/ \| Nachforderung 1: Gefordert am: 01\.08\.2022$/),
      expect.stringMatching(/ \| Nachforderung 1: Genannte Frist: 15\.08\.2022$/),
      expect.stringMatching(/ \| Nachforderung 1: Letzter Tag: 15\.08\.2022$/),
      expect.stringMatching(/\/supplied\/answer \| Nachforderung 1: Antwort: „Liegt bei\.“$/),
      expect.stringMatching(/\/supplied\/files\/att_\S+ \| Nachforderung 1: Datei der Antwort 1: PDF, SHA-256 (ab){32}$/),
      expect.stringMatching(/\/receivedAt \| Nachforderung 1: Antwort eingegangen: 02\.08\.2022, 12:00 Uhr$/),
      expect.stringMatching(/\/late \| Nachforderung 1: Antwort verspätet: ja$/),
      '/information/inf_2/requestId | Nachforderung 2: Kennung: inf_2',
      '/information/inf_2/items | Nachforderung 2: Was fehlt: „Arbeitsvertrag zu line-1“',
      '/information/inf_2/requestedOn | Nachforderung 2: Gefordert am: 01.08.2022',
      '/information/inf_2/dueOn | Nachforderung 2: Genannte Frist: 15.08.2022',
      '/information/inf_2/lastDay | Nachforderung 2: Letzter Tag: 15.08.2022',
    ]);
    const heard = said('/hearings', submitted(), opened(), stated({ files: [PDF] }), closed());
    expect(heard.map((s) => s.split(' | ')[1])).toEqual([
      expect.stringMatching(/^Anhörung 1: Kennung: hea_/),
      'Anhörung 1: In Aussicht gestellt: 0,00 €',
      'Anhörung 1: Gründe: „Die Stellen sind nicht zusätzlich.“',
      'Anhörung 1: Eröffnet am: 01.08.2022',
      'Anhörung 1: Letzter Tag: 15.08.2022',
      'Anhörung 1: Stellungnahme 1: Wortlaut: „Sie sind neu.“',
      `Anhörung 1: Stellungnahme 1: Datei 1: PDF, SHA-256 ${'ab'.repeat(32)}`,
      'Anhörung 1: Stellungnahme 1: Eingegangen: 10.08.2022, 12:00 Uhr',
      'Anhörung 1: Stellungnahme 1: Verspätet: nein',
      'Anhörung 1: Abgeschlossen: die Frist ist vorbei',
      'Anhörung 1: Abgeschlossen am: 16.08.2022',
    ]);
    expect(said('/information', submitted(), asked(), overdue()).at(-1)).toMatch(/ \| Nachforderung 1: Überfällig seit: 16\.08\.2022$/);
  });

  it('is of an early start how it was answered', () => {
    const status = (...events: readonly ApplicationEvent[]) => said('/earlyStartAnswer/status', submitted(), ...events);
    expect([...status(wished()), ...status(wished(), allowed()), ...status(wished(), denied())]).toEqual([
      '/earlyStartAnswer/status | Vorzeitiger Beginn: Stand: beantragt',
      '/earlyStartAnswer/status | Vorzeitiger Beginn: Stand: genehmigt',
      '/earlyStartAnswer/status | Vorzeitiger Beginn: Stand: abgelehnt',
    ]);
  });

  it('is of the waiting list since when, for how much and why', () => {
    expect(said('/waiting', ...checked(), waitlisted({ wantedCents: 100_000 }), movedUp())).toEqual([
      '/waiting/since | Warteliste: Seit: 01.08.2022',
      '/waiting/wantedCents | Warteliste: Wartet auf: 1.000,00 €',
      '/waiting/reason | Warteliste: Grund: „Der Topf reicht nicht.“',
      '/waiting/movedUpOn | Warteliste: Geld ist da seit: 01.09.2022',
    ]);
  });

  it('is of the submission who applied, to where the money goes and what came along', () => {
    const first = submitted({
      deadlineEffect: 'curable',
      applicant: { kinds: ['municipality'], name: 'Stadt Aalen' },
      recipient: '08136088',
    });
    const data = {
      ...first.data,
      bank: { iban: 'DE02120300000000202051', bic: 'BYLADEM1001' },
      declarations: ['Alles ist wahr.', 'Nichts fehlt.'],
      attachments: [PDF],
      partners: [{ partnerId: 'p1', name: 'Caritas' }],
      contact: { unit: 'Sozialamt' },
      rehearsal: true,
    };
    const event = { ...first, data } as unknown as ApplicationEvent;
    expect(
      ['/applicant', '/contact', '/partners', '/bank', '/declarations', '/attachments', '/deadlineEffect', '/late', '/rehearsal'].flatMap(
        (place) => said(place, event),
      ),
    ).toEqual([
      '/applicant | Antragsteller: „Stadt Aalen“',
      '/contact | Ansprechstelle: „Sozialamt“',
      '/partners/p1 | Partner 1: „Caritas“',
      '/bank | Bankverbindung: DE02 … 2051, BYLADEM1001',
      '/declarations | Erklärungen: „Alles ist wahr.“, „Nichts fehlt.“',
      `/attachments/${PDF.attachmentId} | Anlage 1: PDF, SHA-256 ${'ab'.repeat(32)}`,
      '/deadlineEffect | Art der Frist: heilbar',
      '/late | Verspätet: nein',
      '/rehearsal | Erprobung: ja',
    ]);
    const withoutBic = { ...event, data: { ...data, bank: { iban: 'DE02120300000000202051' } } } as unknown as ApplicationEvent;
    expect(said('/bank', withoutBic)).toEqual(['/bank | Bankverbindung: DE02 … 2051']);
  });

  it('names everything that it says, of whatever became of it', () => {
    const all = (...events: readonly ApplicationEvent[]) =>
      said('/', ...events).map((fact) => fact.replaceAll(/([a-z]+_)[0-9a-f]{8}-[0-9a-f-]+/g, '$1'));
    const open = [...checked(), allowed(), prepared(), reserved()];
    const released = given(applicationDecider, open)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    const reason = (de: string) => ({ code: 'x', de, en: 'x' });
    const rejected = ApplicationRejected({
      ...keys,
      stage: 'decision',
      reasons: [reason('Zu spät'), reason('Kein Platz')],
      ruleSetVersion: 1,
    });
    const sent = [
      reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }),
      reminded({ on: '2022-08-16', dueOn: '2022-08-15', days: 1, kind: 'answer-missing' }),
    ];
    const applied = [
      '/fileNumber | Aktenzeichen: SU22-2022-00001',
      '/district | Kreis: 08116',
      '/requestedCents | Beantragt: 37.000,00 €',
      '/requestedShare | Beantragte Stellen: 0,50 VZÄ',
      '/lines/line-1 | Position 1: Stelle, 0,50 VZÄ, 32.000,00 €',
      '/lines/line-2 | Position 2: Maßnahme, 5.000,00 €',
      '/budgetYear | Haushaltsjahr: 2022',
      '/from | Zeitraum ab: 01.07.2022',
      '/to | Zeitraum bis: 30.06.2023',
      '/receivedAt | Eingegangen: 12.07.2022, 10:15 Uhr',
      '/deadline | Frist: 22.07.2022',
      '/lastDay | Letzter Tag der Frist: 22.07.2022',
      '/deadlineEffect | Art der Frist: Ausschlussfrist',
      '/late | Verspätet: nein',
      '/programmeCode | Programm: SU22',
      '/ruleSetVersion | Fassung der Regeln: 1',
      '/applicationId | Kennung des Antrags: app_',
      '/draftId | Kennung des Entwurfs: drf_',
      '/callId | Kennung des Förderaufrufs: call_',
      '/programmeId | Kennung des Programms: prg_',
    ];
    expect(all(...open, ...released)).toEqual([
      '/status | Stand: bewilligt',
      '/decision/decisionId | Entscheidung: Kennung: dec_',
      '/decision/outcome | Entscheidung: Art: Bewilligung',
      '/decision/amountCents | Entscheidung: Betrag: 37.000,00 €',
      '/decision/lines/line-1 | Entscheidung: Position 1: 32.000,00 €, 0,50 VZÄ, 12 Monate, Stufe „A_SOCIAL_DEGREE“',
      '/decision/lines/line-2 | Entscheidung: Position 2: 5.000,00 €',
      '/decision/reason | Entscheidung: Begründung: „Alles erfüllt“',
      '/decision/preparedOn | Entscheidung: Vorbereitet am: 01.08.2022',
      '/decision/reservation/status | Entscheidung: Mittel: reserviert',
      '/decision/releasedOn | Entscheidung: Freigegeben am: 01.08.2022',
      '/grant/grantId | Bewilligung: Kennung: grt_',
      '/grant/amountCents | Bewilligung: Betrag: 37.000,00 €',
      '/grant/from | Bewilligung: Beginn frühestens: 01.07.2022',
      '/grant/to | Bewilligung: Ende spätestens: 30.06.2023',
      '/formalCheck/passed | Formale Prüfung: Bestanden: ja',
      '/formalCheck/on | Formale Prüfung: Am: 01.08.2022',
      '/formalCheck/checks/received-in-time | Formale Prüfung: „received-in-time“: bestanden',
      '/formalCheck/checks/call-open | Formale Prüfung: „call-open“: bestanden',
      '/formalCheck/checks/period-ahead | Formale Prüfung: „period-ahead“: bestanden',
      '/formalCheck/checks/applicant-entitled | Formale Prüfung: „applicant-entitled“: bestanden',
      '/formalCheck/checks/complete | Formale Prüfung: „complete“: bestanden',
      '/formalCheck/checks/line-kinds | Formale Prüfung: „line-kinds“: bestanden',
      '/formalCheck/checks/tiers | Formale Prüfung: „tiers“: bestanden',
      '/formalCheck/checks/minimum-share | Formale Prüfung: „minimum-share“: bestanden',
      '/formalCheck/checks/full-time | Formale Prüfung: „full-time“: bestanden',
      '/formalCheck/checks/months | Formale Prüfung: „months“: bestanden',
      '/formalCheck/checks/starts | Formale Prüfung: „starts“: bestanden',
      '/formalCheck/checks/maximum-amounts | Formale Prüfung: „maximum-amounts“: bestanden',
      '/formalCheck/findings | Formale Prüfung: Beanstandungen: ',
      '/earlyStartAnswer/from | Vorzeitiger Beginn: Ab: 15.08.2022',
      '/earlyStartAnswer/status | Vorzeitiger Beginn: Stand: genehmigt',
      '/earlyStartAnswer/on | Vorzeitiger Beginn: Am: 01.08.2022',
      ...applied,
    ]);
    const second = opened();
    const hearings = [opened(), { ...second, data: { ...second.data, hearingId: 'hea_2' } } as ApplicationEvent];
    expect(all(submitted(), asked(), takenBack(), ...hearings, ...sent, prepared(), countersigned(), returned(), rejected)).toEqual([
      '/status | Stand: abgelehnt',
      '/decision/decisionId | Entscheidung: Kennung: dec_',
      '/decision/outcome | Entscheidung: Art: Bewilligung',
      '/decision/amountCents | Entscheidung: Betrag: 37.000,00 €',
      '/decision/lines/line-1 | Entscheidung: Position 1: 32.000,00 €, 0,50 VZÄ, 12 Monate, Stufe „A_SOCIAL_DEGREE“',
      '/decision/lines/line-2 | Entscheidung: Position 2: 5.000,00 €',
      '/decision/reason | Entscheidung: Begründung: „Alles erfüllt“',
      '/decision/preparedOn | Entscheidung: Vorbereitet am: 01.08.2022',
      '/decision/reservation/status | Entscheidung: Mittel: angefragt',
      '/decision/countersignedOn | Entscheidung: Mitgezeichnet am: 01.08.2022',
      '/decision/returned/note | Entscheidung: Zurückgegeben: „Bitte kürzer.“',
      '/decision/returned/on | Entscheidung: Zurückgegeben am: 01.08.2022',
      '/rejection/stage | Ablehnung: Nach: Entscheidung',
      '/rejection/reasons | Ablehnung: Gründe: „Zu spät“, „Kein Platz“',
      '/rejection/on | Ablehnung: Am: 01.08.2022',
      '/information/inf_/requestId | Nachforderung 1: Kennung: inf_',
      '/information/inf_/items | Nachforderung 1: Was fehlt: „Arbeitsvertrag zu line-1“',
      '/information/inf_/requestedOn | Nachforderung 1: Gefordert am: 01.08.2022',
      '/information/inf_/dueOn | Nachforderung 1: Genannte Frist: 15.08.2022',
      '/information/inf_/lastDay | Nachforderung 1: Letzter Tag: 15.08.2022',
      '/information/inf_/withdrawn/reason | Nachforderung 1: Grund der Rücknahme: „Es lag schon bei.“',
      '/information/inf_/withdrawn/on | Nachforderung 1: Zurückgenommen am: 03.08.2022',
      '/hearings/hea_/hearingId | Anhörung 1: Kennung: hea_',
      '/hearings/hea_/intendedCents | Anhörung 1: In Aussicht gestellt: 0,00 €',
      '/hearings/hea_/grounds | Anhörung 1: Gründe: „Die Stellen sind nicht zusätzlich.“',
      '/hearings/hea_/openedOn | Anhörung 1: Eröffnet am: 01.08.2022',
      '/hearings/hea_/lastDay | Anhörung 1: Letzter Tag: 15.08.2022',
      '/hearings/hea_2/hearingId | Anhörung 2: Kennung: hea_2',
      '/hearings/hea_2/intendedCents | Anhörung 2: In Aussicht gestellt: 0,00 €',
      '/hearings/hea_2/grounds | Anhörung 2: Gründe: „Die Stellen sind nicht zusätzlich.“',
      '/hearings/hea_2/openedOn | Anhörung 2: Eröffnet am: 01.08.2022',
      '/hearings/hea_2/lastDay | Anhörung 2: Letzter Tag: 15.08.2022',
      '/reminders/answer-due 2022-08-12 2022-08-15 | Erinnerung 1: Antwort steht an, gesendet am 12.08.2022: „Kreis 08116: noch 3 Tage.“',
      '/reminders/answer-missing 2022-08-16 2022-08-15 | Erinnerung 2: Antwort fehlt, gesendet am 16.08.2022: „Kreis 08116: noch 1 Tage.“',
      ...applied,
    ]);
    expect(all(submitted(), ApplicationWithdrawn({ ...keys, reason: 'Kein Bedarf' }))).toEqual([
      '/status | Stand: zurückgezogen',
      '/withdrawal/reason | Rücknahme: Grund: „Kein Bedarf“',
      '/withdrawal/on | Rücknahme: Am: 01.08.2022',
      ...applied,
    ]);
  });
});
