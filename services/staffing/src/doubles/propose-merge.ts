import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonMergeProposed } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';
import { isMerged, refusePair } from './pair';
import type { MergePeople, Entries } from './pair';

/** A party that has one of the entries says why both are one human; somebody else decides. It stands with the first entry. */
export const decideProposeMerge = (
  { party, proposedBy, ...cmd }: MergePeople & { readonly party: string; readonly proposedBy: string },
  state: PersonState,
  { second, today }: Pick<Entries, 'second' | 'today'>,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (isMerged(state, cmd)) return nothing();
  const refusal = refusePair(cmd, state, second);
  // Which entries either has beside these two, of whichever party, is not told to one.
  if (refusal) return refusal.code === 'person-erased' ? refusal : { ...refusal, data: {} };
  const open = state.merge;
  if (open?.mergeId === cmd.mergeId) return nothing();
  if (open) return refuse('merge-proposed', { proposedOn: open.proposedOn });
  return record(PersonMergeProposed({ personId: state.personId, ...cmd, party, proposedBy, proposedOn: today }));
};
