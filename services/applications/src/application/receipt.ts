import { defined, formatDate, formatInstantExactly } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { count, figure, money, plain, utc } from '@paktwerk/sheets';
import type { Sheet } from '@paktwerk/sheets';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { Districts } from '@paktwerk/platform';
import type { ApplicationEvent } from './events';
import { applicantName } from './views';
import type { ReceiptView } from './views';

export type Receipt = Static<typeof ReceiptView>;

/** The submission, as the log holds it. */
export type Submission = Extract<RecordedEvent<ApplicationEvent>, { type: 'application.submitted' }>;

export const submissionIn = (events: readonly RecordedEvent<ApplicationEvent>[]): Submission | undefined =>
  events.find((e): e is Submission => e.type === 'application.submitted');

/** What the applicant can hold against us: number, instant, and where the submission stands in the chained log. */
export const receiptOf = (event: Submission, districts: Pick<Districts, 'organisationName'>): Receipt => {
  const {
    applicationId,
    fileNumber,
    district,
    recipient,
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
    districtName: districts.organisationName(district),
    ...defined({ recipient }),
    applicantName: applicantName(event.data, districts),
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

/** The same for the applicant's own files. */
export const receiptSheet = (receipt: Receipt): Sheet => ({
  name: `eingang-${receipt.fileNumber}`,
  header: ['Eingangsbestätigung', receipt.fileNumber],
  rows: [
    ...(receipt.fileNumber.startsWith('PROBE-') ? [[plain('PROBE'), plain('Erprobung: Von diesem Antrag gilt nichts.')]] : []),
    [plain('Antragsteller'), plain(receipt.applicantName)],
    ...(receipt.recipient === undefined
      ? []
      : [
          [plain('Schlüssel'), plain(receipt.recipient)],
          [plain('Im Gebiet von'), plain(receipt.districtName)],
        ]),
    [plain('Eingegangen'), plain(formatInstantExactly(receipt.receivedAt))],
    [plain('Eingegangen (UTC)'), { text: receipt.receivedAt, value: utc(receipt.receivedAt) }],
    [plain('Fristende'), plain(`${formatDate(receipt.lastDay)}, 24:00 Uhr`)],
    [plain('Rechtzeitig'), plain(receipt.late ? 'nein' : 'ja')],
    [plain('Positionen'), figure(count(receipt.lines))],
    [plain('Beantragt (EUR)'), figure(money(receipt.requestedCents))],
    [plain('Antrag'), plain(receipt.applicationId)],
    [plain('Ereignis'), plain(receipt.eventId)],
    [plain('Position im Protokoll'), plain(receipt.position)],
    [plain('Fortlaufende Nummer in der Akte'), figure(count(receipt.streamVersion))],
    [plain('Prüfsumme (SHA-256)'), plain(receipt.hash)],
  ],
});
