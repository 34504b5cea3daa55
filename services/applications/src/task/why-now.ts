import { formatDate, formatDateEn, formatEuro, formatEuroEn, quotedAtEnd, quotedAtEndEn } from '@paktwerk/kernel';
import type { Cents, IsoDate, Sentence } from '@paktwerk/kernel';
import type { ExtensionRequest } from '../extension/state';
import { differenceSaid } from '../change-notification/history';
import { differenceOf } from '../change-notification/state';
import type { Change } from '../change-notification/state';
import { NOTICE_DE, NOTICE_EN, UNOPENED } from '../grant/history';
import type { DueRow } from '../read-models/due-list/entity';
import type { NoticeRow } from '../read-models/notice-list/entity';
import type { HearingTask, OpenHearing } from '../read-models/notice-hearings/query';
import type { OpenPreparation, PreparationTask } from '../read-models/notice-preparations/query';
import { PROOF_DE } from '../proof-of-use/history';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import type { GrantToSettle } from '../read-models/proofs-of-use/query';
import type { ChangeTask, NoticeTask, ProofTask, SETTLING_TASK, Task } from './views';

/** Why a row of the list of tasks stands there now. */
export const whyNow = (
  task: Exclude<
    Task,
    NoticeTask | ChangeTask | PreparationTask | HearingTask | ProofTask | typeof SETTLING_TASK | 'answer-extension' | 'submit-draft'
  >,
  row: DueRow,
): Sentence => {
  const { since, late, findings, stage, reservation, answer, answerUntil, askedOn, isExtended } = row;
  const answered = answer === 'supplied';
  switch (task) {
    case 'check-formally':
      return answered
        ? {
            de: `Die Antwort auf die Nachforderung kam am ${formatDate(since)}.`,
            en: `The answer to the request came on ${formatDateEn(since)}.`,
          }
        : {
            de: `${late ? 'Verspätet eingegangen' : 'Eingegangen'} am ${formatDate(since)}.`,
            en: `Received ${late ? 'late ' : ''}on ${formatDateEn(since)}.`,
          };
    case 'prepare-decision': {
      const found = findings === 0 ? 'ohne Beanstandung' : findings === 1 ? 'mit einer Beanstandung' : `mit ${findings} Beanstandungen`;
      const foundEn = findings === 0 ? 'without a finding' : findings === 1 ? 'with one finding' : `with ${findings} findings`;
      if (answer === 'heard')
        return {
          de: `Angehört bis zum ${formatDate(since)}; formal geprüft ${found}.`,
          en: `Heard until ${formatDateEn(since)}; checked formally ${foundEn}.`,
        };
      return answered
        ? {
            de: `Die Antwort auf die Nachforderung kam am ${formatDate(since)}; formal geprüft ${found}.`,
            en: `The answer to the request came on ${formatDateEn(since)}; checked formally ${foundEn}.`,
          }
        : {
            de: `Formal geprüft am ${formatDate(since)}, ${found}.`,
            en: `Checked formally on ${formatDateEn(since)}, ${foundEn}.`,
          };
    }
    case 'prepare-again':
      if (stage === 'returned')
        return {
          de: `Die vorbereitete Entscheidung ist am ${formatDate(since)} zurückgegeben worden.`,
          en: `The prepared decision was returned on ${formatDateEn(since)}.`,
        };
      return {
        de: `Die Mittel für die vorbereitete Entscheidung reichten am ${formatDate(since)} nicht.`,
        en: `The funds did not suffice for the prepared decision on ${formatDateEn(since)}.`,
      };
    case 'decide-waitlisted':
      return {
        de: `Seit dem ${formatDate(since)} reicht das Geld, und der Antrag ist an der Reihe.`,
        en: `Since ${formatDateEn(since)} the money suffices, and it is the turn of this application.`,
      };
    case 'countersign-decision':
      return {
        de: `Von einer anderen Person vorbereitet am ${formatDate(since)}; bei diesem Betrag zeichnen drei.`,
        en: `Prepared by another person on ${formatDateEn(since)}; for this amount three sign.`,
      };
    case 'release-decision':
      if (answer === 'heard')
        return {
          de: `Die Anhörung ist am ${formatDate(since)} abgeschlossen worden.`,
          en: `The hearing was closed on ${formatDateEn(since)}.`,
        };
      return {
        de: `Von einer anderen Person vorbereitet am ${formatDate(since)}${reservation === 'pending' ? '; die Mittel werden gerade reserviert' : ''}.`,
        en: `Prepared by another person on ${formatDateEn(since)}${reservation === 'pending' ? '; the funds are being reserved' : ''}.`,
      };
    case 'information-overdue':
      return {
        de: `Nachgefordert am ${dateOr(askedOn)}, bis zum ${dateOr(answerUntil)} kam nichts. ${isExtended ? 'Die Frist war schon verlängert.' : 'Einmal verlängerbar.'}`,
        en: `Requested on ${dateOrEn(askedOn)}, nothing came until ${dateOrEn(answerUntil)}. ${isExtended ? 'The period was extended already.' : 'It can be extended once.'}`,
      };
    case 'give-statement':
      if (answer === 'stated')
        return {
          de: 'Ihre Stellungnahme ist da. Bis zum Ende der Frist können Sie etwas ergänzen, oder sagen, dass damit alles gesagt ist.',
          en: 'Your statement is there. Until the end of the period you can add something, or say that this is all.',
        };
      return {
        de: `Angehört am ${dateOr(askedOn)}: Sie sollen weniger bekommen als beantragt${answer === 'heard' ? '; die Frist ist vorbei, die Stellungnahme wird noch angenommen' : ''}.`,
        en: `Heard on ${dateOrEn(askedOn)}: you shall be granted less than requested${answer === 'heard' ? '; the period is over, the statement is still received' : ''}.`,
      };
    case 'supply-information':
      return {
        de: `Nachgefordert am ${dateOr(askedOn)}${answer === 'overdue' ? '; die Frist ist vorbei, die Antwort wird noch angenommen' : ''}.`,
        en: `Requested on ${dateOrEn(askedOn)}${answer === 'overdue' ? '; the period is over, the answer is still received' : ''}.`,
      };
  }
};

/** What a request for an extension asks for, and what of it is left where a notice has decided on some of its posts. */
export const whyExtension = ({ posts, effectiveOn }: ExtensionRequest, waiting: number): Sentence => {
  const n = posts.length;
  const left = waiting === n ? undefined : waiting;
  const leftDe = left === undefined ? '' : `; über ${left === 1 ? 'eine' : left} davon ist noch nicht entschieden`;
  const leftEn = left === undefined ? '' : `; ${left === 1 ? 'one of them is' : `${left} of them are`} not decided yet`;
  return {
    de: `Verlängerung von ${n === 1 ? 'einer Stelle' : `${n} Stellen`} beantragt am ${formatDate(effectiveOn)}${leftDe}.`,
    en: `The extension of ${n === 1 ? 'one post' : `${n} posts`} was requested on ${formatDateEn(effectiveOn)}${leftEn}.`,
  };
};

/** Why a hearing before a notice waits for its recipient, or for the authority. */
export const whyHeard = ({
  task,
  kind,
  since,
  openedOn,
  stage,
  yearEndsOn,
}: Pick<OpenHearing, 'task' | 'kind' | 'since' | 'openedOn' | 'stage' | 'yearEndsOn'>): Sentence => {
  const notice = NOTICE_DE[kind];
  if (task === 'year-ends')
    return {
      de: `${notice} beabsichtigt: Nach dem ${dateOr(yearEndsOn)} wird er nicht mehr freigegeben; dann ist das Jahr vorbei, seit die Behörde von den Gründen weiß (§ 48 Abs. 4, § 49 Abs. 3 LVwVfG).`,
      en: `Intended is the ${NOTICE_EN[kind]}: it is not released after ${dateOrEn(yearEndsOn)}; then the year since the authority has known of the reasons is over (§ 48(4), § 49(3) LVwVfG).`,
    };
  if (task === 'decide-after-hearing')
    return {
      de: `${notice}: angehört, zuletzt am ${formatDate(since)}. Der Bescheid lässt sich vorbereiten.`,
      en: `The recipient was heard about the ${NOTICE_EN[kind]}, at last on ${formatDateEn(since)}. It can be prepared.`,
    };
  const more = stage === 'stated' ? { de: ' Sie können etwas ergänzen.', en: ' You can add something.' } : { de: '', en: '' };
  return {
    de: `${notice} beabsichtigt: Sie werden seit dem ${formatDate(openedOn)} angehört.${more.de}`,
    en: `Intended is the ${NOTICE_EN[kind]}: you have been heard since ${formatDateEn(openedOn)}.${more.en}`,
  };
};

/** Why a notice that is prepared waits for this person. */
export const whyPrepared = ({ task, stage, kind, since }: Pick<OpenPreparation, 'task' | 'stage' | 'kind' | 'since'>): Sentence => {
  const [de, en] = [NOTICE_DE[kind], NOTICE_EN[kind]];
  switch (task) {
    case 'countersign-notice':
      return {
        de: `${de}: von einer anderen Person vorbereitet am ${formatDate(since)}; bei diesem Betrag zeichnen drei.`,
        en: `The ${en} was prepared by another person on ${formatDateEn(since)}; for this amount three sign.`,
      };
    case 'release-notice':
      return {
        de: `${de}: von einer anderen Person vorbereitet, seit dem ${formatDate(since)} fehlt die Freigabe.`,
        en: `The ${en} was prepared by another person; since ${formatDateEn(since)} it waits for its release.`,
      };
    case 'prepare-notice':
      if (stage === 'overtaken')
        return {
          de: `${de}: am ${formatDate(since)} von einem Gericht aufgehoben; ein späterer Bescheid ging von ihm aus und ist vielleicht zu ändern.`,
          en: `A court annulled the ${en} on ${formatDateEn(since)}; a later notice started from it and may have to be changed.`,
        };
      if (stage === 'unfunded')
        return {
          de: `${de}: die Mittel dafür reichten am ${formatDate(since)} nicht.`,
          en: `The funds did not suffice for the ${en} on ${formatDateEn(since)}.`,
        };
      return { de: `${de}: am ${formatDate(since)} zurückgegeben.`, en: `The ${en} was returned on ${formatDateEn(since)}.` };
  }
};

/** What is at stake with a proof: what was submitted, else the grant; that stands with its final proof, and nobody knows yet what of it a year needed. */
export const provenAtStake = ({ kind, provenCents, grantedCents }: Pick<ProofOfUseRow, 'kind' | 'provenCents' | 'grantedCents'>): Cents =>
  provenCents ?? (kind === 'interim' ? 0 : grantedCents);

/** Why a row about a proof of use stands there now. */
export const whyProof = (task: ProofTask, row: ProofOfUseRow): Sentence => {
  const { kind, stage, firstDay, lastDay, dueOn, since, deviates, isSampled, remindedOf, overdueOn } = row;
  const [proof, proofEn] = [PROOF_DE[kind], kind === 'final' ? 'Proof of use' : 'Interim proof'];
  switch (task) {
    case 'check-proof':
      if (stage === 'objected')
        return {
          de: `${proof}: beanstandet und nicht in der Frist berichtigt.`,
          en: `${proofEn}: objected to and not corrected in time.`,
        };
      return {
        de: `${proof}: eingereicht am ${formatDate(since)}, ${deviates ? 'mit Abweichungen' : 'ohne Abweichungen'}${isSampled ? '; das Los ist auf ihn gefallen' : ''}.`,
        en: `${proofEn}: submitted on ${formatDateEn(since)}, ${deviates ? 'with deviations' : 'without deviations'}${isSampled ? '; the lot fell on it' : ''}.`,
      };
    case 'accept-proof':
      return {
        de: `${proof}: von einer anderen Person geprüft am ${formatDate(since)}.`,
        en: `${proofEn}: checked by another person on ${formatDateEn(since)}.`,
      };
    case 'proof-overdue': {
      const isReminded = remindedOf === dueOn;
      return {
        de: `${proof} für die Zeit vom ${formatDate(firstDay)} bis zum ${formatDate(lastDay)}: bis zum ${formatDate(dueOn)} kam nichts.${isReminded ? ' Erinnert worden ist daran.' : ''}`,
        en: `${proofEn} for the time from ${formatDateEn(firstDay)} to ${formatDateEn(lastDay)}: nothing came until ${formatDateEn(dueOn)}.${isReminded ? ' The recipient was reminded of it.' : ''}`,
      };
    }
    case 'submit-proof':
      return {
        de: `${proof} für die Zeit vom ${formatDate(firstDay)} bis zum ${formatDate(lastDay)}${overdueOn === null ? '' : '; die Frist ist vorbei, er wird noch angenommen'}.`,
        en: `${proofEn} for the time from ${formatDateEn(firstDay)} to ${formatDateEn(lastDay)}${overdueOn === null ? '' : '; the period is over, it is still received'}.`,
      };
    case 'correct-proof':
      return {
        de: `${proof}: beanstandet am ${formatDate(since)}.`,
        en: `${proofEn}: objected to on ${formatDateEn(since)}.`,
      };
  }
};

/** Why a grant is to be settled: what of it is not proven is freed or paid back. */
export const whySettle = ({
  since,
  grantedCents,
  acceptedCents,
}: Pick<GrantToSettle, 'since' | 'grantedCents' | 'acceptedCents'>): Sentence => ({
  de: `Der Verwendungsnachweis ist seit dem ${formatDate(since)} anerkannt: ${formatEuro(acceptedCents)} von bewilligten ${formatEuro(grantedCents)}. Ein Schlussbescheid fehlt.`,
  en: `The proof of use has been accepted since ${formatDateEn(since)}: ${formatEuroEn(acceptedCents)} of ${formatEuroEn(grantedCents)} that were granted. A final notice is missing.`,
});

/** Why a row about a notice stands there now. */
export const whyNotice = (task: NoticeTask, { kind, status, since, dispatchedOn, deliveredOn }: NoticeRow): Sentence => {
  const notice = NOTICE_DE[kind];
  const noticeEn = NOTICE_EN[kind];
  switch (task) {
    case 'dispatch-notice':
      if (status === 'came-back')
        return {
          de: `${notice}: der Brief kam am ${formatDate(since)} zurück und ist nicht bekannt gegeben. Bitte prüfen Sie die Anschrift und versenden Sie ihn noch einmal.`,
          en: `The letter with the ${noticeEn} came back on ${formatDateEn(since)} and is not delivered. Please check the address and dispatch it again.`,
        };
      return status === 'not-retrieved'
        ? {
            de: `${notice}: im Portal in der Frist nicht abgerufen, damit am ${formatDate(since)} nicht bekannt gegeben. Er geht jetzt mit der Post.`,
            en: `The ${noticeEn} was not retrieved from the portal in time, so it is not delivered on ${formatDateEn(since)}. It goes by post now.`,
          }
        : {
            de: `${notice}: freigegeben am ${formatDate(since)}, noch nicht versandt. Er wirkt erst, wenn er bekannt gegeben ist.`,
            en: `The ${noticeEn} was released on ${formatDateEn(since)} and is not dispatched yet. It has no effect before it is delivered.`,
          };
    case 'retrieve-notice':
      return {
        de: `${UNOPENED.de}: liegt seit dem ${dateOr(dispatchedOn)} im Portal. Bekannt gegeben ist er am Tag nach dem Abruf.`,
        en: `The ${UNOPENED.en} has been in the portal since ${dateOrEn(dispatchedOn)}. It is delivered on the day after you retrieve it.`,
      };
    case 'remedy-ends':
      return {
        de: `${notice}: bekannt gegeben am ${dateOr(deliveredOn)}. Bis zu diesem Tag lässt sich klagen; ein Verzicht macht ihn sofort bestandskräftig.`,
        en: `The ${noticeEn} was delivered on ${dateOrEn(deliveredOn)}. Until this day an action can be filed; a waiver makes it final at once.`,
      };
  }
};

/** Why a change that a recipient tells of waits for somebody. */
export const whyChange = (task: ChangeTask, since: IsoDate, change: Pick<Change, 'before' | 'after' | 'queries'>): Sentence => {
  switch (task) {
    case 'acknowledge-change': {
      const money = differenceSaid(differenceOf(change));
      return {
        de: `Der Empfänger hat am ${formatDate(since)} eine Änderung angezeigt. ${money.de}`,
        en: `The recipient told of a change on ${formatDateEn(since)}. ${money.en}`,
      };
    }
    case 'answer-change': {
      const question = change.queries.at(-1)?.question ?? '';
      return {
        de: `Die Bewilligungsstelle hat am ${formatDate(since)} nachgefragt: ${quotedAtEnd(question)}`,
        en: `The authority asked back on ${formatDateEn(since)}: ${quotedAtEndEn(question)}`,
      };
    }
    case 'send-change':
      return {
        de: `Entwurf einer Änderungsanzeige vom ${formatDate(since)}; sie wartet auf die zeichnungsbefugte Person.`,
        en: `A change was drafted on ${formatDateEn(since)}; it waits for the authorised person.`,
      };
  }
};

const dateOr = (day: IsoDate | null): string => (day === null ? '' : formatDate(day));
const dateOrEn = (day: IsoDate | null): string => (day === null ? '' : formatDateEn(day));

interface HandedOver {
  readonly on: IsoDate;
  readonly note?: string;
  /** The deadline that ended before anybody signed. */
  readonly overSince?: IsoDate;
}

/** What a draft waits for: with the note of whoever prepared it, once it is handed over. */
export const whySign = (draftedOn: IsoDate, handedOver?: HandedOver): Sentence => {
  if (handedOver === undefined) return whyDrafted(draftedOn);
  const { on, note, overSince } = handedOver;
  const said = note === undefined ? { de: '.', en: '.' } : { de: `: ${quotedAtEnd(note)}`, en: `: ${quotedAtEndEn(note)}` };
  const over =
    overSince === undefined
      ? { de: '', en: '' }
      : { de: `Frist vorbei seit ${formatDate(overSince)}. `, en: `The deadline ended on ${formatDateEn(overSince)}. ` };
  return {
    de: `${over.de}Zur Zeichnung vorgelegt am ${formatDate(on)}${said.de}`,
    en: `${over.en}Handed over for the signature on ${formatDateEn(on)}${said.en}`,
  };
};

const whyDrafted = (draftedOn: IsoDate): Sentence => ({
  de: `Entwurf vom ${formatDate(draftedOn)}; bis zum Ende der Antragsfrist wartet er auf die zeichnungsbefugte Person.`,
  en: `Drafted on ${formatDateEn(draftedOn)}; until the deadline of the call it waits for the authorised person.`,
});
