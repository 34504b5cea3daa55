import { berlinDate, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { ActionFiled } from './events';
import type { GrantEvent } from './events';
import { keysOf, runningAction, whereInForce } from './state';
import type { GrantState } from './state';

export interface FileAction {
  readonly noticeId: string;
  /** Derived from the command, so that a repeat records nothing new. */
  readonly actionId: string;
  readonly court: string;
  readonly courtFileNumber?: string;
  /** When the court received it. */
  readonly filedAt: Instant;
  readonly now: Instant;
}

/**
 * The recipient went to court, and the authority has heard of it: often after the last day, although it was filed on it. Such an action takes back that the
 * notice was final; one that came late, or after remedies were waived, does not: whether it is heard the court says, and what it finds is recorded. Who has
 * the letter in hand before it counts as delivered can go to court at once.
 */
export const decideFileAction = (command: FileAction, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, actionId, court, courtFileNumber, filedAt, now } = command;
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  if (notice.actions.some((a) => a.actionId === actionId)) return nothing();
  if (runningAction(notice)) return refuse('action-pending', { noticeId });
  if (Date.parse(filedAt) > Date.parse(now)) return refuse('action-in-future', { noticeId, filedAt, now });
  const filedOn = berlinDate(filedAt);
  const [first] = notice.dispatches;
  if (first === undefined) return refuse('notice-not-dispatched', { noticeId });
  if (filedOn < first.on) return refuse('action-before-dispatch', { noticeId, filedOn, dispatchedOn: first.on });
  const afterWaiver = notice.waivedOn === undefined ? undefined : (true as const);
  const late = afterWaiver ?? (notice.delivered !== undefined && !isWithinPeriod(filedAt, notice.delivered.lastDay));
  const told = defined({ courtFileNumber, afterWaiver });
  return record(ActionFiled({ ...keysOf(grant, notice, filedOn), actionId, court, filedAt, late, ...told }));
};
