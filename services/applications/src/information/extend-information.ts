import { record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { InformationExtended } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';
import { extendedTo, notWithdrawn, whereRequested } from './information';

export interface ExtendInformation {
  readonly requestId: string;
  readonly today: IsoDate;
}

/** Once, also afterwards: it is the authority's own period (§ 31(7) LVwVfG). But not to a day that is over. */
export const decideExtendInformation = ({ requestId, today }: ExtendInformation, state: ApplicationState): Decision<ApplicationEvent> => {
  const requested = whereRequested(state, requestId);
  if ('kind' in requested) return requested;
  const { app, information } = requested;
  const withdrawn = notWithdrawn(information);
  if (withdrawn) return withdrawn;
  if (information.status === 'supplied')
    return refuse('information-already-supplied', { requestId, suppliedOn: information.suppliedOn ?? today });
  if (information.isExtended) return refuse('information-already-extended', { requestId, lastDay: information.lastDay });
  const dueOn = extendedTo(information.lastDay);
  const lastDay = lastDayFor(dueOn);
  if (lastDay < today) return refuse('information-extension-past', { requestId, lastDay });
  return record(InformationExtended({ ...keysOf(app, today), requestId, dueOn, lastDay }));
};
