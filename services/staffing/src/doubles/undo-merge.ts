import { nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths, Refusal } from '@paktwerk/kernel';
import { PersonMergeUndone } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState, UndoneMerge } from '../person/state';
import { refuse } from '../problems';
import type { Pair, MergePeople } from './pair';

export type UndoneIn = Pair & Pick<MergePeople, 'mergeId'>;

/** The second entry follows what the first one's stream says: it takes claims of its own again. */
export const decideUndoMerge = (
  { mergeId, firstId, secondId }: UndoneIn,
  state: PersonState,
  first: PersonState,
): Decision<PersonEvent> => {
  const because = first.kind === 'none' ? undefined : first.undoneMerges[mergeId];
  if (state.kind === 'none' || because === undefined || mergeId in state.undoneMerges) return nothing();
  return record(PersonMergeUndone({ personId: state.personId, firstId, secondId, mergeId, ...because }));
};

/** Why a merge did not come about, as it was recorded over all posts; a party reads no day, no sum and no entry of what others have. */
export const refuseUndone = ({ code, explanation }: UndoneMerge, limit: FteHundredths, told: readonly string[] | undefined): Refusal => {
  if (told === undefined) return { kind: 'refused', code, data: explanation };
  if (code === 'merge-over-limit') return refuse('merge-over-limit-elsewhere', { limitShare: limit });
  return { kind: 'refused', code, data: code === 'already-merged' ? {} : explanation };
};
