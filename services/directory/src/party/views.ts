import { DISTRICT_FORMS, PARTY_KINDS, districtOfKey } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, Mark, OneOf, Type, View, defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { leadOn, membersOn } from '../grouping/state';
import type { Grouping, Groupings } from '../grouping/state';
import { nameOn } from '../shared/names';
import type { PartyFile } from './parties';
import { formOf, validFrom } from './state';
import type { RegisteredParty } from './state';
import { HistoryEntry } from '../shared/history-entry';

const Text = Type.String();
const Named = Type.Object({ partyId: Id('pty'), name: Text });
const Until = () => DateOnly({ description: 'The first day on which that is no more' });
const Inhabitants = Type.Object({ count: Type.Integer(), on: DateOnly(), mark: Mark });

export const PartyView = View('PartyView', {
  partyId: Id('pty'),
  name: Type.String({ description: 'On the day that was asked for' }),
  names: Type.Array(Type.Object({ from: DateOnly(), name: Text })),
  keys: Type.Array(Type.Object({ kind: OneOf(PARTY_KINDS), key: Text }), {
    description: 'A Stadtkreis has two: district and municipality',
  }),
  form: Type.Optional(OneOf(DISTRICT_FORMS)),
  district: Type.Optional(DistrictKey({ description: 'The district that a municipality lies in' })),
  inhabitants: Type.Array(Inhabitants),
  validFrom: DateOnly(),
  validUntil: Type.Optional(Until()),
  successor: Type.Optional(Named),
  predecessors: Type.Array(Type.Object({ partyId: Id('pty'), name: Text, on: DateOnly() }), {
    description: 'What was merged into it, and from which day on',
  }),
  memberOf: Type.Array(
    Type.Object({
      partyId: Id('pty'),
      name: Text,
      parts: Type.Integer({ description: 'Its share; the ratio to the others counts' }),
      allParts: Type.Integer({ description: 'Of all members on the day that was asked for; 0 where it is none then' }),
      from: DateOnly(),
      until: Type.Optional(Until()),
    }),
    { description: 'Groupings that it belonged, belongs or will belong to' },
  ),
  grouping: Type.Optional(
    Type.Object({
      lead: Named,
      members: Type.Array(
        Type.Object({ partyId: Id('pty'), name: Text, parts: Type.Integer(), from: DateOnly(), until: Type.Optional(Until()) }),
        { description: 'On the day that was asked for' },
      ),
    }),
  ),
  effectiveOn: DateOnly(),
  version: Type.Integer(),
});
export type PartyView = ViewOf<typeof PartyView>;

export const PartyListItem = View('PartyListItem', {
  partyId: Id('pty'),
  name: Text,
  kinds: Type.Array(OneOf(PARTY_KINDS)),
  key: Text,
  furtherKey: Type.Optional(Text),
  form: Type.Optional(OneOf(DISTRICT_FORMS)),
  district: Type.Optional(DistrictKey()),
  districtName: Type.Optional(Text),
  inhabitants: Type.Optional(Inhabitants),
  validFrom: DateOnly(),
  validUntil: Type.Optional(Until()),
  successorId: Type.Optional(Id('pty')),
});
export type PartyListItem = ViewOf<typeof PartyListItem>;

export const HistoryView = View('PartyHistoryView', {
  partyId: Id('pty'),
  name: Text,
  entries: Type.Array(HistoryEntry),
});

/** A party that was merged into the one that is shown. */
export type Predecessor = PartyView['predecessors'][number];
/** How other parties are called. */
export type NameOf = (partyId: string) => string;

export const isGrouping = (party: RegisteredParty | Grouping): party is Grouping => 'memberships' in party;

/** Every party that the view names, beside its predecessors. */
export const namedIn = ({ partyId, party, groupings }: PartyFile): readonly string[] =>
  isGrouping(party)
    ? [...party.memberships.map((m) => m.memberId), ...party.leads.map((l) => l.partyId)]
    : [
        ...(party.merged ? [party.merged.into] : []),
        ...groupings.filter((g) => g.memberships.some((m) => m.memberId === partyId)).map((g) => g.partyId),
      ];

export const partyView = (file: PartyFile, day: IsoDate, nameOf: NameOf, predecessors: readonly Predecessor[]): PartyView => ({
  partyId: file.partyId,
  ...(isGrouping(file.party) ? ofGrouping(file.party, day, nameOf) : ofRegistered(file.party, day, nameOf, file.groupings)),
  predecessors,
  effectiveOn: day,
  version: file.version,
});

type Own = Omit<PartyView, 'partyId' | 'predecessors' | 'effectiveOn' | 'version'>;

const ofRegistered = (party: RegisteredParty, day: IsoDate, nameOf: NameOf, groupings: Groupings): Own => {
  const form = formOf(party);
  const municipality = party.entries.find((e) => e.kind === 'MUNICIPALITY');
  return {
    name: nameOn(party.names, day),
    names: party.names,
    keys: party.entries.map(({ kind, key }) => ({ kind, key })),
    ...defined({ form }),
    ...(municipality ? { district: districtOfKey(municipality.key) } : {}),
    inhabitants: inhabitantsOf(party),
    validFrom: validFrom(party),
    ...(party.merged ? { validUntil: party.merged.on, successor: { partyId: party.merged.into, name: nameOf(party.merged.into) } } : {}),
    memberOf: groupings.flatMap((g) =>
      g.memberships
        .filter((m) => m.memberId === party.partyId)
        .map(({ parts, from, until = g.dissolvedOn }) => ({
          partyId: g.partyId,
          name: g.name,
          parts,
          allParts: allPartsOn(g, party.partyId, day),
          from,
          ...defined({ until }),
        })),
    ),
  };
};

const allPartsOn = (grouping: Grouping, memberId: string, day: IsoDate): number => {
  const members = membersOn(grouping, day);
  return members.some((m) => m.memberId === memberId) ? members.reduce((sum, m) => sum + m.parts, 0) : 0;
};

/** Each day once: both entries of a Stadtkreis tell the same figure. */
const inhabitantsOf = ({ entries }: RegisteredParty): PartyView['inhabitants'] => [
  ...new Map(entries.flatMap((e) => e.inhabitants ?? []).map((i) => [`${i.on} ${i.count}`, i])).values(),
];

const ofGrouping = (grouping: Grouping, day: IsoDate, nameOf: NameOf): Own => {
  const { name, key, formedOn, dissolvedOn } = grouping;
  const lead = leadOn(grouping, day);
  return {
    name,
    names: [{ from: formedOn, name }],
    keys: [{ kind: 'GROUPING', key }],
    inhabitants: [],
    validFrom: formedOn,
    ...defined({ validUntil: dissolvedOn }),
    memberOf: [],
    grouping: {
      lead: { partyId: lead, name: nameOf(lead) },
      members: membersOn(grouping, day).map(({ memberId, parts, from, until }) => ({
        partyId: memberId,
        name: nameOf(memberId),
        parts,
        from,
        ...defined({ until }),
      })),
    },
  };
};
