import { defined } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import type { Outcome, RankOfDecision } from '../application/events';
import { refuse } from '../problems';
import { rankOf, sheetOf } from './state';
import type { SelectionState } from './state';

interface Deciding {
  readonly applicationId: string;
  readonly outcome: Outcome;
  readonly preparedBy: string;
  readonly humanOf: HumanOf;
  /** The money reached it on the waiting list, which goes by the same points. */
  readonly hasMovedUp: boolean;
  /** Why it is decided otherwise than ranked. */
  readonly deviation?: string;
}

/**
 * Where a programme selects: nothing is granted before the ranking is closed, whoever stands close prepares nothing, and what is decided otherwise than
 * ranked says why. Nothing where nobody ranked the application, and it is rejected.
 */
export const beforeTheRanking = (deciding: Deciding, state: SelectionState): Refusal | { readonly ranking?: RankOfDecision } => {
  const { applicationId, outcome, preparedBy, humanOf, hasMovedUp, deviation } = deciding;
  const own = sheetOf(state, { applicationId, reviewer: preparedBy, humanOf });
  if (own?.isConflicted) return refuse('conflict-of-interest', { declaredOn: own.declaredOn });
  const rank = rankOf(state, applicationId);
  const isGranted = outcome !== 'rejected';
  if (rank === undefined) return isGranted ? refuse(state.ranking === undefined ? 'ranking-missing' : 'not-ranked') : {};
  const { place, score, isWithin } = rank;
  const deviates = isGranted !== isWithin && !(isGranted && hasMovedUp);
  if (deviates && deviation === undefined) return refuse('deviation-reason-missing', { place, isWithin, outcome });
  return { ranking: { place, score, isWithin, ...(deviates ? defined({ deviation }) : {}) } };
};
