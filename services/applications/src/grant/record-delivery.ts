import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { delivered } from './delivered';
import type { GrantEvent } from './events';
import { lastDispatch, runningAction, whereInForce } from './state';
import type { Dispatch, GrantState, Notice } from './state';

export interface RecordDelivery {
  readonly noticeId: string;
  /** The day that the receipt names. */
  readonly receivedOn: IsoDate;
  readonly today: IsoDate;
}

/**
 * The day on which a letter arrived, by what came back. Without a receipt a letter counts as delivered by itself: an earlier day moves nothing then, a later
 * one that the recipient shows does (§ 41(2) sentence 3 LVwVfG), and the period for remedies runs anew.
 */
export const decideRecordDelivery = ({ noticeId, receivedOn, today }: RecordDelivery, state: GrantState): Decision<GrantEvent> => {
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const dispatch = lastDispatch(notice);
  if (dispatch === undefined) return refuse('notice-not-dispatched', { noticeId });
  if (dispatch.channel === 'portal') return refuse('notice-in-portal', { noticeId });
  const { delivered: before } = notice;
  if (before?.basis === 'receipt' && before.on === receivedOn) return nothing();
  const refused = refuseDay(receivedOn, dispatch, notice, today);
  return refused ?? record(delivered(grant, notice, dispatch, 'receipt', receivedOn));
};

const refuseDay = (receivedOn: IsoDate, dispatch: Dispatch, notice: Notice, today: IsoDate): Refusal | undefined => {
  const { noticeId, delivered: before, final } = notice;
  if (receivedOn > today) return refuse('delivery-in-future', { noticeId, receivedOn, today });
  if (receivedOn < dispatch.on) return refuse('delivery-before-dispatch', { noticeId, receivedOn, dispatchedOn: dispatch.on });
  if (final) return refuse('notice-final', { noticeId, finalOn: final.on });
  if (runningAction(notice)) return refuse('action-pending', { noticeId });
  if (before?.basis === 'receipt') return refuse('delivery-recorded', { noticeId, deliveredOn: before.on });
  const { until } = dispatch;
  return until !== undefined && receivedOn <= until ? refuse('fiction-holds', { noticeId, receivedOn, deliveredOn: until }) : undefined;
};
