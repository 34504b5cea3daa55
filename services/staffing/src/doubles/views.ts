import { DateOnly, Id, OneOf, PartyKey, Share, Type, View, readable } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Loaded } from '@paktwerk/event-store';
import type { ViewOf } from '@paktwerk/platform';
import type { PersonEvent } from '../person/events';
import { mostHeldAtOnce } from '../person/found-twice';
import { claimsIn, sharesOn } from '../person/state';
import type { PersonState } from '../person/state';
import { writtenBy } from '../person/written-by';

const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });
const Entry = Type.Object({
  personId: Id('psn'),
  districts: Type.Array(PartyKey()),
  names: Type.Array(Type.Object({ district: PartyKey(), givenName: OrErased(), familyName: OrErased(), birthDate: OrErased() }), {
    description: 'As each of these parties has registered them',
  }),
});

/** The same human under two ids, or what may be: for people to settle. */
export const FoundTwiceItem = View('FoundTwiceItem', {
  first: Entry,
  second: Entry,
  mostShare: Share({
    description: 'The most that both hold together on one day, or on the day that is asked for; a district is told of its own posts only',
  }),
  mostOn: Type.Optional(DateOnly({ description: 'The first such day' })),
  state: OneOf(['alike', 'found', 'proposed', 'declined', 'merged', 'apart'], {
    description: '`alike`: they sound alike and have one day of birth; `found`: the register takes them for one',
  }),
  merge: Type.Optional(
    Type.Object(
      {
        mergeId: Type.Optional(Id('mrg')),
        on: Type.Optional(DateOnly()),
        by: Type.Optional(Id('per')),
        reason: Type.Optional(OrErased()),
      },
      { description: 'Who said so last, and why; of a proposal who may not be the second person' },
    ),
  ),
});
export type FoundTwiceItem = ViewOf<typeof FoundTwiceItem>;

type LoadedPerson = Loaded<PersonState, PersonEvent>;

/** Whose entries somebody sees, all of them where it is not said; and the day that is looked at. */
export interface SeenBy {
  readonly districts?: readonly string[] | undefined;
  readonly on?: IsoDate | undefined;
}

/** A district does not learn who else employs them, and is told of what it holds itself. */
export const foundTwiceItem = (
  firstId: string,
  first: LoadedPerson,
  secondId: string,
  second: LoadedPerson,
  { districts, on }: SeenBy,
): FoundTwiceItem => {
  const isTheirs = (district: string): boolean => districts?.includes(district) ?? true;
  const entryOf = (personId: string, { state, events }: LoadedPerson) => ({
    personId,
    districts: state.kind === 'registered' ? state.districts.filter(isTheirs) : [],
    names: [...new Set(events.flatMap((e) => (e.type === 'person.registered' ? [e.data.district] : [])))]
      .filter(isTheirs)
      .flatMap((district) => {
        const written = writtenBy(district, state, events);
        return written ? [{ district, givenName: written.givenName, familyName: written.familyName, birthDate: written.birthDate }] : [];
      }),
  });
  const claims = [first, second].flatMap(({ state: s }) =>
    s.kind === 'registered' ? (districts?.flatMap((district) => claimsIn(s, district)) ?? s.claims) : [],
  );
  const [one, other] = [entryOf(firstId, first), entryOf(secondId, second)];
  // A reason may name the other entry: whoever has only one of them is not told.
  const seesBoth = one.districts.length > 0 && other.districts.length > 0;
  const most = on === undefined ? mostHeldAtOnce(claims) : { mostShare: sharesOn(claims, on), mostOn: on };
  return { first: one, second: other, ...most, ...saidOf(firstId, secondId, first, { isTheirs, seesBoth }) };
};

/** What was said last of both, in the stream of the first. */
const saidOf = (
  firstId: string,
  secondId: string,
  { events }: LoadedPerson,
  { isTheirs, seesBoth }: { readonly isTheirs: (district: string) => boolean; readonly seesBoth: boolean },
): Pick<FoundTwiceItem, 'state' | 'merge'> => {
  const said = events.filter((e) => 'firstId' in e.data && e.data.firstId === firstId && e.data.secondId === secondId).at(-1);
  const why = (reason: string): { readonly reason?: string | null } => (seesBoth ? { reason: readable(reason) } : {});
  if (said?.type === 'person.found-twice') return { state: 'found' };
  if (said?.type === 'person-merge.proposed') {
    const { mergeId, proposedOn: on, proposedBy: by, reason, party } = said.data;
    return { state: 'proposed', merge: { mergeId, on, ...(isTheirs(party) ? { by, reason: readable(reason) } : {}) } };
  }
  if (said?.type === 'person-merge.declined') return { state: 'declined', merge: { mergeId: said.data.mergeId, ...why(said.data.reason) } };
  if (said?.type === 'person-merge.undone') return { state: 'declined', merge: { mergeId: said.data.mergeId } };
  if (said?.type === 'person.merged') {
    const { mergeId, decidedOn: on, reason } = said.data;
    return { state: 'merged', merge: { mergeId, on, ...why(reason) } };
  }
  if (said?.type === 'person.told-apart') return { state: 'apart', merge: { on: said.data.decidedOn, ...why(said.data.reason) } };
  return { state: 'alike' };
};
