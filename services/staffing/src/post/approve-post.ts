import { nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { PostApproved, PostReinstated } from './events';
import type { PostEvent } from './events';
import { recordTelling } from './vacancy';
import { keysOf } from './state';
import type { PostState } from './state';

export interface ApprovePost {
  /** The day on which the notice is delivered: from then on the grant has effect. */
  readonly deliveredOn: IsoDate;
}

/** The notice is delivered, and the post there: for the first time, or again where its notice had lost its effect. */
export const decideApprove = ({ deliveredOn }: ApprovePost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const { announced, grantLost, startsFrom } = state;
  if (grantLost === undefined && announced === undefined) return nothing();
  if (announced === undefined)
    return recordTelling(
      state,
      { rules },
      PostReinstated({ ...keysOf(state), ...(startsFrom === undefined ? {} : { startsFrom: deliveredOn }), effectiveOn: deliveredOn }),
    );
  const { earlyStartFrom: early = deliveredOn, ...post } = announced;
  return recordTelling(
    state,
    { rules },
    PostApproved({ ...post, startsFrom: early < deliveredOn ? early : deliveredOn, approvedOn: deliveredOn }),
  );
};
