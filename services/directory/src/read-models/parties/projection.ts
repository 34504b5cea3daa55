import { districtOfKey } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { GroupingDissolved, GroupingFormed } from '../../grouping/events';
import { PartyMerged, PartyRegistered, PartyRenamed } from '../../party/events';
import { searchable } from '../../shared/searching';
import { PartyNameRow, PartyRow } from './entity';

export const LISTED = [PartyRegistered, PartyRenamed, PartyMerged, GroupingFormed, GroupingDissolved] as const;
type Entry = EntryOf<typeof LISTED>;
type Naming = EntryOf<typeof PartyRegistered | typeof PartyRenamed | typeof GroupingFormed>;

/** Parties of every kind, and how they are called when. */
export const parties = defineProjection({
  id: 'parties',
  version: 1,
  log: 'store',
  on: LISTED,
  tables: [PartyRow, PartyNameRow],

  async project(entries, rows) {
    await rows.fold(PartyRow, entries, ({ data }) => ({ partyId: data.partyId }), partyAfter);
    await rows.fold(
      PartyNameRow,
      entries.filter(isNaming),
      ({ data }) => ({ partyId: data.partyId, validFrom: data.effectiveOn }),
      nameAfter,
    );
  },
});

export const isNaming = (e: Entry): e is Naming => e.type !== PartyMerged.type && e.type !== GroupingDissolved.type;

/** The rows after an event; undefined leaves them as they were. */
export const nameAfter = (row: PartyNameRow | undefined, { type, data, position }: Naming): PartyNameRow | undefined =>
  type === PartyRegistered.type && row
    ? undefined // the second entry of a Stadtkreis, under the same name
    : {
        partyId: data.partyId,
        validFrom: data.effectiveOn,
        name: data.name,
        searchName: searchable(data.name),
        lastNumber: position,
      };

export const partyAfter = (row: PartyRow | undefined, e: Entry): PartyRow | undefined => {
  switch (e.type) {
    case PartyRegistered.type:
      return row ? enteredAgain(row, e) : registered(e);
    case GroupingFormed.type:
      return row ? undefined : formed(e);
    case PartyRenamed.type:
      if (!row) return undefined;
      row.lastNumber = e.position;
      return row;
    case PartyMerged.type:
      if (!row) return undefined;
      row.validUntil = e.data.effectiveOn;
      row.successorId = e.data.intoPartyId;
      row.lastNumber = e.position;
      return row;
    case GroupingDissolved.type:
      if (!row) return undefined;
      row.validUntil = e.data.effectiveOn;
      row.lastNumber = e.position;
      return row;
    default:
      return row;
  }
};

const latest = ({ inhabitants = [] }: EntryOf<typeof PartyRegistered>['data']) => {
  const last = [...inhabitants].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return { inhabitants: last?.count ?? null, inhabitantsOn: last?.on ?? null, inhabitantsMark: last?.mark ?? null };
};

const districtIn = ({ kind, key }: EntryOf<typeof PartyRegistered>['data']): string | null =>
  kind === 'CARRIER' ? null : districtOfKey(key);

const registered = ({ data, position }: EntryOf<typeof PartyRegistered>): PartyRow => ({
  partyId: data.partyId,
  kinds: [data.kind],
  key: data.key,
  furtherKey: null,
  form: data.form ?? null,
  district: districtIn(data),
  ...latest(data),
  validFrom: data.effectiveOn,
  validUntil: null,
  successorId: null,
  firstNumber: position,
  lastNumber: position,
});

const enteredAgain = (row: PartyRow, { data, position }: EntryOf<typeof PartyRegistered>): PartyRow => {
  if (!row.kinds.includes(data.kind)) row.kinds = [...row.kinds, data.kind];
  row.furtherKey = data.key;
  row.form ??= data.form ?? null;
  row.district ??= districtIn(data);
  if (row.inhabitants === null) Object.assign(row, latest(data));
  if (data.effectiveOn < row.validFrom) row.validFrom = data.effectiveOn;
  row.lastNumber = position;
  return row;
};

const formed = ({ data, position }: EntryOf<typeof GroupingFormed>): PartyRow => ({
  partyId: data.partyId,
  kinds: ['GROUPING'],
  key: data.key,
  furtherKey: null,
  form: null,
  district: null,
  inhabitants: null,
  inhabitantsOn: null,
  inhabitantsMark: null,
  validFrom: data.effectiveOn,
  validUntil: null,
  successorId: null,
  firstNumber: position,
  lastNumber: position,
});
