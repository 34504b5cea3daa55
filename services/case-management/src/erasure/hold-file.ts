import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ClientHoldLifted, ClientHoldPlaced } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

export interface HoldFile {
  readonly reason: string;
}

/** A proposal that somebody made stays, and cannot be confirmed while the hold lasts. */
export const decidePlaceHold = ({ reason }: HoldFile, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.erasedOn !== undefined) return refuse('client-erased', { erasedOn: state.erasedOn });
  return state.heldSince === undefined ? record(ClientHoldPlaced({ ...fileOf(state), placedOn: today, reason })) : nothing();
};

export const decideLiftHold = ({ reason }: HoldFile, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.erasedOn !== undefined) return refuse('client-erased', { erasedOn: state.erasedOn });
  return state.heldSince === undefined ? nothing() : record(ClientHoldLifted({ ...fileOf(state), liftedOn: today, reason }));
};
