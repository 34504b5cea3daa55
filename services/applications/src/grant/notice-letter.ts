import { defined, formatDate, formatEuro, formatFte, formatInstant } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { Letter, LetterBlock } from '@paktwerk/letters';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { Districts } from '@paktwerk/platform';
import type { ApplicationEvent, LineAmount } from '../application/events';
import { KIND_DE } from '../funding/named';
import { submissionIn } from '../application/receipt';
import { applicantName } from '../application/views';
import { squareTo } from '../proof/letter-code';
import type { DecisionBlock, TextBlockKind } from '../text-block/events';
import type { LineTerms } from './content';

type Recorded<T extends ApplicationEvent['type']> = Extract<RecordedEvent<ApplicationEvent>, { type: T }>;
/** What a decision came to, in the stream of its application. */
export type Decided = Recorded<'grant.issued'> | Recorded<'application.rejected'>;
type Prepared = Recorded<'decision.prepared'>;
type Submission = NonNullable<ReturnType<typeof submissionIn>>;

export const decidedIn = (events: readonly RecordedEvent<ApplicationEvent>[], decisionId: string): Decided | undefined =>
  events.find((e): e is Decided => (e.type === 'grant.issued' || e.type === 'application.rejected') && e.data.decisionId === decisionId);
const preparedIn = (events: readonly RecordedEvent<ApplicationEvent>[], decisionId: string): Prepared | undefined =>
  events.find((e): e is Prepared => e.type === 'decision.prepared' && e.data.decisionId === decisionId);

/** Whether the letter says which remedy there is. */
export const saysRemedy = (events: readonly RecordedEvent<ApplicationEvent>[], decisionId: string): boolean =>
  preparedIn(events, decisionId)?.data.blocks?.some((b) => b.kind === 'remedy') ?? false;

/** What letters call a tier, by its key. */
export type TitleOf = (tier: string) => string;

/** What is granted of a line, as a letter says it. */
export const termsInWords = ({
  amountCents,
  share,
  months,
  units,
}: Pick<LineTerms, 'amountCents' | 'share' | 'months' | 'units'>): string =>
  [
    formatEuro(amountCents),
    ...(share === undefined ? [] : [`${formatFte(share)} VZÄ`]),
    ...(months === undefined ? [] : [`${months} Monate`]),
    ...(units === undefined ? [] : [`${units} Einheiten`]),
  ].join(', ');

/** A line as a letter calls it, with the tier that it is granted for. */
export const kindInWords = (kind: keyof typeof KIND_DE, tier: string | undefined, titleOf: TitleOf): string =>
  tier === undefined ? KIND_DE[kind] : `${KIND_DE[kind]}, ${titleOf(tier)}`;

const positions = (
  { lines, requestedCents }: Submission['data'],
  { lines: decided, amountCents }: Prepared['data'],
  titleOf: TitleOf,
): LetterBlock => {
  const amountOf = new Map(decided.map((line) => [line.lineId, line]));
  return {
    kind: 'table',
    caption: 'Positionen',
    columns: [
      { label: 'Position', kind: 'text' },
      { label: 'Art', kind: 'text' },
      { label: 'Beantragt', kind: 'amount' },
      { label: 'Bewilligt', kind: 'amount' },
    ],
    rows: lines.map((line, index) => {
      const amount: LineAmount | undefined = amountOf.get(line.lineId);
      return [
        String(index + 1),
        kindInWords(line.kind, amount?.tier ?? amount?.sizeClass, titleOf),
        formatEuro(line.amountCents),
        amount === undefined ? formatEuro(0) : termsInWords(amount),
      ];
    }),
    total: ['', 'Summe', formatEuro(requestedCents), formatEuro(amountCents)],
  };
};

const decision = (decided: Decided, { fileNumber, receivedAt, requestedCents }: Submission['data']): string => {
  const application = `Ihren Antrag ${fileNumber}, eingegangen am ${formatInstant(receivedAt)}`;
  return decided.type === 'grant.issued'
    ? `Auf ${application}, werden Ihnen ${formatEuro(decided.data.amountCents)} von beantragten ${formatEuro(requestedCents)} bewilligt. Der Bewilligungszeitraum reicht vom ${formatDate(decided.data.from)} bis zum ${formatDate(decided.data.to)}.`
    : `${application}, lehnen wir ab.`;
};

/** What is different from notice to notice. */
interface Said {
  readonly title: string;
  readonly at: Instant;
  readonly fileNumber: string;
  readonly recipient: string;
  readonly releasedOn: IsoDate;
  readonly body: readonly LetterBlock[];
  readonly reason: string;
  readonly blocks: readonly DecisionBlock[];
  /** The event that it tells of; absent in a draft. */
  readonly tellsOf?: Pick<RecordedEvent, 'eventId' | 'position' | 'version' | 'hash'>;
  readonly data: object;
}

/** Every notice is written in the same order: what is decided, why, on which terms, what can be done against it, and how it is proved. */
export const letterOf = (said: Said, districts: Pick<Districts, 'organisationName'>): Letter => {
  const { title, at, fileNumber, recipient, releasedOn, body, reason, blocks, tellsOf, data } = said;
  const ofKind = (kind: TextBlockKind): readonly LetterBlock[] =>
    blocks.flatMap((b) =>
      b.kind === kind ? [{ kind: 'paragraph', text: b.text, ...(b.language === 'de' ? {} : { language: b.language }) }] : [],
    );
  const under = (heading: string, parts: readonly LetterBlock[]): readonly LetterBlock[] =>
    parts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...parts];
  const provisions = blocks.flatMap((b) => (b.kind === 'ancillary-provision' ? [`${b.title}: ${b.text}`] : []));
  return {
    title,
    language: 'de',
    at,
    sender: { name: districts.organisationName('authority'), address: [] },
    recipient: [recipient],
    reference: [
      { label: 'Aktenzeichen', value: fileNumber },
      ...(tellsOf === undefined ? [] : [{ label: 'Freigegeben am', value: formatDate(releasedOn) }]),
    ],
    footer: `${title} ${fileNumber}`,
    ...(tellsOf === undefined ? { warning: 'Entwurf: Dieser Bescheid ist nicht freigegeben und hat keine Wirkung.' } : {}),
    blocks: [
      ...ofKind('greeting'),
      ...body,
      ...under('Begründung', [{ kind: 'paragraph', text: reason }, ...ofKind('reason')]),
      ...under('Nebenbestimmungen', provisions.length === 0 ? [] : [{ kind: 'list', items: provisions }]),
      ...under('Rechtsbehelfsbelehrung', ofKind('remedy')),
      ...(tellsOf === undefined ? [] : proofOf(fileNumber, tellsOf)),
    ],
    attached: {
      name: `bescheid-${fileNumber}.json`,
      description: 'Der Bescheid für Programme',
      data: { ...data, reason, blocks, ...defined({ proof: tellsOf && proofData(tellsOf) }) },
    },
  };
};

type TellsOf = NonNullable<Said['tellsOf']>;
const proofData = ({ eventId, position, version: streamVersion, hash }: TellsOf) => ({ eventId, position, streamVersion, hash });

const proofOf = (fileNumber: string, { hash, position, version }: TellsOf): readonly LetterBlock[] => [
  { kind: 'heading', text: 'Nachweis' },
  {
    kind: 'paragraph',
    text: 'Auf der Seite „Beleg prüfen“ sehen Sie mit dem Aktenzeichen und der Prüfsumme, oder mit dieser Datei, ob die Entscheidung genau so im Protokoll steht.',
  },
  squareTo(fileNumber, hash),
  {
    kind: 'facts',
    of: [
      { label: 'Prüfsumme (SHA-256)', value: hash, isCode: true },
      { label: 'Position im Protokoll', value: position, isCode: true },
      { label: 'Nummer in der Akte', value: String(version) },
    ],
  },
];

/**
 * The letter of a notice, of what was prepared, released and nothing else. Nothing of it depends on when it is rendered.
 * @throws Error where the decision was never submitted or prepared
 */
export const noticeLetter = (
  events: readonly RecordedEvent<ApplicationEvent>[],
  decided: Decided,
  districts: Pick<Districts, 'organisationName'>,
  titleOf: TitleOf,
): Letter => {
  const [submission, prepared] = [submissionIn(events), preparedIn(events, decided.data.decisionId ?? '')];
  if (submission === undefined || prepared === undefined) throw new Error(`${decided.stream} is decided, and no decision was prepared.`);
  const { fileNumber, requestedCents } = submission.data;
  const { outcome, amountCents, lines, reason, blocks = [] } = prepared.data;
  const recipient = applicantName(submission.data, districts);
  return letterOf(
    {
      title: decided.type === 'grant.issued' ? 'Zuwendungsbescheid' : 'Ablehnungsbescheid',
      at: decided.recordedAt,
      fileNumber,
      recipient,
      releasedOn: decided.data.effectiveOn,
      body: [{ kind: 'paragraph', text: decision(decided, submission.data) }, positions(submission.data, prepared.data, titleOf)],
      reason,
      blocks,
      tellsOf: decided,
      data: {
        fileNumber,
        recipient,
        outcome,
        requestedCents,
        amountCents,
        ...(decided.type === 'grant.issued' ? { from: decided.data.from, to: decided.data.to } : {}),
        lines,
      },
    },
    districts,
  );
};
