import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ChangeRefused } from './events';
import type { ChangeEvent } from './events';
import { keysOf, whereSent } from './state';
import type { ChangeState } from './state';

export interface RefuseChange {
  readonly changeId: string;
  readonly reason: string;
  readonly today: IsoDate;
}

/** The authority does not agree, with a reason that the recipient reads; the grant stays as it is. */
export const decideRefuseChange = ({ changeId, reason, today }: RefuseChange, state: ChangeState): Decision<ChangeEvent> => {
  if (state.kind === 'open' && state.status === 'refused') return nothing();
  const change = whereSent(state, changeId);
  return 'code' in change ? change : record(ChangeRefused({ ...keysOf(change, today), reason }));
};
