import { DateOnly, Id, OneOf, Type, View, defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { PARTY_ROLES } from './events';
import { holds, peopleIn, rolesOn } from './state';
import type { Days, HumanOf, Rights } from './state';
import { HistoryEntry } from '../shared/history-entry';

const Text = Type.String();
const STANDINGS = ['current', 'upcoming', 'ended'] as const;
const Person = { personId: Id('per'), name: Type.Optional(Type.String({ description: 'Absent where nobody remembers it any more' })) };
const Span = {
  from: DateOnly(),
  lastDay: Type.Optional(DateOnly()),
  standing: OneOf(STANDINGS, { description: 'On the day that was asked for' }),
};

export const PartyPeopleView = View('PartyPeopleView', {
  partyId: Id('pty'),
  name: Text,
  people: Type.Array(
    Type.Object({ ...Person, roles: Type.Array(OneOf(PARTY_ROLES), { description: 'On the day that was asked for, deputies included' }) }),
  ),
  grants: Type.Array(Type.Object({ grantId: Id('rgt'), ...Person, role: OneOf(PARTY_ROLES), ...Span })),
  deputies: Type.Array(
    Type.Object({
      deputyId: Id('dpt'),
      ...Person,
      deputyPersonId: Id('per'),
      deputyName: Type.Optional(Text),
      ...Span,
    }),
  ),
  isAdministered: Type.Boolean({ description: 'Whether somebody administers the party on the day' }),
  mayAdminister: Type.Boolean({ description: 'Whether who asks administers the party today' }),
  effectiveOn: DateOnly(),
  version: Type.Integer(),
});
export type PartyPeopleView = ViewOf<typeof PartyPeopleView>;

export const RightsHistoryView = View('RightsHistoryView', {
  partyId: Id('pty'),
  name: Text,
  entries: Type.Array(HistoryEntry),
});

interface Asked {
  readonly partyId: string;
  readonly name: string;
  readonly day: IsoDate;
  readonly version: number;
  readonly mayAdminister: boolean;
}

const standingOn = (days: Days, day: IsoDate): (typeof STANDINGS)[number] =>
  holds(days, day) ? 'current' : days.from > day && !(days.lastDay !== undefined && days.lastDay < days.from) ? 'upcoming' : 'ended';

/** Everybody by the id that they are known by now, whichever they were given something under. */
export const partyPeopleView = (
  { partyId, name, day, version, mayAdminister }: Asked,
  rights: Rights,
  humanOf: HumanOf,
  nameOf: (personId: string) => string | undefined,
): PartyPeopleView => {
  const named = (id: string) => {
    const [human, called] = [humanOf(id), nameOf(humanOf(id))];
    return { personId: human, ...defined({ name: called }) };
  };
  const humans = [...new Set(peopleIn(rights).map(humanOf))];
  return {
    partyId,
    name,
    people: humans.map((id) => ({ ...named(id), roles: rolesOn(rights, id, day, humanOf) })),
    grants: rights.grants.map((g) => ({ ...g, ...named(g.personId), standing: standingOn(g, day) })),
    deputies: rights.deputies.map((d) => {
      const deputyName = nameOf(humanOf(d.deputyPersonId));
      return {
        ...d,
        ...named(d.personId),
        deputyPersonId: humanOf(d.deputyPersonId),
        ...defined({ deputyName }),
        standing: standingOn(d, day),
      };
    }),
    isAdministered: rights.grants.some((g) => g.role === 'ADMINISTER' && holds(g, day)),
    mayAdminister,
    effectiveOn: day,
    version,
  };
};
