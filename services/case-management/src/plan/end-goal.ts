import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { GoalDropped, GoalReached } from '../case/events';
import type { CaseEvent } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState, GoalEnd } from '../case/state';
import { refuse } from '../problems';
import { endIn, goalIn, refuseInPlan } from './in-plan';
import type { InPlan } from './in-plan';

export interface ReachGoal extends InPlan {
  readonly reachedOn: IsoDate;
}
export interface DropGoal extends InPlan {
  readonly droppedOn: IsoDate;
  readonly reason: string;
}

/** How a goal ends is said once for each plan in which it stands; where it goes on after all, the next plan names it again. */
const decideEnd = (
  end: GoalEnd,
  event: (file: ReturnType<typeof fileOf>) => CaseEvent,
  state: CaseState,
  today: IsoDate,
): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const before = endIn(state, end);
  if (before)
    return before.kind === end.kind && before.on === end.on ? nothing() : refuse('goal-ended', { endedOn: before.on, kind: before.kind });
  const goal = goalIn(state, end);
  if ('code' in goal) return goal;
  return refuseInPlan(state, end.planId, end.on, today) ?? record(event(fileOf(state)));
};

export const decideReachGoal = (cmd: ReachGoal, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  const { planId, goalId, reachedOn } = cmd;
  return decideEnd({ planId, goalId, kind: 'reached', on: reachedOn }, (file) => GoalReached({ ...file, ...cmd }), state, today);
};

export const decideDropGoal = (cmd: DropGoal, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  const { planId, goalId, droppedOn } = cmd;
  return decideEnd({ planId, goalId, kind: 'dropped', on: droppedOn }, (file) => GoalDropped({ ...file, ...cmd }), state, today);
};
