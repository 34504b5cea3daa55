import type { Read } from '../api/paths';

export type Party = Read<'/api/directory/v1/parties/{partyId}'>;
export type PartyItem = Read<'/api/directory/v1/parties'>['items'][number];
export type PartyPeople = Read<'/api/directory/v1/parties/{partyId}/people'>;
export type Grant = PartyPeople['grants'][number];
export type Deputy = PartyPeople['deputies'][number];
export type Me = Read<'/api/directory/v1/people/me'>;

export const KINDS = ['DISTRICT', 'MUNICIPALITY', 'GROUPING', 'CARRIER'] as const;
export const VALIDITY = ['ended', 'upcoming', 'all'] as const;
export const ROLES = ['EDIT', 'SIGN', 'FINANCE', 'ADMINISTER'] as const;
