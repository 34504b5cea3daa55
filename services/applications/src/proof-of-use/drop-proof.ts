import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ProofDropped } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { ProofState } from './state';

/** A court has annulled the grant: what was accepted stays so, nothing else is proven any more. */
export const decideDrop = ({ today }: { readonly today: IsoDate }, state: ProofState): Decision<ProofOfUseEvent> =>
  state.stage === 'none' || state.stage === 'accepted' || state.stage === 'dropped'
    ? nothing()
    : record(ProofDropped({ ...keysOf(state, today), because: 'annulled' }));
