import {
  assertNever,
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatInstant,
  formatInstantEn,
  quotedAtEnd,
  quotedAtEndEn,
} from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import type { NoticeContent } from '../grant/content';
import { basisOf } from '../grant/taking-back-bases';
import { NOTHING, beginning } from '../history/entry';
import type { Names, Told } from '../history/entry';
import type { IntendedClaim, NoticeHearingEvent } from './events';
import { whyItEnds } from './why-it-ends';

/** What became of a hearing before a notice, in plain German and English. */
export const hearingSentence = (e: NoticeHearingEvent & Told, names: Names): Sentence => {
  const begun = beginning(e, names);
  switch (e.type) {
    case 'notice-hearing.opened': {
      const { intended, claim, grounds, dueOn, lastDay, effectiveOn: openedOn } = e.data;
      const [what, why] = [intendedSentence(intended, claim), whyItEnds({ openedOn, dueOn, lastDay })];
      return {
        de: `${begun.de} eine Anhörung eröffnet. ${what.de} Stellung nehmen lässt sich bis zum ${formatDate(lastDay)}, 24:00 Uhr. ${why.de} ${quotedAtEnd(grounds)}`,
        en: `${begun.en} opened a hearing. ${what.en} A statement can be given until ${formatDateEn(lastDay)}, 24:00. ${why.en} ${quotedAtEndEn(grounds)}`,
      };
    }
    case 'notice-hearing.extended':
      return {
        de: `${begun.de} die Frist der Anhörung bis zum ${formatDate(e.data.lastDay)}, 24:00 Uhr, verlängert.`,
        en: `${begun.en} extended the period of the hearing until ${formatDateEn(e.data.lastDay)}, 24:00.`,
      };
    case 'notice-hearing.statement-received': {
      const { statement, files = [], receivedAt, late } = e.data;
      const time = late ? { de: 'nach der Frist', en: 'after the period' } : { de: 'in der Frist', en: 'in time' };
      const enclosed =
        files.length === 0
          ? NOTHING
          : files.length === 1
            ? { de: ', mit einer Datei', en: ', with one file' }
            : { de: `, mit ${files.length} Dateien`, en: `, with ${files.length} files` };
      return {
        de: `${begun.de} in der Anhörung Stellung genommen: am ${formatInstant(receivedAt)}, ${time.de}${enclosed.de}. ${quotedAtEnd(statement)}`,
        en: `${begun.en} gave a statement in the hearing: on ${formatInstantEn(receivedAt)}, ${time.en}${enclosed.en}. ${quotedAtEndEn(statement)}`,
      };
    }
    case 'notice-hearing.closed':
      return e.data.because === 'period-over'
        ? { de: 'Die Frist der Anhörung ist vorbei; sie ist damit zu Ende.', en: 'The period of the hearing is over; so it has ended.' }
        : {
            de: `${begun.de} erklärt, dass damit alles gesagt ist. Die Anhörung ist zu Ende.`,
            en: `${begun.en} said that this is all. The hearing has ended.`,
          };
    default:
      return assertNever(e);
  }
};

const intendedSentence = (intended: NoticeContent, claim: IntendedClaim | undefined): Sentence => {
  switch (intended.kind) {
    case 'REVOCATION':
    case 'WITHDRAWAL': {
      const { basis, from, lines, knownOn } = intended;
      const known = basisOf(basis);
      const why =
        known === undefined
          ? NOTHING
          : {
              de: ` ${known.de} (${known.source}); bekannt seit dem ${formatDate(knownOn)}.`,
              en: ` ${known.en} (${known.source}); known since ${formatDateEn(knownOn)}.`,
            };
      const what = intended.kind === 'REVOCATION' ? { de: 'Widerrufen', en: 'revoked' } : { de: 'Zurückgenommen', en: 'withdrawn' };
      const also = claim === undefined ? NOTHING : claimSentence(claim, ' ');
      return {
        de: `${what.de} werden sollen ${formatEuro(takenOf(lines))} mit Wirkung ab dem ${formatDate(from)}.${why.de}${also.de}`,
        en: `${formatEuroEn(takenOf(lines))} are to be ${what.en} with effect from ${formatDateEn(from)}.${why.en}${also.en}`,
      };
    }
    case 'AMENDMENT': {
      const taken = takenOf(intended.lines);
      return {
        de: `Geändert werden soll die Bewilligung; sie würde um ${formatEuro(taken)} kleiner.`,
        en: `The grant is to be amended; it would become smaller by ${formatEuroEn(taken)}.`,
      };
    }
    case 'REIMBURSEMENT':
      return claimSentence(intended);
    case 'FINAL': {
      const { settledCents: settled, grantedCents: granted, claimableCents: back } = intended;
      return {
        de: `Festgesetzt werden soll die Zuwendung auf ${formatEuro(settled)}, bewilligt sind ${formatEuro(granted)}; zu viel gezahlt wären ${formatEuro(back)}.`,
        en: `The grant is to be settled at ${formatEuroEn(settled)}, granted are ${formatEuroEn(granted)}; ${formatEuroEn(back)} would be paid too much.`,
      };
    }
    case 'GRANT':
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
    case 'INTEREST':
      return NOTHING;
  }
};

const takenOf = (lines: Extract<NoticeContent, { readonly kind: 'REVOCATION' }>['lines']): number =>
  lines.reduce((sum, { before, after }) => sum + before.amountCents - after.amountCents, 0);

const claimSentence = ({ claimedCents, interestFrom }: IntendedClaim, before = ''): Sentence => ({
  de: `${before}Zurückgefordert werden sollen ${formatEuro(claimedCents)}, zu verzinsen ab dem ${formatDate(interestFrom)}.`,
  en: `${before}${formatEuroEn(claimedCents)} are to be claimed back, with interest from ${formatDateEn(interestFrom)}.`,
});
