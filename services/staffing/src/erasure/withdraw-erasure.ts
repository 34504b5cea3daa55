import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonErasureWithdrawn } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

/** Whoever may propose may take a proposal back, also somebody else's. */
export const decideWithdrawErasure = (state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, erasure } = state;
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  return erasure ? record(PersonErasureWithdrawn({ personId, withdrawnOn: today })) : nothing();
};
