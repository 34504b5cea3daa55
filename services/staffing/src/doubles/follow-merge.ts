import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { PersonMergeUndone, PersonMerged } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';
import type { Merge } from './merge-people';
import { isMerged, refuseOver } from './pair';
import type { Entries, HeldTogether } from './pair';

/** The first entry decides once and for all: it may have claimed time, or have become somebody's second entry, since the second one looked at it. */
export const decideFollowMerge = (
  { decidedBy, ...cmd }: Merge,
  state: PersonState,
  { second, today, ...held }: Omit<Entries, 'first'> & HeldTogether,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, firstId, erasedOn, undoneMerges } = state;
  if (isMerged(state, cmd) || cmd.mergeId in undoneMerges) return nothing();
  if (second.kind === 'none' || !isMerged(second, cmd)) return refuse('merge-not-proposed');
  // Two merges that cross each other: the one by the smaller id stays, for the other entry will say no to its own.
  const isCrossed = firstId === cmd.secondId && personId < cmd.secondId && !second.secondIds.includes(personId);
  const refusal =
    erasedOn !== undefined
      ? refuse('person-erased', { erasedOn })
      : firstId !== undefined && !isCrossed
        ? refuse('already-merged', { firstId })
        : refuseOver(held);
  if (!refusal) return record(PersonMerged({ personId, ...cmd, decidedBy, decidedOn: today }));
  const { secondId, mergeId } = cmd;
  return record(
    PersonMergeUndone({ personId, firstId: personId, secondId, mergeId, code: refusal.code, explanation: refusal.data as Explanation }),
  );
};

type Explanation = EventOf<typeof PersonMergeUndone>['data']['explanation'];
