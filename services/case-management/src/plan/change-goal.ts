import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { GoalChanged } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';
import { endIn, goalIn, inForce, refuseInPlan } from './in-plan';
import type { InPlan } from './in-plan';

export interface ChangeGoal extends InPlan {
  readonly changeId: string;
  readonly changedOn: IsoDate;
  readonly text: string;
  readonly until?: IsoDate | undefined;
}

/** In other words or until another day; what it was before stays in the file. */
export const decideChangeGoal = (cmd: ChangeGoal, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { planId, goalId, changeId, changedOn, text, until } = cmd;
  if (state.goalChangeIds.includes(changeId)) return nothing();
  const plan = inForce(state, planId);
  if ('code' in plan) return plan;
  const goal = goalIn(state, cmd);
  if ('code' in goal) return goal;
  const end = endIn(state, cmd);
  if (end) return refuse('goal-ended', { endedOn: end.on, kind: end.kind });
  const refused = refuseInPlan(state, planId, changedOn, today);
  if (refused) return refused;
  if (until !== undefined && until < plan.agreedOn) return refuse('goal-before-agreement', { until, agreedOn: plan.agreedOn });
  return record(GoalChanged({ ...fileOf(state), planId, goalId, changeId, changedOn, text, ...defined({ until }) }));
};
