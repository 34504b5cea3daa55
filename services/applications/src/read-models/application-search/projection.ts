import { assertNever, formatEuro } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { partyNameOf } from '../../applicant/applicant';
import { applicationEvents } from '../../application/events';
import type { ApplicationEvent } from '../../application/events';
import { wordsOf } from '../../shared/words';
import { ApplicationSearchRow } from './entity';
import type { Piece } from './entity';

type Entry = ApplicationEvent & Pick<LogEntry, 'position'>;

export const applicationSearch = defineProjection({
  id: 'application-search',
  version: 2,
  log: 'store',
  on: applicationEvents,
  tables: [ApplicationSearchRow],
  project: (entries, rows) => rows.fold(ApplicationSearchRow, entries, ({ data }) => ({ applicationId: data.applicationId }), evolve),
});

/** A party is found by its key; what it is called is looked up when somebody asks, for names change. */
export const wordOfParty = (key: string): string => `@${key}`;

export const evolve = (row: ApplicationSearchRow | undefined, e: Entry): ApplicationSearchRow | undefined => {
  if (e.type === 'application.submitted') {
    if (e.data.rehearsal) return undefined;
    const { applicationId, fileNumber, callId, programmeId, district, recipient = null } = e.data;
    const party = { district, recipient, recipientName: partyNameOf(e.data) };
    return { applicationId, fileNumber, callId, programmeId, ...party, firstNumber: e.position, ...found(party, piecesOf(e)) };
  }
  if (!row) return undefined;
  if (e.type === 'decision.released') return withPieces(row, released(row.pieces, e.data.decisionId));
  const added = piecesOf(e);
  return added.length === 0 ? row : withPieces(row, [...row.pieces, ...added]);
};

const withPieces = (row: ApplicationSearchRow, pieces: readonly Piece[]): ApplicationSearchRow => Object.assign(row, found(row, pieces));

type Party = Pick<ApplicationSearchRow, 'district' | 'recipient' | 'recipientName'>;

/** Another party than the district is found by its name on the day of receipt, too: it stands in the file. */
const found = ({ district, recipient, recipientName }: Party, pieces: readonly Piece[]) => {
  const party = recipient === null ? [] : [wordOfParty(recipient), ...wordsOf([recipientName ?? recipient])];
  const words = (of: readonly Piece[]) => [wordOfParty(district), ...party, ...wordsOf(of.map((p) => p.text))];
  return { pieces, words: words(pieces), knownWords: words(pieces.filter((p) => p.decisionId === undefined)) };
};

const released = (pieces: readonly Piece[], decisionId: string): readonly Piece[] =>
  pieces.map(({ decisionId: of, ...piece }) => (of === undefined || of === decisionId ? piece : { ...piece, decisionId: of }));

const piecesOf = (e: ApplicationEvent): readonly Piece[] => {
  switch (e.type) {
    case 'application.submitted': {
      const { fileNumber, requestedCents, lines, contact } = e.data;
      return [
        { place: 'file-number', text: fileNumber },
        { place: 'requested', text: formatEuro(requestedCents) },
        ...lines.map((line): Piece => ({ place: 'line', text: textOf(line) })),
        ...(contact === undefined ? [] : [{ place: 'contact', text: contact.unit } as const]),
      ];
    }
    case 'formal-check.objected':
      return e.data.findings.map((f) => ({ place: 'finding', text: f.de }));
    case 'information.requested':
      return e.data.items.map((text) => ({ place: 'request', text }));
    case 'substantive-check.recorded':
      return e.data.items.flatMap(({ note }) => (note === undefined ? [] : [{ place: 'finding', text: note } as const]));
    case 'early-start.requested':
    case 'early-start.refused':
      return [{ place: 'early-start', text: e.data.reason }];
    case 'early-start.approved':
      return e.data.note === undefined ? [] : [{ place: 'early-start', text: e.data.note }];
    case 'information.supplied':
      return [{ place: 'answer', text: e.data.answer }];
    case 'information.withdrawn':
      return [{ place: 'request', text: e.data.reason }];
    case 'application.waitlisted':
      return [{ place: 'waiting', text: e.data.reason }];
    case 'hearing.opened':
      return [{ place: 'hearing', text: e.data.grounds }];
    case 'hearing.statement-received':
      return [{ place: 'statement', text: e.data.statement }];
    case 'decision.returned':
      return [{ place: 'return', text: e.data.note, decisionId: e.data.decisionId }];
    case 'decision.prepared': {
      const { decisionId, reason, amountCents } = e.data;
      return [
        { place: 'decision', text: reason, decisionId },
        { place: 'granted', text: formatEuro(amountCents), decisionId },
      ];
    }
    case 'application.rejected':
      return e.data.reasons.map((r) => ({ place: 'rejection', text: r.de }));
    case 'application.withdrawn':
      return [{ place: 'withdrawal', text: e.data.reason }];
    case 'formal-check.passed':
    case 'information.extended':
    case 'information.overdue':
    case 'application.moved-up':
    case 'hearing.closed':
    case 'decision.countersigned':
    case 'reminder.sent': // our words, by a template
    case 'release-reminder.sent':
    case 'reservation.confirmed':
    case 'reservation.declined':
    case 'decision.released':
    case 'grant.issued':
      return [];
    default:
      return assertNever(e);
  }
};

type Line = Extract<ApplicationEvent, { readonly type: 'application.submitted' }>['data']['lines'][number];

/** What an applicant wrote in a line, and its amount. */
const textOf = (line: Line): string => {
  const said = ['description' in line ? line.description : undefined, 'workplace' in line ? line.workplace : undefined];
  return [...said, formatEuro(line.amountCents)].filter((text) => text !== undefined).join(' · ');
};
