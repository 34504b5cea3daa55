import type { Decider } from '@paktwerk/kernel';
import type { IdentityEvent } from './events';

export type IdentityState = { readonly kind: 'none' } | { readonly kind: 'assigned'; readonly personId: string };

export const identityStream = (identityId: string): string => `identity-${identityId}`;

const evolve = (state: IdentityState, event: IdentityEvent): IdentityState => {
  switch (event.type) {
    case 'identity.assigned':
      return state.kind === 'none' ? { kind: 'assigned', personId: event.data.personId } : state;
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const identityDecider: Decider<IdentityState, IdentityEvent> = { initial: { kind: 'none' }, evolve };
