import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ProofDropped } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { ProofState } from './state';

export interface CoverInterimProof {
  /** The last day that accepted final proofs of the grant reach to. */
  readonly provenUntil: IsoDate;
  readonly on: IsoDate;
}

/** A year that an accepted final proof covers is not proven once more: whoever waits for its interim proof, or has it to check, is done. What was accepted stays. */
export const decideCoverInterim = ({ provenUntil, on }: CoverInterimProof, state: ProofState): Decision<ProofOfUseEvent> => {
  if (state.stage === 'none' || state.stage === 'accepted' || state.stage === 'dropped') return nothing();
  return state.kind === 'interim' && state.to <= provenUntil
    ? record(ProofDropped({ ...keysOf(state, on), because: 'proven-as-a-whole' }))
    : nothing();
};

/** The years whose interim proofs a final proof of these days can cover. */
export const yearsUntil = (from: IsoDate, to: IsoDate): readonly string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
};
