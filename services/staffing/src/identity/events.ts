import { Id, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** The entry of the register that a human has, found by a keyed hash of what identifies them. The first entry stays the one. */
export const IdentityAssigned = event('identity.assigned', 1, { identityId: Id('idn'), personId: Id('psn') });

export const identityEvents = [IdentityAssigned] as const;
export type IdentityEvent = EventOf<typeof IdentityAssigned>;
