import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { refuseFact } from '../case/refuse-fact';
import { currentPlan } from '../case/state';
import type { Existing, GoalEnd, PlanState } from '../case/state';
import { refuse } from '../problems';

export interface InPlan {
  readonly planId: string;
  readonly goalId: string;
}
type PlanGoal = PlanState['goals'][number];

/** The goal in the plan in which it is named. */
export const goalIn = ({ plans }: Existing, { planId, goalId }: InPlan): PlanGoal | Refusal =>
  plans.find((p) => p.planId === planId)?.goals.find((g) => g.goalId === goalId) ?? refuse('goal-unknown', { goalId });

/** How the goal ended in that plan, where it did. */
export const endIn = ({ goalEnds }: Existing, { planId, goalId }: InPlan): GoalEnd | undefined =>
  goalEnds.find((e) => e.planId === planId && e.goalId === goalId);

/** The plan that holds now: what an earlier one said is changed no more. */
export const inForce = (state: Existing, planId: string): PlanState | Refusal => {
  const current = currentPlan(state);
  if (!state.plans.some((p) => p.planId === planId) || current === undefined) return refuse('plan-unknown', { planId });
  return current.planId === planId ? current : refuse('plan-replaced', { planId, by: current.planId, agreedOn: current.agreedOn });
};

/** Nothing happens in a plan before it was agreed. */
export const refuseInPlan = (state: Existing, planId: string, date: IsoDate, today: IsoDate): Refusal | undefined => {
  const refused = refuseFact(state, date, today);
  if (refused) return refused;
  const agreedOn = state.plans.find((p) => p.planId === planId)?.agreedOn;
  return agreedOn !== undefined && date < agreedOn ? refuse('before-agreement', { date, agreedOn }) : undefined;
};
