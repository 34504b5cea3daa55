import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { InformationRequested } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { INFORMATION_DAYS_MOST } from '../parameters';
import { refuse } from '../problems';
import { whereUndecided } from '../application/undecided';
import { lastDayFor } from '../shared/answer-period';
import { latestDueOn, usualDueOn } from './information';

export interface RequestInformation {
  /** Derived from the command, so that a repeat asks for nothing new. */
  readonly requestId: string;
  readonly items: readonly string[];
  readonly dueOn?: IsoDate;
  readonly today: IsoDate;
}

/** The clerk asks for what is missing, until a day. One request at a time: what else is missing waits for the answer, or for the end of the period. */
export const decideRequestInformation = (command: RequestInformation, state: ApplicationState): Decision<ApplicationEvent> => {
  const { requestId, items, today, dueOn = usualDueOn(today) } = command;
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { app, information, hearing } = undecided;
  if (information?.requestId === requestId) return nothing();
  if (undecided.kind === 'prepared') return refuse('information-after-preparation', { decisionId: undecided.decision.decisionId });
  if (information?.status === 'running')
    return refuse('information-pending', { requestId: information.requestId, lastDay: information.lastDay });
  if (hearing?.status === 'running') return refuse('hearing-running', { hearingId: hearing.hearingId, lastDay: hearing.lastDay });
  if (dueOn <= today) return refuse('information-date-past', { dueOn, today });
  const latest = latestDueOn(today);
  if (dueOn > latest) return refuse('information-date-too-far', { dueOn, latest, days: INFORMATION_DAYS_MOST.value });
  return record(InformationRequested({ ...keysOf(app, today), requestId, items: [...items], dueOn, lastDay: lastDayFor(dueOn) }));
};
