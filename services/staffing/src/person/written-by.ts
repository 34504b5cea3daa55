import { readable } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PersonEvent } from './events';
import { claimsIn } from './state';
import type { PersonState, RegisteredPerson } from './state';

/** What a district wrote of a person as it registered them, by their opened events; undefined where it has not. */
export const writtenBy = (district: string, state: PersonState, events: readonly RecordedEvent<PersonEvent>[]) => {
  const registered = events.find((e) => e.type === 'person.registered' && e.data.district === district);
  if (state.kind === 'none' || registered?.type !== 'person.registered') return undefined;
  const { personId, givenName, familyName, birthDate } = registered.data;
  return { personId, district, givenName: readable(givenName), familyName: readable(familyName), birthDate: readable(birthDate) };
};

/** What they hold on the posts of the district, as it is told. */
export const heldIn = (district: string, state: RegisteredPerson) =>
  claimsIn(state, district)
    .filter((c) => !c.isReturned && c.from <= c.until)
    .map(({ postId, share, from, until }) => ({ postId, share, from, until }));
