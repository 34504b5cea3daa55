import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonHoldLifted, PersonHoldPlaced } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

export interface HoldData {
  readonly district: string;
  readonly reason: string;
}

/** A proposal that somebody made stays, and cannot be confirmed while the hold lasts. */
export const decidePlaceHold = ({ district, reason }: HoldData, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, holds } = state;
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (holds.some((h) => h.district === district)) return nothing();
  return record(PersonHoldPlaced({ personId, district, placedOn: today, reason }));
};

/** Each district lifts its own. */
export const decideLiftHold = ({ district, reason }: HoldData, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, holds } = state;
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (!holds.some((h) => h.district === district)) return nothing();
  return record(PersonHoldLifted({ personId, district, liftedOn: today, reason }));
};
