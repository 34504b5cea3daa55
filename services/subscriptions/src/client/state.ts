import { derivedId } from '@paktwerk/kernel';
import type { Decider } from '@paktwerk/kernel';
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
      return state;
  }
};

export const client: Decider<ClientState, ClientEvent> = { initial: { kind: 'none' }, evolve };
