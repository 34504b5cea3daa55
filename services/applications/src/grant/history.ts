import {
  assertNever,
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatInstant,
  formatInstantEn,
  quoted,
  quotedAtEnd,
  quotedAtEndEn,
  quotedEn,
  quotation,
} from '@paktwerk/kernel';
import type { Cents, Sentence } from '@paktwerk/kernel';
import type { DeliveryBasis, FinalBecause, NoticeKind } from '@paktwerk/contracts';
import { declinedBecause } from '../application/history';
import { NOTHING, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { hearingSentence } from '../notice-hearing/history';
import { isOfHearing } from '../notice-hearing/notice-hearing';
import { isFurther } from './content';
import type { NoticeContent } from './content';
import { differenceIn } from './difference';
import type { ActionOutcome, GrantEvent } from './events';
import { whyThatDay } from './why-that-day';

/** The story of a decision's notices, in plain German and English. */
export const grantHistory = (
  events: readonly (GrantEvent & Told)[],
  names: Names,
  unopened: ReadonlySet<string> = NONE,
): readonly HistoryEntry[] => events.map((e) => entryOf(e, sentenceOf(e, names, unopened), names, e.meta.ruleSet));

const NONE: ReadonlySet<string> = new Set();

export const NOTICE_DE: Readonly<Record<NoticeKind, string>> = {
  GRANT: 'Zuwendungsbescheid',
  REJECTION: 'Ablehnungsbescheid',
  AMENDMENT: 'Änderungsbescheid',
  EXTENSION: 'Verlängerungsbescheid',
  EXTENSION_REJECTION: 'Bescheid über die Ablehnung der Verlängerung',
  REVOCATION: 'Widerrufsbescheid',
  WITHDRAWAL: 'Rücknahmebescheid',
  REIMBURSEMENT: 'Erstattungsbescheid',
  INTEREST: 'Zinsbescheid',
  FINAL: 'Schlussbescheid',
};
export const NOTICE_EN: Readonly<Record<NoticeKind, string>> = {
  GRANT: 'grant notice',
  REJECTION: 'rejection',
  AMENDMENT: 'amendment notice',
  EXTENSION: 'extension notice',
  EXTENSION_REJECTION: 'rejection of the extension',
  REVOCATION: 'notice of revocation',
  WITHDRAWAL: 'notice of withdrawal',
  REIMBURSEMENT: 'reimbursement notice',
  INTEREST: 'interest notice',
  FINAL: 'final notice',
};
/** What people call a notice of a kind. */
export const noticeName = (kind: NoticeKind): Sentence => ({ de: NOTICE_DE[kind], en: NOTICE_EN[kind] });
/** What its recipient calls one that they have not in hand: whether it grants or rejects is what it says. */
export const UNOPENED: Sentence = { de: 'Bescheid', en: 'notice' };
const BASES: Readonly<Record<DeliveryBasis, Sentence>> = {
  fiction: { de: 'Mit der Post gilt er an diesem Tag als bekannt gegeben', en: 'By post it counts as delivered on that day' },
  retrieval: { de: 'Er ist im Portal abgerufen worden', en: 'It was retrieved in the portal' },
  receipt: { de: 'Der Zugang ist nachgewiesen', en: 'Its arrival is proved' },
};
const FINAL: Readonly<Record<FinalBecause, Sentence>> = {
  'period-over': {
    de: 'Die Klagefrist ist abgelaufen, ohne dass jemand geklagt hat',
    en: 'The time to go to court is over, and nobody has',
  },
  waived: { de: 'Auf Rechtsbehelfe ist verzichtet worden', en: 'Remedies were waived' },
  'action-ended': { de: 'Die Klage ist zu Ende', en: 'The action has ended' },
};
const ENDED: Readonly<Record<ActionOutcome, Sentence>> = {
  dismissed: { de: 'abgewiesen', en: 'dismissed' },
  withdrawn: { de: 'zurückgenommen', en: 'withdrawn' },
  settled: { de: 'durch Vergleich erledigt', en: 'settled' },
  annulled: { de: 'erfolgreich, der Bescheid ist aufgehoben', en: 'successful, the notice is annulled' },
  'annulled-in-part': {
    de: 'teilweise erfolgreich, für einen Teil seiner Positionen ist der Bescheid aufgehoben',
    en: 'successful in part, for some of its lines the notice is annulled',
  },
};

const sentenceOf = (e: GrantEvent & Told, names: Names, unopened: ReadonlySet<string>): Sentence => {
  if (isOfHearing(e)) return hearingSentence(e, names);
  const begun = beginning(e, names);
  const notice = unopened.has(e.data.noticeId) ? UNOPENED : noticeName(e.data.kind);
  switch (e.type) {
    case 'notice.prepared': {
      const { replacesNoticeId, reason, needs } = e.data;
      const money = moneyOf(e.data);
      const again = replacesNoticeId === undefined ? { de: 'vorbereitet', en: 'prepared' } : { de: 'neu vorbereitet', en: 'prepared anew' };
      const from = needs?.thirdSignature?.fromCents;
      const third =
        from === undefined
          ? NOTHING
          : { de: ` Ab ${formatEuro(from)} zeichnen drei Personen.`, en: ` From ${formatEuroEn(from)} on three people sign.` };
      return {
        de: `${begun.de} einen ${notice.de}${money.de} ${again.de}.${third.de} ${quotedAtEnd(reason)}`,
        en: `${begun.en} ${again.en}: ${notice.en}${money.en}.${third.en} ${quotedAtEndEn(reason)}`,
      };
    }
    case 'notice.funds-answered': {
      const { amountCents, refused } = e.data;
      const on = { de: `Am ${formatInstant(e.recordedAt)}`, en: `On ${formatInstantEn(e.recordedAt)}` };
      if (refused === undefined)
        return {
          de: `${on.de} hat die Mittelverwaltung ${formatEuro(amountCents)} für den ${notice.de} reserviert.`,
          en: `${on.en}, budgeting reserved ${formatEuroEn(amountCents)} for the ${notice.en}.`,
        };
      const why = declinedBecause(refused);
      return {
        de: `${on.de} hat die Mittelverwaltung abgelehnt, ${formatEuro(amountCents)} für den ${notice.de} zu reservieren: ${why.de}.`,
        en: `${on.en}, budgeting declined to reserve ${formatEuroEn(amountCents)} for the ${notice.en}: ${why.en}.`,
      };
    }
    case 'notice.countersigned':
      return { de: `${begun.de} den ${notice.de} mitgezeichnet.`, en: `${begun.en} countersigned the ${notice.en}.` };
    case 'notice.returned':
      return {
        de: `${begun.de} den ${notice.de} zurückgegeben. ${quotedAtEnd(e.data.note)}`,
        en: `${begun.en} returned the ${notice.en}. ${quotedAtEndEn(e.data.note)}`,
      };
    case 'notice.discarded':
      return {
        de: `${begun.de} den vorbereiteten ${notice.de} verworfen. ${quotedAtEnd(e.data.reason)}`,
        en: `${begun.en} discarded the prepared ${notice.en}. ${quotedAtEndEn(e.data.reason)}`,
      };
    case 'notice.released': {
      const { kind } = e.data;
      const money = moneyOf(e.data);
      const later = { de: 'Er wirkt erst, wenn er bekannt gegeben ist.', en: 'It has no effect before it is delivered.' };
      if (isFurther(kind))
        return {
          de: `${begun.de} den ${notice.de}${money.de} freigegeben. ${later.de}`,
          en: `${begun.en} released the ${notice.en}${money.en}. ${later.en}`,
        };
      const over = kind === 'REJECTION' ? NOTHING : money;
      return {
        de: `Mit der Freigabe der Entscheidung steht der ${notice.de}${over.de}. ${later.de}`,
        en: `With the release of the decision the ${notice.en}${over.en} stands. ${later.en}`,
      };
    }
    case 'notice.dispatched':
      return dispatched(e, begun, notice);
    case 'notice.announced': {
      const { recipients, wording } = e.data;
      if (recipients === 0)
        return {
          de: 'Niemand hat eine Mail darüber bestellt, dass ein Bescheid bereitliegt.',
          en: 'Nobody has ordered mail that a notice is ready.',
        };
      const whom = toldBy(recipients);
      return {
        de: `${whom.de}, dass ein Bescheid bereitliegt: ${quotedAtEnd(wording.subjectDe)}`,
        en: `${whom.en} that a notice is ready: ${quotedAtEndEn(wording.subjectEn)}`,
      };
    }
    case 'notice.dispatch-corrected': {
      const { effectiveOn, until, counted, reason } = e.data;
      const counts =
        until === undefined
          ? NOTHING
          : { de: ` Als bekannt gegeben gilt er am ${formatDate(until)}.`, en: ` It counts as delivered on ${formatDateEn(until)}.` };
      const why = behind(counted === undefined ? undefined : whyThatDay(counted));
      return {
        de: `${begun.de} berichtigt, dass der ${notice.de} am ${formatDate(effectiveOn)} zur Post gegeben worden ist.${counts.de}${why.de} Was aus dem falschen Tag folgte, gilt nicht. ${quotedAtEnd(reason)}`,
        en: `${begun.en} corrected that the ${notice.en} was posted on ${formatDateEn(effectiveOn)}.${counts.en}${why.en} What followed from the wrong day does not hold. ${quotedAtEndEn(reason)}`,
      };
    }
    case 'notice.retrieved': {
      const { retrievedAt, until, counted } = e.data;
      const why = whyThatDay(counted);
      return {
        de: `${begun.de} den ${notice.de} am ${formatInstant(retrievedAt)} im Portal abgerufen. Bekannt gegeben ist er damit am ${formatDate(until)}. ${why.de}`,
        en: `${begun.en} retrieved the ${notice.en} in the portal on ${formatInstantEn(retrievedAt)}. So it is delivered on ${formatDateEn(until)}. ${why.en}`,
      };
    }
    case 'notice.retrieval-expired':
      return {
        de: `Der ${notice.de} ist bis zum ${formatDate(e.data.lastDay)}, 24:00 Uhr, nicht abgerufen worden. Er ist nicht bekannt gegeben und muss mit der Post versandt werden.`,
        en: `The ${notice.en} was not retrieved until ${formatDateEn(e.data.lastDay)}, 24:00. It is not delivered and has to go by post.`,
      };
    case 'notice.came-back': {
      const note = e.data.note === undefined ? NOTHING : { de: ` ${quotedAtEnd(e.data.note)}`, en: ` ${quotedAtEndEn(e.data.note)}` };
      const { effectiveOn } = e.data;
      return {
        de: `${begun.de} vermerkt, dass der Brief mit dem ${notice.de} am ${formatDate(effectiveOn)} zurückkam.${note.de} Er ist nicht bekannt gegeben und muss noch einmal versandt werden.`,
        en: `${begun.en} noted that the letter with the ${notice.en} came back on ${formatDateEn(effectiveOn)}.${note.en} It is not delivered and has to be dispatched again.`,
      };
    }
    case 'notice.delivered': {
      const { effectiveOn, lastDay, basis, counted } = e.data;
      const why = whyThatDay(counted);
      const inTime =
        e.data.inTime === undefined
          ? NOTHING
          : { de: ' Die Klage, die schon läuft, ist damit fristgerecht.', en: ' The action that is pending already is in time by this.' };
      return {
        de: `Der ${notice.de} ist am ${formatDate(effectiveOn)} bekannt gegeben. ${BASES[basis].de}. Klagen lässt sich bis zum ${formatDate(lastDay)}, 24:00 Uhr. ${why.de}${inTime.de}`,
        en: `The ${notice.en} is delivered on ${formatDateEn(effectiveOn)}. ${BASES[basis].en}. An action can be filed until ${formatDateEn(lastDay)}, 24:00. ${why.en}${inTime.en}`,
      };
    }
    case 'remedy.waived':
      return {
        de: `${begun.de} auf Rechtsbehelfe gegen den ${notice.de} verzichtet.`,
        en: `${begun.en} waived remedies against the ${notice.en}.`,
      };
    case 'notice.became-final': {
      const because = FINAL[e.data.because];
      return {
        de: `Der ${notice.de} ist seit dem ${formatDate(e.data.effectiveOn)} bestandskräftig. ${because.de}.`,
        en: `The ${notice.en} has been final since ${formatDateEn(e.data.effectiveOn)}. ${because.en}.`,
      };
    }
    case 'action.filed': {
      const { court, courtFileNumber, filedAt, late, afterWaiver } = e.data;
      const number =
        courtFileNumber === undefined
          ? NOTHING
          : { de: `, Aktenzeichen ${quoted(courtFileNumber)}`, en: `, file number ${quotedEn(courtFileNumber)}` };
      const judged = afterWaiver
        ? {
            de: 'nach dem Verzicht auf Rechtsbehelfe. Bestandskräftig bleibt er, bis das Gericht etwas anderes sagt.',
            en: 'after remedies were waived. The notice stays final until the court says otherwise.',
          }
        : late
          ? { de: 'nach der Frist.', en: 'after the period.' }
          : { de: 'fristgerecht. Bestandskräftig ist er damit nicht.', en: 'in time. So the notice is not final.' };
      return {
        de: `${begun.de} eine Klage gegen den ${notice.de} vermerkt: eingegangen am ${formatInstant(filedAt)} bei ${quoted(court)}${number.de}, ${judged.de}`,
        en: `${begun.en} noted an action against the ${notice.en}: received on ${formatInstantEn(filedAt)} at ${quotedEn(court)}${number.en}, ${judged.en}`,
      };
    }
    case 'action.ended': {
      const { outcome, note, until, changesCents = 0, laterNoticeIds = [] } = e.data;
      const runs =
        until === undefined
          ? NOTHING
          : {
              de: ` Die Klagefrist läuft noch bis zum ${formatDate(until)}, 24:00 Uhr.`,
              en: ` The time to go to court runs until ${formatDateEn(until)}, 24:00.`,
            };
      const money = changedBy(changesCents);
      const later = builtOn(laterNoticeIds.length);
      return {
        de: `${begun.de} das Ende der Klage gegen den ${notice.de} vermerkt: ${ENDED[outcome].de}.${money.de}${later.de}${runs.de} ${quotedAtEnd(note)}`,
        en: `${begun.en} noted the end of the action against the ${notice.en}: ${ENDED[outcome].en}.${money.en}${later.en}${runs.en} ${quotedAtEndEn(note)}`,
      };
    }
    case 'notice.lapsed':
      return {
        de: `Der ${notice.de} ist hinfällig, weil ein Gericht den Bescheid aufgehoben hat, auf dem er beruht. Gefordert wird daraus nichts mehr.`,
        en: `The ${notice.en} has lapsed, because a court annulled the notice that it rests on. Nothing is claimed by it any more.`,
      };
    case 'claim.lowered': {
      const { beforeCents, claimedCents } = e.data;
      return {
        de: `Ein Gericht hat den Bescheid, auf dem der ${notice.de} beruht, teilweise aufgehoben. Damit ist die Forderung von ${formatEuro(beforeCents)} auf ${formatEuro(claimedCents)} gesunken; ein weiterer Bescheid ist dafür nicht nötig.`,
        en: `A court annulled in part the notice that the ${notice.en} rests on. So the claim has fallen from ${formatEuroEn(beforeCents)} to ${formatEuroEn(claimedCents)}; no further notice is needed for that.`,
      };
    }
    default:
      return assertNever(e);
  }
};

/** Of what is taken back: what it takes, and what is left. */
const moneyOf = ({ amountCents, content }: { readonly amountCents: Cents; readonly content?: NoticeContent }): Sentence => {
  if (content?.kind === 'EXTENSION_REJECTION') return NOTHING;
  const difference = differenceIn(content);
  if (difference === undefined) return { de: ` über ${formatEuro(amountCents)}`, en: ` of ${formatEuroEn(amountCents)}` };
  if (content?.kind === 'REVOCATION' || content?.kind === 'WITHDRAWAL')
    return {
      de: ` über ${formatEuro(-difference)} (bewilligt bleiben ${formatEuro(amountCents)})`,
      en: ` of ${formatEuroEn(-difference)} (${formatEuroEn(amountCents)} stay granted)`,
    };
  const [de, en] = difference < 0 ? ['weniger', 'less'] : ['mehr', 'more'];
  return {
    de: ` über ${formatEuro(Math.abs(difference))} ${de} (bewilligt sind damit ${formatEuro(amountCents)})`,
    en: ` of ${formatEuroEn(Math.abs(difference))} ${en} (${formatEuroEn(amountCents)} are granted with it)`,
  };
};

const builtOn = (later: number): Sentence => {
  if (later === 0) return NOTHING;
  return later === 1
    ? {
        de: ' Ein späterer Bescheid ging von ihm aus; bitte prüfen, ob er zu ändern ist.',
        en: ' A later notice started from it; please see whether it has to be changed.',
      }
    : {
        de: ` ${later} spätere Bescheide gingen von ihm aus; bitte prüfen, ob sie zu ändern sind.`,
        en: ` ${later} later notices started from it; please see whether they have to be changed.`,
      };
};

const changedBy = (cents: Cents): Sentence => {
  if (cents === 0) return NOTHING;
  const by = Math.abs(cents);
  return cents < 0
    ? { de: ` Bewilligt sind damit ${formatEuro(by)} weniger.`, en: ` So ${formatEuroEn(by)} less are granted.` }
    : { de: ` Bewilligt sind damit wieder ${formatEuro(by)} mehr.`, en: ` So ${formatEuroEn(by)} more are granted again.` };
};

const behind = (said: Sentence | undefined): Sentence => (said === undefined ? NOTHING : { de: ` ${said.de}`, en: ` ${said.en}` });

const toldBy = (recipients: number): Sentence =>
  recipients === 1
    ? { de: 'Eine Person bekam eine Mail', en: 'One person was told by mail' }
    : { de: `${recipients} Personen bekamen eine Mail`, en: `${recipients} people were told by mail` };

const dispatched = ({ data }: Extract<GrantEvent, { type: 'notice.dispatched' }>, begun: Sentence, notice: Sentence): Sentence => {
  const { channel, addressee, againstReceipt, isInstructed, until, counted, effectiveOn, reason } = data;
  const why = behind(counted === undefined ? undefined : whyThatDay(counted));
  const without = isInstructed
    ? NOTHING
    : { de: ' Eine Rechtsbehelfsbelehrung enthält er nicht.', en: ' It does not say which remedy there is.' };
  const late =
    reason === undefined
      ? NOTHING
      : { de: ` Nachträglich vermerkt: ${quotedAtEnd(reason)}`, en: ` Noted afterwards: ${quotedAtEndEn(reason)}` };
  const to = quotation(addressee);
  const last = until === undefined ? NOTHING : { de: formatDate(until), en: formatDateEn(until) };
  const day = { de: formatDate(effectiveOn), en: formatDateEn(effectiveOn) };
  if (channel === 'portal')
    return {
      de: `${begun.de} den ${notice.de} für ${to.de} ins Portal gestellt. Abrufen lässt er sich bis zum ${last.de}, 24:00 Uhr.${why.de}${without.de}`,
      en: `${begun.en} put the ${notice.en} for ${to.en} into the portal. It can be retrieved until ${last.en}, 24:00.${why.en}${without.en}`,
    };
  if (againstReceipt)
    return {
      de: `${begun.de} den ${notice.de} am ${day.de} gegen Empfangsnachweis an ${to.de} versandt.${without.de}`,
      en: `${begun.en} dispatched the ${notice.en} to ${to.en} against a receipt on ${day.en}.${without.en}`,
    };
  return {
    de: `${begun.de} den ${notice.de} am ${day.de} mit der Post an ${to.de} versandt. Als bekannt gegeben gilt er am ${last.de}.${why.de}${without.de}${late.de}`,
    en: `${begun.en} dispatched the ${notice.en} to ${to.en} by post on ${day.en}. It counts as delivered on ${last.en}.${why.en}${without.en}${late.en}`,
  };
};
