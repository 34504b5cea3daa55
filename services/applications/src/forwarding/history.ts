import { assertNever, formatDate, formatEuro, formatFte, quoted, quotedAtEnd } from '@paktwerk/kernel';
import { beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ForwardedLine, ForwardingEvent } from './events';

/** Who passed on what of a grant to whom, and when that ended. */
/** @param lineIds of the application, in its order: people count lines and know no ids */
export const forwardingHistory = (
  events: readonly (ForwardingEvent & Told)[],
  known: Names,
  lineIds: readonly string[],
): readonly HistoryEntry[] => {
  const parties = new Map(
    events.flatMap((e) =>
      e.type === 'forwarding.agreed'
        ? [
            [e.data.receiver.key, e.data.receiver.name] as const,
            ...(e.data.recipient && e.data.recipientName ? [[e.data.recipient, e.data.recipientName] as const] : []),
          ]
        : [],
    ),
  );
  const names: Names = { ...known, organisation: (key) => parties.get(key) ?? known.organisation(key) };
  return events.map((e) => entryOf(e, sentenceOf(e, names, lineIds), names, undefined));
};

const listed = new Intl.ListFormat('de', { type: 'conjunction' });

const sentenceOf = (e: ForwardingEvent & Told, names: Names, lineIds: readonly string[]): string => {
  switch (e.type) {
    case 'forwarding.agreed': {
      const { receiver, lines, from, to, contract, task } = e.data;
      const { signedOn, reference } = contract;
      return (
        `${beginning(e, names)} an ${quoted(receiver.name)} weitergeleitet: ${listed.format(lines.map((line) => lineOf(line, lineIds.indexOf(line.lineId) + 1)))}, vom ${formatDate(from)} bis zum ${formatDate(to)}. ` +
        `Vertrag vom ${formatDate(signedOn)}${reference === undefined ? '' : ` (${quoted(reference)})`}; das Prüfungsrecht ist weitergegeben.` +
        (task === undefined ? '' : ` Aufgabe: ${quotedAtEnd(task)}`)
      );
    }
    case 'forwarding.ended':
      return `${beginning(e, names)} die Weiterleitung an ${quoted(names.organisation(e.data.receiverKey))} zum ${formatDate(e.data.lastDay)} beendet. Grund: ${quotedAtEnd(e.data.reason)}`;
    default:
      return assertNever(e);
  }
};

const lineOf = ({ share, amountCents = 0 }: ForwardedLine, position: number): string =>
  share === undefined ? `${formatEuro(amountCents)} aus Position ${position}` : `${formatFte(share)} VZÄ der Position ${position}`;
