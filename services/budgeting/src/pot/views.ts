import { Amount, DateOnly, DistrictKey, InstantString, Mark, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { FINAL_BECAUSE } from '@paktwerk/contracts';
import { WHY_BLOCKED } from './events';
import { LAPSE } from './state';

/** Shapes of the answers, for the OpenAPI document. */
const Text = Type.String();
const Integer = Type.Integer();
const beforeRelease = 'Not for parties: it tells of decisions that are not released';
const money = {
  amountCents: Amount(),
  reservedCents: Type.Optional(Amount({ description: beforeRelease })),
  committedCents: Amount(),
  payableCents: Amount({ description: 'Part of what is committed that may be paid: its notices are final' }),
  availableCents: Type.Optional(Amount({ description: `What can still be reserved; nothing when the year is over. ${beforeRelease}` })),
  unboundCents: Type.Optional(Amount({ description: `What nobody bound when the year was over: not free. ${beforeRelease}` })),
  overdrawnCents: Type.Optional(Amount({ description: `Bound beyond what there is, because a court annulled a cut. ${beforeRelease}` })),
};
const pot = {
  potId: Text,
  callId: Text,
  programmeId: Text,
  titleDe: Text,
  titleEn: Text,
  budgetYear: Integer,
  yearEnded: Type.Boolean(),
  ...money,
};

const beforeDelivery = 'Not for parties: it counts decisions that are not delivered; the pot itself says what is';
export const PotListItem = View('PotListItem', {
  ...pot,
  committedCents: Type.Optional(Amount({ description: beforeDelivery })),
  payableCents: Type.Optional(Amount({ description: beforeDelivery })),
});
export const FrameView = View('FrameView', { district: DistrictKey(), districtName: Text, ...money });
const key = { id: Text, label: Text, mark: Mark, source: Text, asOf: Type.Optional(DateOnly()) };
export const PotView = View('PotView', { ...pot, key: Type.Optional(Type.Object(key)), frames: Type.Array(FrameView), version: Integer });
export const FrameTraceView = View('FrameTraceView', {
  district: DistrictKey(),
  districtName: Text,
  amountCents: Amount(),
  key: Type.Object(key),
  ruleSetVersion: Integer,
  causedBy: Text,
  numbers: Type.Object({
    potCents: Amount(),
    weight: Integer,
    weightSum: Integer,
    floorCents: Amount(),
    remainder: Integer,
    rank: Integer,
    leftoverCents: Integer,
    districts: Integer,
    extraCent: Integer,
  }),
  steps: Type.Array(Text, { description: 'German sentences, one per step' }),
  rounding: Text,
});
export const CommitmentItem = View('CommitmentItem', {
  decisionId: Text,
  grantId: Text,
  applicationId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  noticeId: Type.Optional(Type.String({ description: 'The notice after the grant that changes the commitment; absent: the grant' })),
  amountCents: Type.Integer({ description: 'In cents; below zero what a notice cuts, or fell back with a post' }),
  budgetYear: Integer,
  payment: OneOf(['payable', 'blocked'] as const, { description: 'Whether it may be paid' }),
  postId: Type.Optional(Type.String({ description: 'The post that lapsed, with what fell back by that' })),
  missingCents: Type.Optional(
    Amount({ description: 'Of a post that has not lapsed after all: what frame and pot did not have any more when that was told' }),
  ),
  because: OneOf([...FINAL_BECAUSE, ...WHY_BLOCKED, ...LAPSE] as const, { description: 'Why it may be paid, or not' }),
});
export const UncommittedView = View('UncommittedView', {
  decisionId: Text,
  potId: Text,
  callId: Text,
  applicationId: Text,
  district: DistrictKey(),
  districtName: Text,
  amountCents: Amount(),
  budgetYear: Integer,
  reservedAt: InstantString(),
});
