import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import { DateOnly, OneOf, Text, Type } from '@paktwerk/kernel';

/** What is asked about a talk, whether it is new or corrected. */
export const TALK = {
  heldOn: DateOnly({ description: 'May be recorded late' }),
  mode: OneOf(TALK_MODES),
  minutes: Type.Integer({ minimum: 1, maximum: 600 }),
  topics: Type.Array(OneOf(TALK_TOPICS), { minItems: 1, maxItems: TALK_TOPICS.length, uniqueItems: true }),
  withInterpreter: Type.Optional(Type.Boolean()),
  withFamily: Type.Optional(Type.Boolean()),
  place: Type.Optional(Text(200, { description: 'Where the client was called on; with outreach only' })),
  note: Type.Optional(Text(4000)),
};
