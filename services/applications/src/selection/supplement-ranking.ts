import { nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { conflictWithin, withEnoughPoints } from './close-ranking';
import type { CloseRanking } from './close-ranking';
import { RankingSupplemented } from './events';
import type { SelectionEvent } from './events';
import type { SelectionRules } from './rules';
import { rankedBy } from './score';
import { rankOf } from './state';
import type { SelectionState } from './state';

export interface SupplementRanking extends Omit<CloseRanking, 'closedBy'> {
  readonly supplementedBy: string;
  /** Why they were not ranked with the others. */
  readonly reason: string;
  /** Applications of the ranking for which nothing is set aside yet and nothing decided. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * Whoever can be granted only when the ranking stands is ranked behind its last place, by as many people as anybody else: nobody who was ranked loses place or
 * money by it. The money is what is left when everybody within is served, and reaches nobody while somebody before still waits for it.
 */
export const decideSupplementRanking = (
  command: SupplementRanking,
  state: SelectionState,
  rules: SelectionRules,
): Decision<SelectionEvent> => {
  const { candidates, unchecked, availableCents, waiting, reason, today, callId, programmeId, ruleSetVersion, supplementedBy, humanOf } =
    command;
  const { ranking } = state;
  if (ranking === undefined) return refuse('ranking-open');
  const added = candidates.filter((one) => rankOf(state, one.applicationId) === undefined);
  if (added.length === 0) return state.supplements.length > 0 ? nothing() : refuse('nothing-to-rank');
  if (unchecked.length > 0) return refuse('selection-unchecked', { fileNumbers: unchecked.join(', ') });
  const conflict = conflictWithin(state, added, { by: supplementedBy, humanOf });
  if (conflict !== undefined) return conflict;
  if (availableCents === undefined) return refuse('pot-not-known');
  const withSheets = withEnoughPoints(added, state, rules);
  if ('kind' in withSheets) return withSheets;
  const before = ranking.ranked.filter((r) => waiting.has(r.applicationId));
  const left = leftBehind(
    availableCents,
    before.filter((r) => r.isWithin),
  );
  const behind = { place: Math.max(...ranking.ranked.map((r) => r.place)), isCut: before.some((r) => !r.isWithin) };
  const ranked = [...rankedBy(rules, withSheets, left, behind)];
  const said = { callId, programmeId, ruleSetVersion, availableCents: left, ranked, reason, supplementedBy };
  return record(RankingSupplemented({ ...said, effectiveOn: today }));
};

const leftBehind = (availableCents: Cents, promised: readonly { readonly requestedCents: Cents }[]): Cents =>
  Math.max(0, availableCents - promised.reduce((sum, r) => sum + r.requestedCents, 0));
