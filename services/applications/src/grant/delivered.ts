import type { DeliveryBasis } from '@paktwerk/contracts';
import { remedyUntil } from '@paktwerk/deadlines';
import { defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { isWithinPeriod } from '../shared/answer-period';
import { countedOf } from './counted';
import { NoticeDelivered } from './events';
import { keysOf } from './state';
import type { Dispatch, Notice, OpenGrant } from './state';

/** That a notice is delivered, with the last day to go to court; which of the actions that are pending are in time by it. */
export const delivered = (grant: OpenGrant, notice: Notice, { dispatchId, isInstructed }: Dispatch, basis: DeliveryBasis, on: IsoDate) => {
  const because = remedyUntil(on, isInstructed);
  const inTime = notice.actions
    .filter((a) => a.ended === undefined && a.afterWaiver === undefined && isWithinPeriod(a.filedAt, because.on))
    .map((a) => a.actionId);
  return NoticeDelivered({
    ...keysOf(grant, notice, on),
    dispatchId,
    basis,
    amountCents: notice.amountCents,
    ...defined({ content: notice.content }),
    lastDay: because.on,
    counted: countedOf(because),
    ...(inTime.length > 0 ? { inTime } : {}),
  });
};
