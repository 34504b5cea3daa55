import { assertNever, formatDate, formatEuro, formatInstant, quotedAtEnd } from '@paktwerk/kernel';
import type { NoticeContent } from '../grant/content';
import { basisOf } from '../grant/taking-back-bases';
import { beginning } from '../history/entry';
import type { Names, Told } from '../history/entry';
import type { IntendedClaim, NoticeHearingEvent } from './events';
import { whyItEnds } from './why-it-ends';

/** What became of a hearing before a notice, in plain German. */
export const hearingSentence = (e: NoticeHearingEvent & Told, names: Names): string => {
  switch (e.type) {
    case 'notice-hearing.opened': {
      const { intended, claim, grounds, dueOn, lastDay, effectiveOn: openedOn } = e.data;
      return `${beginning(e, names)} eine Anhörung eröffnet. ${intendedSentence(intended, claim)} Stellung nehmen lässt sich bis zum ${formatDate(lastDay)}, 24:00 Uhr. ${whyItEnds({ openedOn, dueOn, lastDay }).de} ${quotedAtEnd(grounds)}`;
    }
    case 'notice-hearing.extended':
      return `${beginning(e, names)} die Frist der Anhörung bis zum ${formatDate(e.data.lastDay)}, 24:00 Uhr, verlängert.`;
    case 'notice-hearing.statement-received': {
      const { statement, files, receivedAt, late } = e.data;
      const came = `am ${formatInstant(receivedAt)}, ${late ? 'nach der Frist' : 'in der Frist'}`;
      const enclosed =
        files === undefined || files.length === 0 ? '' : `, mit ${files.length === 1 ? 'einer Datei' : `${files.length} Dateien`}`;
      return `${beginning(e, names)} in der Anhörung Stellung genommen: ${came}${enclosed}. ${quotedAtEnd(statement)}`;
    }
    case 'notice-hearing.closed':
      return e.data.because === 'period-over'
        ? 'Die Frist der Anhörung ist vorbei; sie ist damit zu Ende.'
        : `${beginning(e, names)} erklärt, dass damit alles gesagt ist. Die Anhörung ist zu Ende.`;
    default:
      return assertNever(e);
  }
};

const intendedSentence = (intended: NoticeContent, claim: IntendedClaim | undefined): string => {
  switch (intended.kind) {
    case 'REVOCATION':
    case 'WITHDRAWAL': {
      const { basis, from, lines, knownOn } = intended;
      const known = basisOf(basis);
      const why = known === undefined ? '' : ` ${known.de} (${known.source}); bekannt seit dem ${formatDate(knownOn)}.`;
      const what = intended.kind === 'REVOCATION' ? 'Widerrufen' : 'Zurückgenommen';
      const also = claim === undefined ? '' : ` ${claimSentence(claim)}`;
      return `${what} werden sollen ${formatEuro(takenOf(lines))} mit Wirkung ab dem ${formatDate(from)}.${why}${also}`;
    }
    case 'AMENDMENT':
      return `Geändert werden soll die Bewilligung; sie würde um ${formatEuro(takenOf(intended.lines))} kleiner.`;
    case 'REIMBURSEMENT':
      return claimSentence(intended);
    case 'GRANT':
    case 'EXTENSION':
      return '';
  }
};

const takenOf = (lines: Extract<NoticeContent, { readonly kind: 'REVOCATION' }>['lines']): number =>
  lines.reduce((sum, { before, after }) => sum + before.amountCents - after.amountCents, 0);

const claimSentence = ({ claimedCents, interestFrom }: IntendedClaim): string =>
  `Zurückgefordert werden sollen ${formatEuro(claimedCents)}, zu verzinsen ab dem ${formatDate(interestFrom)}.`;
