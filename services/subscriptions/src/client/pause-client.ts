import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { ClientPaused } from './events';
import type { ClientEvent } from './events';
import type { ClientState } from './state';
import { refuse } from '../problems';

/** For a while: the feed refuses the client, its webhooks rest, nothing is lost. */
export const decidePause = (cmd: { readonly clientId: string; readonly reason: string }, state: ClientState): Decision<ClientEvent> => {
  if (state.kind === 'none') return refuse('client-unknown');
  if (state.kind === 'revoked') return refuse('client-revoked');
  return state.kind === 'paused' ? nothing() : record(ClientPaused({ clientId: cmd.clientId, reason: cmd.reason }));
};
