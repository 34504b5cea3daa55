import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ApplicationWithdrawn } from './events';
import type { ApplicationEvent } from './events';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { whereUndecided } from './undecided';

export interface WithdrawApplication {
  readonly reason: string;
  readonly today: IsoDate;
}

/** The district takes its application back; possible until a decision is released. A reservation is given back by budgeting. */
export const decideWithdraw = (command: WithdrawApplication, state: ApplicationState): Decision<ApplicationEvent> => {
  if (state.kind === 'withdrawn') return nothing();
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const decision = undecided.kind === 'prepared' ? { decisionId: undecided.decision.decisionId } : {};
  return record(ApplicationWithdrawn({ ...keysOf(undecided.app, command.today), ...decision, reason: command.reason }));
};
