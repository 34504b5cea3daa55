import { Amount, DateOnly, Id, Share, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import type { NoticeKind } from '@paktwerk/contracts';
import { IssuedLine, Qualification } from '../application/events';

const closed = { additionalProperties: false };

/** Months of a line at one share and one rate. */
export const LinePart = Type.Object(
  {
    /** The first and the last day that it lasts for. */
    from: DateOnly(),
    to: DateOnly(),
    /** The months that its amount pays for. */
    months: Type.Integer({ minimum: 1 }),
    share: Share(),
    tier: Type.Optional(Text(60)),
    qualification: Type.Optional(Qualification),
    /** The rules that its amount follows from. */
    ruleSetVersion: Type.Integer({ minimum: 1 }),
    amountCents: Amount(),
  },
  closed,
);
export type LinePart = Static<typeof LinePart>;
/** In order of days, none over another; together they are the amount of the line. */
export const LineParts = Type.Array(LinePart, { minItems: 1, maxItems: 240 });

/** What is granted of one line; what no notice says of it is absent. Share and tier are those of its last part. */
export const LineTerms = Type.Object(
  {
    amountCents: Amount(),
    share: Type.Optional(Share()),
    months: Type.Optional(Type.Integer({ minimum: 0 })),
    tier: Type.Optional(Text(60)),
    /** The least qualification that the tier asks for. */
    qualification: Type.Optional(Qualification),
    units: Type.Optional(Type.Integer({ minimum: 0 })),
    /** The last day that the line lasts for, where it is known. */
    to: Type.Optional(DateOnly()),
    /** Where it is not one share for all its months at one rate. */
    parts: Type.Optional(LineParts),
  },
  closed,
);
export type LineTerms = Static<typeof LineTerms>;

/** How a line stood, and how it stands from then on; the amounts are of the whole line. */
export const LineChange = Type.Object(
  {
    lineId: Text(40),
    /** The first day on which what is new holds; absent: for the whole of the line. */
    from: Type.Optional(DateOnly()),
    before: LineTerms,
    after: LineTerms,
  },
  closed,
);
export type LineChange = Static<typeof LineChange>;

const Lines = Type.Array(LineChange, { minItems: 1, maxItems: 1000 });
/** The hearing that came before it, where one is needed. */
const hearingId = Type.Optional(Id('hea'));

/** Why an amount changes that was granted before. */
export const AmendmentCause = Type.Union([
  Type.Object({ kind: Type.Literal('change-notification'), changeId: Text(60) }, closed),
  Type.Object({ kind: Type.Literal('rule-set'), ruleSetVersion: Type.Integer({ minimum: 1 }) }, closed),
]);
export type AmendmentCause = Static<typeof AmendmentCause>;

const takenBack = {
  /** Why, by the code of the reason. */
  basis: Text(60),
  /** The day on which the authority knew of it: from it the year runs. */
  knownOn: DateOnly(),
  /** The first day from which the grant does not hold any more; it may lie in the past. */
  from: DateOnly(),
  lines: Lines,
  hearingId,
};

/** What a notice says beside its words, by its kind. */
export const NoticeContent = Type.Union([
  Type.Object({ kind: Type.Literal('GRANT'), from: DateOnly(), to: DateOnly(), lines: Type.Array(IssuedLine, { maxItems: 1000 }) }, closed),
  Type.Object(
    { kind: Type.Literal('AMENDMENT'), lines: Lines, causes: Type.Array(AmendmentCause, { minItems: 1, maxItems: 50 }), hearingId },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('EXTENSION'),
      requestId: Type.Optional(Text(60)),
      /** Other requests of the same grant that it answers, too. */
      furtherRequestIds: Type.Optional(Type.Array(Text(60), { minItems: 1, maxItems: 1000 })),
      ruleSetVersion: Type.Integer({ minimum: 1 }),
      months: Type.Integer({ minimum: 1, maximum: 120 }),
      posts: Type.Array(
        Type.Object(
          {
            postId: Text(60),
            lineId: Text(40),
            oldEnd: DateOnly(),
            newEnd: DateOnly(),
            fundedMonths: Type.Integer({ minimum: 0 }),
            /** What it adds. */
            amountCents: Amount(),
            /** Of its line, afterwards; absent in notices from before lines had parts. */
            parts: Type.Optional(LineParts),
          },
          closed,
        ),
        { minItems: 1, maxItems: 1000 },
      ),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('EXTENSION_REJECTION'),
      requestId: Id('ext'),
      requestedOn: DateOnly(),
      /** What was asked for and is not given. */
      posts: Type.Array(
        Type.Object({ postId: Text(60), lineId: Text(40), oldEnd: DateOnly(), newEnd: DateOnly(), amountCents: Amount() }, closed),
        { minItems: 1, maxItems: 1000 },
      ),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('REVOCATION'), ...takenBack }, closed),
  Type.Object({ kind: Type.Literal('WITHDRAWAL'), ...takenBack }, closed),
  Type.Object(
    {
      kind: Type.Literal('REIMBURSEMENT'),
      becauseNoticeId: Id('ntc'),
      claimedCents: Amount(),
      interestFrom: DateOnly(),
      hearingId,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('FINAL'),
      proofId: Id('prf'),
      /** What was granted before, what was proven, and what is granted for good. */
      grantedCents: Amount(),
      provenCents: Amount(),
      settledCents: Amount(),
      /** What was paid, what is still paid of it, and what was paid too much. */
      paidCents: Amount(),
      backPaidCents: Amount(),
      claimableCents: Amount(),
      hearingId,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('INTEREST'),
      /** The notice that claims back. */
      becauseNoticeId: Id('ntc'),
      claimedCents: Amount(),
      repayments: Type.Array(Type.Object({ on: DateOnly(), cents: Amount({ minimum: 1 }) }, closed), { maxItems: 200 }),
      from: DateOnly(),
      until: DateOnly(),
      periods: Type.Array(
        Type.Object(
          {
            from: DateOnly(),
            to: DateOnly(),
            days: Type.Integer({ minimum: 1 }),
            owedCents: Amount(),
            /** Hundredths of a percent a year. */
            basePoints: Type.Integer(),
            points: Type.Integer(),
          },
          closed,
        ),
        { maxItems: 500 },
      ),
      /** What earlier notices on the claim asked for too much, below zero: a repayment was not known to them, or the claim became smaller. */
      correctionCents: Type.Optional(Type.Integer({ maximum: -1 })),
      interestCents: Amount(),
    },
    closed,
  ),
]);
export type NoticeContent = Static<typeof NoticeContent>;
export type ContentOf<K extends NoticeContent['kind']> = Extract<NoticeContent, { readonly kind: K }>;

/** Kinds of notices that follow a grant. */
export const FURTHER_KINDS = [
  'AMENDMENT',
  'EXTENSION',
  'EXTENSION_REJECTION',
  'REVOCATION',
  'WITHDRAWAL',
  'REIMBURSEMENT',
  'FINAL',
  'INTEREST',
] as const;
export type FurtherKind = (typeof FURTHER_KINDS)[number];
export const isFurther = (kind: NoticeKind): kind is FurtherKind => FURTHER_KINDS.some((k) => k === kind);
export type FurtherContent = ContentOf<FurtherKind>;

/** What a notice says once a court annulled it for some of its lines. */
export const withoutLines = (content: NoticeContent, lineIds: readonly string[]): NoticeContent => {
  const stands = ({ lineId }: { readonly lineId: string }): boolean => !lineIds.includes(lineId);
  switch (content.kind) {
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return { ...content, lines: content.lines.filter(stands) };
    case 'EXTENSION':
      return { ...content, posts: content.posts.filter(stands) };
    case 'GRANT':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'INTEREST':
    case 'FINAL':
      return content;
  }
};

/** The lines that a notice which follows a grant changes. */
export const linesIn = (content: NoticeContent): readonly string[] => {
  switch (content.kind) {
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return content.lines.map(({ lineId }) => lineId);
    case 'EXTENSION':
      return content.posts.map(({ lineId }) => lineId);
    case 'GRANT':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'INTEREST':
    case 'FINAL':
      return [];
  }
};
