import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ActionEnded } from './events';
import type { ActionOutcome, GrantEvent } from './events';
import { final } from './final';
import { keysOf, whereNotice } from './state';
import type { GrantState } from './state';

export interface EndAction {
  readonly noticeId: string;
  readonly actionId: string;
  readonly outcome: ActionOutcome;
  readonly note: string;
  readonly today: IsoDate;
}

/** How it ended in court: unless the court annulled it, a notice that is delivered is final with the last action in time. */
export const decideEndAction = ({ noticeId, actionId, outcome, note, today }: EndAction, state: GrantState): Decision<GrantEvent> => {
  const known = whereNotice(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const action = notice.actions.find((a) => a.actionId === actionId);
  if (action === undefined) return refuse('action-unknown', { noticeId, actionId });
  if (action.ended) {
    const { on: _on, ...before } = action.ended;
    return isDeepStrictEqual(before, { outcome, note }) ? nothing() : refuse('action-over', { actionId, endedOn: action.ended.on });
  }
  const ended = ActionEnded({ ...keysOf(grant, notice, today), actionId, outcome, note });
  const isPending = notice.actions.some((a) => a.actionId !== actionId && !a.late && a.ended === undefined);
  const decides = !action.late && !isPending && notice.delivered !== undefined && outcome !== 'annulled';
  return decides ? record<GrantEvent>(ended, final(grant, notice, 'action-ended', today)) : record<GrantEvent>(ended);
};
