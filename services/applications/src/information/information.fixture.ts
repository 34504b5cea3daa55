import { defined, derivedId } from '@paktwerk/kernel';
import { TODAY, submitted } from '../application/application.fixture';
import {
  InformationExtended,
  InformationOverdue,
  InformationRequested,
  InformationSupplied,
  InformationWithdrawn,
} from '../application/events';
import type { SubmittedAttachment } from '../application/events';
import { keysOf } from '../application/state';

export const REQUEST = derivedId('inf', 'first');
export const ITEMS = ['Arbeitsvertrag zu line-1'];
/** Fourteen days from {@link TODAY}, a Monday. */
export const LAST_DAY = '2022-08-15';
export const EXTENDED = '2022-08-29';

export const asked = ({
  requestId = REQUEST,
  on = TODAY,
  ...days
}: { requestId?: string; on?: string; dueOn?: string; lastDay?: string } = {}) => {
  const { dueOn = LAST_DAY, lastDay = dueOn } = days;
  return InformationRequested({ ...keysOf(submitted().data, on), requestId, items: ITEMS, dueOn, lastDay });
};
export const extended = ({ lastDay = EXTENDED, on = TODAY } = {}) =>
  InformationExtended({ ...keysOf(submitted().data, on), requestId: REQUEST, dueOn: lastDay, lastDay });
export const supplied = ({
  answer = 'Liegt bei.',
  files,
  receivedAt = '2022-08-02T10:00:00.000Z',
  late = false,
  on = '2022-08-02',
}: { answer?: string; files?: SubmittedAttachment[]; receivedAt?: string; late?: boolean; on?: string } = {}) =>
  InformationSupplied({ ...keysOf(submitted().data, on), requestId: REQUEST, answer, ...defined({ files }), receivedAt, late });
export const overdue = ({ lastDay = LAST_DAY, on = '2022-08-16' } = {}) =>
  InformationOverdue({ ...keysOf(submitted().data, on), requestId: REQUEST, lastDay });
export const takenBack = ({ on = '2022-08-03' } = {}) =>
  InformationWithdrawn({ ...keysOf(submitted().data, on), requestId: REQUEST, reason: 'Es lag schon bei.' });
