import { Amount, DateOnly, Parameter, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { Key } from '../funding/rule-parameter';

/** What the pact promises for one purpose in one year. */
export const PactLine = Type.Object(
  {
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
    line: Key('The purpose, the same in every year'),
    titleDe: Text(200),
    titleEn: Text(200),
    /** Absent where no programme of ours pays it. */
    programmeCode: Type.Optional(Text(12)),
    amount: Parameter(Amount()),
  },
  { additionalProperties: false },
);
export type PactLine = Static<typeof PactLine>;

/** What the ministry says when it publishes one. */
export const pactContent = {
  version: Type.Integer({ minimum: 1 }),
  titleDe: Text(200),
  titleEn: Text(200),
  publishedOn: DateOnly(),
  source: Text(500),
  lines: Type.Array(PactLine, { minItems: 1, maxItems: 500 }),
};
/** The pact with the municipalities as it was agreed; a new agreement is a new version of the whole. */
export const PactPublished = event('pact.published', 1, { ...pactContent, effectiveOn: DateOnly() });

export const pactEvents = [PactPublished] as const;
export type PactEvent = EventOf<typeof PactPublished>;
