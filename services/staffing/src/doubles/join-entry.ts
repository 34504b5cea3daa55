import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { PersonRegistered } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState, RegisteredPerson } from '../person/state';

export type Registration = Omit<EventOf<typeof PersonRegistered>['data'], 'personId' | 'identityId'> & { readonly joinedFrom: string };

/** By a merge, and not because the register found both to be one: that changes nothing of whose they are. */
export const isJoined = (second: PersonState, firstId: string): boolean =>
  second.kind !== 'none' && second.firstId === firstId && second.mergedBy !== undefined;

/** A party that has the second entry goes on with the first one, by what it wrote itself: its new appointments go by that. */
export const decideJoin = (written: Registration, state: PersonState): Decision<PersonEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined || !state.secondIds.includes(written.joinedFrom) || isThere(state, written.district)
    ? nothing()
    : record(PersonRegistered({ ...written, personId: state.personId }));

/** Whoever is about to leave with another entry is not. */
const isThere = ({ districts, leaving }: RegisteredPerson, district: string): boolean =>
  districts.includes(district) && !leaving.includes(district);
