import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { ClientScopesChanged } from './events';
import type { ClientEvent } from './events';
import { sameScope, scopeProblem } from './register-client';
import type { Known } from './register-client';
import type { ClientScope, ClientState } from './state';
import { refuse } from '../problems';

export const decideChangeScopes = (
  cmd: ClientScope & { readonly clientId: string },
  state: ClientState,
  known: Known,
): Decision<ClientEvent> => {
  if (state.kind === 'none') return refuse('client-unknown');
  if (state.kind === 'revoked') return refuse('client-revoked');
  const problem = scopeProblem(cmd, known);
  if (problem) return problem;
  if (sameScope(state.scope, cmd)) return nothing();
  return record(
    ClientScopesChanged({
      clientId: cmd.clientId,
      topics: [...cmd.topics],
      districts: cmd.districts === 'all' ? 'all' : [...cmd.districts],
    }),
  );
};
