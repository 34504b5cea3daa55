import { ACCOMMODATIONS, RESIDENCE_STATUSES } from '@paktwerk/contracts';
import { DateOnly, Id, OneOf, Parameter, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { Key } from '../funding/rule-parameter';

/** People whom a decree names: who lives in one of these ways, or has one of these statuses, from a day on. */
export const TargetGroup = Type.Object(
  {
    group: Key('How files name it'),
    titleDe: Text(200),
    titleEn: Text(200),
    accommodation: Type.Optional(Type.Array(OneOf(ACCOMMODATIONS), { minItems: 1, uniqueItems: true })),
    residenceStatus: Type.Optional(Type.Array(OneOf(RESIDENCE_STATUSES), { minItems: 1, uniqueItems: true })),
    from: Parameter(DateOnly()),
    to: Type.Optional(Parameter(DateOnly())),
  },
  { additionalProperties: false },
);
export type TargetGroup = Static<typeof TargetGroup>;

/** What the ministry says when it publishes one. */
export const decreeContent = {
  code: Type.String({ pattern: '^[A-Z][A-Z0-9]{1,11}$' }),
  titleDe: Text(200),
  titleEn: Text(200),
  source: Text(500),
  publishedOn: DateOnly(),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  groups: Type.Array(TargetGroup, { minItems: 1, maxItems: 50 }),
};
export const DecreePublished = event('decree.published', 1, { decreeId: Id('dcr'), ...decreeContent, effectiveOn: DateOnly() });

export const decreeEvents = [DecreePublished] as const;
export type DecreeEvent = EventOf<typeof DecreePublished>;
