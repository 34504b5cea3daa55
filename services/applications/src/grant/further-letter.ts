import { POINTS_ABOVE, holdingOn } from '@paktwerk/deadlines';
import { addDays, defined, formatDate, formatEuro, startOfBerlinDay } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { Letter, LetterBlock } from '@paktwerk/letters';
import type { Districts } from '@paktwerk/platform';
import type { KIND_DE } from '../funding/named';
import { applicantName } from '../application/views';
import { CLAIM_DUE_DAYS } from '../parameters';
import type { AmendmentCause, ContentOf, LineChange, LinePart, NoticeContent } from './content';
import type { GrantEvent } from './events';
import type { GrantedFile } from './granted-file';
import { NOTICE_DE } from './history';
import { kindInWords, letterOf, termsInWords } from './notice-letter';
import type { TitleOf } from './notice-letter';
import { beginningOf } from './parts';
import type { OpenGrant } from './state';
import { basisOf } from './taking-back-bases';
import { changesIn, termsOf } from './terms';

export type NoticePrepared = Extract<RecordedEvent<GrantEvent>, { readonly type: 'notice.prepared' }>;

export interface FurtherLetter {
  readonly prepared: NoticePrepared;
  /** The file as it stood when the notice was prepared. */
  readonly grant: OpenGrant;
  readonly file: GrantedFile;
  /** The day of the release; absent: a draft. */
  readonly releasedOn?: IsoDate;
  readonly titleOf: TitleOf;
}

/** The letter of a notice that follows a grant. Nothing of it depends on when it is rendered. */
export const furtherLetter = (
  { prepared, grant, file, releasedOn, titleOf }: FurtherLetter,
  districts: Pick<Districts, 'organisationName'>,
): Letter => {
  const { fileNumber } = grant;
  const { kind, content, amountCents, reason, blocks = [], effectiveOn } = prepared.data;
  const recipient = applicantName({ ...grant, ...defined({ applicant: grant.applicant }) }, districts);
  const about = { content, amountCents, grant, file, titleOf, on: releasedOn ?? effectiveOn };
  return letterOf(
    {
      title: NOTICE_DE[kind],
      at: startOfBerlinDay(releasedOn ?? effectiveOn),
      fileNumber,
      recipient,
      releasedOn: releasedOn ?? effectiveOn,
      body: bodyOf(about),
      reason,
      blocks,
      ...(releasedOn === undefined ? {} : { tellsOf: prepared }),
      data: { fileNumber, recipient, kind, content, amountCents },
    },
    districts,
  );
};

interface About {
  readonly content: NoticeContent;
  readonly amountCents: Cents;
  readonly grant: OpenGrant;
  readonly file: GrantedFile;
  readonly titleOf: TitleOf;
  /** The day of the letter: what the law says holds on it. */
  readonly on: IsoDate;
}

const bodyOf = ({ content, ...about }: About): readonly LetterBlock[] => {
  const { grant, amountCents } = about;
  switch (content.kind) {
    case 'AMENDMENT': {
      return [
        said(`${firstNotice(grant)} wird geändert. ${nowGranted(content, about)}${causesInWords(content.causes)}${heardInWords(content)}`),
        ...movedInWords(content, about),
        changesTable(content, about),
        ...partsTable(content, about),
      ];
    }
    case 'EXTENSION':
      return [
        said(
          `${firstNotice(grant)} wird verlängert: Die folgenden Stellen werden ${content.months} Monate länger gefördert. ${nowGranted(content, about)}`,
        ),
        postsTable(content, about),
        ...partsTable(content, about),
      ];
    case 'EXTENSION_REJECTION':
      return [
        said(
          `Ihren Antrag vom ${formatDate(content.requestedOn)}, Stellen der Zuwendung ${grant.fileNumber} länger zu fördern, lehnen wir für die folgenden Stellen ab. An dem, was bewilligt ist, ändert sich damit nichts.`,
        ),
        rejectedTable(content, about),
      ];
    case 'REVOCATION':
    case 'WITHDRAWAL': {
      const taken = content.kind === 'REVOCATION' ? 'widerrufen' : 'zurückgenommen';
      return [
        said(
          `${firstNotice(grant)} wird mit Wirkung vom ${formatDate(content.from)} ${taken}, soweit die folgende Übersicht es sagt. ${nowGranted(content, about)}`,
        ),
        said(`${basisInWords(content)}${heardInWords(content)} ${DISCRETION}`),
        changesTable(content, about),
        ...partsTable(content, about),
      ];
    }
    case 'REIMBURSEMENT': {
      const because = grant.notices.find((n) => n.noticeId === content.becauseNoticeId);
      const why = because === undefined ? '' : ` Das folgt aus dem ${NOTICE_DE[because.kind]} vom ${formatDate(because.releasedOn)}.`;
      return [
        said(
          `Sie haben ${formatEuro(content.claimedCents)} zu erstatten (§ 49a Abs. 1 LVwVfG).${why}${dueInWords(about.on)}${heardInWords(content)}`,
        ),
        said(
          `Der Betrag ist vom ${formatDate(content.interestFrom)} an ${rateInWords(content.interestFrom)} zu verzinsen (§ 49a Abs. 3 LVwVfG). Die Zinsen werden mit einem eigenen Bescheid festgesetzt.`,
        ),
      ];
    }
    case 'FINAL': {
      const { grantedCents, provenCents, settledCents, paidCents, backPaidCents, claimableCents } = content;
      const follows =
        claimableCents > 0
          ? ` Zu viel gezahlt sind ${formatEuro(claimableCents)}; sie werden mit einem eigenen Bescheid zurückgefordert.`
          : ` Noch auszuzahlen sind ${formatEuro(backPaidCents)}.`;
      return [
        said(
          `Der Verwendungsnachweis ist geprüft. ${firstNotice(grant)} wird abgeschlossen: Die Zuwendung wird auf ${formatEuro(settledCents)} festgesetzt. Bewilligt waren ${formatEuro(grantedCents)}, nachgewiesen sind ${formatEuro(provenCents)}, ausgezahlt ${formatEuro(paidCents)}.${follows}`,
        ),
      ];
    }
    case 'INTEREST': {
      const because = grant.notices.find((n) => n.noticeId === content.becauseNoticeId);
      const claim = because === undefined ? '' : ` aus dem ${NOTICE_DE[because.kind]} vom ${formatDate(because.releasedOn)}`;
      return [
        said(
          `Sie haben ${formatEuro(content.interestCents)} Zinsen auf die Forderung${claim} zu zahlen, für die Zeit vom ${formatDate(content.from)} bis zum ${formatDate(content.until)}. Berechnet sind sie Tag für Tag bei 365 Tagen im Jahr.${correctedInWords(content, grant)}`,
        ),
        interestTable(content),
      ];
    }
    case 'GRANT':
      return [said(`Bewilligt sind ${formatEuro(amountCents)}.`)];
  }
};

const correctedInWords = ({ correctionCents, claimedCents, becauseNoticeId }: ContentOf<'INTEREST'>, { notices }: OpenGrant): string => {
  if (correctionCents === undefined) return '';
  const wasMore = notices.some(
    ({ content }) => content?.kind === 'INTEREST' && content.becauseNoticeId === becauseNoticeId && content.claimedCents > claimedCents,
  );
  const why = wasMore ? 'die Forderung seitdem kleiner geworden ist' : 'eine Rückzahlung noch nicht bekannt war';
  return ` Abgezogen sind ${formatEuro(-correctionCents)}, die früher zu viel berechnet wurden, weil ${why}.`;
};

const said = (text: string): LetterBlock => ({ kind: 'paragraph', text });

const heardInWords = ({ hearingId }: Pick<ContentOf<'AMENDMENT' | 'REVOCATION' | 'WITHDRAWAL' | 'REIMBURSEMENT'>, 'hearingId'>): string =>
  hearingId === undefined ? '' : ' Sie sind vorher angehört worden (§ 28 Abs. 1 LVwVfG).';

/** Both are a matter of discretion (§§ 48, 49 LVwVfG), and a letter says by what it was used: the clerk's reasons stand below. */
const DISCRETION =
  'Die Entscheidung steht im Ermessen der Behörde; wovon sie sich dabei hat leiten lassen, steht in der Begründung (§ 39 Abs. 1 Satz 3 LVwVfG).';

const basisInWords = ({ basis: code, knownOn }: ContentOf<'REVOCATION' | 'WITHDRAWAL'>): string => {
  const basis = basisOf(code);
  return basis === undefined ? `Grund: ${code}.` : `${basis.de} (${basis.source}). Bekannt ist das seit dem ${formatDate(knownOn)}.`;
};

const dueInWords = (on: IsoDate): string => {
  const days = holdingOn(CLAIM_DUE_DAYS, on);
  return days === undefined ? '' : ` Zu zahlen ist innerhalb von ${days.value} Tagen nach der Bekanntgabe dieses Bescheids.`;
};

/** The base rate changes twice a year, so a letter names what comes on top of it. */
const rateInWords = (from: IsoDate): string => {
  const points = holdingOn(POINTS_ABOVE, from);
  return points === undefined ? '' : `mit ${points.value / 100} Prozentpunkten über dem Basiszinssatz im Jahr`;
};

const firstNotice = ({ notices, fileNumber }: OpenGrant): string => {
  const first = notices.find((n) => n.kind === 'GRANT');
  return first === undefined ? `Die Zuwendung ${fileNumber}` : `Der Zuwendungsbescheid ${fileNumber} vom ${formatDate(first.releasedOn)}`;
};

const causesInWords = (causes: readonly AmendmentCause[]): string =>
  causes
    .map((cause) =>
      cause.kind === 'rule-set'
        ? ` Grundlage ist die Fassung ${cause.ruleSetVersion} des Regelwerks.`
        : ' Anlass ist eine Änderung, die Sie angezeigt haben.',
    )
    .filter((sentence, i, all) => all.indexOf(sentence) === i)
    .join('');

type OfLetter = Omit<About, 'content'>;

const changesOf = (content: NoticeContent, { grant, file }: OfLetter): readonly LineChange[] => {
  const { issued } = file;
  return changesIn(content, termsOf(issued, grant).lines, issued);
};

const differenceOf = (changes: readonly LineChange[]): Cents =>
  changes.reduce((sum, { before, after }) => sum + after.amountCents - before.amountCents, 0);

const nowGranted = (content: NoticeContent, about: OfLetter): string =>
  `Bewilligt sind damit ${formatEuro(about.amountCents)}, bisher waren es ${formatEuro(about.amountCents - differenceOf(changesOf(content, about)))}.`;

/** As receipts call them: by their place in the application. */
const placeOf = (lineId: string, { app }: GrantedFile): string => String(app.lines.findIndex((l) => l.lineId === lineId) + 1);

const kindOf = (lineId: string, { app }: GrantedFile): keyof typeof KIND_DE | undefined => app.lines.find((l) => l.lineId === lineId)?.kind;

/** With its sign: what is more says so. */
export const formatDifference = (cents: Cents): string => (cents > 0 ? `+${formatEuro(cents)}` : formatEuro(cents));

const changesTable = (content: NoticeContent, about: OfLetter): LetterBlock => {
  const { amountCents, file, titleOf } = about;
  const changes = changesOf(content, about);
  const all = differenceOf(changes);
  return {
    kind: 'table',
    caption: 'Was sich ändert',
    columns: [
      { label: 'Position', kind: 'text' },
      { label: 'Art', kind: 'text' },
      { label: 'Bisher', kind: 'amount' },
      { label: 'Künftig', kind: 'amount' },
      { label: 'Unterschied', kind: 'amount' },
    ],
    rows: changes.map(({ lineId, from, before, after }) => {
      const kind = kindOf(lineId, file);
      const called = kind === undefined ? '' : kindInWords(kind, after.tier ?? before.tier, titleOf);
      return [
        placeOf(lineId, file),
        from === undefined ? called : `${called}, ab dem ${formatDate(from)}`,
        termsInWords(before),
        termsInWords(after),
        formatDifference(after.amountCents - before.amountCents),
      ];
    }),
    total: ['', 'Zuwendung im Ganzen', formatEuro(amountCents - all), formatEuro(amountCents), formatDifference(all)],
  };
};

/** A line whose work begins on another day than before. */
const movedInWords = (content: NoticeContent, about: OfLetter): readonly LetterBlock[] => {
  const { issued } = about.file;
  return changesOf(content, about).flatMap(({ lineId, before, after }) => {
    const line = issued.lines.find((one) => one.lineId === lineId);
    if (line === undefined || after.amountCents === 0 || before.amountCents === 0) return [];
    const was = beginningOf(line, before, issued);
    const is = beginningOf(line, after, issued);
    if (was === is) return [];
    return [said(`Position ${placeOf(lineId, about.file)} beginnt am ${formatDate(is)} statt am ${formatDate(was)}.`)];
  });
};

/** Lines that are not one share for all their months at one rate, by those months. */
const partsTable = (content: NoticeContent, about: OfLetter): readonly LetterBlock[] => {
  const { file, titleOf } = about;
  const rows = changesOf(content, about).flatMap(({ lineId, after: { parts = [] } }) =>
    parts.map(({ share, months, tier, amountCents }, i) => {
      const kind = kindOf(lineId, file);
      return [
        placeOf(lineId, file),
        daysInWords(parts.slice(i)),
        kind === undefined ? '' : kindInWords(kind, tier, titleOf),
        termsInWords({ amountCents, share, months }),
      ];
    }),
  );
  if (rows.length === 0) return [];
  const columns = [
    { label: 'Position', kind: 'text' as const },
    { label: 'Von und bis', kind: 'text' as const },
    { label: 'Art', kind: 'text' as const },
    { label: 'Bewilligt', kind: 'amount' as const },
  ];
  return [{ kind: 'table', caption: 'Was damit für welche Monate bewilligt ist', columns, rows }];
};

/** Days of the first of some parts. Where nothing is granted for the days behind it, nobody began with the line: its months have no days before somebody does. */
const daysInWords = (parts: readonly LinePart[]): string => {
  const [first] = parts;
  const isOpen = parts.some(({ to }, i) => parts.slice(i + 1, i + 2).some((next) => addDays(to, 1) < next.from));
  return first === undefined || isOpen ? 'Monate nach der Besetzung' : `${formatDate(first.from)} bis ${formatDate(first.to)}`;
};

const percent = (points: number): string => `${(points / 100).toFixed(2).replace('.', ',').replace('-', '−')} %`;

const interestTable = ({ periods, interestCents }: ContentOf<'INTEREST'>): LetterBlock => ({
  kind: 'table',
  caption: 'Wie die Zinsen berechnet sind',
  columns: [
    { label: 'Zeitraum', kind: 'text' },
    { label: 'Tage', kind: 'amount' },
    { label: 'Offene Forderung', kind: 'amount' },
    { label: 'Basiszinssatz', kind: 'amount' },
    { label: 'Zinssatz', kind: 'amount' },
  ],
  rows: periods.map(({ from, to, days, owedCents, basePoints, points }) => [
    `${formatDate(from)} bis ${formatDate(to)}`,
    String(days),
    formatEuro(owedCents),
    percent(basePoints),
    percent(basePoints + points),
  ]),
  total: ['Zinsen', '', '', '', formatEuro(interestCents)],
});

/** Asked for without an end: the rules did not extend it on that day. */
const NOTHING_BY_RULES = 'nach den Regeln kein neues Ende';

const rejectedTable = ({ posts }: ContentOf<'EXTENSION_REJECTION'>, { file }: OfLetter): LetterBlock => ({
  kind: 'table',
  caption: 'Was Sie beantragt haben',
  columns: [
    { label: 'Position', kind: 'text' },
    { label: 'Bewilligt bis', kind: 'text' },
    { label: 'Beantragt bis', kind: 'text' },
    { label: 'Beantragt', kind: 'amount' },
  ],
  rows: posts.map(({ lineId, oldEnd, newEnd, amountCents }) => [
    placeOf(lineId, file),
    formatDate(oldEnd),
    newEnd > oldEnd ? formatDate(newEnd) : NOTHING_BY_RULES,
    formatEuro(amountCents),
  ]),
  total: ['', 'Summe', '', formatEuro(posts.reduce((sum, { amountCents }) => sum + amountCents, 0))],
});

const postsTable = (content: ContentOf<'EXTENSION'>, { file }: OfLetter): LetterBlock => ({
  kind: 'table',
  caption: 'Verlängerte Stellen',
  columns: [
    { label: 'Position', kind: 'text' },
    { label: 'Bisheriges Ende', kind: 'text' },
    { label: 'Neues Ende', kind: 'text' },
    { label: 'Geförderte Monate', kind: 'amount' },
    { label: 'Mehr', kind: 'amount' },
  ],
  rows: content.posts.map(({ lineId, oldEnd, newEnd, fundedMonths, amountCents }) => [
    placeOf(lineId, file),
    formatDate(oldEnd),
    formatDate(newEnd),
    String(fundedMonths),
    formatEuro(amountCents),
  ]),
  total: ['', 'Summe', '', '', formatEuro(content.posts.reduce((sum, { amountCents }) => sum + amountCents, 0))],
});
