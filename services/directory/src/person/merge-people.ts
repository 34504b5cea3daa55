import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged } from './events';
import type { PersonEvent } from './events';
import { isOfState } from './state';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface ProposeMerge {
  readonly personId: string;
  readonly intoPersonId: string;
  readonly reason: string;
  /** The human who proposes, whichever way they signed in. */
  readonly by: string;
}

type Registered = Extract<PersonState, { kind: 'registered' }>;

/**
 * Of two entries the older one stays; of one day, the one with the smaller id; a sign-in without an entry never does. So every merger leads the same way, and none ever closes a circle, whoever
 * confirms what at the same instant.
 */
export const isOlder = (a: Registered, b: Registered): boolean =>
  a.registeredOn < b.registeredOn || (a.registeredOn === b.registeredOn && a.personId < b.personId);

/**
 * Who decides about parties never becomes one with who acts for one, or a clerk had a party's rights. A sign-in that entered itself nowhere holds none; of
 * the state it can be merged without its doing: a second account that is kept quiet is the one that four eyes have to see.
 */
const refuseSides = (personId: string, state: PersonState, intoPersonId: string, into: Registered) => {
  if (state.kind === 'none') return isOfState(into) ? undefined : refuse('person-unknown', { person: personId });
  return isOfState(state) === isOfState(into) ? undefined : refuse('other-side', { person: personId, into: intoPersonId });
};

/** @param into the person that is to be the one */
export const decideProposeMerge = (cmd: ProposeMerge, state: PersonState, into: PersonState, today: IsoDate): Decision<PersonEvent> => {
  const { personId, intoPersonId, reason, by } = cmd;
  if (state.kind === 'belongs') return refuse('person-merged', { person: personId, into: state.toPersonId });
  if (into.kind === 'belongs') return refuse('person-merged', { person: intoPersonId, into: into.toPersonId });
  if (personId === intoPersonId || into.kind === 'none') return refuse('person-unknown', { person: intoPersonId });
  const outside = refuseSides(personId, state, intoPersonId, into);
  if (outside) return outside;
  if (by === personId || by === intoPersonId) return refuse('own-person', { person: personId, into: intoPersonId });
  if (state.kind === 'registered' && isOlder(state, into)) return refuse('older-entry-stays', { person: personId, into: intoPersonId });
  if (state.merge) {
    const isSame = state.merge.intoPersonId === intoPersonId && state.merge.proposedBy === by;
    return isSame ? nothing() : refuse('merge-proposed', { proposedOn: state.merge.proposedOn, into: state.merge.intoPersonId });
  }
  return record(PersonMergeProposed({ personId, intoPersonId, reason, proposedBy: by, proposedOn: today }));
};

/**
 * Four eyes: another human than the one who proposed, and neither of the two who become one.
 * @param humanOf whom a person of before is by now: who proposed may have been merged since
 */
export const decideConfirmMerge = (
  { personId, by }: { readonly personId: string; readonly by: string },
  state: PersonState,
  into: PersonState,
  humanOf: (personId: string) => string,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'belongs' && state.how === 'merged') return nothing();
  if (state.kind === 'belongs' || !state.merge) return refuse('merge-not-proposed');
  const { intoPersonId, proposedBy, proposedOn } = state.merge;
  if (humanOf(proposedBy) === by) return refuse('four-eyes', { proposedOn, into: intoPersonId });
  if (by === personId || by === intoPersonId) return refuse('own-person', { person: personId, into: intoPersonId });
  if (into.kind === 'belongs') return refuse('person-merged', { person: intoPersonId, into: into.toPersonId });
  if (into.kind === 'none') return refuse('person-unknown', { person: intoPersonId });
  const outside = refuseSides(personId, state, intoPersonId, into);
  if (outside) return outside;
  if (state.kind === 'registered' && isOlder(state, into)) return refuse('older-entry-stays', { person: personId, into: intoPersonId });
  return record(PersonMerged({ personId, intoPersonId, proposedBy, confirmedBy: by, mergedOn: today }));
};

export const decideWithdrawMerge = (personId: string, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'belongs') return refuse('merge-not-proposed');
  return state.merge ? record(PersonMergeWithdrawn({ personId, withdrawnOn: today })) : nothing();
};
