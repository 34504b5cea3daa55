import { DISTRICT_FORMS, REGISTERED_KINDS } from '@paktwerk/contracts';
import { DateOnly, Id, Mark, OneOf, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';

export const PartyName = () => Text(200);
export const Source = () => Text(500, { description: 'Where this is written down' });

/** How many people live there, on one day; whatever is modelled says so. */
export const Inhabitants = Type.Object(
  { count: Type.Integer({ minimum: 0, maximum: 100_000_000 }), on: DateOnly(), mark: Mark },
  { additionalProperties: false },
);
export type Inhabitants = Static<typeof Inhabitants>;

/** Once for every kind that a party is: a Stadtkreis is registered as a district and as a municipality. Effective since it exists. */
export const PartyRegistered = event('party.registered', 1, {
  partyId: Id('pty'),
  kind: OneOf(REGISTERED_KINDS),
  key: PartyKey(),
  name: PartyName(),
  form: Type.Optional(OneOf(DISTRICT_FORMS, { description: 'Stadtkreis or Landkreis, of districts only' })),
  inhabitants: Type.Optional(Type.Array(Inhabitants, { maxItems: 20 })),
  source: Source(),
  effectiveOn: DateOnly(),
});

export const PartyRenamed = event('party.renamed', 1, {
  partyId: Id('pty'),
  name: PartyName(),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day of the name' }),
});

export const PartyMerged = event('party.merged', 1, {
  partyId: Id('pty'),
  intoPartyId: Id('pty'),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day on which it is no more' }),
});

export const partyEvents = [PartyRegistered, PartyRenamed, PartyMerged] as const;
export type PartyEvent = EventOf<(typeof partyEvents)[number]>;
