import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { ClientRevoked } from './events';
import type { ClientEvent } from './events';
import type { ClientState } from './state';
import { refuse } from '../problems';

export const decideRevoke = (cmd: { readonly clientId: string; readonly reason: string }, state: ClientState): Decision<ClientEvent> => {
  if (state.kind === 'none') return refuse('client-unknown');
  return state.kind === 'revoked' ? nothing() : record(ClientRevoked({ clientId: cmd.clientId, reason: cmd.reason }));
};
