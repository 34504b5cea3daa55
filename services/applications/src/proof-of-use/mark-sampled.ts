import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ProofSampled } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { ProofState } from './state';

export interface MarkSampled {
  readonly sampleId: string;
  readonly seed: string;
  readonly today: IsoDate;
}

/** The lot fell on it, whatever became of it since; what was accepted stays so. */
export const decideMarkSampled = ({ sampleId, seed, today }: MarkSampled, state: ProofState): Decision<ProofOfUseEvent> =>
  state.stage === 'none' || state.stage === 'dropped' || state.sampled !== undefined
    ? nothing()
    : record(ProofSampled({ ...keysOf(state, today), sampleId, seed }));
