import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ClientErasureProposed } from '../case/events';
import type { CaseEvent, ErasureReason } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';
import { refuseErasure } from './may-erase';

export interface ProposeErasure {
  readonly reason: ErasureReason;
  readonly proposedBy: string;
}

/** Nothing is gone by it: another person decides. */
export const decideProposeErasure = (
  cmd: ProposeErasure,
  state: CaseState,
  today: IsoDate,
  retentionMonths: number,
): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { erasedOn, erasure } = state;
  if (erasedOn !== undefined) return refuse('client-erased', { erasedOn });
  if (erasure)
    return erasure.proposedBy === cmd.proposedBy && erasure.reason === cmd.reason
      ? nothing()
      : refuse('erasure-proposed', { proposedOn: erasure.proposedOn });
  return (
    refuseErasure(state, cmd.reason, today, retentionMonths) ??
    record(ClientErasureProposed({ ...fileOf(state), ...cmd, proposedOn: today }))
  );
};
