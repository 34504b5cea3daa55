import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { InformationSupplied } from '../application/events';
import type { ApplicationEvent, SubmittedAttachment } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { answered, isSameAnswer, withFiles } from '../shared/answered';
import { notWithdrawn, whereRequested } from './information';

export interface SupplyInformation {
  readonly requestId: string;
  readonly answer: string;
  readonly files?: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
  readonly today: IsoDate;
}

/** The party answers; whatever comes is received until the application is decided, and the instant of receipt says whether it is late. */
export const decideSupplyInformation = (command: SupplyInformation, state: ApplicationState): Decision<ApplicationEvent> => {
  const { requestId, answer, files = [], receivedAt, today } = command;
  const requested = whereRequested(state, requestId);
  if ('kind' in requested) return requested;
  const { app, information } = requested;
  const withdrawn = notWithdrawn(information);
  if (withdrawn) return withdrawn;
  if (information.status === 'supplied')
    return information.answer && isSameAnswer(information.answer, answered(answer, files))
      ? nothing()
      : refuse('information-already-supplied', { requestId, suppliedOn: information.suppliedOn ?? today });
  const late = !isWithinPeriod(receivedAt, information.lastDay);
  return record(InformationSupplied({ ...keysOf(app, today), requestId, answer, ...withFiles(files), receivedAt, late }));
};
