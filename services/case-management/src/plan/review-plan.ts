import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { reviewAfter } from '../case/agree-plan';
import { PlanReviewed } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';
import { inForce, refuseInPlan } from './in-plan';

export interface ReviewPlan {
  readonly reviewId: string;
  readonly planId: string;
  readonly reviewedOn: IsoDate;
  /** Left to the rule where absent. */
  readonly nextOn?: IsoDate | undefined;
  readonly result?: string | undefined;
}
export interface ReviewRules {
  readonly months: number;
  readonly mostMonths: number;
}

export const decideReviewPlan = (cmd: ReviewPlan, state: CaseState, today: IsoDate, rules: ReviewRules): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { reviewId, planId, reviewedOn, nextOn = reviewAfter(reviewedOn, rules.months), result } = cmd;
  if (state.reviews.some((r) => r.reviewId === reviewId)) return nothing();
  const plan = inForce(state, planId);
  if ('code' in plan) return plan;
  const refused = refuseInPlan(state, planId, reviewedOn, today);
  if (refused) return refused;
  const latest = reviewAfter(reviewedOn, rules.mostMonths);
  if (nextOn <= reviewedOn || nextOn > latest) return refuse('review-too-far', { reviewedOn, nextOn, latest });
  return record(PlanReviewed({ ...fileOf(state), reviewId, planId, reviewedOn, nextOn, ...defined({ result }) }));
};
