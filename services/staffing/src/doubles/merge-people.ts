import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonMerged } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';
import { isMerged, refusePair, refuseOver } from './pair';
import type { MergePeople, Entries, HeldTogether } from './pair';

export type Merge = MergePeople & { readonly decidedBy: string };

/**
 * Both entries are one human from now on: what both hold counts together, and new claims go by the first. The second one says so first: it takes no claims
 * any more while the first one decides ({@link decideFollowMerge}).
 */
export const decideMerge = (
  { decidedBy, ...cmd }: Merge,
  state: PersonState,
  { first, today, ...held }: Omit<Entries, 'second'> & HeldTogether,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (isMerged(state, cmd) || cmd.mergeId in state.undoneMerges) return nothing();
  const refusal = refusePair(cmd, first, state) ?? refuseOver(held);
  return refusal ?? record(PersonMerged({ personId: state.personId, ...cmd, decidedBy, decidedOn: today }));
};
