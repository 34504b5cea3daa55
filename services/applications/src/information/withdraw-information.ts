import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { InformationWithdrawn } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { refuse } from '../problems';
import { whereRequested } from './information';

export interface WithdrawInformation {
  readonly requestId: string;
  /** Why it is not asked for any more, as the applicant reads it. */
  readonly reason: string;
  readonly today: IsoDate;
}

/** Whoever asked for too much takes it back; the application stands where it stood before. */
export const decideWithdrawInformation = (command: WithdrawInformation, state: ApplicationState): Decision<ApplicationEvent> => {
  const { requestId, reason, today } = command;
  const requested = whereRequested(state, requestId);
  if ('kind' in requested) return requested;
  const { app, information } = requested;
  if (information.status === 'withdrawn') return nothing();
  if (information.status === 'supplied')
    return refuse('information-already-supplied', { requestId, suppliedOn: information.suppliedOn ?? today });
  return record(InformationWithdrawn({ ...keysOf(app, today), requestId, reason }));
};
