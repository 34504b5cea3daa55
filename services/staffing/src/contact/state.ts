import type { Decider } from '@paktwerk/kernel';
import type { ContactEvent } from './events';

export type ContactState =
  | { readonly kind: 'none' }
  | { readonly kind: 'listed'; readonly contactId: string; readonly party: string }
  | { readonly kind: 'revoked'; readonly contactId: string };

/** One of each human, whichever sign-in they come by. */
export const contactStream = (humanId: string): string => `contact-${humanId}`;

const evolve = (state: ContactState, event: ContactEvent): ContactState => {
  switch (event.type) {
    case 'contact.consented':
    case 'contact.changed':
      return { kind: 'listed', contactId: event.data.contactId, party: event.data.party };
    case 'contact.revoked':
    case 'contact.ended':
      return { kind: 'revoked', contactId: event.data.contactId };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const contactDecider: Decider<ContactState, ContactEvent> = { initial: { kind: 'none' }, evolve };
