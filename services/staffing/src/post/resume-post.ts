import { addDays, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { PostResumed } from './events';
import type { PostEvent } from './events';
import { keepWithinMoney } from './keep-within-money';
import { interruptionRules } from './rules-for-post';
import { keysOf, postDecider } from './state';
import type { PostState } from './state';
import { funded, refuseSuspended } from './suspend-post';
import { recordTelling } from './vacancy';

export interface ResumePost {
  readonly suspensionId: string;
  /** The first day that is paid again. */
  readonly from: IsoDate;
  /** Of the command: what follows for others is recognised by it. */
  readonly correctionId: string;
}

/** Pay runs again, earlier or later than was planned. Once that was told it is a fact, and another day for it a correction. */
export const decideResume = ({ suspensionId, from, correctionId }: ResumePost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const suspension = state.suspensions.find((one) => one.suspensionId === suspensionId && !one.isAnnulled);
  const occupancy = state.occupancies.find((o) => o.appointmentId === suspension?.appointmentId);
  if (suspension === undefined || occupancy === undefined) return refuse('suspension-unknown', { suspensionId });
  const until = addDays(from, -1);
  if (suspension.isOver)
    return suspension.until === until ? nothing() : refuse('already-resumed', { since: addDays(suspension.until ?? until, 1) });
  const refusal = refuseSuspended({ suspensionId, from: suspension.from, until }, occupancy, state);
  if (refusal) return refusal;
  const { appointmentId, personId } = suspension;
  const resumed = funded(
    state,
    PostResumed({ ...keysOf(state), appointmentId, personId, suspensionId, from, ...interruptionRules(rules, state, until) }),
  );
  const after = postDecider.evolve(state, resumed);
  const kept = after.kind === 'none' ? [] : keepWithinMoney(after, correctionId);
  return 'code' in kept ? kept : recordTelling(state, { rules }, resumed, ...kept);
};
