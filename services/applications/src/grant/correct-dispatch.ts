import { deliveredByPost } from '@paktwerk/deadlines';
import { berlinDate, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { countedOf } from './counted';
import { refusePosting } from './dispatch-notice';
import { NoticeDispatchCorrected } from './events';
import type { GrantEvent } from './events';
import { keysOf, runningAction, whereInForce } from './state';
import type { GrantState } from './state';

export interface CorrectDispatch {
  readonly noticeId: string;
  /** When the letter was given to the post. */
  readonly postedOn: IsoDate;
  readonly reason: string;
  readonly today: IsoDate;
}

/**
 * The last letter was posted on another day than was recorded. That it counts as delivered, and that nobody can go to court any more, is taken back: both follow
 * anew from the true day.
 */
export const decideCorrectDispatch = ({ noticeId, postedOn, reason, today }: CorrectDispatch, state: GrantState): Decision<GrantEvent> => {
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const [dispatch, before] = notice.dispatches.toReversed();
  if (dispatch === undefined) return refuse('notice-not-dispatched', { noticeId });
  if (dispatch.channel === 'portal') return refuse('notice-in-portal', { noticeId });
  if (dispatch.on === postedOn) return nothing();
  if (dispatch.cameBackOn !== undefined) return refuse('letter-came-back', { noticeId, cameBackOn: dispatch.cameBackOn });
  const { delivered, final } = notice;
  if (delivered?.basis === 'receipt') return refuse('delivery-recorded', { noticeId, deliveredOn: delivered.on });
  if (final !== undefined && final.because !== 'period-over') return refuse('notice-final', { noticeId, finalOn: final.on });
  if (delivered !== undefined && runningAction(notice)) return refuse('action-pending', { noticeId });
  const refused = refusePosting(postedOn, notice, before, today);
  if (refused) return refused;
  const early = before === undefined ? notice.actions.find((a) => berlinDate(a.filedAt) < postedOn) : undefined;
  if (early) return refuse('action-before-dispatch', { noticeId, filedOn: berlinDate(early.filedAt), dispatchedOn: postedOn });
  const { dispatchId, channel, againstReceipt, addressee, isInstructed, letter } = dispatch;
  const because = againstReceipt ? undefined : deliveredByPost(postedOn);
  return record(
    NoticeDispatchCorrected({
      ...keysOf(grant, notice, postedOn),
      dispatchId,
      channel,
      addressee,
      isInstructed,
      reason,
      ...defined({
        againstReceipt,
        until: because?.on,
        counted: because && countedOf(because),
        letter: letter === undefined ? undefined : { sha256: letter },
      }),
    }),
  );
};
