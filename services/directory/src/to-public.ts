import { Directory } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import type { DirectoryEvent } from './catalogue';

/** What others learn: parties and what they are made of, as it is recorded. Nothing of the people who act for them. */
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
    case 'person.registered':
    case 'sign-in.offered':
    case 'sign-in.linked':
    case 'person-merge.proposed':
    case 'person-merge.withdrawn':
    case 'person.merged':
    case 'role.granted':
    case 'role.revoked':
    case 'deputy.appointed':
    case 'deputy.dismissed':
    case 'replacement.proposed':
    case 'replacement.withdrawn':
    case 'replacement.confirmed':
      return []; // people's rights are nobody's business outside (ADR 0052)
    default:
      return assertNever(e);
  }
};
