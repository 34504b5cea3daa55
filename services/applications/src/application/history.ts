import { assertNever, formatDate, formatEuro, formatFte, formatInstant, quoted, quotedAtEnd } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { basedOn, beginning, entryOf, nameOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { ruleSetName } from '../programme/rule-set';
import type { ApplicationEvent, Outcome, RankOfDecision, Reason, SubmittedAttachment } from './events';
import type { LineKind } from './lines';

export type HistoryEvent = ApplicationEvent & Told;

/** Everybody whom a sentence names. */
export const peopleInHistory = (events: readonly HistoryEvent[]): readonly string[] =>
  events.flatMap((e) => [e.meta.actor.person, ...(e.type === 'decision.released' ? [e.data.preparedBy] : [])]);

/** The story of one application in plain German: who, what, when, on which rule. What people wrote stands in quotation marks. */
export const historyOf = (events: readonly HistoryEvent[], known: Names): readonly HistoryEntry[] => {
  const submitted = events.find((e) => e.type === 'application.submitted');
  const { programmeCode, recipient, applicant } =
    submitted?.type === 'application.submitted' ? submitted.data : { programmeCode: '', recipient: undefined, applicant: undefined };
  const names: Names = {
    ...known,
    organisation: (key) => (key === recipient && applicant ? applicant.name : known.organisation(key)),
  };
  return events.map((e) => {
    const ruleSet = 'ruleSetVersion' in e.data ? ruleSetName(programmeCode, e.data.ruleSetVersion) : e.meta.ruleSet;
    return entryOf(e, `${sentenceOf(e, names)}${basedOn(ruleSet)}`, names, ruleSet);
  });
};

const sentenceOf = (e: HistoryEvent, names: Names): string => {
  switch (e.type) {
    case 'application.submitted':
      return submitted(e, names);
    case 'formal-check.passed':
      return `${beginning(e, names)} den Antrag formal geprüft: ${checksDe(e.data.checks.length)}, alle bestanden.`;
    case 'formal-check.objected':
      return `${beginning(e, names)} den Antrag formal geprüft: ${checksDe(e.data.checks.length)}, ${objections(e.data.findings.length)}. ${e.data.findings.map((f) => f.de).join(' ')} Darüber wird entschieden, und eine zweite Person gibt frei.`;
    case 'substantive-check.recorded':
      return substantive(e, names);
    case 'early-start.requested':
      return `${beginning(e, names)} den vorzeitigen Beginn ab dem ${formatDate(e.data.from)} beantragt: ${quotedAtEnd(e.data.reason)}`;
    case 'early-start.approved':
      return `${beginning(e, names)} den vorzeitigen Beginn ab dem ${formatDate(e.data.from)} genehmigt.${e.data.note === undefined ? '' : ` ${quotedAtEnd(e.data.note)}`} Die Entscheidung über den Antrag bindet das nicht.`;
    case 'early-start.refused':
      return `${beginning(e, names)} den vorzeitigen Beginn ab dem ${formatDate(e.data.from)} abgelehnt: ${quotedAtEnd(e.data.reason)}`;
    case 'application.rejected':
      return e.data.stage === 'formal'
        ? `${beginning(e, names)} den Antrag nach der formalen Prüfung abgelehnt: ${e.data.reasons.map((r) => r.de).join(' ')}`
        : `Damit ist der Antrag abgelehnt. Begründung: ${e.data.reasons.map(saidOf).join(' ')}`;
    case 'application.withdrawn':
      return `${beginning(e, names)} den Antrag zurückgenommen. Grund: ${quotedAtEnd(e.data.reason)}${e.data.decisionId === undefined ? '' : ' Die Reservierung der Mittel wird aufgehoben.'}`;
    case 'information.requested':
      return `${beginning(e, names)} Angaben nachgefordert: ${e.data.items.map(quoted).join(', ')}. Die Frist endet am ${until(e.data)}.`;
    case 'information.extended':
      return `${beginning(e, names)} die Frist der Nachforderung verlängert, einmalig bis zum ${until(e.data)}.`;
    case 'information.supplied':
      return `${beginning(e, names)} auf die Nachforderung geantwortet, ${e.data.late ? 'nach der Frist' : 'fristgerecht'} am ${formatInstant(e.data.receivedAt)}: ${quotedAtEnd(e.data.answer)}${attached(e.data.files, names)}`;
    case 'information.overdue':
      return `Die Frist der Nachforderung ist am ${formatDate(e.data.lastDay)} um 24:00 Uhr abgelaufen, ohne dass eine Antwort da war.`;
    case 'information.withdrawn':
      return `${beginning(e, names)} die Nachforderung zurückgenommen. Grund: ${quotedAtEnd(e.data.reason)}`;
    case 'application.waitlisted':
      return `${beginning(e, names)} den Antrag mit ${formatEuro(e.data.wantedCents)} auf die Warteliste genommen: ${quotedAtEnd(e.data.reason)}${left(e.data)}`;
    case 'application.moved-up':
      return `Auf der Warteliste ist Geld da: Für den Antrag reicht es (${formatEuro(e.data.wantedCents)}).${left(e.data)} Entschieden ist damit noch nichts.`;
    case 'hearing.opened':
      return `${beginning(e, names)} den Antragsteller angehört: In Aussicht gestellt ${e.data.intendedCents === 0 ? 'ist eine Ablehnung' : `sind ${formatEuro(e.data.intendedCents)} von beantragten ${formatEuro(e.data.requestedCents)}`}, aus diesen Gründen: ${quotedAtEnd(e.data.grounds)} Stellung nehmen lässt sich bis zum ${until(e.data)}.`;
    case 'hearing.statement-received':
      return `${beginning(e, names)} Stellung genommen, ${e.data.late ? 'nach der Frist' : 'fristgerecht'} am ${formatInstant(e.data.receivedAt)}: ${quotedAtEnd(e.data.statement)}${attached(e.data.files, names)}`;
    case 'hearing.closed':
      return heard(e, names);
    case 'reminder.sent': {
      const { kind, dueOn, wording } = e.data;
      const what =
        kind === 'answer-due'
          ? `an die Antwort, die bis zum ${formatDate(dueOn)} erwartet wird,`
          : `an die Antwort, die bis zum ${formatDate(dueOn)} kommen sollte,`;
      return `${beginning(e, names)} ${what} erinnert: ${quotedAtEnd(wording.textDe)}`;
    }
    case 'release-reminder.sent':
      return `${beginning(e, names)} die Bewilligungsstelle an die vorbereitete Entscheidung erinnert, die bis zum ${formatDate(e.data.dueOn)} freigegeben werden sollte: ${quotedAtEnd(e.data.wording.textDe)}`;
    case 'decision.prepared':
      return prepared(e, names);
    case 'decision.countersigned':
      return `${beginning(e, names)} die vorbereitete Entscheidung mitgezeichnet. Freigeben muss eine dritte Person.`;
    case 'decision.returned':
      return `${beginning(e, names)} die vorbereitete Entscheidung zurückgegeben: ${quotedAtEnd(e.data.note)} Sie wird neu vorbereitet; reserviert bleibt bis dahin, was reserviert ist.`;
    case 'reservation.confirmed':
      return `Am ${formatInstant(e.recordedAt)} hat die Mittelverwaltung ${formatEuro(e.data.amountCents)} für die Entscheidung reserviert.`;
    case 'reservation.declined':
      return declined(e);
    case 'decision.released':
      return `${beginning(e, names)} die Entscheidung freigegeben (${OUTCOME_DE[e.data.outcome]}); vorbereitet hatte sie ${nameOf(e.data.preparedBy, names) ?? 'eine andere Person'}.`;
    case 'grant.issued':
      return granted(e);
    default:
      return assertNever(e);
  }
};

/** As far as it was known. */
const left = ({
  frameAvailableCents,
  potAvailableCents,
}: {
  readonly frameAvailableCents?: number;
  readonly potAvailableCents?: number;
}): string => {
  if (potAvailableCents === undefined) return '';
  const frame = frameAvailableCents === undefined ? '' : `${formatEuro(frameAvailableCents)} im Planungsrahmen, `;
  return ` Verfügbar: ${frame}${formatEuro(potAvailableCents)} im Topf.`;
};

/** What came along, by the name that it was brought in under and by what the log holds of it. */
const attached = (files: readonly SubmittedAttachment[] = [], names: Names): string => {
  if (files.length === 0) return '';
  const told = files.map(({ attachmentId, kind, sha256 }) => {
    const name = names.file?.(attachmentId);
    return `${name === undefined ? 'eine Datei' : quoted(name)} (${kind.toUpperCase()}, SHA-256 ${sha256})`;
  });
  return ` Beigefügt: ${told.join(', ')}.`;
};

const heard = (e: Extract<HistoryEvent, { type: 'hearing.closed' }>, names: Names): string => {
  switch (e.data.because) {
    case 'statement-received':
      return 'Damit ist alles gesagt und die Anhörung abgeschlossen.';
    case 'period-over':
      return 'Die Frist der Anhörung ist abgelaufen; damit ist sie abgeschlossen.';
    case 'nothing-awaited':
      return `${beginning(e, names)} die Anhörung abgeschlossen: ${quotedAtEnd(e.data.note ?? '')}`;
  }
};

const substantive = (e: Extract<HistoryEvent, { type: 'substantive-check.recorded' }>, names: Names): string => {
  const { items } = e.data;
  const objected = items.filter((i) => i.result === 'objected');
  const notes = items.flatMap(({ note }) => (note === undefined ? [] : [quoted(note)]));
  const said = notes.length === 0 ? '' : ` Bemerkt wurde: ${notes.join(', ')}.`;
  return `${beginning(e, names)} den Antrag fachlich geprüft: ${checksDe(items.length)}, ${objected.length === 0 ? 'keine Beanstandung' : objections(objected.length)}.${said} Entschieden ist damit noch nichts.`;
};

const declined = ({ recordedAt, data }: Extract<HistoryEvent, { type: 'reservation.declined' }>): string => {
  const { amountCents, reason, frameAvailableCents, potAvailableCents, closedYear } = data;
  const why =
    closedYear === undefined
      ? `${DECLINED_DE[reason]} (verfügbar: ${formatEuro(frameAvailableCents)} im Planungsrahmen, ${formatEuro(potAvailableCents)} im Topf)`
      : `das Haushaltsjahr ${closedYear} ist vorbei, aus seinen Mitteln lässt sich nichts mehr binden`;
  return `Am ${formatInstant(recordedAt)} hat die Mittelverwaltung die Reservierung von ${formatEuro(amountCents)} abgelehnt: ${why}.`;
};

const checksDe = (n: number): string => (n === 1 ? 'eine Prüfung' : `${n} Prüfungen`);
const objections = (n: number): string => (n === 1 ? 'eine Beanstandung' : `${n} Beanstandungen`);

/** What the check found is said in our words, what a person decided in theirs. */
const saidOf = ({ code, de }: Reason): string => (code === 'decided' ? quotedAtEnd(de) : de);

const submitted = (e: Extract<HistoryEvent, { type: 'application.submitted' }>, names: Names): string => {
  const { data } = e;
  const shares = data.lines.filter((l) => 'share' in l).length;
  const parts = [
    ...(shares > 0 ? [`${postsDe(shares)} mit zusammen ${formatFte(data.requestedShare)} VZÄ`] : []),
    ...withoutPosts(data.lines),
  ];
  const inTime = data.late ? 'verspätet' : 'fristgerecht';
  return (
    `${beginning(e, names)} den Antrag ${data.fileNumber} eingereicht: ${parts.length === 0 ? 'ohne Positionen' : listed.format(parts)}, beantragt sind ${formatEuro(data.requestedCents)}. ` +
    `Er ging am ${formatInstant(data.receivedAt)} und damit ${inTime} ein (Frist: ${deadlineOf(data)}).${attached(data.attachments, names)}`
  );
};

/** Money for months counts from the first day of work, which nobody knows yet: only a grant within one year is wholly that year's. */
const granted = ({ data }: Extract<HistoryEvent, { type: 'grant.issued' }>): string => {
  const { amountCents, budgetYear, from, to, lines } = data;
  const posts = lines.flatMap((line) => ('share' in line ? [line] : []));
  const parts = [...new Set(posts.map((p) => p.months))].map((months) => {
    const alike = posts.filter((p) => p.months === months);
    const share = formatFte(alike.reduce((sum, p) => sum + p.share, 0));
    const paid = months === undefined ? '' : ` für ${alike.length === 1 ? '' : 'je '}${monthsDe(months)} ab dem ersten Arbeitstag`;
    return `${postsDe(alike.length)} mit zusammen ${share} VZÄ${paid}`;
  });
  parts.push(...withoutPosts(lines));
  const isOfOneYear = [from, to].every((day) => day.startsWith(`${budgetYear}-`));
  const falls = posts.length === 0 ? '' : '; welcher Teil in welches Jahr fällt, folgt aus dem ersten Arbeitstag';
  return (
    `Damit sind ${formatEuro(amountCents)} bewilligt: ${listed.format(parts)}. ` +
    `Beginn und Ende müssen zwischen dem ${formatDate(from)} und dem ${formatDate(to)} liegen. ` +
    `Gebunden ist der Betrag im Topf des Haushaltsjahres ${budgetYear}${isOfOneYear ? ', und in dieses Jahr fällt er' : falls}.`
  );
};

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const postsDe = (n: number): string => (n === 1 ? 'eine Stelle' : `${n} Stellen`);
const WITHOUT_POSTS_DE = {
  measure: ['eine Maßnahme', 'Maßnahmen'],
  course: ['ein Kurs', 'Kurse'],
  'flat-sum': ['eine Pauschale', 'Pauschalen'],
  'plan-item': ['eine Position des Finanzierungsplans', 'Positionen des Finanzierungsplans'],
} as const;
/** How many lines there are of each kind that is no post. */
const withoutPosts = (lines: readonly { readonly kind: LineKind }[]): readonly string[] =>
  Object.entries(WITHOUT_POSTS_DE).flatMap(([kind, [one, many]]) => {
    const n = lines.filter((l) => l.kind === kind).length;
    return n === 0 ? [] : [n === 1 ? one : `${n} ${many}`];
  });
const monthsDe = (n: number): string => (n === 1 ? 'einen Monat' : `${n} Monate`);

const until = ({ dueOn, lastDay }: { readonly dueOn: IsoDate; readonly lastDay: IsoDate }): string =>
  `${formatDate(lastDay)} um 24:00 Uhr${lastDay === dueOn ? '' : ` (der ${formatDate(dueOn)} ist kein Werktag)`}`;

type Deadline = Extract<HistoryEvent, { type: 'application.submitted' }>['data'];
const deadlineOf = ({ deadline, lastDay = deadline }: Deadline): string =>
  lastDay === deadline
    ? `${formatDate(deadline)}, 24:00 Uhr`
    : `${formatDate(deadline)}, kein Werktag; sie endete am ${formatDate(lastDay)}, 24:00 Uhr`;

/** Where the programme selects. */
const rankDe = (ranking: RankOfDecision | undefined): string => {
  if (ranking === undefined) return '';
  const { place, score, isWithin, deviation } = ranking;
  const points = (score / 100).toLocaleString('de', { minimumFractionDigits: 2 });
  const why = deviation === undefined ? '' : ` Von der Rangfolge wird abgewichen: ${quotedAtEnd(deviation)}`;
  return ` In der Rangfolge steht der Antrag mit ${points} Punkten auf Platz ${place}, ${isWithin ? 'bis zu dem das Geld reicht' : 'zu dem das Geld nicht reicht'}.${why}`;
};

const prepared = (e: Extract<HistoryEvent, { type: 'decision.prepared' }>, names: Names): string => {
  const { outcome, amountCents, requestedCents, reason, replacesDecisionId, needs, ranking, blocks = [] } = e.data;
  const money = outcome === 'rejected' ? '' : `, ${formatEuro(amountCents)} von beantragten ${formatEuro(requestedCents)}`;
  const replaced = replacesDecisionId === undefined ? '' : ' Sie ersetzt die vorige Vorbereitung.';
  const written =
    blocks.length === 0 ? '' : ` Textbausteine: ${blocks.map((b) => `${quoted(b.title)} (Fassung ${b.version})`).join(', ')}.`;
  const third = needs?.thirdSignature;
  const signed =
    third === undefined
      ? 'Freigeben muss eine andere Person.'
      : `Ab ${formatEuro(third.fromCents)} zeichnen drei Personen (${quoted(third.source)}): mitzeichnen und freigeben muss je eine andere.`;
  const heard = needs?.hearing === undefined ? '' : ` Davor ist der Antragsteller anzuhören (${quoted(needs.hearing.source)}).`;
  return `${beginning(e, names)} eine Entscheidung vorbereitet: ${OUTCOME_DE[outcome]}${money}. Begründung: ${quotedAtEnd(reason)}${rankDe(ranking)}${replaced}${written} ${signed}${heard}`;
};

export const OUTCOME_DE: Readonly<Record<Outcome, string>> = {
  granted: 'Bewilligung',
  'partially-granted': 'Teilbewilligung',
  rejected: 'Ablehnung',
};
export const DECLINED_DE = {
  'frame-exceeded': 'der Planungsrahmen des Kreises reicht nicht',
  'pot-exceeded': 'der Topf reicht nicht',
  'no-frame': 'für den Kreis gibt es keinen Planungsrahmen',
} as const;
