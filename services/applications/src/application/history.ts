import {
  assertNever,
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatFte,
  formatFteEn,
  formatInstant,
  formatInstantEn,
  quoted,
  quotedAtEnd,
  quotedAtEndEn,
  quotedEn,
  quotation,
  quotationAtEnd,
} from '@paktwerk/kernel';
import type { IsoDate, Sentence } from '@paktwerk/kernel';
import { NOTHING, basedOn, beginning, entryOf, nameOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { ruleSetName } from '../programme/rule-set';
import type { ApplicationEvent, Outcome, RankOfDecision, Reason, SubmittedAttachment } from './events';
import type { LineKind } from './lines';

export type HistoryEvent = ApplicationEvent & Told;

/** Everybody whom a sentence names. */
export const peopleInHistory = (events: readonly HistoryEvent[]): readonly string[] =>
  events.flatMap((e) => [e.meta.actor.person, ...(e.type === 'decision.released' ? [e.data.preparedBy] : [])]);

/** The story of one application in plain German and English: who, what, when, on which rule. What people wrote stands in quotation marks. */
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
    return entryOf(e, together(sentenceOf(e, names), basedOn(ruleSet)), names, ruleSet);
  });
};

const sentenceOf = (e: HistoryEvent, names: Names): Sentence => {
  const begun = beginning(e, names);
  /** Who did it did this. */
  const did = (de: string, en: string): Sentence => ({ de: `${begun.de} ${de}`, en: `${begun.en} ${en}` });
  switch (e.type) {
    case 'application.submitted':
      return submitted(e, begun, names);
    case 'formal-check.passed': {
      const checks = checksOf(e.data.checks.length);
      return did(`den Antrag formal geprüft: ${checks.de}, alle bestanden.`, `checked the application formally: ${checks.en}, all passed.`);
    }
    case 'formal-check.objected': {
      const { checks, findings } = e.data;
      const [all, found] = [checksOf(checks.length), objections(findings.length)];
      return did(
        `den Antrag formal geprüft: ${all.de}, ${found.de}. ${findings.map((f) => f.de).join(' ')} Darüber wird entschieden, und eine zweite Person gibt frei.`,
        `checked the application formally: ${all.en}, ${found.en}. ${findings.map((f) => f.en).join(' ')} This is decided upon, and a second person releases.`,
      );
    }
    case 'substantive-check.recorded':
      return substantive(e, begun);
    case 'early-start.requested': {
      const { from, reason } = e.data;
      return did(
        `den vorzeitigen Beginn ab dem ${formatDate(from)} beantragt: ${quotedAtEnd(reason)}`,
        `asked for an early start on ${formatDateEn(from)}: ${quotedAtEndEn(reason)}`,
      );
    }
    case 'early-start.approved': {
      const { from, note: noted } = e.data;
      const note = noted === undefined ? NOTHING : { de: ` ${quotedAtEnd(noted)}`, en: ` ${quotedAtEndEn(noted)}` };
      return did(
        `den vorzeitigen Beginn ab dem ${formatDate(from)} genehmigt.${note.de} Die Entscheidung über den Antrag bindet das nicht.`,
        `approved the early start on ${formatDateEn(from)}.${note.en} The decision on the application is not bound by that.`,
      );
    }
    case 'early-start.refused': {
      const { from, reason } = e.data;
      return did(
        `den vorzeitigen Beginn ab dem ${formatDate(from)} abgelehnt: ${quotedAtEnd(reason)}`,
        `refused the early start on ${formatDateEn(from)}: ${quotedAtEndEn(reason)}`,
      );
    }
    case 'application.rejected': {
      const { stage, reasons } = e.data;
      if (stage === 'formal')
        return did(
          `den Antrag nach der formalen Prüfung abgelehnt: ${reasons.map((r) => r.de).join(' ')}`,
          `rejected the application after the formal check: ${reasons.map((r) => r.en).join(' ')}`,
        );
      return {
        de: `Damit ist der Antrag abgelehnt. Begründung: ${reasons.map((r) => saidOf(r).de).join(' ')}`,
        en: `So the application is rejected. Reason: ${reasons.map((r) => saidOf(r).en).join(' ')}`,
      };
    }
    case 'application.withdrawn': {
      const { reason, decisionId } = e.data;
      const undone =
        decisionId === undefined
          ? NOTHING
          : { de: ' Die Reservierung der Mittel wird aufgehoben.', en: ' The reservation of the money is undone.' };
      return did(
        `den Antrag zurückgenommen. Grund: ${quotedAtEnd(reason)}${undone.de}`,
        `withdrew the application. Reason: ${quotedAtEndEn(reason)}${undone.en}`,
      );
    }
    case 'information.requested': {
      const items = (quote: (text: string) => string): string => e.data.items.map(quote).join(', ');
      const last = until(e.data);
      return did(
        `Angaben nachgefordert: ${items(quoted)}. Die Frist endet am ${last.de}.`,
        `asked for information: ${items(quotedEn)}. The period ends on ${last.en}.`,
      );
    }
    case 'information.extended': {
      const last = until(e.data);
      return did(
        `die Frist der Nachforderung verlängert, einmalig bis zum ${last.de}.`,
        `extended the period of the request, once, until ${last.en}.`,
      );
    }
    case 'information.supplied': {
      const { late, receivedAt, answer, files } = e.data;
      const [time, came] = [inTime(late), attached(files, names)];
      return did(
        `auf die Nachforderung geantwortet, ${time.de} am ${formatInstant(receivedAt)}: ${quotedAtEnd(answer)}${came.de}`,
        `answered the request, ${time.en} on ${formatInstantEn(receivedAt)}: ${quotedAtEndEn(answer)}${came.en}`,
      );
    }
    case 'information.overdue':
      return {
        de: `Die Frist der Nachforderung ist am ${formatDate(e.data.lastDay)} um 24:00 Uhr abgelaufen, ohne dass eine Antwort da war.`,
        en: `The period of the request ended on ${formatDateEn(e.data.lastDay)} at 24:00 without an answer.`,
      };
    case 'information.withdrawn':
      return did(
        `die Nachforderung zurückgenommen. Grund: ${quotedAtEnd(e.data.reason)}`,
        `withdrew the request. Reason: ${quotedAtEndEn(e.data.reason)}`,
      );
    case 'application.waitlisted': {
      const { wantedCents, reason } = e.data;
      const money = left(e.data);
      return did(
        `den Antrag mit ${formatEuro(wantedCents)} auf die Warteliste genommen: ${quotedAtEnd(reason)}${money.de}`,
        `put the application on the waiting list with ${formatEuroEn(wantedCents)}: ${quotedAtEndEn(reason)}${money.en}`,
      );
    }
    case 'application.moved-up': {
      const { wantedCents } = e.data;
      const money = left(e.data);
      return {
        de: `Auf der Warteliste ist Geld da: Für den Antrag reicht es (${formatEuro(wantedCents)}).${money.de} Entschieden ist damit noch nichts.`,
        en: `There is money on the waiting list: it suffices for the application (${formatEuroEn(wantedCents)}).${money.en} Nothing is decided by that.`,
      };
    }
    case 'hearing.opened': {
      const { intendedCents, requestedCents, grounds } = e.data;
      const last = until(e.data);
      const intended =
        intendedCents === 0
          ? { de: 'ist eine Ablehnung', en: 'a rejection is intended' }
          : {
              de: `sind ${formatEuro(intendedCents)} von beantragten ${formatEuro(requestedCents)}`,
              en: `${formatEuroEn(intendedCents)} of ${formatEuroEn(requestedCents)} requested are intended`,
            };
      return did(
        `den Antragsteller angehört: In Aussicht gestellt ${intended.de}, aus diesen Gründen: ${quotedAtEnd(grounds)} Stellung nehmen lässt sich bis zum ${last.de}.`,
        `heard the applicant: ${intended.en}, for these reasons: ${quotedAtEndEn(grounds)} A statement can be given until ${last.en}.`,
      );
    }
    case 'hearing.statement-received': {
      const { late, receivedAt, statement, files } = e.data;
      const [time, came] = [inTime(late), attached(files, names)];
      return did(
        `Stellung genommen, ${time.de} am ${formatInstant(receivedAt)}: ${quotedAtEnd(statement)}${came.de}`,
        `gave a statement, ${time.en} on ${formatInstantEn(receivedAt)}: ${quotedAtEndEn(statement)}${came.en}`,
      );
    }
    case 'hearing.closed':
      return heard(e, begun);
    case 'reminder.sent': {
      const { kind, dueOn, wording } = e.data;
      const what =
        kind === 'answer-due'
          ? {
              de: `an die Antwort, die bis zum ${formatDate(dueOn)} erwartet wird,`,
              en: `of the answer that is expected until ${formatDateEn(dueOn)}`,
            }
          : {
              de: `an die Antwort, die bis zum ${formatDate(dueOn)} kommen sollte,`,
              en: `of the answer that should have come until ${formatDateEn(dueOn)}`,
            };
      return did(`${what.de} erinnert: ${quotedAtEnd(wording.textDe)}`, `sent a reminder ${what.en}: ${quotedAtEndEn(wording.textEn)}`);
    }
    case 'release-reminder.sent': {
      const { dueOn, wording } = e.data;
      return did(
        `die Bewilligungsstelle an die vorbereitete Entscheidung erinnert, die bis zum ${formatDate(dueOn)} freigegeben werden sollte: ${quotedAtEnd(wording.textDe)}`,
        `reminded the granting authority of the prepared decision that should have been released until ${formatDateEn(dueOn)}: ${quotedAtEndEn(wording.textEn)}`,
      );
    }
    case 'decision.prepared':
      return prepared(e, begun);
    case 'decision.countersigned':
      return did(
        'die vorbereitete Entscheidung mitgezeichnet. Freigeben muss eine dritte Person.',
        'countersigned the prepared decision. A third person has to release it.',
      );
    case 'decision.returned':
      return did(
        `die vorbereitete Entscheidung zurückgegeben: ${quotedAtEnd(e.data.note)} Sie wird neu vorbereitet; reserviert bleibt bis dahin, was reserviert ist.`,
        `returned the prepared decision: ${quotedAtEndEn(e.data.note)} It is prepared anew; what is reserved stays reserved until then.`,
      );
    case 'reservation.confirmed':
      return {
        de: `Am ${formatInstant(e.recordedAt)} hat die Mittelverwaltung ${formatEuro(e.data.amountCents)} für die Entscheidung reserviert.`,
        en: `On ${formatInstantEn(e.recordedAt)}, budgeting reserved ${formatEuroEn(e.data.amountCents)} for the decision.`,
      };
    case 'reservation.declined':
      return declined(e);
    case 'decision.released': {
      const { outcome, preparedBy } = e.data;
      const by = nameOf(preparedBy, names);
      return did(
        `die Entscheidung freigegeben (${OUTCOME_DE[outcome]}); vorbereitet hatte sie ${by ?? 'eine andere Person'}.`,
        `released the decision (${OUTCOME_EN[outcome]}); it was prepared by ${by ?? 'another person'}.`,
      );
    }
    case 'grant.issued':
      return granted(e);
    default:
      return assertNever(e);
  }
};

const inTime = (late: boolean): Sentence =>
  late ? { de: 'nach der Frist', en: 'after the period' } : { de: 'fristgerecht', en: 'in time' };

/** As far as it was known. */
const left = ({
  frameAvailableCents,
  potAvailableCents,
}: {
  readonly frameAvailableCents?: number;
  readonly potAvailableCents?: number;
}): Sentence => {
  if (potAvailableCents === undefined) return NOTHING;
  const frame =
    frameAvailableCents === undefined
      ? NOTHING
      : {
          de: `${formatEuro(frameAvailableCents)} im Planungsrahmen, `,
          en: `${formatEuroEn(frameAvailableCents)} in the planning frame, `,
        };
  return {
    de: ` Verfügbar: ${frame.de}${formatEuro(potAvailableCents)} im Topf.`,
    en: ` Available: ${frame.en}${formatEuroEn(potAvailableCents)} in the pot.`,
  };
};

/** What came along, by the name that it was brought in under and by what the log holds of it. */
const attached = (files: readonly SubmittedAttachment[] = [], names: Names): Sentence => {
  if (files.length === 0) return NOTHING;
  const told = files.map(({ attachmentId, kind, sha256 }) => {
    const name = names.file?.(attachmentId);
    const is = `(${kind.toUpperCase()}, SHA-256 ${sha256})`;
    return {
      de: `${name === undefined ? 'eine Datei' : quoted(name)} ${is}`,
      en: `${name === undefined ? 'a file' : quotedEn(name)} ${is}`,
    };
  });
  return { de: ` Beigefügt: ${told.map((t) => t.de).join(', ')}.`, en: ` Attached: ${told.map((t) => t.en).join(', ')}.` };
};

const heard = (e: Extract<HistoryEvent, { type: 'hearing.closed' }>, begun: Sentence): Sentence => {
  switch (e.data.because) {
    case 'statement-received':
      return {
        de: 'Damit ist alles gesagt und die Anhörung abgeschlossen.',
        en: 'So everything is said, and the hearing is closed.',
      };
    case 'period-over':
      return {
        de: 'Die Frist der Anhörung ist abgelaufen; damit ist sie abgeschlossen.',
        en: 'The period of the hearing is over; so it is closed.',
      };
    case 'nothing-awaited': {
      const note = quotationAtEnd(e.data.note ?? '');
      return { de: `${begun.de} die Anhörung abgeschlossen: ${note.de}`, en: `${begun.en} closed the hearing: ${note.en}` };
    }
  }
};

const substantive = (e: Extract<HistoryEvent, { type: 'substantive-check.recorded' }>, begun: Sentence): Sentence => {
  const { items } = e.data;
  const { length: objected } = items.filter((i) => i.result === 'objected');
  const notes = items.flatMap(({ note }) => (note === undefined ? [] : [quotation(note)]));
  const said =
    notes.length === 0
      ? NOTHING
      : { de: ` Bemerkt wurde: ${notes.map((n) => n.de).join(', ')}.`, en: ` Noted was: ${notes.map((n) => n.en).join(', ')}.` };
  const [all, found] = [checksOf(items.length), objected === 0 ? { de: 'keine Beanstandung', en: 'no objection' } : objections(objected)];
  return {
    de: `${begun.de} den Antrag fachlich geprüft: ${all.de}, ${found.de}.${said.de} Entschieden ist damit noch nichts.`,
    en: `${begun.en} checked the substance of the application: ${all.en}, ${found.en}.${said.en} Nothing is decided by that.`,
  };
};

type Declined = Extract<HistoryEvent, { type: 'reservation.declined' }>;

/** Why budgeting sets nothing aside. */
export const declinedBecause = ({
  reason,
  frameAvailableCents: frame,
  potAvailableCents: pot,
  closedYear,
}: Pick<Declined['data'], 'reason' | 'frameAvailableCents' | 'potAvailableCents' | 'closedYear'>): Sentence =>
  closedYear === undefined
    ? {
        de: `${DECLINED_DE[reason]} (verfügbar: ${formatEuro(frame)} im Planungsrahmen, ${formatEuro(pot)} im Topf)`,
        en: `${DECLINED_EN[reason]} (available: ${formatEuroEn(frame)} in the planning frame, ${formatEuroEn(pot)} in the pot)`,
      }
    : {
        de: `das Haushaltsjahr ${closedYear} ist vorbei, aus seinen Mitteln lässt sich nichts mehr binden`,
        en: `the budget year ${closedYear} is over, nothing more can be bound of its money`,
      };

const declined = ({ recordedAt, data }: Declined): Sentence => {
  const { amountCents } = data;
  const why = declinedBecause(data);
  return {
    de: `Am ${formatInstant(recordedAt)} hat die Mittelverwaltung die Reservierung von ${formatEuro(amountCents)} abgelehnt: ${why.de}.`,
    en: `On ${formatInstantEn(recordedAt)}, budgeting declined to reserve ${formatEuroEn(amountCents)}: ${why.en}.`,
  };
};

const checksOf = (n: number): Sentence => (n === 1 ? { de: 'eine Prüfung', en: 'one check' } : { de: `${n} Prüfungen`, en: `${n} checks` });
const objections = (n: number): Sentence =>
  n === 1 ? { de: 'eine Beanstandung', en: 'one objection' } : { de: `${n} Beanstandungen`, en: `${n} objections` };

/** What the check found is said in our words, what a person decided in theirs. */
const saidOf = ({ code, de, en }: Reason): Sentence => (code === 'decided' ? { de: quotedAtEnd(de), en: quotedAtEndEn(en) } : { de, en });

const submitted = ({ data }: Extract<HistoryEvent, { type: 'application.submitted' }>, begun: Sentence, names: Names): Sentence => {
  const { lines, requestedShare, requestedCents, fileNumber, late, receivedAt } = data;
  const shares = lines.filter((l) => 'share' in l).length;
  const posts = postsOf(shares);
  const parts: readonly Sentence[] = [
    ...(shares > 0
      ? [
          {
            de: `${posts.de} mit zusammen ${formatFte(requestedShare)} VZÄ`,
            en: `${posts.en} of ${formatFteEn(requestedShare)} FTE together`,
          },
        ]
      : []),
    ...withoutPosts(lines),
  ];
  const what = parts.length === 0 ? { de: 'ohne Positionen', en: 'without lines' } : listedIn(parts);
  const time = late ? { de: 'verspätet', en: 'late' } : { de: 'fristgerecht', en: 'in time' };
  const [end, came] = [deadlineOf(data), attached(data.attachments, names)];
  return {
    de:
      `${begun.de} den Antrag ${fileNumber} eingereicht: ${what.de}, beantragt sind ${formatEuro(requestedCents)}. ` +
      `Er ging am ${formatInstant(receivedAt)} und damit ${time.de} ein (Frist: ${end.de}).${came.de}`,
    en:
      `${begun.en} submitted the application ${fileNumber}: ${what.en}, ${formatEuroEn(requestedCents)} are requested. ` +
      `It was received on ${formatInstantEn(receivedAt)}, which is ${time.en} (deadline: ${end.en}).${came.en}`,
  };
};

/** Money for months counts from the first day of work, which nobody knows yet: only a grant within one year is wholly that year's. */
const granted = ({ data }: Extract<HistoryEvent, { type: 'grant.issued' }>): Sentence => {
  const { amountCents, budgetYear, from, to, lines } = data;
  const posts = lines.flatMap((line) => ('share' in line ? [line] : []));
  const parts = [...new Set(posts.map((p) => p.months))].map((months) => {
    const alike = posts.filter((p) => p.months === months);
    const share = alike.reduce((sum, p) => sum + p.share, 0);
    const [many, paid] = [postsOf(alike.length), paidFor(months, alike.length)];
    return {
      de: `${many.de} mit zusammen ${formatFte(share)} VZÄ${paid.de}`,
      en: `${many.en} of ${formatFteEn(share)} FTE together${paid.en}`,
    };
  });
  parts.push(...withoutPosts(lines));
  const what = listedIn(parts);
  const isOfOneYear = [from, to].every((day) => day.startsWith(`${budgetYear}-`));
  const falls = isOfOneYear
    ? { de: ', und in dieses Jahr fällt er', en: ', and it falls into this year' }
    : posts.length === 0
      ? NOTHING
      : {
          de: '; welcher Teil in welches Jahr fällt, folgt aus dem ersten Arbeitstag',
          en: '; which part falls into which year follows from the first day of work',
        };
  return {
    de:
      `Damit sind ${formatEuro(amountCents)} bewilligt: ${what.de}. ` +
      `Beginn und Ende müssen zwischen dem ${formatDate(from)} und dem ${formatDate(to)} liegen. ` +
      `Gebunden ist der Betrag im Topf des Haushaltsjahres ${budgetYear}${falls.de}.`,
    en:
      `So ${formatEuroEn(amountCents)} are granted: ${what.en}. ` +
      `Beginning and end have to lie between ${formatDateEn(from)} and ${formatDateEn(to)}. ` +
      `The amount is bound in the pot of the budget year ${budgetYear}${falls.en}.`,
  };
};

const paidFor = (months: number | undefined, posts: number): Sentence => {
  if (months === undefined) return NOTHING;
  const each = posts === 1 ? { de: '', en: '' } : { de: 'je ', en: ' each' };
  const long = months === 1 ? { de: 'einen Monat', en: 'one month' } : { de: `${months} Monate`, en: `${months} months` };
  return { de: ` für ${each.de}${long.de} ab dem ersten Arbeitstag`, en: ` for ${long.en}${each.en} from the first day of work` };
};

const german = new Intl.ListFormat('de', { type: 'conjunction' });
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listedIn = (parts: readonly Sentence[]): Sentence => ({
  de: german.format(parts.map((p) => p.de)),
  en: english.format(parts.map((p) => p.en)),
});
const postsOf = (n: number): Sentence => (n === 1 ? { de: 'eine Stelle', en: 'one post' } : { de: `${n} Stellen`, en: `${n} posts` });
const WITHOUT_POSTS = {
  measure: [
    { de: 'eine Maßnahme', en: 'one measure' },
    { de: 'Maßnahmen', en: 'measures' },
  ],
  course: [
    { de: 'ein Kurs', en: 'one course' },
    { de: 'Kurse', en: 'courses' },
  ],
  'flat-sum': [
    { de: 'eine Pauschale', en: 'one flat sum' },
    { de: 'Pauschalen', en: 'flat sums' },
  ],
  'plan-item': [
    { de: 'eine Position des Finanzierungsplans', en: 'one item of the plan' },
    { de: 'Positionen des Finanzierungsplans', en: 'items of the plan' },
  ],
} as const;
/** How many lines there are of each kind that is no post. */
const withoutPosts = (lines: readonly { readonly kind: LineKind }[]): readonly Sentence[] =>
  Object.entries(WITHOUT_POSTS).flatMap(([kind, [one, many]]) => {
    const n = lines.filter((l) => l.kind === kind).length;
    return n === 0 ? [] : [n === 1 ? one : { de: `${n} ${many.de}`, en: `${n} ${many.en}` }];
  });

const until = ({ dueOn, lastDay }: { readonly dueOn: IsoDate; readonly lastDay: IsoDate }): Sentence => {
  const shifted =
    lastDay === dueOn ? NOTHING : { de: ` (der ${formatDate(dueOn)} ist kein Werktag)`, en: ` (${formatDateEn(dueOn)} is no working day)` };
  return { de: `${formatDate(lastDay)} um 24:00 Uhr${shifted.de}`, en: `${formatDateEn(lastDay)} at 24:00${shifted.en}` };
};

type Deadline = Extract<HistoryEvent, { type: 'application.submitted' }>['data'];
const deadlineOf = ({ deadline, lastDay = deadline }: Deadline): Sentence =>
  lastDay === deadline
    ? { de: `${formatDate(deadline)}, 24:00 Uhr`, en: `${formatDateEn(deadline)}, 24:00` }
    : {
        de: `${formatDate(deadline)}, kein Werktag; sie endete am ${formatDate(lastDay)}, 24:00 Uhr`,
        en: `${formatDateEn(deadline)}, no working day; it ended on ${formatDateEn(lastDay)}, 24:00`,
      };

/** Where the programme selects. */
const rankOf = (ranking: RankOfDecision | undefined): Sentence => {
  if (ranking === undefined) return NOTHING;
  const { place, score, isWithin, deviation } = ranking;
  const points = (language: string): string => (score / 100).toLocaleString(language, { minimumFractionDigits: 2 });
  const why =
    deviation === undefined
      ? NOTHING
      : {
          de: ` Von der Rangfolge wird abgewichen: ${quotedAtEnd(deviation)}`,
          en: ` The ranking is not followed: ${quotedAtEndEn(deviation)}`,
        };
  const reached = isWithin
    ? { de: 'bis zu dem das Geld reicht', en: 'which the money reaches' }
    : { de: 'zu dem das Geld nicht reicht', en: 'which the money does not reach' };
  return {
    de: ` In der Rangfolge steht der Antrag mit ${points('de')} Punkten auf Platz ${place}, ${reached.de}.${why.de}`,
    en: ` In the ranking the application has place ${place} with ${points('en-GB')} points, ${reached.en}.${why.en}`,
  };
};

const prepared = ({ data }: Extract<HistoryEvent, { type: 'decision.prepared' }>, begun: Sentence): Sentence => {
  const { outcome, amountCents, requestedCents, reason, replacesDecisionId, needs, ranking, blocks = [] } = data;
  const money =
    outcome === 'rejected'
      ? NOTHING
      : {
          de: `, ${formatEuro(amountCents)} von beantragten ${formatEuro(requestedCents)}`,
          en: `, ${formatEuroEn(amountCents)} of ${formatEuroEn(requestedCents)} requested`,
        };
  const replaced =
    replacesDecisionId === undefined
      ? NOTHING
      : { de: ' Sie ersetzt die vorige Vorbereitung.', en: ' It takes the place of the one prepared before.' };
  const third = needs?.thirdSignature;
  const hearing = needs?.hearing;
  const signed =
    third === undefined
      ? { de: ' Freigeben muss eine andere Person.', en: ' Another person has to release it.' }
      : {
          de: ` Ab ${formatEuro(third.fromCents)} zeichnen drei Personen (${quoted(third.source)}): mitzeichnen und freigeben muss je eine andere.`,
          en: ` From ${formatEuroEn(third.fromCents)} on three people sign (${quotedEn(third.source)}): one other each countersigns and releases.`,
        };
  const first =
    hearing === undefined
      ? NOTHING
      : {
          de: ` Davor ist der Antragsteller anzuhören (${quoted(hearing.source)}).`,
          en: ` Before that the applicant is to be heard (${quotedEn(hearing.source)}).`,
        };
  const decided = {
    de: `${begun.de} eine Entscheidung vorbereitet: ${OUTCOME_DE[outcome]}${money.de}. Begründung: ${quotedAtEnd(reason)}`,
    en: `${begun.en} prepared a decision: ${OUTCOME_EN[outcome]}${money.en}. Reason: ${quotedAtEndEn(reason)}`,
  };
  return together(decided, rankOf(ranking), replaced, writtenWith(blocks), signed, first);
};

const writtenWith = (blocks: readonly { readonly title: string; readonly version: number }[]): Sentence => {
  if (blocks.length === 0) return NOTHING;
  const named = (language: 'de' | 'en', version: string): string =>
    blocks.map((b) => `${quotation(b.title)[language]} (${version} ${b.version})`).join(', ');
  return { de: ` Textbausteine: ${named('de', 'Fassung')}.`, en: ` Text blocks: ${named('en', 'version')}.` };
};

export const OUTCOME_DE: Readonly<Record<Outcome, string>> = {
  granted: 'Bewilligung',
  'partially-granted': 'Teilbewilligung',
  rejected: 'Ablehnung',
};
const OUTCOME_EN: Readonly<Record<Outcome, string>> = {
  granted: 'grant',
  'partially-granted': 'partial grant',
  rejected: 'rejection',
};
export const DECLINED_DE = {
  'frame-exceeded': 'der Planungsrahmen des Kreises reicht nicht',
  'pot-exceeded': 'der Topf reicht nicht',
  'no-frame': 'für den Kreis gibt es keinen Planungsrahmen',
} as const;
const DECLINED_EN = {
  'frame-exceeded': 'the planning frame of the district does not suffice',
  'pot-exceeded': 'the pot does not suffice',
  'no-frame': 'there is no planning frame for the district',
} as const;
