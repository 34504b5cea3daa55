import { nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { RankingClosed } from './events';
import type { SelectionEvent } from './events';
import type { SelectionRules } from './rules';
import { rankedBy } from './score';
import type { Candidate } from './score';
import { sheetOf } from './state';
import type { SelectionState } from './state';

export interface CloseRanking {
  readonly callId: string;
  readonly programmeId: string;
  readonly ruleSetVersion: number;
  readonly closedBy: string;
  readonly humanOf: HumanOf;
  /** What the pot has left. */
  readonly availableCents: Cents | undefined;
  /** Every application of the call that can be granted. */
  readonly candidates: readonly Omit<Candidate, 'sheets'>[];
  /** File numbers that were received and not checked. */
  readonly unchecked: readonly string[];
  readonly today: IsoDate;
}

/** The points of all become an order, and the money of the call cuts it. What is decided otherwise says why. */
export const decideCloseRanking = (command: CloseRanking, state: SelectionState, rules: SelectionRules): Decision<SelectionEvent> => {
  const { candidates, unchecked, availableCents, today, callId, programmeId, ruleSetVersion, closedBy, humanOf } = command;
  if (state.ranking) return nothing();
  if (unchecked.length > 0) return refuse('selection-unchecked', { fileNumbers: unchecked.join(', ') });
  if (candidates.length === 0) return refuse('nothing-to-rank');
  const conflict = conflictWithin(state, candidates, { by: closedBy, humanOf });
  if (conflict !== undefined) return conflict;
  if (availableCents === undefined) return refuse('pot-not-known');
  const withSheets = withEnoughPoints(candidates, state, rules);
  if ('kind' in withSheets) return withSheets;
  const ranked = [...rankedBy(rules, withSheets, availableCents)];
  return record(RankingClosed({ callId, programmeId, ruleSetVersion, availableCents, ranked, closedBy, effectiveOn: today }));
};

/** A ranking is of all together: nobody makes one in which somebody stands to whom they are close. */
export const conflictWithin = (
  state: SelectionState,
  candidates: CloseRanking['candidates'],
  { by: reviewer, humanOf }: { readonly by: string; readonly humanOf: HumanOf },
): Refusal | undefined => {
  const sheet = candidates
    .map(({ applicationId }) => sheetOf(state, { applicationId, reviewer, humanOf }))
    .find((one) => one?.isConflicted);
  return sheet && refuse('conflict-of-interest', { declaredOn: sheet.declaredOn });
};

/** Everybody with the points that count, of as many people as the rules say. */
export const withEnoughPoints = (
  candidates: CloseRanking['candidates'],
  state: SelectionState,
  { reviewers }: SelectionRules,
): readonly Candidate[] | Refusal => {
  const withSheets = candidates.map((one) => ({ ...one, sheets: pointsOf(state, one.applicationId) }));
  const missing = withSheets.filter((one) => one.sheets.length < reviewers).map((one) => one.fileNumber);
  return missing.length > 0 ? refuse('scores-missing', { fileNumbers: missing.join(', '), reviewers }) : withSheets;
};

/** What counts for an application. */
export const pointsOf = ({ sheets }: SelectionState, applicationId: string): Candidate['sheets'] =>
  sheets.flatMap((s) => (s.applicationId === applicationId && s.given ? [s.given.points] : []));
