import { DateOnly, Id, Parameter, Text, Type, event, upcast } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { fundingOfV1 } from '../funding/first-shape';
import type { ParametersV1 } from '../funding/first-shape';
import { Funding } from '../funding/funding';

/** What the ministry says when it publishes one. */
export const programmeContent = {
  code: Type.String({ pattern: '^[A-Z][A-Z0-9]{1,11}$' }),
  titleDe: Text(200),
  titleEn: Text(200),
  source: Text(500),
  /** Every programme ends and is evaluated: both dates are part of publishing it. */
  endsOn: Parameter(DateOnly()),
  evaluationOn: Parameter(DateOnly()),
  effectiveOn: DateOnly(),
};
export const ProgrammePublished = event('programme.published', 1, { programmeId: Id('prg'), ...programmeContent });

/** What it says of a version of its rules. */
export const ruleSetContent = {
  version: Type.Integer({ minimum: 1 }),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  publishedOn: DateOnly(),
  source: Text(500),
  funding: Funding,
};
export const RuleSetPublished = event('rule-set.published', 2, {
  programmeId: Id('prg'),
  programmeCode: Text(12),
  ruleSetId: Id('rul'),
  ...ruleSetContent,
  effectiveOn: DateOnly(),
});

export const programmeEvents = [ProgrammePublished, RuleSetPublished] as const;
export type ProgrammeEvent = EventOf<typeof ProgrammePublished> | EventOf<typeof RuleSetPublished>;

/** The first version knew one family only. */
export const programmeUpcasters = [
  upcast('rule-set.published', 1, ({ parameters, ...rest }: { readonly parameters: ParametersV1 }) => ({
    ...rest,
    funding: fundingOfV1(parameters),
  })),
];
