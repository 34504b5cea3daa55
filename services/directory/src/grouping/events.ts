import { DateOnly, Id, PartyKey, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { PartyName, Source } from '../party/events';

/** Only the proportion to the other members counts, so that who joins or leaves changes nobody else's figure. */
export const Parts = () => Type.Integer({ minimum: 1, maximum: 1_000_000, description: "The member's part; only proportions count" });

export const GroupingFormed = event('grouping.formed', 1, {
  partyId: Id('pty'),
  key: PartyKey(),
  name: PartyName(),
  members: Type.Array(Type.Object({ partyId: Id('pty'), parts: Parts() }, { additionalProperties: false }), { minItems: 2, maxItems: 200 }),
  leadPartyId: Id('pty'),
  source: Source(),
  effectiveOn: DateOnly(),
});

export const GroupingMemberJoined = event('grouping.member-joined', 1, {
  partyId: Id('pty'),
  memberId: Id('pty'),
  parts: Parts(),
  source: Source(),
  effectiveOn: DateOnly(),
});

export const GroupingMemberLeft = event('grouping.member-left', 1, {
  partyId: Id('pty'),
  memberId: Id('pty'),
  newLeadPartyId: Type.Optional(Id('pty')),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day without the member' }),
});

export const GroupingDissolved = event('grouping.dissolved', 1, {
  partyId: Id('pty'),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day on which it is no more' }),
});

export const groupingEvents = [GroupingFormed, GroupingMemberJoined, GroupingMemberLeft, GroupingDissolved] as const;
export type GroupingEvent = EventOf<(typeof groupingEvents)[number]>;
