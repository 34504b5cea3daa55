import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { dueOf } from './due';
import type { OwnMonths } from './due';
import { ProofMoved } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { ProofState } from './state';

export interface MoveProof {
  /** The last day that the grant lasts for, after its notices. */
  readonly to: IsoDate;
  readonly because: 'extension' | 'revocation';
  readonly finalProofWithinMonths?: OwnMonths;
  readonly deliveredOn: IsoDate;
}

/** A notice moved the end of the grant: its final proof is of other days. What was submitted stays as it was signed. */
export const decideMove = (
  { to, because, finalProofWithinMonths, deliveredOn }: MoveProof,
  state: ProofState,
): Decision<ProofOfUseEvent> => {
  if (state.stage !== 'expected' || state.to === to || to < state.from) return nothing();
  if (because === 'extension' && to < state.to) return nothing();
  return record(
    ProofMoved({ ...keysOf(state, deliveredOn), to, ...dueOf({ kind: 'final', to }, deliveredOn, finalProofWithinMonths), because }),
  );
};
