import { DEADLINE_EFFECTS } from '@paktwerk/deadlines';
import { Amount, DateOnly, DistrictKey, Id, Mark, OneOf, Parameter, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';

export const DistributionKey = Type.Object(
  {
    id: Text(60),
    label: Text(200),
    mark: Mark,
    source: Text(500),
    asOf: Type.Optional(DateOnly()),
    weights: Type.Array(
      Type.Object(
        { district: DistrictKey(), weight: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 2000 },
    ),
  },
  { additionalProperties: false },
);
export type DistributionKey = Static<typeof DistributionKey>;

/** What kind of deadline a call has: data with its mark, because the announcement seldom says it. */
export const DeadlineTerms = Parameter(
  Type.Object(
    {
      fixedToTheDay: Type.Boolean({ description: 'Announced as the last day whatever day it is (§ 31(3) sentence 2 LVwVfG): no shift' }),
      effect: OneOf(DEADLINE_EFFECTS, { description: 'Whether lateness can be cured, or the deadline is an Ausschlussfrist' }),
    },
    { additionalProperties: false },
  ),
);
export type DeadlineTerms = Static<typeof DeadlineTerms>;

/** What the ministry says when it opens one. */
export const openCallContent = {
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  titleDe: Text(200),
  titleEn: Text(200),
  potCents: Amount(),
  budgetYear: Type.Integer({ minimum: 2000, maximum: 2100 }),
  opensOn: DateOnly(),
  deadline: DateOnly(),
  deadlineTerms: Type.Optional(DeadlineTerms),
  source: Text(500),
  distributionKey: Type.Omit(DistributionKey, ['id'], { additionalProperties: false }),
};
export const callContent = {
  callId: Id('call'),
  programmeId: Id('prg'),
  programmeCode: Text(12),
  ...openCallContent,
  distributionKey: DistributionKey,
  effectiveOn: DateOnly(),
};
/** Without `deadlineTerms` in calls that were opened before they were asked for. */
export const CallOpened = event('call.opened', 1, callContent);

export const callEvents = [CallOpened] as const;
export type CallEvent = EventOf<typeof CallOpened>;
