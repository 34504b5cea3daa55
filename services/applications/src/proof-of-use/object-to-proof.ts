import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';
import { whereSubmitted } from './check-proof';
import { ProofObjected } from './events';
import type { ProofOfUseEvent } from './events';
import { isUncorrected, keysOf } from './state';
import type { ProofState } from './state';

export interface ObjectToProof {
  readonly points: string;
  readonly dueOn: IsoDate;
  readonly today: IsoDate;
}

/** The recipient is told what is wrong, and corrects it until a working day. */
export const decideObject = ({ points, dueOn, today }: ObjectToProof, state: ProofState): Decision<ProofOfUseEvent> => {
  if (state.stage === 'objected' && !isUncorrected(state) && state.objection?.points === points) return nothing();
  const open = whereSubmitted(state);
  if ('code' in open) return open;
  if (dueOn <= today) return refuse('objection-day-past', { field: '/dueOn', dueOn, today });
  return record(ProofObjected({ ...keysOf(open, today), points, until: lastDayFor(dueOn) }));
};
