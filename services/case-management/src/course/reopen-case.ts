import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { CaseReopened } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseUse } from '../case/refuse-fact';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuseBehindLimit } from '../limit/clock';
import { refuse } from '../problems';

export interface ReopenCase {
  readonly reopenedOn: IsoDate;
  readonly reason: string;
}

/** A closed case goes on, within the limit of counselling, as long as its file is there and its client consents. */
export const decideReopen = (cmd: ReopenCase, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { reopenedOn } = cmd;
  if (state.kind === 'open') return state.reopenedOn === reopenedOn ? nothing() : refuse('case-open-already');
  const refused = refuseUse(state);
  if (refused) return refused;
  if (state.erasure) return refuse('erasure-proposed', { proposedOn: state.erasure.proposedOn });
  if (reopenedOn > today) return refuse('date-in-future', { date: reopenedOn, today });
  if (reopenedOn < state.closedOn) return refuse('before-closing', { date: reopenedOn, closedOn: state.closedOn });
  // A day of before the limit opens nothing behind it: what goes on goes on from today.
  return refuseBehindLimit(state, today) ?? record(CaseReopened({ ...fileOf(state), ...cmd }));
};
