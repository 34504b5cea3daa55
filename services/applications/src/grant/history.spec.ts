import { CLERK } from '../application/application.fixture';
import type { ContentOf, NoticeContent } from './content';
import {
  ActionEnded,
  ActionFiled,
  NoticeAnnounced,
  NoticeCameBack,
  NoticeDispatchCorrected,
  NoticeDispatched,
  NoticeLapsed,
  NoticeReleased,
  NoticeRetrievalExpired,
} from './events';
import type { GrantEvent } from './events';
import {
  ACTION,
  AMENDMENT,
  DELIVERED_ON,
  DISPATCH,
  LAST_DAY,
  NOTICE,
  OTHER_NOTICE,
  RELEASED_ON,
  amendmentReleased,
  becameFinal,
  cameBack,
  corrected,
  deliveredOn,
  dispatched,
  ended,
  filed,
  fundsAnswered,
  keys,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
  retrieved,
  waived,
} from './grant.fixture';
import { grantHistory } from './history';

const names = { person: (id: string) => (id === CLERK ? 'Jonas Weber' : undefined), organisation: (key: string) => key };
const entry = (event: GrantEvent) =>
  grantHistory(
    [
      {
        ...event,
        recordedAt: '2025-04-02T07:30:00.000Z',
        position: 'applications:1:1',
        meta: { actor: { person: CLERK, role: 'GRANT_CLERK', organisation: 'authority' } },
      },
    ],
    names,
  )[0];
const told = (event: GrantEvent) => entry(event)?.sentence;
const BEGUN = 'Am 02.04.2025, 09:30 Uhr hat Jonas Weber';

describe('what the history of a notice says', () => {
  it('of what is taken back: how much that is, and not what is left as if that were it', () => {
    const lines = [{ lineId: 'line-1', before: { amountCents: 1_000_000 }, after: { amountCents: 400_000 } }];
    const content: NoticeContent = { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-01', from: '2025-01-01', lines };
    expect(told(NoticeReleased({ ...released().data, kind: 'REVOCATION', amountCents: 54_900_000, content }))).toContain(
      ' den Widerrufsbescheid über 6.000,00 € (bewilligt bleiben 549.000,00 €) freigegeben.',
    );
  });
  it('of a letter that came back, with what the post noted on it', () => {
    const { data } = cameBack('2025-02-20');
    expect(told(NoticeCameBack({ ...data, note: 'Empfänger unbekannt.' }))).toContain(
      ' vermerkt, dass der Brief mit dem Zuwendungsbescheid am 20.02.2025 zurückkam. „Empfänger unbekannt.“ Er ist nicht bekannt gegeben und muss noch einmal versandt werden.',
    );
    expect(told(cameBack('2025-02-20'))).toContain('am 20.02.2025 zurückkam. Er ist nicht bekannt gegeben');
  });
  it('of a corrected day, with the day that follows from it and the reason', () => {
    const sentence = told(corrected('2025-04-01'));
    expect(sentence).toContain(
      ' berichtigt, dass der Zuwendungsbescheid am 01.04.2025 zur Post gegeben worden ist. Als bekannt gegeben gilt er am 04.04.2025. 3 Tage ab dem 01.04.2025,',
    );
    expect(sentence).toContain('Was aus dem falschen Tag folgte, gilt nicht. „Im Jahr vertippt“');
  });
  it('of a dispatch that was recorded late, why', () => {
    const { data } = dispatched();
    expect(told(NoticeDispatched({ ...data, reason: 'Vergessen' }))).toMatch(/ Nachträglich vermerkt: „Vergessen“\.?$/);
    expect(told(dispatched())).not.toContain('Nachträglich');
  });
  it('of a delivery, whether an action is in time by it', () => {
    expect(told(deliveredOn(DELIVERED_ON, 'receipt', { inTime: [ACTION] }))).toMatch(
      / Die Klage, die schon läuft, ist damit fristgerecht\.$/,
    );
    expect(told(deliveredOn(DELIVERED_ON))).not.toContain('fristgerecht');
  });
  it('of an action that ended while the period runs, until when that is', () => {
    const { data } = ended('2025-03-12', 'withdrawn');
    expect(told(ActionEnded({ ...data, until: LAST_DAY }))).toContain(
      ' das Ende der Klage gegen den Zuwendungsbescheid vermerkt: zurückgenommen. Die Klagefrist läuft noch bis zum 17.03.2025, 24:00 Uhr. „Urteil“',
    );
    expect(told(ended('2025-09-01', 'dismissed'))?.startsWith(BEGUN)).toBe(true);
  });
});

describe('the history of a notice in both languages', () => {
  const HE = `${BEGUN} (Sachbearbeitung, authority)`;
  const HE_EN = 'On 02 Apr 2025, 09:30, Jonas Weber (case handling, Regierungspräsidium (granting authority))';
  const BY_POST =
    '3 Tage ab dem 14.02.2025, dieser Tag zählt nicht mit. An Wochenenden und Feiertagen verschiebt sich dieser Tag nicht. § 41 Abs. 2 LVwVfG: am dritten Tag nach der Aufgabe zur Post; ob Baden-Württemberg den vierten Tag des Bundesrechts übernommen hat, ist nicht belegt (unbekannt).';
  const BY_POST_EN =
    '3 days from 14 Feb 2025, which does not count itself. This day does not move on weekends and holidays. § 41 Abs. 2 LVwVfG: am dritten Tag nach der Aufgabe zur Post; ob Baden-Württemberg den vierten Tag des Bundesrechts übernommen hat, ist nicht belegt (unknown).';
  const IN_A_MONTH =
    'Ein Monat ab dem 17.02.2025, dieser Tag zählt nicht mit. § 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag (allgemeines Wissen).';
  const IN_A_MONTH_EN =
    'One month from 17 Feb 2025, which does not count itself. § 74 Abs. 1 VwGO; § 57 Abs. 2 VwGO mit § 222 Abs. 2 ZPO: bis zum nächsten Werktag (general knowledge).';
  const TAKEN: ContentOf<'REVOCATION'> = {
    ...{ kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-01', from: '2025-01-01' },
    lines: [{ lineId: 'line-1', before: { amountCents: 1_000_000 }, after: { amountCents: 400_000 } }],
  };
  const THREE = { thirdSignature: { fromCents: 5_000_000, mark: 'A' as const, source: 'spec' } };
  const wording = { subjectDe: 'Bereit', subjectEn: 'Ready', textDe: '.', textEn: '.' };
  const announced = (recipients: number) =>
    NoticeAnnounced({ ...keys('2025-04-01'), dispatchId: DISPATCH, templateVersion: 1, recipients, wording });

  it.each<[string, GrantEvent, string, string]>([
    [
      'an amendment that is prepared',
      noticePrepared(),
      `${HE} einen Änderungsbescheid über 16.000,00 € mehr (bewilligt sind damit 53.000,00 €) vorbereitet. „Der Anteil ist gestiegen“.`,
      `${HE_EN} prepared: amendment notice of €16,000.00 more (€53,000.00 are granted with it). “Der Anteil ist gestiegen”.`,
    ],
    [
      'one that is prepared anew and needs three',
      noticePrepared({ replacesNoticeId: NOTICE, needs: THREE }),
      `${HE} einen Änderungsbescheid über 16.000,00 € mehr (bewilligt sind damit 53.000,00 €) neu vorbereitet. Ab 50.000,00 € zeichnen drei Personen. „Der Anteil ist gestiegen“.`,
      `${HE_EN} prepared anew: amendment notice of €16,000.00 more (€53,000.00 are granted with it). From €50,000.00 on three people sign. “Der Anteil ist gestiegen”.`,
    ],
    [
      'the money for it',
      fundsAnswered(),
      'Am 02.04.2025, 09:30 Uhr hat die Mittelverwaltung 16.000,00 € für den Änderungsbescheid reserviert.',
      'On 02 Apr 2025, 09:30, budgeting reserved €16,000.00 for the amendment notice.',
    ],
    [
      'that there is no money for it',
      fundsAnswered({ reason: 'pot-exceeded', frameAvailableCents: 100_000, potAvailableCents: 50_000 }),
      expect.stringMatching(
        / hat die Mittelverwaltung abgelehnt, 16\.000,00 € für den Änderungsbescheid zu reservieren: .+ \(verfügbar: 1\.000,00 € im Planungsrahmen, 500,00 € im Topf\)\.$/,
      ) as string,
      expect.stringMatching(
        /, budgeting declined to reserve €16,000\.00 for the amendment notice: .+ \(available: €1,000\.00 in the planning frame, €500\.00 in the pot\)\.$/,
      ) as string,
    ],
    [
      'a revocation, and what is left',
      NoticeReleased({ ...released().data, kind: 'REVOCATION', amountCents: 3_100_000, content: TAKEN }),
      `${HE} den Widerrufsbescheid über 6.000,00 € (bewilligt bleiben 31.000,00 €) freigegeben. Er wirkt erst, wenn er bekannt gegeben ist.`,
      `${HE_EN} released the notice of revocation of €6,000.00 (€31,000.00 stay granted). It has no effect before it is delivered.`,
    ],
    [
      'a withdrawal, and what is left',
      NoticeReleased({ ...released().data, kind: 'WITHDRAWAL', amountCents: 3_100_000, content: { ...TAKEN, kind: 'WITHDRAWAL' } }),
      `${HE} den Rücknahmebescheid über 6.000,00 € (bewilligt bleiben 31.000,00 €) freigegeben. Er wirkt erst, wenn er bekannt gegeben ist.`,
      `${HE_EN} released the notice of withdrawal of €6,000.00 (€31,000.00 stay granted). It has no effect before it is delivered.`,
    ],
    [
      'an amendment that takes',
      NoticeReleased({ ...amendmentReleased().data, amountCents: 3_100_000, content: { ...AMENDMENT, lines: TAKEN.lines } }),
      `${HE} den Änderungsbescheid über 6.000,00 € weniger (bewilligt sind damit 31.000,00 €) freigegeben. Er wirkt erst, wenn er bekannt gegeben ist.`,
      `${HE_EN} released the amendment notice of €6,000.00 less (€31,000.00 are granted with it). It has no effect before it is delivered.`,
    ],
    [
      'a notice that falls with another',
      NoticeLapsed({ ...keys('2025-09-01'), becauseNoticeId: NOTICE }),
      'Der Zuwendungsbescheid ist hinfällig, weil ein Gericht den Bescheid aufgehoben hat, auf dem er beruht. Gefordert wird daraus nichts mehr.',
      expect.stringContaining('grant notice') as string,
    ],
    [
      'a success in court that takes money, with a later notice',
      ActionEnded({ ...ended('2025-09-01', 'annulled').data, changesCents: -1_600_000, laterNoticeIds: [NOTICE] }),
      `${HE} das Ende der Klage gegen den Zuwendungsbescheid vermerkt: erfolgreich, der Bescheid ist aufgehoben. Bewilligt sind damit 16.000,00 € weniger. Ein späterer Bescheid ging von ihm aus; bitte prüfen, ob er zu ändern ist. „Urteil“.`,
      expect.stringContaining(
        ': successful, the notice is annulled. So €16,000.00 less are granted. A later notice started from it; please see whether it has to be changed. “Urteil”.',
      ) as string,
    ],
    [
      'a success in court that gives money back, with two later notices',
      ActionEnded({ ...ended('2025-09-01', 'annulled').data, changesCents: 600_000, laterNoticeIds: [NOTICE, OTHER_NOTICE] }),
      expect.stringContaining(
        ' Bewilligt sind damit wieder 6.000,00 € mehr. 2 spätere Bescheide gingen von ihm aus; bitte prüfen, ob sie zu ändern sind. „Urteil“.',
      ) as string,
      expect.stringContaining(
        ' So €6,000.00 more are granted again. 2 later notices started from it; please see whether they have to be changed. “Urteil”.',
      ) as string,
    ],
    [
      'an action that ended while the period runs',
      ActionEnded({ ...ended('2025-03-12', 'withdrawn').data, until: LAST_DAY }),
      expect.stringContaining(': zurückgenommen. Die Klagefrist läuft noch bis zum 17.03.2025, 24:00 Uhr. „Urteil“') as string,
      expect.stringContaining(': withdrawn. The time to go to court runs until 17 Mar 2025, 24:00. “Urteil”') as string,
    ],
    [
      'a correction with the day that follows',
      corrected('2025-04-01'),
      expect.stringContaining(' Als bekannt gegeben gilt er am 04.04.2025. 3 Tage ab dem 01.04.2025,') as string,
      expect.stringContaining(' It counts as delivered on 04 Apr 2025. 3 days from 01 Apr 2025,') as string,
    ],
    [
      'a dispatch that is noted afterwards',
      NoticeDispatched({ ...dispatched().data, reason: 'Vergessen' }),
      expect.stringMatching(/ Nachträglich vermerkt: „Vergessen“\.?$/) as string,
      expect.stringMatching(/ Noted afterwards: “Vergessen”\.?$/) as string,
    ],
    [
      'its second signature',
      noticeCountersigned(),
      `${HE} den Änderungsbescheid mitgezeichnet.`,
      `${HE_EN} countersigned the amendment notice.`,
    ],
    [
      'its return',
      noticeReturned(),
      `${HE} den Änderungsbescheid zurückgegeben. „Betrag prüfen“.`,
      `${HE_EN} returned the amendment notice. “Betrag prüfen”.`,
    ],
    [
      'its end before a release',
      noticeDiscarded(),
      `${HE} den vorbereiteten Änderungsbescheid verworfen. „Die Anzeige ist zurückgenommen“.`,
      `${HE_EN} discarded the prepared amendment notice. “Die Anzeige ist zurückgenommen”.`,
    ],
    [
      'the notice of the decision',
      released(),
      'Mit der Freigabe der Entscheidung steht der Zuwendungsbescheid über 37.000,00 €. Er wirkt erst, wenn er bekannt gegeben ist.',
      'With the release of the decision the grant notice of €37,000.00 stands. It has no effect before it is delivered.',
    ],
    [
      'a rejection',
      NoticeReleased({ ...released().data, kind: 'REJECTION', amountCents: 0 }),
      'Mit der Freigabe der Entscheidung steht der Ablehnungsbescheid. Er wirkt erst, wenn er bekannt gegeben ist.',
      'With the release of the decision the rejection stands. It has no effect before it is delivered.',
    ],
    [
      'the release of an amendment',
      amendmentReleased(),
      `${HE} den Änderungsbescheid über 16.000,00 € mehr (bewilligt sind damit 53.000,00 €) freigegeben. Er wirkt erst, wenn er bekannt gegeben ist.`,
      `${HE_EN} released the amendment notice of €16,000.00 more (€53,000.00 are granted with it). It has no effect before it is delivered.`,
    ],
    [
      'the post',
      dispatched(),
      `${HE} den Zuwendungsbescheid am 14.02.2025 mit der Post an „Landratsamt Esslingen“ versandt. Als bekannt gegeben gilt er am 17.02.2025. ${BY_POST}`,
      `${HE_EN} dispatched the grant notice to “Landratsamt Esslingen” by post on 14 Feb 2025. It counts as delivered on 17 Feb 2025. ${BY_POST_EN}`,
    ],
    [
      'the post without a word on remedies',
      dispatched(RELEASED_ON, { isInstructed: false }),
      `${HE} den Zuwendungsbescheid am 14.02.2025 mit der Post an „Landratsamt Esslingen“ versandt. Als bekannt gegeben gilt er am 17.02.2025. ${BY_POST} Eine Rechtsbehelfsbelehrung enthält er nicht.`,
      `${HE_EN} dispatched the grant notice to “Landratsamt Esslingen” by post on 14 Feb 2025. It counts as delivered on 17 Feb 2025. ${BY_POST_EN} It does not say which remedy there is.`,
    ],
    [
      'the portal without a word on remedies',
      dispatched(RELEASED_ON, { channel: 'portal', isInstructed: false }),
      `${HE} den Zuwendungsbescheid für „Landratsamt Esslingen“ ins Portal gestellt. Abrufen lässt er sich bis zum 24.02.2025, 24:00 Uhr. 10 Tage ab dem 14.02.2025, dieser Tag zählt nicht mit. An Wochenenden und Feiertagen verschiebt sich dieser Tag nicht. § 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): ohne Abruf in zehn Tagen ist nicht bekannt gegeben (belegt). Eine Rechtsbehelfsbelehrung enthält er nicht.`,
      `${HE_EN} put the grant notice for “Landratsamt Esslingen” into the portal. It can be retrieved until 24 Feb 2025, 24:00. 10 days from 14 Feb 2025, which does not count itself. This day does not move on weekends and holidays. § 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): ohne Abruf in zehn Tagen ist nicht bekannt gegeben (with source). It does not say which remedy there is.`,
    ],
    [
      'a dispatch against a receipt',
      dispatched(RELEASED_ON, { againstReceipt: true }),
      `${HE} den Zuwendungsbescheid am 14.02.2025 gegen Empfangsnachweis an „Landratsamt Esslingen“ versandt.`,
      `${HE_EN} dispatched the grant notice to “Landratsamt Esslingen” against a receipt on 14 Feb 2025.`,
    ],
    [
      'a correction against a receipt',
      NoticeDispatchCorrected({ ...dispatched('2025-04-01', { againstReceipt: true }).data, reason: 'Im Tag vertippt' }),
      `${HE} berichtigt, dass der Zuwendungsbescheid am 01.04.2025 zur Post gegeben worden ist. Was aus dem falschen Tag folgte, gilt nicht. „Im Tag vertippt“.`,
      `${HE_EN} corrected that the grant notice was posted on 01 Apr 2025. What followed from the wrong day does not hold. “Im Tag vertippt”.`,
    ],
    [
      'mail to nobody',
      announced(0),
      'Niemand hat eine Mail darüber bestellt, dass ein Bescheid bereitliegt.',
      'Nobody has ordered mail that a notice is ready.',
    ],
    [
      'mail to one',
      announced(1),
      'Eine Person bekam eine Mail, dass ein Bescheid bereitliegt: „Bereit“.',
      'One person was told by mail that a notice is ready: “Ready”.',
    ],
    [
      'mail to two',
      announced(2),
      '2 Personen bekamen eine Mail, dass ein Bescheid bereitliegt: „Bereit“.',
      '2 people were told by mail that a notice is ready: “Ready”.',
    ],
    [
      'a retrieval',
      retrieved(DELIVERED_ON, `${DELIVERED_ON}T09:00:00.000Z`),
      `${HE} den Zuwendungsbescheid am 17.02.2025, 10:00 Uhr im Portal abgerufen. Bekannt gegeben ist er damit am 18.02.2025. Ein Tag ab dem 17.02.2025, dieser Tag zählt nicht mit. An Wochenenden und Feiertagen verschiebt sich dieser Tag nicht. § 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): am Tag nach dem Abruf (belegt).`,
      `${HE_EN} retrieved the grant notice in the portal on 17 Feb 2025, 10:00. So it is delivered on 18 Feb 2025. One day from 17 Feb 2025, which does not count itself. This day does not move on weekends and holidays. § 41 Abs. 2a LVwVfG (Fassung vom 17.02.2021): am Tag nach dem Abruf (with source).`,
    ],
    [
      'no retrieval',
      NoticeRetrievalExpired({ ...keys('2025-04-01'), dispatchId: DISPATCH, lastDay: '2025-02-24' }),
      'Der Zuwendungsbescheid ist bis zum 24.02.2025, 24:00 Uhr, nicht abgerufen worden. Er ist nicht bekannt gegeben und muss mit der Post versandt werden.',
      'The grant notice was not retrieved until 24 Feb 2025, 24:00. It is not delivered and has to go by post.',
    ],
    [
      'a letter that came back',
      cameBack('2025-02-20'),
      `${HE} vermerkt, dass der Brief mit dem Zuwendungsbescheid am 20.02.2025 zurückkam. Er ist nicht bekannt gegeben und muss noch einmal versandt werden.`,
      `${HE_EN} noted that the letter with the grant notice came back on 20 Feb 2025. It is not delivered and has to be dispatched again.`,
    ],
    [
      'a delivery by post',
      deliveredOn(DELIVERED_ON),
      `Der Zuwendungsbescheid ist am 17.02.2025 bekannt gegeben. Mit der Post gilt er an diesem Tag als bekannt gegeben. Klagen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_A_MONTH}`,
      `The grant notice is delivered on 17 Feb 2025. By post it counts as delivered on that day. An action can be filed until 17 Mar 2025, 24:00. ${IN_A_MONTH_EN}`,
    ],
    [
      'a delivery by retrieval',
      deliveredOn(DELIVERED_ON, 'retrieval'),
      `Der Zuwendungsbescheid ist am 17.02.2025 bekannt gegeben. Er ist im Portal abgerufen worden. Klagen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_A_MONTH}`,
      `The grant notice is delivered on 17 Feb 2025. It was retrieved in the portal. An action can be filed until 17 Mar 2025, 24:00. ${IN_A_MONTH_EN}`,
    ],
    [
      'a delivery by receipt',
      deliveredOn(DELIVERED_ON, 'receipt', { inTime: [ACTION] }),
      `Der Zuwendungsbescheid ist am 17.02.2025 bekannt gegeben. Der Zugang ist nachgewiesen. Klagen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_A_MONTH} Die Klage, die schon läuft, ist damit fristgerecht.`,
      `The grant notice is delivered on 17 Feb 2025. Its arrival is proved. An action can be filed until 17 Mar 2025, 24:00. ${IN_A_MONTH_EN} The action that is pending already is in time by this.`,
    ],
    [
      'a waiver',
      waived('2025-02-20'),
      `${HE} auf Rechtsbehelfe gegen den Zuwendungsbescheid verzichtet.`,
      `${HE_EN} waived remedies against the grant notice.`,
    ],
    [
      'finality by time',
      becameFinal('2025-03-18'),
      'Der Zuwendungsbescheid ist seit dem 18.03.2025 bestandskräftig. Die Klagefrist ist abgelaufen, ohne dass jemand geklagt hat.',
      'The grant notice has been final since 18 Mar 2025. The time to go to court is over, and nobody has.',
    ],
    [
      'finality by waiver',
      becameFinal('2025-03-18', 'waived'),
      'Der Zuwendungsbescheid ist seit dem 18.03.2025 bestandskräftig. Auf Rechtsbehelfe ist verzichtet worden.',
      'The grant notice has been final since 18 Mar 2025. Remedies were waived.',
    ],
    [
      'finality by the end of an action',
      becameFinal('2025-03-18', 'action-ended'),
      'Der Zuwendungsbescheid ist seit dem 18.03.2025 bestandskräftig. Die Klage ist zu Ende.',
      'The grant notice has been final since 18 Mar 2025. The action has ended.',
    ],
    [
      'an action in time',
      filed('2025-03-10', '2025-03-10T09:00:00.000Z'),
      `${HE} eine Klage gegen den Zuwendungsbescheid vermerkt: eingegangen am 10.03.2025, 10:00 Uhr bei „Verwaltungsgericht Stuttgart“, fristgerecht. Bestandskräftig ist er damit nicht.`,
      `${HE_EN} noted an action against the grant notice: received on 10 Mar 2025, 10:00 at “Verwaltungsgericht Stuttgart”, in time. So the notice is not final.`,
    ],
    [
      'a late action',
      ActionFiled({ ...filed('2025-03-20', '2025-03-20T09:00:00.000Z', true).data, courtFileNumber: '5 K 12/25' }),
      `${HE} eine Klage gegen den Zuwendungsbescheid vermerkt: eingegangen am 20.03.2025, 10:00 Uhr bei „Verwaltungsgericht Stuttgart“, Aktenzeichen „5 K 12/25“, nach der Frist.`,
      `${HE_EN} noted an action against the grant notice: received on 20 Mar 2025, 10:00 at “Verwaltungsgericht Stuttgart”, file number “5 K 12/25”, after the period.`,
    ],
    [
      'an action dismissed',
      ended('2025-09-01', 'dismissed'),
      `${HE} das Ende der Klage gegen den Zuwendungsbescheid vermerkt: abgewiesen. „Urteil“.`,
      `${HE_EN} noted the end of the action against the grant notice: dismissed. “Urteil”.`,
    ],
    [
      'one withdrawn',
      ended('2025-09-01', 'withdrawn'),
      `${HE} das Ende der Klage gegen den Zuwendungsbescheid vermerkt: zurückgenommen. „Urteil“.`,
      `${HE_EN} noted the end of the action against the grant notice: withdrawn. “Urteil”.`,
    ],
    [
      'one settled',
      ended('2025-09-01', 'settled'),
      `${HE} das Ende der Klage gegen den Zuwendungsbescheid vermerkt: durch Vergleich erledigt. „Urteil“.`,
      `${HE_EN} noted the end of the action against the grant notice: settled. “Urteil”.`,
    ],
    [
      'one that succeeded',
      ended('2025-09-01', 'annulled'),
      `${HE} das Ende der Klage gegen den Zuwendungsbescheid vermerkt: erfolgreich, der Bescheid ist aufgehoben. „Urteil“.`,
      `${HE_EN} noted the end of the action against the grant notice: successful, the notice is annulled. “Urteil”.`,
    ],
  ])('tells of %s', (_, event, de, en) => expect([told(event), entry(event)?.sentenceEn]).toEqual([de, en]));
});
