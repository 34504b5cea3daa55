import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Refusal } from '@paktwerk/kernel';
import { ClientRegistered } from './events';
import type { ClientEvent } from './events';
import type { ClientScope, ClientState } from './state';
import { refuse } from '../problems';

/** What there is to be followed. */
export interface Known {
  readonly topics: readonly string[];
  readonly districts: readonly string[];
}

export interface RegisterClient extends ClientScope {
  readonly clientId: string;
  readonly oidcClientId: string;
  readonly name: string;
  readonly organisation: string;
}

export const sameScope = (a: ClientScope, b: ClientScope): boolean => {
  const sorted = (x: 'all' | readonly string[]) => (x === 'all' ? x : [...x].sort().join(' '));
  return sorted(a.topics) === sorted(b.topics) && sorted(a.districts) === sorted(b.districts);
};

export const scopeProblem = (scope: ClientScope, known: Known): Refusal | undefined => {
  const topic = scope.topics.find((t) => !known.topics.includes(t));
  if (topic !== undefined) return refuse('topic-unknown', { topic, known: known.topics });
  const district = scope.districts === 'all' ? undefined : scope.districts.find((d) => !known.districts.includes(d));
  return district === undefined ? undefined : refuse('district-unknown', { district });
};

export const decideRegister = (cmd: RegisterClient, state: ClientState, known: Known): Decision<ClientEvent> => {
  const { clientId, oidcClientId, name, organisation, topics, districts } = cmd;
  if (state.kind === 'revoked') return refuse('client-revoked', { oidcClientId });
  if (state.kind !== 'none') return sameScope(state.scope, cmd) ? nothing() : refuse('client-registered', { oidcClientId });
  const problem = scopeProblem(cmd, known);
  if (problem) return problem;
  return record(
    ClientRegistered({
      clientId,
      oidcClientId,
      name,
      organisation,
      topics: [...topics],
      districts: districts === 'all' ? 'all' : [...districts],
    }),
  );
};
