import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ClientErasureWithdrawn } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

/** Whoever may propose may take a proposal back, also somebody else's. */
export const decideWithdrawErasure = (state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.erasedOn !== undefined) return refuse('client-erased', { erasedOn: state.erasedOn });
  return state.erasure ? record(ClientErasureWithdrawn({ ...fileOf(state), withdrawnOn: today })) : nothing();
};
