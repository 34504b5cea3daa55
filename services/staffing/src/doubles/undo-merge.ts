import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonMergeUndone } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
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
