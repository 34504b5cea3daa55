import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonErasureWithdrawn } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

/**
 * Whoever may propose for the party takes its proposal back. Another party does not agree, and that is all: registering somebody is free, and no way to undo what
 * others have said.
 */
export const decideWithdrawErasure = (keys: readonly string[], state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, erasure } = state;
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (!erasure) return nothing();
  if (!keys.includes(erasure.district)) return refuse('erasure-of-another-party', { proposedOn: erasure.proposedOn });
  return record(PersonErasureWithdrawn({ personId, withdrawnOn: today }));
};
