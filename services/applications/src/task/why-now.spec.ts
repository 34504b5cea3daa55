import type { ExtensionRequest } from '../extension/state';
import type { DueRow } from '../read-models/due-list/entity';
import type { NoticeRow } from '../read-models/notice-list/entity';
import type { HearingTask } from '../read-models/notice-hearings/query';
import type { PreparationTask } from '../read-models/notice-preparations/query';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import type { ChangeTask, NoticeTask, ProofTask, SETTLING_TASK, Task } from './views';
import { provenAtStake, whyChange, whyExtension, whyHeard, whyNotice, whyNow, whyPrepared, whyProof, whySettle, whySign } from './why-now';

const ROW = {
  since: '2026-03-02',
  late: false,
  findings: 0,
  stage: 'submitted',
  reservation: 'none',
  answer: 'none',
  askedOn: '2026-03-10',
  answerUntil: '2026-03-24',
  isExtended: false,
} as DueRow;

describe('why a task stands there now', () => {
  it.each<
    readonly [
      Exclude<
        Task,
        NoticeTask | ChangeTask | PreparationTask | HearingTask | ProofTask | typeof SETTLING_TASK | 'answer-extension' | 'submit-draft'
      >,
      Partial<DueRow>,
      string,
      string,
    ]
  >([
    ['check-formally', {}, 'Eingegangen am 02.03.2026.', 'Received on 02 Mar 2026.'],
    ['check-formally', { late: true }, 'Verspätet eingegangen am 02.03.2026.', 'Received late on 02 Mar 2026.'],
    [
      'check-formally',
      { answer: 'supplied' },
      'Die Antwort auf die Nachforderung kam am 02.03.2026.',
      'The answer to the request came on 02 Mar 2026.',
    ],
    ['prepare-decision', {}, 'Formal geprüft am 02.03.2026, ohne Beanstandung.', 'Checked formally on 02 Mar 2026, without a finding.'],
    [
      'prepare-decision',
      { findings: 1 },
      'Formal geprüft am 02.03.2026, mit einer Beanstandung.',
      'Checked formally on 02 Mar 2026, with one finding.',
    ],
    [
      'prepare-decision',
      { findings: 2 },
      'Formal geprüft am 02.03.2026, mit 2 Beanstandungen.',
      'Checked formally on 02 Mar 2026, with 2 findings.',
    ],
    [
      'prepare-decision',
      { answer: 'supplied', findings: 1 },
      'Die Antwort auf die Nachforderung kam am 02.03.2026; formal geprüft mit einer Beanstandung.',
      'The answer to the request came on 02 Mar 2026; checked formally with one finding.',
    ],
    [
      'prepare-again',
      { stage: 'returned' },
      'Die vorbereitete Entscheidung ist am 02.03.2026 zurückgegeben worden.',
      'The prepared decision was returned on 02 Mar 2026.',
    ],
    [
      'prepare-again',
      { stage: 'prepared' },
      'Die Mittel für die vorbereitete Entscheidung reichten am 02.03.2026 nicht.',
      'The funds did not suffice for the prepared decision on 02 Mar 2026.',
    ],
    [
      'countersign-decision',
      {},
      'Von einer anderen Person vorbereitet am 02.03.2026; bei diesem Betrag zeichnen drei.',
      'Prepared by another person on 02 Mar 2026; for this amount three sign.',
    ],
    [
      'release-decision',
      { reservation: 'reserved' },
      'Von einer anderen Person vorbereitet am 02.03.2026.',
      'Prepared by another person on 02 Mar 2026.',
    ],
    [
      'release-decision',
      { reservation: 'pending' },
      'Von einer anderen Person vorbereitet am 02.03.2026; die Mittel werden gerade reserviert.',
      'Prepared by another person on 02 Mar 2026; the funds are being reserved.',
    ],
    [
      'release-decision',
      { answer: 'heard' },
      'Die Anhörung ist am 02.03.2026 abgeschlossen worden.',
      'The hearing was closed on 02 Mar 2026.',
    ],
    [
      'prepare-decision',
      { answer: 'heard' },
      'Angehört bis zum 02.03.2026; formal geprüft ohne Beanstandung.',
      'Heard until 02 Mar 2026; checked formally without a finding.',
    ],
    [
      'information-overdue',
      {},
      'Nachgefordert am 10.03.2026, bis zum 24.03.2026 kam nichts. Einmal verlängerbar.',
      'Requested on 10 Mar 2026, nothing came until 24 Mar 2026. It can be extended once.',
    ],
    [
      'information-overdue',
      { isExtended: true },
      'Nachgefordert am 10.03.2026, bis zum 24.03.2026 kam nichts. Die Frist war schon verlängert.',
      'Requested on 10 Mar 2026, nothing came until 24 Mar 2026. The period was extended already.',
    ],
    [
      'information-overdue',
      { askedOn: null, answerUntil: null },
      'Nachgefordert am , bis zum  kam nichts. Einmal verlängerbar.',
      'Requested on , nothing came until . It can be extended once.',
    ],
    [
      'decide-waitlisted',
      {},
      'Seit dem 02.03.2026 reicht das Geld, und der Antrag ist an der Reihe.',
      'Since 02 Mar 2026 the money suffices, and it is the turn of this application.',
    ],
    [
      'give-statement',
      { answer: 'stated' },
      'Ihre Stellungnahme ist da. Bis zum Ende der Frist können Sie etwas ergänzen, oder sagen, dass damit alles gesagt ist.',
      'Your statement is there. Until the end of the period you can add something, or say that this is all.',
    ],
    [
      'give-statement',
      { answer: 'hearing' },
      'Angehört am 10.03.2026: Sie sollen weniger bekommen als beantragt.',
      'Heard on 10 Mar 2026: you shall be granted less than requested.',
    ],
    [
      'give-statement',
      { answer: 'heard' },
      'Angehört am 10.03.2026: Sie sollen weniger bekommen als beantragt; die Frist ist vorbei, die Stellungnahme wird noch angenommen.',
      'Heard on 10 Mar 2026: you shall be granted less than requested; the period is over, the statement is still received.',
    ],
    ['supply-information', { answer: 'running' }, 'Nachgefordert am 10.03.2026.', 'Requested on 10 Mar 2026.'],
    [
      'supply-information',
      { answer: 'overdue' },
      'Nachgefordert am 10.03.2026; die Frist ist vorbei, die Antwort wird noch angenommen.',
      'Requested on 10 Mar 2026; the period is over, the answer is still received.',
    ],
  ])('%s %j: %s', (task, more, de, en) => expect(whyNow(task, Object.assign({}, ROW, more))).toEqual({ de, en }));

  it.each<[NoticeTask, Partial<NoticeRow>, string, string]>([
    [
      'dispatch-notice',
      { status: 'released' },
      'Zuwendungsbescheid: freigegeben am 02.03.2026, noch nicht versandt. Er wirkt erst, wenn er bekannt gegeben ist.',
      'The grant notice was released on 02 Mar 2026 and is not dispatched yet. It has no effect before it is delivered.',
    ],
    [
      'dispatch-notice',
      { status: 'not-retrieved', kind: 'REJECTION' },
      'Ablehnungsbescheid: im Portal in der Frist nicht abgerufen, damit am 02.03.2026 nicht bekannt gegeben. Er geht jetzt mit der Post.',
      'The rejection was not retrieved from the portal in time, so it is not delivered on 02 Mar 2026. It goes by post now.',
    ],
    [
      'dispatch-notice',
      { status: 'came-back' },
      'Zuwendungsbescheid: der Brief kam am 02.03.2026 zurück und ist nicht bekannt gegeben. Bitte prüfen Sie die Anschrift und versenden Sie ihn noch einmal.',
      'The letter with the grant notice came back on 02 Mar 2026 and is not delivered. Please check the address and dispatch it again.',
    ],
    [
      'retrieve-notice',
      { status: 'in-portal', dispatchedOn: '2026-03-03', kind: 'REJECTION' },
      'Bescheid: liegt seit dem 03.03.2026 im Portal. Bekannt gegeben ist er am Tag nach dem Abruf.',
      'The notice has been in the portal since 03 Mar 2026. It is delivered on the day after you retrieve it.',
    ],
    [
      'remedy-ends',
      { status: 'delivered', deliveredOn: '2026-03-06' },
      'Zuwendungsbescheid: bekannt gegeben am 06.03.2026. Bis zu diesem Tag lässt sich klagen; ein Verzicht macht ihn sofort bestandskräftig.',
      'The grant notice was delivered on 06 Mar 2026. Until this day an action can be filed; a waiver makes it final at once.',
    ],
  ])('of a notice: %s %j', (task, more, de, en) =>
    expect(whyNotice(task, { kind: 'GRANT', since: '2026-03-02', ...more } as NoticeRow)).toEqual({ de, en }),
  );

  it('of a grant to settle: what was accepted of it', () =>
    expect(whySettle({ since: '2026-03-02', grantedCents: 300, acceptedCents: 100 })).toEqual({
      de: 'Der Verwendungsnachweis ist seit dem 02.03.2026 anerkannt: 1,00 € von bewilligten 3,00 €. Ein Schlussbescheid fehlt.',
      en: 'The proof of use has been accepted since 02 Mar 2026: €1.00 of €3.00 that were granted. A final notice is missing.',
    }));

  it.each<[ProofTask, Partial<ProofOfUseRow>, string, string]>([
    [
      'check-proof',
      { deviates: true, isSampled: true },
      'Verwendungsnachweis: eingereicht am 02.03.2026, mit Abweichungen; das Los ist auf ihn gefallen.',
      'Proof of use: submitted on 02 Mar 2026, with deviations; the lot fell on it.',
    ],
    [
      'check-proof',
      { kind: 'interim' },
      'Zwischennachweis: eingereicht am 02.03.2026, ohne Abweichungen.',
      'Interim proof: submitted on 02 Mar 2026, without deviations.',
    ],
    [
      'check-proof',
      { stage: 'objected', overdueOn: '2026-03-02' },
      'Verwendungsnachweis: beanstandet und nicht in der Frist berichtigt.',
      'Proof of use: objected to and not corrected in time.',
    ],
    [
      'accept-proof',
      {},
      'Verwendungsnachweis: von einer anderen Person geprüft am 02.03.2026.',
      'Proof of use: checked by another person on 02 Mar 2026.',
    ],
    [
      'proof-overdue',
      { overdueOn: '2026-04-01', remindedOf: null },
      'Verwendungsnachweis für die Zeit vom 01.01.2025 bis zum 31.12.2025: bis zum 31.03.2026 kam nichts.',
      'Proof of use for the time from 01 Jan 2025 to 31 Dec 2025: nothing came until 31 Mar 2026.',
    ],
    [
      'proof-overdue',
      { overdueOn: '2026-04-01', remindedOf: '2026-03-31' },
      'Verwendungsnachweis für die Zeit vom 01.01.2025 bis zum 31.12.2025: bis zum 31.03.2026 kam nichts. Erinnert worden ist daran.',
      'Proof of use for the time from 01 Jan 2025 to 31 Dec 2025: nothing came until 31 Mar 2026. The recipient was reminded of it.',
    ],
    [
      'submit-proof',
      {},
      'Verwendungsnachweis für die Zeit vom 01.01.2025 bis zum 31.12.2025.',
      'Proof of use for the time from 01 Jan 2025 to 31 Dec 2025.',
    ],
    [
      'submit-proof',
      { overdueOn: '2026-04-01' },
      'Verwendungsnachweis für die Zeit vom 01.01.2025 bis zum 31.12.2025; die Frist ist vorbei, er wird noch angenommen.',
      'Proof of use for the time from 01 Jan 2025 to 31 Dec 2025; the period is over, it is still received.',
    ],
    ['correct-proof', {}, 'Verwendungsnachweis: beanstandet am 02.03.2026.', 'Proof of use: objected to on 02 Mar 2026.'],
  ])('of a proof of use: %s %j', (task, more, de, en) => {
    const row = {
      kind: 'final',
      since: '2026-03-02',
      firstDay: '2025-01-01',
      lastDay: '2025-12-31',
      dueOn: '2026-03-31',
      deviates: false,
      isSampled: false,
      overdueOn: null,
    };
    expect(whyProof(task, { ...row, ...more } as ProofOfUseRow)).toEqual({ de, en });
  });
  it.each([
    [
      'give-notice-statement',
      'running',
      'Widerrufsbescheid beabsichtigt: Sie werden seit dem 01.03.2026 angehört.',
      'Intended is the notice of revocation: you have been heard since 01 Mar 2026.',
    ],
    [
      'give-notice-statement',
      'stated',
      'Widerrufsbescheid beabsichtigt: Sie werden seit dem 01.03.2026 angehört. Sie können etwas ergänzen.',
      'Intended is the notice of revocation: you have been heard since 01 Mar 2026. You can add something.',
    ],
    [
      'decide-after-hearing',
      'heard',
      'Widerrufsbescheid: angehört, zuletzt am 02.03.2026. Der Bescheid lässt sich vorbereiten.',
      'The recipient was heard about the notice of revocation, at last on 02 Mar 2026. It can be prepared.',
    ],
    [
      'year-ends',
      'running',
      'Widerrufsbescheid beabsichtigt: Nach dem 01.02.2027 wird er nicht mehr freigegeben; dann ist das Jahr vorbei, seit die Behörde von den Gründen weiß (§ 48 Abs. 4, § 49 Abs. 3 LVwVfG).',
      'Intended is the notice of revocation: it is not released after 01 Feb 2027; then the year since the authority has known of the reasons is over (§ 48(4), § 49(3) LVwVfG).',
    ],
  ] as const)('of a hearing before a notice: %s, %s', (task, stage, de, en) =>
    expect(whyHeard({ task, stage, kind: 'REVOCATION', openedOn: '2026-03-01', since: '2026-03-02', yearEndsOn: '2027-02-01' })).toEqual({
      de,
      en,
    }),
  );

  it.each([
    [
      'countersign-notice',
      'countersign',
      'Änderungsbescheid: von einer anderen Person vorbereitet am 02.03.2026; bei diesem Betrag zeichnen drei.',
      'The amendment notice was prepared by another person on 02 Mar 2026; for this amount three sign.',
    ],
    [
      'release-notice',
      'release',
      'Änderungsbescheid: von einer anderen Person vorbereitet, seit dem 02.03.2026 fehlt die Freigabe.',
      'The amendment notice was prepared by another person; since 02 Mar 2026 it waits for its release.',
    ],
    ['prepare-notice', 'returned', 'Änderungsbescheid: am 02.03.2026 zurückgegeben.', 'The amendment notice was returned on 02 Mar 2026.'],
    [
      'prepare-notice',
      'overtaken',
      'Änderungsbescheid: am 02.03.2026 von einem Gericht aufgehoben; ein späterer Bescheid ging von ihm aus und ist vielleicht zu ändern.',
      'A court annulled the amendment notice on 02 Mar 2026; a later notice started from it and may have to be changed.',
    ],
    [
      'prepare-notice',
      'unfunded',
      'Änderungsbescheid: die Mittel dafür reichten am 02.03.2026 nicht.',
      'The funds did not suffice for the amendment notice on 02 Mar 2026.',
    ],
  ] as const)('of a notice that is prepared: %s, %s', (task, stage, de, en) =>
    expect(whyPrepared({ task, stage, kind: 'AMENDMENT', since: '2026-03-02' })).toEqual({ de, en }),
  );

  it('of a request for an extension: for how many posts', () => {
    const post = { lineId: 'line-1', oldEnd: '2026-06-30', newEnd: '2027-06-30' };
    const request = (posts: readonly (typeof post)[], waiting = posts.length) =>
      whyExtension({ posts, effectiveOn: '2026-03-02' } as ExtensionRequest, waiting);
    expect([request([post]), request([post, post]), request([post, post], 1)]).toEqual([
      {
        de: 'Verlängerung von einer Stelle beantragt am 02.03.2026.',
        en: 'The extension of one post was requested on 02 Mar 2026.',
      },
      { de: 'Verlängerung von 2 Stellen beantragt am 02.03.2026.', en: 'The extension of 2 posts was requested on 02 Mar 2026.' },
      {
        de: 'Verlängerung von 2 Stellen beantragt am 02.03.2026; über eine davon ist noch nicht entschieden.',
        en: 'The extension of 2 posts was requested on 02 Mar 2026; one of them is not decided yet.',
      },
    ]);
  });

  it('of a draft: since when it waits, or who handed it over with which note, also behind the deadline', () => {
    expect(whySign('2026-03-02')).toEqual({
      de: 'Entwurf vom 02.03.2026; bis zum Ende der Antragsfrist wartet er auf die zeichnungsbefugte Person.',
      en: 'Drafted on 02 Mar 2026; until the deadline of the call it waits for the authorised person.',
    });
    expect(whySign('2026-03-02', { on: '2026-03-05' })).toEqual({
      de: 'Zur Zeichnung vorgelegt am 05.03.2026.',
      en: 'Handed over for the signature on 05 Mar 2026.',
    });
    expect(whySign('2026-03-02', { on: '2026-03-05', note: 'Bitte bis Freitag', overSince: '2026-03-06' })).toEqual({
      de: 'Frist vorbei seit 06.03.2026. Zur Zeichnung vorgelegt am 05.03.2026: „Bitte bis Freitag“.',
      en: 'The deadline ended on 06 Mar 2026. Handed over for the signature on 05 Mar 2026: “Bitte bis Freitag”.',
    });
  });
});

describe('why a change that a recipient tells of waits', () => {
  const terms = (amountCents: number) => ({ amountCents });
  const told = (before: number, after: number) => ({ before: terms(before), after: terms(after), queries: [] });
  const since = '2026-03-02';

  it('is for the authority what it costs or frees', () => {
    expect([told(100, 350), told(350, 100), told(100, 100)].map((change) => whyChange('acknowledge-change', since, change))).toEqual([
      {
        de: 'Der Empfänger hat am 02.03.2026 eine Änderung angezeigt. Es kostet 2,50 € mehr.',
        en: 'The recipient told of a change on 02 Mar 2026. It costs €2.50 more.',
      },
      {
        de: 'Der Empfänger hat am 02.03.2026 eine Änderung angezeigt. Es werden 2,50 € frei.',
        en: 'The recipient told of a change on 02 Mar 2026. It frees €2.50.',
      },
      {
        de: 'Der Empfänger hat am 02.03.2026 eine Änderung angezeigt. Geld folgt daraus nicht.',
        en: 'The recipient told of a change on 02 Mar 2026. No money follows.',
      },
    ]);
  });
  it('is for the recipient what was asked, or that nobody has signed it', () => {
    const query = { question: 'Seit wann?', askedOn: since, lastDay: '2026-03-16' };
    expect(whyChange('answer-change', since, { ...told(0, 0), queries: [query] })).toEqual({
      de: 'Die Bewilligungsstelle hat am 02.03.2026 nachgefragt: „Seit wann?“',
      en: 'The authority asked back on 02 Mar 2026: “Seit wann?”',
    });
    expect(whyChange('send-change', since, told(0, 0))).toEqual({
      de: 'Entwurf einer Änderungsanzeige vom 02.03.2026; sie wartet auf die zeichnungsbefugte Person.',
      en: 'A change was drafted on 02 Mar 2026; it waits for the authorised person.',
    });
  });
});

describe('what is at stake with a proof of use', () => {
  const of = (kind: 'interim' | 'final', provenCents: number | null) => provenAtStake({ kind, provenCents, grantedCents: 6_200_000 });
  it('is the grant once, with its final proof, until something is submitted', () => {
    expect([of('final', null), of('interim', null)]).toEqual([6_200_000, 0]);
    expect([of('final', 5_000_000), of('interim', 2_000_000)]).toEqual([5_000_000, 2_000_000]);
  });
});
