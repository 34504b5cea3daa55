import { formatDate, formatEuro, formatFte, formatInstant, quoted } from '@paktwerk/kernel';
import type { Fact } from '../history/changes';
import { each, named, one, parts } from '../history/facts';
import type {
  ApplicationFile,
  DecisionOnFile,
  FileEvent,
  HearingOnFile,
  InformationOnFile,
  StatementOnFile,
  Status,
} from './application-file';
import { fileOf } from './application-file';
import type { Check, CheckedItem, LineAmount, Reason, SubmittedAttachment } from './events';
import { DECLINED_DE, OUTCOME_DE } from './history';
import type { Line } from './lines';
import { KIND_DE } from '../funding/named';

export const STATUS_DE: Readonly<Record<Status, string>> = {
  submitted: 'eingegangen',
  checked: 'formal geprüft',
  prepared: 'Entscheidung vorbereitet',
  granted: 'bewilligt',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgezogen',
};
const RESERVATION_DE: Readonly<Record<DecisionOnFile['reservation']['status'], string>> = {
  'not-needed': 'nicht nötig',
  pending: 'angefragt',
  reserved: 'reserviert',
  refused: 'abgelehnt',
};
const DECLINED: ReadonlyMap<string, string> = new Map(Object.entries(DECLINED_DE));
const RESULT_DE = { passed: 'bestanden', objected: 'beanstandet', 'not-applicable': 'nicht anwendbar' } as const;
const EARLY_DE = { requested: 'beantragt', approved: 'genehmigt', refused: 'abgelehnt' } as const;
const REMINDER_DE = { 'answer-due': 'Antwort steht an', 'answer-missing': 'Antwort fehlt' } as const;
const EFFECT_DE = { curable: 'heilbar', 'cut-off': 'Ausschlussfrist' } as const;
const CLOSED_DE = {
  'statement-received': 'alles ist gesagt',
  'period-over': 'die Frist ist vorbei',
  'nothing-awaited': 'nichts mehr wird erwartet',
} as const;
const STAGE_DE = { formal: 'formale Prüfung', decision: 'Entscheidung' } as const;

/** The country and the last four signs tell accounts apart. */
const masked = (iban: string): string => (iban === '' ? '' : `${iban.slice(0, 4)} … ${iban.slice(-4)}`);
const yes = (is: boolean): string => (is ? 'ja' : 'nein');
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

const line = (l: Line): string =>
  [KIND_DE[l.kind], ...('share' in l ? [`${formatFte(l.share)} VZÄ`] : []), formatEuro(l.amountCents)].join(', ');
const granted = ({ amountCents, share, months, tier, units }: LineAmount): string =>
  [
    formatEuro(amountCents),
    ...(share === undefined ? [] : [`${formatFte(share)} VZÄ`]),
    ...(months === undefined ? [] : [`${months} Monate`]),
    ...(tier === undefined ? [] : [`Stufe ${quoted(tier)}`]),
    ...(units === undefined ? [] : [`${units} Einheiten`]),
  ].join(', ');
const checked = ({ passed }: Check): string => RESULT_DE[passed ? 'passed' : 'objected'];
const judged = ({ result, note }: CheckedItem): string => `${RESULT_DE[result]}${note === undefined ? '' : `: ${quoted(note)}`}`;
const reasons = (given: readonly Reason[]): string => listed(given.map((r) => r.de));

/** By what the log holds of them. */
const filesAs = (what: string) =>
  each<SubmittedAttachment>(
    (a) => a.attachmentId,
    (_, i) => `${what} ${i + 1}`,
    one('', (a) => `${a.kind.toUpperCase()}, SHA-256 ${a.sha256}`),
  );

const information = parts<InformationOnFile>({
  requestId: one('Kennung'),
  items: one('Was fehlt', listed),
  requestedOn: one('Gefordert am', formatDate),
  dueOn: one('Genannte Frist', formatDate),
  lastDay: one('Letzter Tag', formatDate),
  extendedOn: one('Verlängert am', formatDate),
  overdueSince: one('Überfällig seit', formatDate),
  supplied: parts<NonNullable<InformationOnFile['supplied']>>({
    answer: one('Antwort', quoted),
    files: filesAs('Datei der Antwort'),
    receivedAt: one('Antwort eingegangen', formatInstant),
    late: one('Antwort verspätet', yes),
  }),
  withdrawn: parts<NonNullable<InformationOnFile['withdrawn']>>({
    reason: one('Grund der Rücknahme', quoted),
    on: one('Zurückgenommen am', formatDate),
  }),
});

const hearing = parts<HearingOnFile>({
  hearingId: one('Kennung'),
  intendedCents: one('In Aussicht gestellt', formatEuro),
  grounds: one('Gründe', quoted),
  openedOn: one('Eröffnet am', formatDate),
  lastDay: one('Letzter Tag', formatDate),
  statements: each(
    (s) => s.receivedAt,
    (_, i) => `Stellungnahme ${i + 1}`,
    parts<StatementOnFile>({
      text: one('Wortlaut', quoted),
      files: filesAs('Datei'),
      receivedAt: one('Eingegangen', formatInstant),
      late: one('Verspätet', yes),
    }),
  ),
  closed: parts<NonNullable<HearingOnFile['closed']>>({
    because: one('Abgeschlossen', (because) => CLOSED_DE[because]),
    on: one('Abgeschlossen am', formatDate),
    note: one('Warum nichts mehr erwartet wird', quoted),
  }),
});

/** People count lines; keys are for programs. */
const nthOf =
  (lines: readonly Line[]) =>
  (lineId: string): string =>
    `Position ${lines.findIndex((line) => line.lineId === lineId) + 1}`;

const decisionOn = (nth: (lineId: string) => string) =>
  parts<DecisionOnFile>({
    decisionId: one('Kennung'),
    outcome: one('Art', (outcome) => OUTCOME_DE[outcome]),
    amountCents: one('Betrag', formatEuro),
    lines: each(
      (l) => l.lineId,
      (l) => nth(l.lineId),
      one('', granted),
    ),
    reason: one('Begründung', quoted),
    blocks: each(
      (b) => b.key,
      (b) => `Textbaustein ${quoted(b.title)}`,
      one('', ({ text }) => quoted(text)),
    ),
    preparedOn: one('Vorbereitet am', formatDate),
    reservation: parts<DecisionOnFile['reservation']>({
      status: one('Mittel', (status) => RESERVATION_DE[status]),
      reason: one('Grund der Mittelverwaltung', (reason) => DECLINED.get(reason) ?? quoted(reason)),
      frameAvailableCents: one('Im Planungsrahmen verfügbar', formatEuro),
      potAvailableCents: one('Im Topf verfügbar', formatEuro),
      closedYear: one('Abgelaufenes Haushaltsjahr'),
    }),
    ranking: parts<NonNullable<DecisionOnFile['ranking']>>({
      place: one('Platz in der Rangfolge'),
      score: one('Punkte', (score) => (score / 100).toLocaleString('de', { minimumFractionDigits: 2 })),
      isWithin: one('Das Geld reicht bis zu diesem Platz', yes),
      deviation: one('Warum von der Rangfolge abgewichen wird', quoted),
    }),
    needs: parts<NonNullable<DecisionOnFile['needs']>>({
      thirdSignature: one('Dritte Unterschrift', ({ fromCents, source }) => `ab ${formatEuro(fromCents)} (${quoted(source)})`),
      hearing: one('Anhörung nötig', ({ source }) => quoted(source)),
    }),
    countersignedOn: one('Mitgezeichnet am', formatDate),
    returned: parts<NonNullable<DecisionOnFile['returned']>>({
      note: one('Zurückgegeben', quoted),
      on: one('Zurückgegeben am', formatDate),
    }),
    releasedOn: one('Freigegeben am', formatDate),
  });

type Part<K extends keyof ApplicationFile> = NonNullable<ApplicationFile[K]>;

const factsOf = (nth: (lineId: string) => string) =>
  parts<Omit<ApplicationFile, 'changedAt'>>({
    status: one('Stand', (status) => STATUS_DE[status]),
    decision: named('Entscheidung', decisionOn(nth)),
    grant: named(
      'Bewilligung',
      parts<Part<'grant'>>({
        grantId: one('Kennung'),
        amountCents: one('Betrag', formatEuro),
        from: one('Beginn frühestens', formatDate),
        to: one('Ende spätestens', formatDate),
      }),
    ),
    rejection: named(
      'Ablehnung',
      parts<Part<'rejection'>>({
        stage: one('Nach', (stage) => STAGE_DE[stage]),
        reasons: one('Gründe', reasons),
        on: one('Am', formatDate),
      }),
    ),
    withdrawal: named('Rücknahme', parts<Part<'withdrawal'>>({ reason: one('Grund', quoted), on: one('Am', formatDate) })),
    formalCheck: named(
      'Formale Prüfung',
      parts<Part<'formalCheck'>>({
        passed: one('Bestanden', yes),
        on: one('Am', formatDate),
        checks: each(
          (c) => c.check,
          (c) => quoted(c.check),
          one('', checked),
        ),
        findings: one('Beanstandungen', reasons),
      }),
    ),
    substantiveCheck: named(
      'Fachliche Prüfung',
      parts<Part<'substantiveCheck'>>({
        on: one('Am', formatDate),
        items: each(
          (i) => i.check,
          (i) => quoted(i.check),
          one('', judged),
        ),
      }),
    ),
    earlyStartAnswer: named(
      'Vorzeitiger Beginn',
      parts<Part<'earlyStartAnswer'>>({
        from: one('Ab', formatDate),
        status: one('Stand', (status) => EARLY_DE[status]),
        on: one('Am', formatDate),
        text: one('Wortlaut', quoted),
      }),
    ),
    information: each(
      (i) => i.requestId,
      (_, i) => `Nachforderung ${i + 1}`,
      information,
    ),
    hearings: each(
      (h) => h.hearingId,
      (_, i) => `Anhörung ${i + 1}`,
      hearing,
    ),
    waiting: named(
      'Warteliste',
      parts<Part<'waiting'>>({
        since: one('Seit', formatDate),
        wantedCents: one('Wartet auf', formatEuro),
        reason: one('Grund', quoted),
        movedUpOn: one('Geld ist da seit', formatDate),
      }),
    ),
    reminders: each(
      (r) => `${r.kind} ${r.sentOn} ${r.dueOn}`,
      (_, i) => `Erinnerung ${i + 1}`,
      one('', (r) => `${REMINDER_DE[r.kind]}, gesendet am ${formatDate(r.sentOn)}: ${quoted(r.wording.textDe)}`),
    ),
    fileNumber: one('Aktenzeichen'),
    district: one('Kreis'),
    recipient: one('Schlüssel der antragstellenden Organisation'),
    applicant: one('Antragsteller', (a) => quoted(a.name)),
    contact: one('Ansprechstelle', (c) => quoted(c.unit)),
    requestedCents: one('Beantragt', formatEuro),
    requestedShare: one('Beantragte Stellen', (share) => `${formatFte(share)} VZÄ`),
    lines: each(
      (l) => l.lineId,
      (l) => nth(l.lineId),
      one('', line),
    ),
    partners: each(
      (p) => p.partnerId,
      (_, i) => `Partner ${i + 1}`,
      one('', (p) => quoted(p.name)),
    ),
    earlyStart: one('Mit dem Antrag gewünschter Beginn', ({ from }) => formatDate(from)),
    bank: one('Bankverbindung', ({ iban = '', bic = '' }) => [masked(iban), bic].filter(Boolean).join(', ')),
    declarations: one('Erklärungen', listed),
    attachments: filesAs('Anlage'),
    budgetYear: one('Haushaltsjahr'),
    from: one('Zeitraum ab', formatDate),
    to: one('Zeitraum bis', formatDate),
    receivedAt: one('Eingegangen', formatInstant),
    deadline: one('Frist', formatDate),
    lastDay: one('Letzter Tag der Frist', formatDate),
    deadlineEffect: one('Art der Frist', (effect) => EFFECT_DE[effect]),
    late: one('Verspätet', yes),
    programmeCode: one('Programm'),
    ruleSetVersion: one('Fassung der Regeln'),
    rehearsal: one('Erprobung', yes),
    applicationId: one('Kennung des Antrags'),
    draftId: one('Kennung des Entwurfs'),
    callId: one('Kennung des Förderaufrufs'),
    programmeId: one('Kennung des Programms'),
  });

/** What the file says that these events make; nothing, where it was not yet known. */
export const fileFacts = (events: readonly FileEvent[]): readonly Fact[] => {
  const folded = fileOf(events);
  return folded === undefined ? [] : factsOf(nthOf(folded.lines))(folded);
};
