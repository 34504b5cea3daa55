import { csv, csvEuro, formatDate, formatInstant } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { ApplicationEvent } from './events';
import type { ReceiptView } from './views';

export type Receipt = Static<typeof ReceiptView>;

/** What the applicant can hold against us: number, instant, and where the submission stands in the chained log. */
export const receiptOf = (
  events: readonly RecordedEvent<ApplicationEvent>[],
  districtName: (key: string) => string,
): Receipt | undefined => {
  const event = events.find((e) => e.type === 'application.submitted');
  if (event?.type !== 'application.submitted') return undefined;
  const {
    applicationId,
    fileNumber,
    district,
    programmeCode,
    receivedAt,
    deadline,
    lastDay = deadline,
    late,
    requestedCents,
    lines,
  } = event.data;
  return {
    applicationId,
    fileNumber,
    district,
    districtName: districtName(district),
    programmeCode,
    receivedAt,
    deadline,
    lastDay,
    late,
    requestedCents,
    lines: lines.length,
    eventId: event.eventId,
    stream: event.stream,
    streamVersion: event.version,
    position: event.position,
    hash: event.hash,
  };
};

/** The same on paper. */
export const receiptCsv = (receipt: Receipt): string =>
  csv([
    ['Eingangsbestätigung', receipt.fileNumber],
    ['Antragsteller', receipt.districtName],
    ['Eingegangen', formatInstant(receipt.receivedAt)],
    ['Eingegangen (UTC)', receipt.receivedAt],
    ['Fristende', `${formatDate(receipt.lastDay)}, 24:00 Uhr`],
    ['Rechtzeitig', receipt.late ? 'nein' : 'ja'],
    ['Positionen', receipt.lines],
    ['Beantragt (EUR)', csvEuro(receipt.requestedCents)],
    ['Antrag', receipt.applicationId],
    ['Ereignis', receipt.eventId],
    ['Position im Protokoll', receipt.position],
    ['Fortlaufende Nummer in der Akte', receipt.streamVersion],
    ['Prüfsumme (SHA-256)', receipt.hash],
  ]);
