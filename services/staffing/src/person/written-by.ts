import { readable } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { PersonEvent, PersonNameCorrected, PersonRegistered } from './events';
import { claimsIn } from './state';
import type { PersonState, RegisteredPerson } from './state';

type Written = EventOf<typeof PersonRegistered>['data'] | EventOf<typeof PersonNameCorrected>['data'];

/** What a district wrote as it registered somebody first. */
export const registeredBy = (district: string, events: readonly PersonEvent[]): EventOf<typeof PersonRegistered>['data'] | undefined =>
  events.flatMap((e) => (e.type === 'person.registered' && e.data.district === district ? [e.data] : []))[0];

/** What a district wrote last of who somebody is, sealed or opened as the events are: as it registered them, or corrected it since. */
export const namesBy = (district: string, events: readonly PersonEvent[]): Written | undefined =>
  events
    .flatMap((e) =>
      (e.type === 'person.registered' || e.type === 'person.name-corrected') && e.data.district === district ? [e.data] : [],
    )
    .at(-1);

/** What a district wrote of a person, by their opened events; undefined where it has not. */
export const writtenBy = (district: string, state: PersonState, events: readonly PersonEvent[]) => {
  const written = namesBy(district, events);
  if (state.kind === 'none' || written === undefined) return undefined;
  const { personId, givenName, familyName, birthDate } = written;
  return { personId, district, givenName: readable(givenName), familyName: readable(familyName), birthDate: readable(birthDate) };
};

/** What they hold on the posts of the district, as it is told. */
export const heldIn = (district: string, state: RegisteredPerson) =>
  claimsIn(state, district)
    .filter((c) => !c.isReturned && c.from <= c.until)
    .map(({ postId, share, from, until }) => ({ postId, share, from, until }));
