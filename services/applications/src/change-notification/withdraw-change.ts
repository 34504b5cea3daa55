import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ChangeWithdrawn } from './events';
import type { ChangeEvent } from './events';
import { isOver, keysOf, whereKnown } from './state';
import type { ChangeState } from './state';

export interface WithdrawChange {
  readonly changeId: string;
  readonly reason: string;
  readonly today: IsoDate;
}

/** Its recipient takes it back, sent or not, as long as the authority has said nothing of it. */
export const decideWithdrawChange = ({ changeId, reason, today }: WithdrawChange, state: ChangeState): Decision<ChangeEvent> => {
  if (state.kind === 'open' && state.status === 'withdrawn') return nothing();
  const change = whereKnown(state, changeId);
  if ('code' in change) return change;
  return change.closed === undefined ? record(ChangeWithdrawn({ ...keysOf(change, today), reason })) : isOver(change);
};
