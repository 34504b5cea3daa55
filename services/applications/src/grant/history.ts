import { assertNever, formatDate, formatEuro, formatInstant, quoted, quotedAtEnd } from '@paktwerk/kernel';
import type { DeliveryBasis, FinalBecause, NoticeKind } from '@paktwerk/contracts';
import { beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { hearingSentence } from '../notice-hearing/history';
import { isOfHearing } from '../notice-hearing/notice-hearing';
import type { ActionOutcome, GrantEvent } from './events';
import { whyThatDay } from './why-that-day';

/** The story of a decision's notices in plain German. */
export const grantHistory = (events: readonly (GrantEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => entryOf(e, sentenceOf(e, names), names, e.meta.ruleSet));

export const NOTICE_DE: Readonly<Record<NoticeKind, string>> = {
  GRANT: 'Zuwendungsbescheid',
  REJECTION: 'Ablehnungsbescheid',
  AMENDMENT: 'Änderungsbescheid',
  EXTENSION: 'Verlängerungsbescheid',
  REVOCATION: 'Widerrufsbescheid',
  WITHDRAWAL: 'Rücknahmebescheid',
  REIMBURSEMENT: 'Erstattungsbescheid',
  INTEREST: 'Zinsbescheid',
  FINAL: 'Schlussbescheid',
};
const BASIS_DE: Readonly<Record<DeliveryBasis, string>> = {
  fiction: 'Mit der Post gilt er an diesem Tag als bekannt gegeben',
  retrieval: 'Er ist im Portal abgerufen worden',
  receipt: 'Der Zugang ist nachgewiesen',
};
const FINAL_DE: Readonly<Record<FinalBecause, string>> = {
  'period-over': 'Die Klagefrist ist abgelaufen, ohne dass jemand geklagt hat',
  waived: 'Auf Rechtsbehelfe ist verzichtet worden',
  'action-ended': 'Die Klage ist zu Ende',
};
const ENDED_DE: Readonly<Record<ActionOutcome, string>> = {
  dismissed: 'abgewiesen',
  withdrawn: 'zurückgenommen',
  settled: 'durch Vergleich erledigt',
  annulled: 'erfolgreich, der Bescheid ist aufgehoben',
};

const sentenceOf = (e: GrantEvent & Told, names: Names): string => {
  if (isOfHearing(e)) return hearingSentence(e, names);
  const notice = NOTICE_DE[e.data.kind];
  switch (e.type) {
    case 'notice.prepared': {
      const { replacesNoticeId, amountCents, reason, needs } = e.data;
      const again = replacesNoticeId === undefined ? 'vorbereitet' : 'neu vorbereitet';
      const third = needs?.thirdSignature === undefined ? '' : ` Ab ${formatEuro(needs.thirdSignature.fromCents)} zeichnen drei Personen.`;
      return `${beginning(e, names)} einen ${notice} über ${formatEuro(amountCents)} ${again}.${third} ${quotedAtEnd(reason)}`;
    }
    case 'notice.countersigned':
      return `${beginning(e, names)} den ${notice} mitgezeichnet.`;
    case 'notice.returned':
      return `${beginning(e, names)} den ${notice} zurückgegeben. ${quotedAtEnd(e.data.note)}`;
    case 'notice.discarded':
      return `${beginning(e, names)} den vorbereiteten ${notice} verworfen. ${quotedAtEnd(e.data.reason)}`;
    case 'notice.released':
      if (e.data.content !== undefined)
        return `${beginning(e, names)} den ${notice} über ${formatEuro(e.data.amountCents)} freigegeben. Er wirkt erst, wenn er bekannt gegeben ist.`;
      return `Mit der Freigabe der Entscheidung steht der ${notice}${e.data.kind === 'REJECTION' ? '' : ` über ${formatEuro(e.data.amountCents)}`}. Er wirkt erst, wenn er bekannt gegeben ist.`;
    case 'notice.dispatched':
      return dispatched(e, names);
    case 'notice.dispatch-corrected': {
      const { effectiveOn, until, counted, reason } = e.data;
      const counts = until === undefined ? '' : ` Als bekannt gegeben gilt er am ${formatDate(until)}.`;
      const why = counted === undefined ? '' : ` ${whyThatDay(counted).de}`;
      return `${beginning(e, names)} berichtigt, dass der ${notice} am ${formatDate(effectiveOn)} zur Post gegeben worden ist.${counts}${why} Was aus dem falschen Tag folgte, gilt nicht. ${quotedAtEnd(reason)}`;
    }
    case 'notice.retrieved':
      return `${beginning(e, names)} den ${notice} am ${formatInstant(e.data.retrievedAt)} im Portal abgerufen. Bekannt gegeben ist er damit am ${formatDate(e.data.until)}. ${whyThatDay(e.data.counted).de}`;
    case 'notice.retrieval-expired':
      return `Der ${notice} ist bis zum ${formatDate(e.data.lastDay)}, 24:00 Uhr, nicht abgerufen worden. Er ist nicht bekannt gegeben und muss mit der Post versandt werden.`;
    case 'notice.came-back': {
      const note = e.data.note === undefined ? '' : ` ${quotedAtEnd(e.data.note)}`;
      return `${beginning(e, names)} vermerkt, dass der Brief mit dem ${notice} am ${formatDate(e.data.effectiveOn)} zurückkam.${note} Er ist nicht bekannt gegeben und muss noch einmal versandt werden.`;
    }
    case 'notice.delivered': {
      const inTime = e.data.inTime === undefined ? '' : ' Die Klage, die schon läuft, ist damit fristgerecht.';
      return `Der ${notice} ist am ${formatDate(e.data.effectiveOn)} bekannt gegeben. ${BASIS_DE[e.data.basis]}. Klagen lässt sich bis zum ${formatDate(e.data.lastDay)}, 24:00 Uhr. ${whyThatDay(e.data.counted).de}${inTime}`;
    }
    case 'remedy.waived':
      return `${beginning(e, names)} auf Rechtsbehelfe gegen den ${notice} verzichtet.`;
    case 'notice.became-final':
      return `Der ${notice} ist seit dem ${formatDate(e.data.effectiveOn)} bestandskräftig. ${FINAL_DE[e.data.because]}.`;
    case 'action.filed': {
      const { court, courtFileNumber, filedAt, late } = e.data;
      const number = courtFileNumber === undefined ? '' : `, Aktenzeichen ${quoted(courtFileNumber)}`;
      return `${beginning(e, names)} eine Klage gegen den ${notice} vermerkt: eingegangen am ${formatInstant(filedAt)} bei ${quoted(court)}${number}, ${late ? 'nach der Frist' : 'fristgerecht'}.${late ? '' : ' Bestandskräftig ist er damit nicht.'}`;
    }
    case 'action.ended': {
      const { outcome, note, until } = e.data;
      const runs = until === undefined ? '' : ` Die Klagefrist läuft noch bis zum ${formatDate(until)}, 24:00 Uhr.`;
      return `${beginning(e, names)} das Ende der Klage gegen den ${notice} vermerkt: ${ENDED_DE[outcome]}.${runs} ${quotedAtEnd(note)}`;
    }
    default:
      return assertNever(e);
  }
};

const dispatched = (e: Extract<GrantEvent, { type: 'notice.dispatched' }> & Told, names: Names): string => {
  const { channel, addressee, againstReceipt, isInstructed, until, counted, effectiveOn, kind, reason } = e.data;
  const notice = NOTICE_DE[kind];
  const why = counted === undefined ? '' : ` ${whyThatDay(counted).de}`;
  const without = isInstructed ? '' : ' Eine Rechtsbehelfsbelehrung enthält er nicht.';
  const late = reason === undefined ? '' : ` Nachträglich vermerkt: ${quotedAtEnd(reason)}`;
  const begun = beginning(e, names);
  if (channel === 'portal')
    return `${begun} den ${notice} für ${quoted(addressee)} ins Portal gestellt. Abrufen lässt er sich bis zum ${until === undefined ? '' : formatDate(until)}, 24:00 Uhr.${why}${without}`;
  if (againstReceipt)
    return `${begun} den ${notice} am ${formatDate(effectiveOn)} gegen Empfangsnachweis an ${quoted(addressee)} versandt.${without}`;
  return `${begun} den ${notice} am ${formatDate(effectiveOn)} mit der Post an ${quoted(addressee)} versandt. Als bekannt gegeben gilt er am ${until === undefined ? '' : formatDate(until)}.${why}${without}${late}`;
};
