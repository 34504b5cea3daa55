import { DateOnly, Id, OneOf, Type, View, defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { ViewOf, Days, HumanOf } from '@paktwerk/platform';
import { holds, peopleIn, rolesOn } from '@paktwerk/platform';
import { PARTY_ROLES } from '@paktwerk/contracts';
import type { PartyRights, Replacement } from './state';
import { HistoryEntry } from '../shared/history-entry';

const Text = Type.String();
const STANDINGS = ['current', 'upcoming', 'ended'] as const;
export const REPLACEMENT_STANDINGS = ['proposed', 'expired', 'withdrawn', 'confirmed'] as const;
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
  replacement: Type.Optional(
    Type.Object(
      {
        replacementId: Id('rpl'),
        ...Person,
        lostPersonId: Id('per'),
        lostName: Type.Optional(Text),
        reason: Text,
        proposedBy: Id('per'),
        proposedByName: Type.Optional(Text),
        proposedOn: DateOnly(),
        lastDay: DateOnly({ description: 'The last day on which it can be confirmed' }),
        standing: OneOf(REPLACEMENT_STANDINGS),
        isOwn: Type.Boolean({ description: 'Whether who asks proposed it: somebody else confirms it' }),
      },
      { description: 'Who takes the place of a lost administrator, as proposed last' },
    ),
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
  readonly today: IsoDate;
  /** The human who asks. */
  readonly asker: string;
}

const standingOn = (days: Days, day: IsoDate): (typeof STANDINGS)[number] =>
  holds(days, day) ? 'current' : days.from > day && !(days.lastDay !== undefined && days.lastDay < days.from) ? 'upcoming' : 'ended';

/** Everybody by the id that they are known by now, whichever they were given something under. */
export const partyPeopleView = (
  { partyId, name, day, version, mayAdminister, today, asker }: Asked,
  rights: PartyRights,
  humanOf: HumanOf,
  nameOf: (personId: string) => string | undefined,
): PartyPeopleView => {
  const named = (id: string) => {
    const [human, called] = [humanOf(id), nameOf(humanOf(id))];
    return { personId: human, ...defined({ name: called }) };
  };
  const { replacement } = rights;
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
    ...(replacement ? { replacement: replacementView(replacement, { today, asker, humanOf, nameOf }) } : {}),
    isAdministered: rights.grants.some((g) => g.role === 'ADMINISTER' && holds(g, day)),
    mayAdminister,
    effectiveOn: day,
    version,
  };
};

const replacementView = (
  { replacementId, personId, lostPersonId, reason, proposedBy, proposedOn, lastDay, standing }: Replacement,
  {
    today,
    asker,
    humanOf,
    nameOf,
  }: {
    readonly today: IsoDate;
    readonly asker: string;
    readonly humanOf: HumanOf;
    readonly nameOf: (personId: string) => string | undefined;
  },
): NonNullable<PartyPeopleView['replacement']> => {
  const [person, lost, proposer] = [humanOf(personId), humanOf(lostPersonId), humanOf(proposedBy)];
  return {
    replacementId,
    personId: person,
    lostPersonId: lost,
    reason,
    proposedBy: proposer,
    ...defined({ name: nameOf(person), lostName: nameOf(lost), proposedByName: nameOf(proposer) }),
    proposedOn,
    lastDay,
    standing: standing === 'proposed' && lastDay < today ? 'expired' : standing,
    isOwn: proposer === asker,
  };
};
