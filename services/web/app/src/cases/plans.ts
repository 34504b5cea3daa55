import type { Goal, Plan } from './types';

/** Latest first; of two of one day the one that was recorded last. */
export const inOrder = (plans: readonly Plan[]): readonly Plan[] =>
  [...plans].reverse().sort((a, b) => (a.agreedOn < b.agreedOn ? 1 : a.agreedOn > b.agreedOn ? -1 : 0));

/** The one that is in force. */
export const currentPlan = (plans: readonly Plan[]): Plan | undefined => inOrder(plans)[0];

/** A goal as it holds now, after what it was put into. */
export const asItHolds = (goal: Goal): Pick<Goal, 'text' | 'until'> => goal.changes.at(-1) ?? goal;

export interface Difference {
  /** How each goal of the later plan stands to the earlier one. */
  readonly goals: ReadonlyMap<string, 'new' | 'changed' | 'kept'>;
  /** Goals that the later plan does not name any more. */
  readonly left: readonly Goal[];
}

/** Two versions of a plan, goal by goal: the same id is the same goal, in whatever words. */
export const compare = (earlier: Plan, later: Plan): Difference => {
  const before = new Map(earlier.goals.map((g) => [g.goalId, g]));
  const says = (g: Goal): string =>
    JSON.stringify([g.domain, asItHolds(g).text, asItHolds(g).until, g.steps.map((s) => [s.stepId, s.text, s.who, s.until])]);
  const goals = later.goals.map((g) => {
    const was = before.get(g.goalId);
    return [g.goalId, was === undefined ? 'new' : says(was) === says(g) ? 'kept' : 'changed'] as const;
  });
  const kept = new Set(later.goals.map((g) => g.goalId));
  return { goals: new Map(goals), left: earlier.goals.filter((g) => !kept.has(g.goalId)) };
};
