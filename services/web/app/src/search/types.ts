import type { Read } from '../api/paths';

export type Found = Read<'/api/applications/v1/search'>;
export type FoundGroup = Found['groups'][number];
export type FoundItem = FoundGroup['items'][number];

export const SEARCH_ROLES = ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
