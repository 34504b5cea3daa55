import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonMergeDeclined } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

export interface DeclineMerge {
  readonly mergeId: string;
  readonly reason: string;
  readonly declinedBy: string;
  /** Of the party that declines; without them it is the authority. */
  readonly keys?: readonly string[] | undefined;
}

/** By the authority, or by the party whose proposal it is. */
export const decideDeclineMerge = ({ mergeId, keys, ...cmd }: DeclineMerge, state: PersonState): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, merge, declinedMerges } = state;
  if (declinedMerges.includes(mergeId)) return nothing();
  if (merge?.mergeId !== mergeId) return refuse('merge-not-proposed');
  const { firstId, secondId, party } = merge;
  if (keys !== undefined && !keys.includes(party)) return refuse('merge-by-authority');
  return record(PersonMergeDeclined({ personId, firstId, secondId, mergeId, ...cmd }));
};
