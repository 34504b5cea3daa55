import { filed } from '@paktwerk/event-store';
import type { RecordedEvent } from '@paktwerk/event-store';
import { assertNever, derivedId } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import type { ClientEvent } from './events';

export interface ClientScope {
  readonly topics: readonly string[];
  readonly districts: 'all' | readonly string[];
}

export type ClientState =
  | { readonly kind: 'none' }
  | { readonly kind: 'active' | 'paused'; readonly oidcClientId: string; readonly scope: ClientScope }
  | { readonly kind: 'revoked' };

/** Made from the name at the identity provider: one client there is one client here. */
export const clientIdOf = (oidcClientId: string): string => derivedId('cli', oidcClientId);
export const clientStream = (clientId: string): string => `client-${clientId}`;

const evolve = (state: ClientState, event: ClientEvent): ClientState => {
  switch (event.type) {
    case 'client.registered': {
      const { oidcClientId, topics, districts } = event.data;
      return { kind: 'active', oidcClientId, scope: { topics, districts } };
    }
    case 'client.scopes-changed':
      return 'scope' in state ? { ...state, scope: { topics: event.data.topics, districts: event.data.districts } } : state;
    case 'client.paused':
      return 'scope' in state ? { ...state, kind: 'paused' } : state;
    case 'client.resumed':
      return 'scope' in state ? { ...state, kind: 'active' } : state;
    case 'client.revoked':
      return { kind: 'revoked' };
    default:
      return assertNever(event);
  }
};

/** A client as HTTP answers it. */
export interface ClientFile {
  readonly clientId: string;
  readonly oidcClientId: string;
  readonly name: string;
  readonly organisation: string;
  readonly topics: readonly string[];
  readonly districts: 'all' | readonly string[];
  readonly state: 'active' | 'paused' | 'revoked';
  readonly registeredBy: string;
  readonly registeredRole: string;
  readonly registeredAt: Instant;
}

const addToFile = (file: ClientFile | undefined, event: RecordedEvent<ClientEvent>): ClientFile | undefined => {
  if (event.type === 'client.registered') {
    const { person, role } = event.meta.actor;
    return { ...event.data, state: 'active', registeredBy: person, registeredRole: role, registeredAt: event.recordedAt };
  }
  if (!file) return undefined;
  switch (event.type) {
    case 'client.scopes-changed':
      return { ...file, topics: event.data.topics, districts: event.data.districts };
    case 'client.paused':
      return { ...file, state: 'paused' };
    case 'client.resumed':
      return { ...file, state: 'active' };
    case 'client.revoked':
      return { ...file, state: 'revoked' };
    default:
      return assertNever(event);
  }
};

/** Its commands answer with the file. */
export const clientDecider = filed<ClientState, ClientEvent, ClientFile | undefined>(
  { initial: { kind: 'none' }, evolve },
  { initial: undefined, evolve: addToFile },
);
