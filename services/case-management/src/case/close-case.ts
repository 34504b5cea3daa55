import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ClosingReason } from '@paktwerk/contracts';
import { CaseClosed } from './events';
import type { CaseEvent, Levels } from './events';
import { fileOf, lastTalkOn } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface CloseCase {
  readonly closedOn: IsoDate;
  readonly reason: ClosingReason;
  /** How well the client speaks German by now, and how they work. */
  readonly levels?: Levels | undefined;
}

export const decideClose = ({ closedOn, reason, levels }: CloseCase, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.kind === 'closed')
    return state.closedOn === closedOn && state.reason === reason ? nothing() : refuse('case-closed', { closedOn: state.closedOn });
  if (closedOn > today) return refuse('date-in-future', { date: closedOn, today });
  if (closedOn < state.openedOn) return refuse('before-opening', { date: closedOn, openedOn: state.openedOn });
  const last = lastTalkOn(state);
  if (last !== undefined && closedOn < last) return refuse('talk-after-closing', { lastTalkOn: last, closedOn });
  const { reopenedOn } = state;
  if (reopenedOn !== undefined && closedOn < reopenedOn) return refuse('before-reopening', { date: closedOn, reopenedOn });
  return record(CaseClosed({ ...fileOf(state), closedOn, reason, ...defined({ levels }) }));
};
