import { DateOnly, DistrictKey, Id, Share, Type, View, isErased } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import type { PersonEvent } from './events';
import { shareOn } from './state';
import type { PersonState } from './state';

const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });
export const PersonView = View('PersonView', {
  personId: Id('psn'),
  district: DistrictKey(),
  givenName: OrErased(),
  familyName: OrErased(),
  birthDate: OrErased(),
  qualification: OrErased(),
  shareToday: Share(),
  claims: Type.Array(Type.Object({ postId: Id('post'), share: Share(), from: DateOnly(), until: DateOnly() })),
});
export type PersonView = ViewOf<typeof PersonView>;

/** A person as their opened events tell; undefined where nobody has registered them. */
export const personView = (state: PersonState, events: readonly PersonEvent[], today: IsoDate): PersonView | undefined => {
  const registered = events.find((e) => e.type === 'person.registered');
  if (state.kind === 'none' || !registered) return undefined;
  const { personId, district, givenName, familyName, birthDate, qualification } = registered.data;
  return {
    personId,
    district,
    givenName: readable(givenName),
    familyName: readable(familyName),
    birthDate: readable(birthDate),
    qualification: readable(qualification),
    shareToday: shareOn(state, today),
    claims: state.claims
      .filter((c) => !c.isReturned && c.from <= c.until)
      .map(({ postId, share, from, until }) => ({ postId, share, from, until })),
  };
};

const readable = (value: unknown): string | null => (isErased(value) ? null : (value as string));
