import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { dueOf } from './due';
import type { OwnMonths } from './due';
import { ProofMoved } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { ProofState } from './state';

export type MovedBecause = Exclude<EventOf<typeof ProofMoved>['data']['because'], 'longest-funded-person'>;

export interface MoveProof {
  /** The last day that the grant lasts for, after its notices. */
  readonly to: IsoDate;
  readonly because: MovedBecause;
  readonly finalProofWithinMonths?: OwnMonths;
  readonly deliveredOn: IsoDate;
}

/**
 * A notice moved the end of the grant: its final proof is of other days. What was submitted stays as it was signed where it ends earlier; where it goes on
 * longer, those months are proven, too, and it is submitted again.
 */
export const decideMove = (
  { to, because, finalProofWithinMonths, deliveredOn }: MoveProof,
  state: ProofState,
): Decision<ProofOfUseEvent> => {
  if (state.stage === 'none' || state.stage === 'accepted' || state.stage === 'dropped') return nothing();
  if (state.to === to || to < state.from) return nothing();
  if (to < state.to && (because === 'extension' || state.stage !== 'expected')) return nothing();
  return record(
    ProofMoved({ ...keysOf(state, deliveredOn), to, ...dueOf({ kind: 'final', to }, deliveredOn, finalProofWithinMonths), because }),
  );
};
