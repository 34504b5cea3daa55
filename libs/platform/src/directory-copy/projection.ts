import { ActingPeople, Directory } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { CopiedDeputyRow, CopiedPartyNameRow, CopiedPartyRow, CopiedRoleRow, CopiedSignInRow, copiedTables } from './entity';

const { PartyRegistered, PartyRenamed, PartyMerged, GroupingFormed, GroupingMemberLeft, GroupingDissolved } = Directory;
const { SignInBelongs, RoleGranted, RoleEnded, DeputyAppointed, DeputyEnded } = ActingPeople;

type PartyEntry = EntryOf<
  typeof PartyRegistered | typeof PartyMerged | typeof GroupingFormed | typeof GroupingMemberLeft | typeof GroupingDissolved
>;

/** The service's own copy of the directory: whatever it decides by parties and rights, it decides by this alone (ADR 0055). */
export const directoryCopy = defineProjection({
  id: 'directory-copy',
  version: 1,
  log: 'inbox',
  on: [
    PartyRegistered,
    PartyRenamed,
    PartyMerged,
    GroupingFormed,
    GroupingMemberLeft,
    GroupingDissolved,
    SignInBelongs,
    RoleGranted,
    RoleEnded,
    DeputyAppointed,
    DeputyEnded,
  ],
  tables: copiedTables,

  async project(entries, rows) {
    await rows.fold(
      CopiedRoleRow,
      entries.flatMap((e) => (e.type === RoleGranted.type || e.type === RoleEnded.type ? [e] : [])),
      ({ data }) => ({ grantId: data.grantId }),
      (row, e) => {
        if (e.type === RoleEnded.type) {
          if (row) row.lastDay = e.data.lastDay;
          return row;
        }
        const { grantId, partyId, personId, role, from: firstDay, lastDay = null } = e.data;
        return { grantId, partyId, personId, role, firstDay, lastDay };
      },
    );
    await rows.fold(
      CopiedDeputyRow,
      entries.flatMap((e) => (e.type === DeputyAppointed.type || e.type === DeputyEnded.type ? [e] : [])),
      ({ data }) => ({ deputyId: data.deputyId }),
      (row, e) => {
        if (e.type === DeputyEnded.type) {
          if (row) row.lastDay = e.data.lastDay;
          return row;
        }
        const { deputyId, partyId, personId, deputyPersonId, from: firstDay, lastDay } = e.data;
        return { deputyId, partyId, personId, deputyPersonId, firstDay, lastDay };
      },
    );
    await rows.fold(
      CopiedSignInRow,
      entries.flatMap((e) => (e.type === SignInBelongs.type ? [e.data] : [])),
      ({ signIn }) => ({ signIn }),
      (_, { signIn, person }) => ({ signIn, person }),
    );
    await rows.fold(
      CopiedPartyRow,
      entries.flatMap((e) => (isOfParty(e) ? [e] : [])),
      ({ data }) => ({ partyId: data.partyId }),
      changed,
    );
    await rows.fold(
      CopiedPartyNameRow,
      entries.flatMap((e) =>
        e.type === PartyRegistered.type || e.type === PartyRenamed.type || e.type === GroupingFormed.type ? [e] : [],
      ),
      ({ data }) => ({ partyId: data.partyId, firstDay: data.effectiveOn }),
      (row, { type, data: { partyId, name, effectiveOn: firstDay } }) =>
        row && type === PartyRegistered.type ? undefined : { partyId, firstDay, name },
    );
  },
});

const OF_PARTY: readonly string[] = [PartyRegistered, PartyMerged, GroupingFormed, GroupingMemberLeft, GroupingDissolved].map(
  (d) => d.type,
);
const isOfParty = <E extends { readonly type: string }>(e: E): e is E & PartyEntry => OF_PARTY.includes(e.type);

/** The row after an event, changed in place; undefined leaves it as it was. */
const changed = (row: CopiedPartyRow | undefined, e: PartyEntry): CopiedPartyRow | undefined => {
  switch (e.type) {
    case PartyRegistered.type:
      return row ? registeredAgain(row, e.data) : registered(e.data);
    case GroupingFormed.type: {
      const { partyId, key, effectiveOn: validFrom, leadPartyId } = e.data;
      return row ? undefined : { ...begun(partyId, key, validFrom), kinds: ['GROUPING'], leadPartyId };
    }
    case GroupingMemberLeft.type:
      if (row && e.data.newLeadPartyId !== undefined) row.leadPartyId = e.data.newLeadPartyId;
      return row;
    case PartyMerged.type:
      if (row) {
        row.validUntil = e.data.effectiveOn;
        row.successorId = e.data.intoPartyId;
      }
      return row;
    case GroupingDissolved.type:
      if (row) row.validUntil = e.data.effectiveOn;
      return row;
    default:
      return row;
  }
};

type Registered = EntryOf<typeof PartyRegistered>['data'];

const begun = (partyId: string, key: string, validFrom: string) => ({
  partyId,
  key,
  furtherKey: null,
  validFrom,
  validUntil: null,
  successorId: null,
  leadPartyId: null,
});
const registered = ({ partyId, kind, key, effectiveOn }: Registered): CopiedPartyRow => ({
  ...begun(partyId, key, effectiveOn),
  kinds: [kind],
});

/** A Stadtkreis comes twice, in either order; it applies under its key as a district. */
const registeredAgain = (row: CopiedPartyRow, { kind, key, effectiveOn }: Registered): CopiedPartyRow | undefined => {
  if (row.kinds.includes(kind)) return undefined;
  if (kind === 'DISTRICT') {
    row.furtherKey = row.key;
    row.key = key;
  } else row.furtherKey = key;
  row.kinds = [...row.kinds, kind];
  if (effectiveOn < row.validFrom) row.validFrom = effectiveOn;
  return row;
};
