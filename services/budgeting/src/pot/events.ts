import { Amount, DateOnly, DistrictKey, Id, Mark, OneOf, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { FINAL_BECAUSE } from '@paktwerk/contracts';

const keys = { potId: Id('pot'), callId: Id('call'), programmeId: Id('prg'), effectiveOn: DateOnly() };
/** Every event about a decision's money repeats the ids of that decision. */
const reservation = {
  ...keys,
  district: DistrictKey(),
  /** Absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  applicationId: Id('app'),
  decisionId: Id('dec'),
  /** The notice after the grant that the money is for: its reservation has a decisionId of its own. Absent: the decision on the application. */
  noticeId: Type.Optional(Id('ntc')),
  amountCents: Amount(),
  budgetYear: Type.Integer(),
};

export const PotAllotted = event('pot.allotted', 1, {
  ...keys,
  titleDe: Text(200),
  titleEn: Text(200),
  amountCents: Amount(),
  budgetYear: Type.Integer(),
  /** The public event that this follows from. */
  causedBy: Text(100),
});

export const ShareOfPot = Type.Object(
  {
    district: DistrictKey(),
    weight: Type.Integer({ minimum: 0 }),
    /** `pot × weight ÷ sum of weights`, rounded down to the cent. */
    floorCents: Amount(),
    /** What rounding down left over, out of the sum of weights. */
    remainder: Type.Integer({ minimum: 0 }),
    rank: Type.Integer({ minimum: 1 }),
    extraCent: Type.Integer({ minimum: 0, maximum: 1 }),
    amountCents: Amount(),
  },
  { additionalProperties: false },
);
export type ShareOfPot = Static<typeof ShareOfPot>;

/** The frames together with their trace: a person can follow every cent years later. */
export const FramesCalculated = event('frames.calculated', 1, {
  ...keys,
  potCents: Amount(),
  key: Type.Object(
    { id: Text(60), label: Text(300), mark: Mark, source: Text(500), asOf: Type.Optional(DateOnly()) },
    { additionalProperties: false },
  ),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  method: Type.Literal('largest-remainder'),
  weightSum: Type.Integer({ minimum: 1 }),
  leftoverCents: Type.Integer({ minimum: 0 }),
  frames: Type.Array(ShareOfPot, { minItems: 1 }),
  causedBy: Text(100),
});

export const FundsReserved = event('funds.reserved', 1, reservation);

export const REFUSAL_REASONS = ['frame-exceeded', 'pot-exceeded', 'no-frame'] as const;
export const ReservationRefused = event('reservation.refused', 1, {
  ...reservation,
  frameAvailableCents: Amount(),
  potAvailableCents: Amount(),
  reason: OneOf(REFUSAL_REASONS),
  /** The pot's year, where nothing can be reserved because it is over. */
  closedYear: Type.Optional(Type.Integer()),
});

export const FundsCommitted = event('funds.committed', 1, { ...reservation, grantId: Id('grt') });

export const WHY_RELEASED = ['replaced', 'withdrawn', 'rejected', 'discarded'] as const;
export const ReservationReleased = event('reservation.released', 1, { ...reservation, because: OneOf(WHY_RELEASED) });

/** A decision ended before its money was asked for: whatever comes late for it reserves nothing. */
export const ReservationForestalled = event('reservation.forestalled', 1, {
  ...keys,
  district: DistrictKey(),
  applicationId: Id('app'),
  decisionId: Id('dec'),
  because: OneOf(WHY_RELEASED),
});

/** Why money that is committed may not be paid yet, or not any more. */
export const WHY_BLOCKED = ['not-delivered', 'not-final', 'action', 'annulled'] as const;

/** Of the whole pot afterwards, so that totals follow from the event alone; where it is absent, the event counts for its own amount. */
const payableCents = Type.Optional(Amount());

/** The notice is final, and what it grants may be paid. */
export const CommitmentPayable = event('commitment.payable', 1, {
  ...reservation,
  grantId: Id('grt'),
  because: OneOf(FINAL_BECAUSE),
  payableCents,
});

/** It is final no longer, or somebody went to court: nothing is paid. Money that nobody said was payable is not, without this event. */
export const CommitmentBlocked = event('commitment.blocked', 1, {
  ...reservation,
  grantId: Id('grt'),
  because: OneOf(WHY_BLOCKED),
  /** So that totals follow from this event alone. */
  wasPayable: Type.Boolean(),
  payableCents,
});

/** A line of a grant: its post, which lapsed. */
const LapsedLine = Type.Object(
  {
    postId: Id('post'),
    lineId: Text(100),
    /** The extension that had opened the post anew before it lapsed; absent of its first lapse. */
    openedBy: Type.Optional(Text(100)),
    freedCents: Amount(),
    /** Of what fell back with an earlier lapse: the post needs it, and others have it. */
    missingCents: Type.Optional(Amount()),
  },
  { additionalProperties: false },
);

/** By how much a notice, or the lapse of a post, changes what is committed for its grant; without either it is the grant itself. */
const changed = {
  ...reservation,
  grantId: Id('grt'),
  payableCents: Amount(),
  /** The post whose lapse it is, with all that fell back then. */
  lapse: Type.Optional(LapsedLine),
  /** What frame and pot do not have any more of a post that has not lapsed after all. */
  missingCents: Type.Optional(Amount()),
};

export const WHY_LOWERED = ['cut', 'annulled', 'annulled-in-part', 'lapsed'] as const;
/**
 * Less is granted: by a notice that cuts the grant, from its delivery on, or because a court annulled one that had granted more, or the grant itself. Or
 * nobody filled a post within its window.
 */
export const CommitmentLowered = event('commitment.lowered', 1, {
  ...changed,
  because: OneOf(WHY_LOWERED),
  /** What a notice cuts of each line; absent where it is of the grant as a whole. */
  lines: Type.Optional(
    Type.Array(Type.Object({ lineId: Text(100), amountCents: Amount() }, { additionalProperties: false }), { maxItems: 1000 }),
  ),
});

export const WHY_RAISED = ['not-delivered', 'action', 'annulled', 'annulled-in-part', 'cut-by-notice', 'lapse-lifted'] as const;
/**
 * What a notice had cut is bound again: it is not delivered after all, somebody went to court (§ 80 VwGO), or a court annulled it. No limit of the pot stands
 * against that. What lapsed with a post is taken again within the limits where it has not lapsed after all; and it is not free twice where a notice cuts it, too.
 */
export const CommitmentRaised = event('commitment.raised', 1, { ...changed, because: OneOf(WHY_RAISED) });

export const potEvents = [
  PotAllotted,
  FramesCalculated,
  FundsReserved,
  ReservationRefused,
  FundsCommitted,
  CommitmentPayable,
  CommitmentBlocked,
  CommitmentLowered,
  CommitmentRaised,
  ReservationReleased,
  ReservationForestalled,
] as const;
export type PotEvent = { [K in keyof typeof potEvents]: EventOf<(typeof potEvents)[K]> }[number];
