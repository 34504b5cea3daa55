import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { StepDone } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';
import { goalIn, refuseInPlan } from './in-plan';
import type { InPlan } from './in-plan';

export interface DoStep extends InPlan {
  readonly stepId: string;
  readonly doneOn: IsoDate;
}

export const decideDoStep = (cmd: DoStep, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { planId, stepId, doneOn } = cmd;
  if (state.stepsDone.some((s) => s.planId === planId && s.stepId === stepId)) return nothing();
  const goal = goalIn(state, cmd);
  if ('code' in goal) return goal;
  if (!goal.stepIds.includes(stepId)) return refuse('step-unknown', { stepId });
  return refuseInPlan(state, planId, doneOn, today) ?? record(StepDone({ ...fileOf(state), ...cmd }));
};
