import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { delivered } from './delivered';
import type { GrantEvent } from './events';
import { lastDispatch, runningAction, whereInForce } from './state';
import type { Dispatch, GrantState, Notice } from './state';

export interface RecordDelivery {
  readonly noticeId: string;
  /** Which letter, where there are several; the last one unless told. */
  readonly dispatchId?: string;
  /** The day that the receipt names. */
  readonly receivedOn: IsoDate;
  readonly today: IsoDate;
}

/**
 * The day on which a letter arrived, by what came back. Without a receipt a letter counts as delivered by itself: an earlier day moves nothing then, a later
 * one that the recipient shows does (§ 41(2) sentence 3 LVwVfG), mostly when the last day is long over: the period for remedies runs anew, and who went to
 * court is in time by it or not. Of several letters that arrived the first one counts.
 */
export const decideRecordDelivery = (command: RecordDelivery, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, dispatchId, receivedOn, today } = command;
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const dispatch = dispatchId === undefined ? lastDispatch(notice) : notice.dispatches.find((d) => d.dispatchId === dispatchId);
  if (dispatch === undefined)
    return dispatchId === undefined ? refuse('notice-not-dispatched', { noticeId }) : refuse('dispatch-unknown', { noticeId, dispatchId });
  if (dispatch.channel === 'portal') return refuse('notice-in-portal', { noticeId });
  const { delivered: before } = notice;
  if (before?.basis === 'receipt' && before.dispatchId === dispatch.dispatchId && before.on === receivedOn) return nothing();
  const refused = refuseDay(noticeId, receivedOn, dispatch, today) ?? refuseStanding(receivedOn, dispatch, notice);
  return refused ?? record(delivered(grant, notice, dispatch, 'receipt', receivedOn));
};

const refuseDay = (noticeId: string, receivedOn: IsoDate, dispatch: Dispatch, today: IsoDate): Refusal | undefined => {
  const { on: dispatchedOn, cameBackOn, until } = dispatch;
  if (receivedOn > today) return refuse('delivery-in-future', { noticeId, receivedOn, today });
  if (receivedOn < dispatchedOn) return refuse('delivery-before-dispatch', { noticeId, receivedOn, dispatchedOn });
  if (cameBackOn !== undefined) return refuse('letter-came-back', { noticeId, cameBackOn });
  return until !== undefined && receivedOn <= until ? refuse('fiction-holds', { noticeId, receivedOn, deliveredOn: until }) : undefined;
};

/** What has become of the notice, and would be told otherwise by another day. */
const refuseStanding = (receivedOn: IsoDate, { dispatchId }: Dispatch, notice: Notice): Refusal | undefined => {
  const { noticeId, delivered: before, final } = notice;
  if (final && final.because !== 'period-over') return refuse('notice-final', { noticeId, finalOn: final.on });
  if (before === undefined) return undefined;
  if (runningAction(notice)) return refuse('action-pending', { noticeId });
  const { dispatchId: by, on: deliveredOn, basis } = before;
  if (by === dispatchId) return basis === 'receipt' ? refuse('delivery-recorded', { noticeId, deliveredOn }) : undefined;
  return receivedOn < deliveredOn ? undefined : refuse('delivered-earlier', { noticeId, receivedOn, deliveredOn });
};
