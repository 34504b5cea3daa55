import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { NoticeCameBack } from './events';
import type { GrantEvent } from './events';
import { keysOf, lastDispatch, runningAction, whereInForce } from './state';
import type { GrantState } from './state';

export interface RecordReturn {
  readonly noticeId: string;
  /** The day on which the authority had it back. */
  readonly cameBackOn: IsoDate;
  /** What the post noted on it. */
  readonly note?: string;
  readonly today: IsoDate;
}

/**
 * A letter came back undelivered, often when it counted as delivered already: the authority proves the arrival where there is doubt (§ 41(2) sentence 3
 * LVwVfG), and this is more than doubt. It goes out again, and nothing that followed from the first one holds.
 */
export const decideRecordReturn = ({ noticeId, cameBackOn, note, today }: RecordReturn, state: GrantState): Decision<GrantEvent> => {
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const dispatch = lastDispatch(notice);
  if (dispatch === undefined) return refuse('notice-not-dispatched', { noticeId });
  if (dispatch.channel === 'portal') return refuse('notice-in-portal', { noticeId });
  if (dispatch.cameBackOn === cameBackOn) return nothing();
  if (dispatch.cameBackOn !== undefined) return refuse('letter-came-back', { noticeId, cameBackOn: dispatch.cameBackOn });
  if (cameBackOn > today) return refuse('came-back-in-future', { noticeId, cameBackOn, today });
  if (cameBackOn < dispatch.on) return refuse('came-back-before-dispatch', { noticeId, cameBackOn, dispatchedOn: dispatch.on });
  const { delivered, final } = notice;
  if (delivered?.basis === 'receipt') return refuse('delivery-recorded', { noticeId, deliveredOn: delivered.on });
  // Who waives or goes to court has it in their hands.
  if (final !== undefined && final.because !== 'period-over') return refuse('notice-final', { noticeId, finalOn: final.on });
  if (delivered !== undefined && runningAction(notice)) return refuse('action-pending', { noticeId });
  return record(NoticeCameBack({ ...keysOf(grant, notice, cameBackOn), dispatchId: dispatch.dispatchId, ...defined({ note }) }));
};
