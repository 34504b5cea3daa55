import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { PersonMergeDeclined, PersonMergeProposed, PersonMerged, PersonToldApart } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState, RegisteredPerson } from '../person/state';
import { refuse } from '../problems';

export interface Pair {
  readonly firstId: string;
  /** The entry that takes no further claims then. */
  readonly secondId: string;
}

export interface MergePeople extends Pair {
  readonly mergeId: string;
  readonly reason: string;
}

const isMerged = ({ firstId: first, secondIds }: RegisteredPerson, { firstId, secondId }: Pair): boolean =>
  first === firstId || secondIds.includes(secondId);

/** Chains are told nowhere: what two entries hold is found by one step from either. */
const refusePair = (pair: Pair, first: PersonState, second: PersonState): Refusal | undefined => {
  if (pair.firstId === pair.secondId) return refuse('same-entry');
  if (first.kind === 'none' || second.kind === 'none') return refuse('person-unknown');
  for (const { erasedOn } of [first, second]) if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  const merged = first.firstId ?? second.firstId;
  if (merged !== undefined) return refuse('already-merged', { firstId: merged });
  return second.secondIds.length > 0 ? refuse('entry-has-doubles', { secondIds: second.secondIds }) : undefined;
};

export interface Entries {
  readonly first: PersonState;
  readonly second: PersonState;
  readonly today: IsoDate;
}

/** A party that has one of the entries says why both are one human; somebody else decides. It stands with the first entry. */
export const decideProposeMerge = (
  { party, proposedBy, ...cmd }: MergePeople & { readonly party: string; readonly proposedBy: string },
  state: PersonState,
  { second, today }: Pick<Entries, 'second' | 'today'>,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (isMerged(state, cmd)) return nothing();
  const refusal = refusePair(cmd, state, second);
  if (refusal) return refusal;
  const open = state.merge;
  if (open?.mergeId === cmd.mergeId) return nothing();
  if (open) return refuse('merge-proposed', { proposedOn: open.proposedOn });
  return record(PersonMergeProposed({ personId: state.personId, ...cmd, party, proposedBy, proposedOn: today }));
};

/** The second pair of eyes, where a party has proposed it: another person than the one who did. */
export const refuseConfirming = (mergeId: string, by: string, state: PersonState): Refusal | undefined => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { merge } = state;
  if (merge?.mergeId !== mergeId) return refuse('merge-not-proposed');
  return merge.proposedBy === by ? refuse('merge-four-eyes', { proposedOn: merge.proposedOn }) : undefined;
};

export const decideDeclineMerge = (
  { mergeId, ...cmd }: { readonly mergeId: string; readonly reason: string; readonly declinedBy: string },
  state: PersonState,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, merge, declinedMerges } = state;
  if (declinedMerges.includes(mergeId)) return nothing();
  if (merge?.mergeId !== mergeId) return refuse('merge-not-proposed');
  const { firstId, secondId } = merge;
  return record(PersonMergeDeclined({ personId, firstId, secondId, mergeId, ...cmd }));
};

/** Both entries are one human from now on: what both hold counts together, and new claims go by the first. Each says so in its own stream, the second one before the first. */
export const decideMerge = (
  { decidedBy, ...cmd }: MergePeople & { readonly decidedBy: string },
  state: PersonState,
  { first, second, today }: Entries,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId } = state;
  if (isMerged(state, cmd)) return nothing();
  // The other entry may say so already, for its stream comes first: then this one follows.
  const other = personId === cmd.firstId ? second : first;
  const isFollowing = other.kind === 'registered' && isMerged(other, cmd);
  return (
    (isFollowing ? undefined : refusePair(cmd, first, second)) ?? record(PersonMerged({ personId, ...cmd, decidedBy, decidedOn: today }))
  );
};

/** They are two humans after all, twins for instance: each has their own working time again, and nothing finds them as one any more. */
export const decideTellApart = (
  { decidedBy, ...cmd }: Pair & { readonly reason: string; readonly decidedBy: string },
  state: PersonState,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, apart } = state;
  if (cmd.firstId === cmd.secondId) return refuse('same-entry');
  if (apart.includes(personId === cmd.firstId ? cmd.secondId : cmd.firstId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  return record(PersonToldApart({ personId, ...cmd, decidedBy, decidedOn: today }));
};
