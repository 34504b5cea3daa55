import { ActingPeople, Directory } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays, assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { DirectoryEvent } from './catalogue';

/**
 * What others learn: parties and what they are made of, as it is recorded. Who may act for them is told to named services alone, by ids and without
 * reasons (ADR 0055).
 */
export const toPublic = (e: DirectoryEvent): readonly PublicEvent[] => {
  switch (e.type) {
    case 'party.registered':
      return [Directory.PartyRegistered(e.data, e.data.partyId)];
    case 'party.renamed':
      return [Directory.PartyRenamed(e.data, e.data.partyId)];
    case 'party.merged':
      return [Directory.PartyMerged(e.data, e.data.partyId)];
    case 'grouping.formed':
      return [Directory.GroupingFormed(e.data, e.data.partyId)];
    case 'grouping.member-joined':
      return [Directory.GroupingMemberJoined(e.data, e.data.partyId)];
    case 'grouping.member-left':
      return [Directory.GroupingMemberLeft(e.data, e.data.partyId)];
    case 'grouping.dissolved':
      return [Directory.GroupingDissolved(e.data, e.data.partyId)];
    case 'sign-in.linked':
      return [belongs(e.data.personId, e.data.toPersonId, e.data.linkedOn)];
    case 'person.merged':
      return [belongs(e.data.personId, e.data.intoPersonId, e.data.mergedOn)];
    case 'role.granted': {
      const { asDeputyOf: _deciding, ...grant } = e.data;
      return [ActingPeople.RoleGranted({ ...grant, effectiveOn: grant.from }, grant.partyId)];
    }
    case 'role.revoked': {
      const { partyId, grantId, lastDay } = e.data;
      return [ActingPeople.RoleEnded({ partyId, grantId, lastDay, effectiveOn: addDays(lastDay, 1) }, partyId)];
    }
    case 'deputy.appointed':
      return [ActingPeople.DeputyAppointed({ ...e.data, effectiveOn: e.data.from }, e.data.partyId)];
    case 'deputy.dismissed': {
      const { partyId, deputyId, lastDay } = e.data;
      return [ActingPeople.DeputyEnded({ partyId, deputyId, lastDay, effectiveOn: addDays(lastDay, 1) }, partyId)];
    }
    case 'person.registered':
    case 'sign-in.offered':
    case 'person-merge.proposed':
    case 'person-merge.withdrawn':
    case 'replacement.proposed':
    case 'replacement.withdrawn':
    case 'replacement.confirmed':
      return []; // nothing follows from it yet, or what follows is recorded beside it
    default:
      return assertNever(e);
  }
};

const belongs = (signIn: string, person: string, effectiveOn: IsoDate): PublicEvent =>
  ActingPeople.SignInBelongs({ signIn, person, effectiveOn }, signIn);
