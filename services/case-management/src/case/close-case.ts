import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ClosingReason } from '@paktwerk/contracts';
import { CaseClosed } from './events';
import type { CaseEvent } from './events';
import { fileOf } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface CloseCase {
  readonly closedOn: IsoDate;
  readonly reason: ClosingReason;
}

export const decideClose = (cmd: CloseCase, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.kind === 'closed')
    return state.closedOn === cmd.closedOn && state.reason === cmd.reason ? nothing() : refuse('case-closed', { closedOn: state.closedOn });
  if (cmd.closedOn > today) return refuse('date-in-future', { date: cmd.closedOn, today });
  if (cmd.closedOn < state.openedOn) return refuse('before-opening', { date: cmd.closedOn, openedOn: state.openedOn });
  if (state.lastTalkOn !== undefined && cmd.closedOn < state.lastTalkOn)
    return refuse('talk-after-closing', { lastTalkOn: state.lastTalkOn, closedOn: cmd.closedOn });
  return record(CaseClosed({ ...fileOf(state), ...cmd }));
};
