import { PARTY_ROLES } from '@paktwerk/contracts';
import { DateOnly, Id, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

const LastDay = () => DateOnly({ description: 'The last day of it' });
const grant = { partyId: Id('pty'), grantId: Id('rgt'), personId: Id('per'), role: OneOf(PARTY_ROLES) };
/** Who was away, where their deputy did it; absent where an administrator did it themselves. */
const asDeputyOf = Type.Optional(Id('per'));
const deputy = { partyId: Id('pty'), deputyId: Id('dpt'), personId: Id('per'), deputyPersonId: Id('per') };

export const RoleGranted = event('role.granted', 1, { ...grant, from: DateOnly(), lastDay: Type.Optional(LastDay()), asDeputyOf });
export const RoleRevoked = event('role.revoked', 1, { ...grant, lastDay: LastDay(), reason: Text(300), asDeputyOf });

/** On these days somebody else may do what the person may. */
export const DeputyAppointed = event('deputy.appointed', 1, { ...deputy, from: DateOnly(), lastDay: LastDay() });
export const DeputyDismissed = event('deputy.dismissed', 1, { ...deputy, lastDay: LastDay(), reason: Text(300) });

const replacement = { partyId: Id('pty'), replacementId: Id('rpl'), personId: Id('per'), lostPersonId: Id('per') };

/** The only person who administers the party is gone: somebody of the ministry says who takes their place. Nothing follows until another one confirms it. */
export const ReplacementProposed = event('replacement.proposed', 1, {
  ...replacement,
  reason: Text(300),
  proposedBy: Id('per'),
  proposedOn: DateOnly(),
  lastDay: DateOnly({ description: 'The last day on which it can be confirmed' }),
});
export const ReplacementWithdrawn = event('replacement.withdrawn', 1, { ...replacement, withdrawnOn: DateOnly() });
/** What follows stands behind it: a role given and those of the lost person taken. */
export const ReplacementConfirmed = event('replacement.confirmed', 1, {
  ...replacement,
  proposedBy: Id('per'),
  confirmedBy: Id('per'),
  confirmedOn: DateOnly(),
});

export const rightsEvents = [
  RoleGranted,
  RoleRevoked,
  DeputyAppointed,
  DeputyDismissed,
  ReplacementProposed,
  ReplacementWithdrawn,
  ReplacementConfirmed,
] as const;
export type RightsEvent = EventOf<(typeof rightsEvents)[number]>;
