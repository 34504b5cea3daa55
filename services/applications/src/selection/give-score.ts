import { isDeepStrictEqual } from 'node:util';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Reviewing } from './declare-interest';
import { ScoreGiven } from './events';
import type { Points, SelectionEvent } from './events';
import type { SelectionRules } from './rules';
import { rankOf, sheetOf } from './state';
import type { SelectionState } from './state';

export interface GiveScore extends Reviewing {
  readonly points: readonly Points[];
  readonly note?: string;
}

/** Points are given once and by each for themselves: only afterwards do they see those of others, so nothing is changed by what others gave. */
export const decideGiveScore = (command: GiveScore, state: SelectionState, rules: SelectionRules): Decision<SelectionEvent> => {
  const { callId, programmeId, applicationId, note, today } = command;
  const sheet = sheetOf(state, command);
  if (sheet === undefined) return refuse('interest-undeclared');
  if (sheet.isConflicted) return refuse('conflict-of-interest', { declaredOn: sheet.declaredOn });
  const points = inOrder(command.points, rules);
  if ('kind' in points) return points;
  if (sheet.given)
    return isDeepStrictEqual(sheet.given.points, points) ? nothing() : refuse('score-already-given', { givenOn: sheet.given.on });
  if (state.ranking && rankOf(state, applicationId)) return refuse('ranking-closed', { on: state.ranking.effectiveOn });
  const { reviewer } = sheet;
  return record(ScoreGiven({ callId, programmeId, applicationId, reviewer, points, ...defined({ note }), effectiveOn: today }));
};

/** One entry for each criterion, as the rules have them. */
const inOrder = (given: readonly Points[], { criteria }: SelectionRules): Points[] | ReturnType<typeof refuse> => {
  const unknown = given.find((p) => !criteria.some((c) => c.criterion === p.criterion));
  if (unknown) return refuse('criterion-unknown', { field: '/points', criterion: unknown.criterion });
  const points: Points[] = [];
  for (const { criterion, mostPoints } of criteria) {
    const [one, ...more] = given.filter((p) => p.criterion === criterion);
    if (one === undefined || more.length > 0) return refuse('points-incomplete', { criterion });
    if (one.points > mostPoints) return refuse('points-out-of-range', { criterion, points: one.points, mostPoints });
    points.push({ criterion, points: one.points });
  }
  return points;
};
