import { Amount, DateOnly, Id, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';

const keys = { callId: Id('call'), programmeId: Id('prg'), effectiveOn: DateOnly() };
const sheetKeys = { ...keys, applicationId: Id('app'), reviewer: Text(100) };

export const Points = Type.Object(
  { criterion: Text(60), points: Type.Integer({ minimum: 0, maximum: 1000 }) },
  { additionalProperties: false },
);
export type Points = Static<typeof Points>;

/** Whether somebody who reviews stands close to an applicant; whoever does gives no points. */
export const InterestDeclared = event('interest.declared', 1, {
  ...sheetKeys,
  isConflicted: Type.Boolean(),
  note: Type.Optional(Text(900)),
});

export const ScoreGiven = event('score.given', 1, {
  ...sheetKeys,
  points: Type.Array(Points, { minItems: 1, maxItems: 30 }),
  note: Type.Optional(Text(2000)),
});

/** A place in a ranking. `isWithin`: the money reaches it. */
export const Ranked = Type.Object(
  {
    applicationId: Id('app'),
    fileNumber: Text(60),
    place: Type.Integer({ minimum: 1 }),
    /** Hundredths of a hundred points. */
    score: Type.Integer({ minimum: 0, maximum: 10_000 }),
    requestedCents: Amount(),
    isWithin: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type Ranked = Static<typeof Ranked>;

/** Everybody has given their points: the order stands, and where the money ends. */
export const RankingClosed = event('ranking.closed', 1, {
  ...keys,
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  availableCents: Amount(),
  ranked: Type.Array(Ranked, { minItems: 1, maxItems: 2000 }),
  closedBy: Text(100),
});

/** Who could be ranked only when the ranking stood: places behind the last, so that nobody loses theirs. `availableCents`: left beside what those before are promised. */
export const RankingSupplemented = event('ranking.supplemented', 1, {
  ...keys,
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  availableCents: Amount(),
  ranked: Type.Array(Ranked, { minItems: 1, maxItems: 2000 }),
  reason: Text(900),
  supplementedBy: Text(100),
});

export const selectionEvents = [InterestDeclared, ScoreGiven, RankingClosed, RankingSupplemented] as const;
export type SelectionEvent = { [K in keyof typeof selectionEvents]: EventOf<(typeof selectionEvents)[K]> }[number];
