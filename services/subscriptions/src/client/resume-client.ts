import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { ClientResumed } from './events';
import type { ClientEvent } from './events';
import type { ClientState } from './state';
import { refuse } from '../problems';

export const decideResume = (cmd: { readonly clientId: string }, state: ClientState): Decision<ClientEvent> => {
  if (state.kind === 'none') return refuse('client-unknown');
  if (state.kind === 'revoked') return refuse('client-revoked');
  return state.kind === 'active' ? nothing() : record(ClientResumed({ clientId: cmd.clientId }));
};
