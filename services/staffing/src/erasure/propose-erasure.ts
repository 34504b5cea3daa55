import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonErasureProposed } from '../person/events';
import type { ErasureReason, PersonEvent } from '../person/events';
import { refuseByOwn } from './may-erase';
import type { MayErase } from './may-erase';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

export interface ProposeErasure {
  readonly district: string;
  readonly reason: ErasureReason;
  readonly proposedBy: string;
}

/** Nothing is gone by it: another person decides. What others have against it is looked at then, so that nobody asks for it without leaving a trace. */
export const decideProposeErasure = (cmd: ProposeErasure, state: PersonState, asked: MayErase): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, erasure } = state;
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (erasure)
    return erasure.proposedBy === cmd.proposedBy && erasure.reason === cmd.reason
      ? nothing()
      : refuse('erasure-proposed', { proposedOn: erasure.proposedOn });
  return refuseByOwn(state, asked) ?? record(PersonErasureProposed({ personId, ...cmd, proposedOn: asked.today }));
};
