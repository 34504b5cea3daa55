import { DateOnly, Id, Parameter, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { RuleSetParameters } from './rule-set';

export const ProgrammePublished = event('programme.published', 1, {
  programmeId: Id('prg'),
  code: Type.String({ pattern: '^[A-Z][A-Z0-9]{1,11}$' }),
  titleDe: Text(200),
  titleEn: Text(200),
  source: Text(500),
  /** Every programme ends and is evaluated: both dates are part of publishing it. */
  endsOn: Parameter(DateOnly()),
  evaluationOn: Parameter(DateOnly()),
  effectiveOn: DateOnly(),
});

export const RuleSetPublished = event('rule-set.published', 1, {
  programmeId: Id('prg'),
  programmeCode: Text(12),
  ruleSetId: Id('rul'),
  version: Type.Integer({ minimum: 1 }),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  publishedOn: DateOnly(),
  source: Text(500),
  parameters: RuleSetParameters,
  effectiveOn: DateOnly(),
});

export const programmeEvents = [ProgrammePublished, RuleSetPublished] as const;
export type ProgrammeEvent = EventOf<typeof ProgrammePublished> | EventOf<typeof RuleSetPublished>;
