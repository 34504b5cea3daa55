import type { Decider } from '@paktwerk/kernel';
import type { PactEvent } from './events';

export type Pact = PactEvent['data'];
export type PactState = { readonly kind: 'none' } | { readonly kind: 'published'; readonly versions: readonly Pact[] };

/** There is one pact with the municipalities. */
export const PACT_STREAM = 'pact';

export const pactDecider: Decider<PactState, PactEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => ({ kind: 'published', versions: state.kind === 'none' ? [e.data] : [...state.versions, e.data] }),
};
