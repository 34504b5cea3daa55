import { formatDate, formatEuro, formatFte, formatInstantExactly } from '@paktwerk/kernel';
import type { Letter, LetterBlock, LetterFact } from '@paktwerk/letters';
import type { Districts } from '@paktwerk/platform';
import type { CallWithRules } from '../call/rules-of-call';
import type { Call } from '../call/state';
import { choiceTitle } from '../funding/choice-title';
import type { Funding } from '../funding/funding';
import type { SubmittedAttachment } from './events';
import { KIND_DE } from '../funding/named';
import { squareTo } from '../proof/letter-code';
import type { Line } from './lines';
import { receiptOf } from './receipt';
import type { Receipt, Submission } from './receipt';

const FILE_KIND: Readonly<Record<SubmittedAttachment['kind'], string>> = { pdf: 'PDF', png: 'PNG', jpeg: 'JPEG', xlsx: 'XLSX' };

const detailsOf = (line: Line, funding: Funding): string => {
  const title = (value: string): string => choiceTitle(funding, line.kind, value);
  switch (line.kind) {
    case 'post':
      return [
        `${formatFte(line.share)} VZÄ`,
        title(line.tier),
        ...(line.months === undefined ? [] : [`${line.months} Monate`]),
        ...(line.from === undefined ? [] : [`ab ${formatDate(line.from)}`]),
        ...[line.employer, line.workplace].flatMap((text) => text ?? []),
      ].join(', ');
    case 'officer':
      return [
        `${formatFte(line.share)} VZÄ`,
        `${line.inhabitants} Einwohner`,
        ...(line.workplace === undefined ? [] : [line.workplace]),
      ].join(', ');
    case 'measure':
      return line.description;
    case 'course':
      return [...[line.format, ...(line.supplements ?? [])].map(title), `${line.units} Einheiten`].join(', ');
    case 'flat-sum':
      return `${title(line.flatSum)}, ${line.units} Einheiten`;
    case 'plan-item':
      return `${title(line.item)}, Kosten ${formatEuro(line.costCents)}`;
  }
};

const requested = ({ lines, requestedCents }: Submission['data'], funding: Funding): LetterBlock => ({
  kind: 'table',
  caption: 'Positionen',
  columns: [
    { label: 'Position', kind: 'text' },
    { label: 'Art', kind: 'text' },
    { label: 'Angaben', kind: 'text' },
    { label: 'Beantragt', kind: 'amount' },
  ],
  rows: lines.map((line, index) => [String(index + 1), KIND_DE[line.kind], detailsOf(line, funding), formatEuro(line.amountCents)]),
  total: ['', 'Summe', '', formatEuro(requestedCents)],
});

const attached = (files: readonly SubmittedAttachment[]): LetterBlock =>
  files.length === 0
    ? { kind: 'paragraph', text: 'Anlagen lagen nicht bei.' }
    : {
        kind: 'table',
        caption: 'Anlagen',
        columns: [
          { label: 'Art', kind: 'text' },
          { label: 'Größe', kind: 'amount' },
          { label: 'Prüfsumme der Datei (SHA-256)', kind: 'code' },
        ],
        rows: files.map(({ kind, sizeBytes, sha256 }) => [FILE_KIND[kind], `${sizeBytes.toLocaleString('de-DE')} Bytes`, sha256]),
      };

const beside = ({ partners = [], earlyStart, bank, declarations = [], contact }: Submission['data']): readonly LetterFact[] => [
  ...(contact === undefined ? [] : [{ label: 'Stelle beim Antragsteller', value: contact.unit }]),
  ...(partners.length === 0 ? [] : [{ label: 'Weitergabe an', value: partners.map((p) => p.name).join('\n') }]),
  ...(earlyStart === undefined ? [] : [{ label: 'Vorzeitiger Beginn', value: `beantragt ab dem ${formatDate(earlyStart.from)}` }]),
  { label: 'Bankverbindung', value: bank === undefined ? 'nicht angegeben' : 'angegeben' },
  { label: 'Erklärungen', value: `${declarations.length} abgegeben` },
];

const arrival = (r: Receipt, { from, to }: Submission['data'], call: Call): readonly LetterFact[] => [
  { label: 'Antragsteller', value: r.applicantName },
  ...(r.recipient === undefined
    ? []
    : [
        { label: 'Schlüssel', value: r.recipient },
        { label: 'Im Gebiet von', value: r.districtName },
      ]),
  { label: 'Förderaufruf', value: call.titleDe },
  { label: 'Programm', value: r.programmeCode },
  { label: 'Förderzeitraum', value: `${formatDate(from)} bis ${formatDate(to)}` },
  { label: 'Eingegangen', value: formatInstantExactly(r.receivedAt) },
  { label: 'Fristende', value: `${formatDate(r.lastDay)}, 24:00 Uhr` },
  { label: 'Rechtzeitig', value: r.late ? 'nein, nach dem Ende der Frist' : 'ja' },
];

const proof = (r: Receipt): readonly LetterFact[] => [
  { label: 'Prüfsumme (SHA-256)', value: r.hash, isCode: true },
  { label: 'Position im Protokoll', value: r.position, isCode: true },
  { label: 'Nummer in der Akte', value: String(r.streamVersion) },
  { label: 'Ereignis', value: r.eventId, isCode: true },
];

/** The receipt as a letter that proves itself, with what was submitted. */
export const receiptLetter = (
  submission: Submission,
  { call, rules }: Pick<CallWithRules, 'call' | 'rules'>,
  districts: Pick<Districts, 'organisationName'>,
): Letter => {
  const receipt = receiptOf(submission, districts);
  const { data } = submission;
  const { bank: _bank, rehearsal, ...submitted } = data;
  return {
    title: 'Eingangsbestätigung',
    language: 'de',
    at: submission.recordedAt,
    sender: { name: districts.organisationName('authority'), address: [] },
    recipient: [receipt.applicantName],
    reference: [
      { label: 'Aktenzeichen', value: receipt.fileNumber },
      { label: 'Eingegangen', value: formatInstantExactly(receipt.receivedAt) },
    ],
    footer: `Eingangsbestätigung ${receipt.fileNumber}`,
    ...(rehearsal && { warning: 'Erprobung: Von diesem Antrag gilt nichts.' }),
    blocks: [
      {
        kind: 'paragraph',
        text: `Ihr Antrag ist eingegangen. Diese Bestätigung hält fest, was uns wann erreicht hat. Über den Antrag ist damit nicht entschieden.`,
      },
      { kind: 'heading', text: 'Eingang' },
      { kind: 'facts', of: arrival(receipt, data, call) },
      { kind: 'heading', text: 'Was eingereicht wurde' },
      requested(data, rules.funding),
      attached(data.attachments ?? []),
      { kind: 'facts', of: beside(data) },
      { kind: 'heading', text: 'Nachweis' },
      {
        kind: 'paragraph',
        text:
          'Die Einreichung steht unveränderlich im Protokoll. Ihre Prüfsumme schließt ein, was eingereicht wurde, und alles, was zuvor in der Akte stand. ' +
          'Auf der Seite „Beleg prüfen“ sehen Sie mit dem Aktenzeichen und der Prüfsumme, oder mit dieser Datei, ob die Einreichung noch genau so im Protokoll steht.',
      },
      squareTo(receipt.fileNumber, receipt.hash),
      { kind: 'facts', of: proof(receipt) },
    ],
    attached: {
      name: `eingang-${receipt.fileNumber}.json`,
      description: 'Die Eingangsbestätigung und was eingereicht wurde, für Programme',
      data: { receipt, submitted },
    },
  };
};
