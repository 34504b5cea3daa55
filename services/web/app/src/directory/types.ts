import type { Read } from '../api/paths';

export type Party = Read<'/api/directory/v1/parties/{partyId}'>;
export type PartyItem = Read<'/api/directory/v1/parties'>['items'][number];
export type PartyPeople = Read<'/api/directory/v1/parties/{partyId}/people'>;
export type Grant = PartyPeople['grants'][number];
export type Deputy = PartyPeople['deputies'][number];
export type Me = Read<'/api/directory/v1/people/me'>;

export type Proposal = Read<'/api/directory/v1/proposals'>['items'][number];
export type DirectoryPerson = Read<'/api/directory/v1/people/{personId}'>;

export const KINDS = ['DISTRICT', 'MUNICIPALITY', 'GROUPING', 'CARRIER'] as const;
export const VALIDITY = ['ended', 'upcoming', 'all'] as const;
export const ROLES = ['EDIT', 'SIGN', 'FINANCE', 'ADMINISTER'] as const;
export const PROPOSAL_KINDS = ['person-merge', 'replacement'] as const;
export const PROPOSAL_STANDINGS = ['proposed', 'expired', 'withdrawn', 'confirmed'] as const;
/** Who sees what two people of the state decide. */
export const PROPOSAL_ROLES = ['MINISTRY', 'OPERATIONS', 'AUDITOR'];
