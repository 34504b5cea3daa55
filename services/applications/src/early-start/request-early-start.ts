import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { EarlyStartRequested } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { refuse } from '../problems';

export interface RequestEarlyStart {
  /** First day of work. */
  readonly from: IsoDate;
  readonly reason: string;
  readonly today: IsoDate;
}

/** Asked for later than with the application, or again after a refusal; received whatever it says. */
export const decideRequestEarlyStart = (command: RequestEarlyStart, state: ApplicationState): Decision<ApplicationEvent> => {
  const { from, reason, today } = command;
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { app, earlyStart } = undecided;
  if (earlyStart?.status === 'requested' && earlyStart.from === from) return nothing();
  if (earlyStart?.status === 'requested') return refuse('early-start-pending', { from: earlyStart.from });
  if (earlyStart?.status === 'approved') return refuse('early-start-approved', { from: earlyStart.from });
  return record(EarlyStartRequested({ ...keysOf(app, today), from, reason }));
};
