import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { EarlyStartApproved, EarlyStartRefused } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { refuse } from '../problems';

export interface AnswerEarlyStart {
  readonly isApproved: boolean;
  /** Why not, or what is to be said with the approval. */
  readonly note?: string;
  readonly today: IsoDate;
}

/**
 * One person answers: approved, a start from that day on costs no funding, and the decision stays as open as before. Whoever has begun already is
 * not helped by it afterwards.
 */
export const decideAnswerEarlyStart = (command: AnswerEarlyStart, state: ApplicationState): Decision<ApplicationEvent> => {
  const { isApproved, note, today } = command;
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { app, earlyStart } = undecided;
  if (earlyStart === undefined) return refuse('early-start-not-requested');
  const { from, status } = earlyStart;
  if (status !== 'requested')
    return status === (isApproved ? 'approved' : 'refused') ? nothing() : refuse('early-start-answered', { from });
  const keys = keysOf(app, today);
  if (isApproved)
    return from < today ? refuse('early-start-past', { from, today }) : record(EarlyStartApproved({ ...keys, from, ...defined({ note }) }));
  return note === undefined ? refuse('early-start-reason-missing') : record(EarlyStartRefused({ ...keys, from, reason: note }));
};
