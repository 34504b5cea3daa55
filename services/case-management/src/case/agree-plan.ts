import { addDays, defined, lastDayOfMonths, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { PlanAgreed, goalIdOf, stepIdOf } from './events';
import type { CaseEvent, Goal } from './events';
import { refuseFact } from './refuse-fact';
import { fileOf } from './state';
import type { CaseState, Existing } from './state';
import { refuse } from '../problems';

type WantedGoal = Static<typeof Goal>;

export interface AgreePlan {
  readonly planId: string;
  readonly agreedOn: IsoDate;
  readonly goals: readonly WantedGoal[];
}

/** When a plan is looked at again that was agreed or reviewed on a day. */
export const reviewAfter = (day: IsoDate, months: number): IsoDate => addDays(lastDayOfMonths(day, months), 1);

/** Each version of the plan stays; a goal that goes on from an earlier one is named by its id, and so is a step. */
export const decideAgreePlan = (cmd: AgreePlan, state: CaseState, today: IsoDate, reviewMonths: number): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { planId, agreedOn, goals } = cmd;
  if (state.plans.some((p) => p.planId === planId)) return nothing();
  const refused = refuseFact(state, agreedOn, today) ?? refuseDays(cmd) ?? refuseUnknown(goals, state);
  if (refused) return refused;
  return record(
    PlanAgreed({
      ...fileOf(state),
      planId,
      agreedOn,
      reviewOn: reviewAfter(agreedOn, reviewMonths),
      goals: goals.map(({ goalId, domain, text, until, steps = [] }, place) => ({
        goalId: goalId ?? goalIdOf(planId, place),
        domain,
        text,
        ...defined({ until }),
        steps: steps.map((s, at) => ({
          stepId: s.stepId ?? stepIdOf(planId, place, at),
          text: s.text,
          who: s.who,
          ...defined({ until: s.until }),
        })),
      })),
    }),
  );
};

const refuseDays = ({ goals, agreedOn }: AgreePlan): Refusal | undefined => {
  const early = goals.find((g) => g.until !== undefined && g.until < agreedOn);
  if (early?.until !== undefined) return refuse('goal-before-agreement', { until: early.until, agreedOn });
  const step = goals.flatMap((g) => g.steps ?? []).find((s) => s.until !== undefined && s.until < agreedOn);
  return step?.until === undefined ? undefined : refuse('step-before-agreement', { until: step.until, agreedOn });
};

/** What goes on has to be in an earlier plan of this case, a step under its goal, and each once. */
const refuseUnknown = (goals: readonly WantedGoal[], { plans }: Existing): Refusal | undefined => {
  const known = plans.flatMap((p) => p.goals);
  const named = goals.flatMap(({ goalId }) => (goalId === undefined ? [] : [goalId]));
  const goalId = named.find((id) => !known.some((g) => g.goalId === id));
  if (goalId !== undefined) return refuse('goal-unknown', { goalId });
  const twice = named.find((id, i) => named.indexOf(id) !== i);
  if (twice !== undefined) return refuse('goal-twice', { goalId: twice });
  for (const goal of goals) {
    const of = known.filter((g) => g.goalId === goal.goalId).flatMap((g) => g.stepIds);
    const steps = (goal.steps ?? []).flatMap((s) => (s.stepId === undefined ? [] : [s.stepId]));
    const stepId = steps.find((id, i) => !of.includes(id) || steps.indexOf(id) !== i);
    if (stepId !== undefined) return refuse('step-unknown', { stepId });
  }
  return undefined;
};
