import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { PersonRegistered } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';

export type Registration = Omit<EventOf<typeof PersonRegistered>['data'], 'personId' | 'identityId'> & { readonly joinedFrom: string };

/** A party that has the second entry goes on with the first one, by what it wrote itself: its new appointments go by that. */
export const decideJoin = (written: Registration, state: PersonState): Decision<PersonEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined || state.districts.includes(written.district)
    ? nothing()
    : record(PersonRegistered({ ...written, personId: state.personId }));
