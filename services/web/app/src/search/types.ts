import type { Read } from '../api/paths';

export type Found = Read<'/api/applications/v1/search'>;
export type FoundGroup = Found['groups'][number];
export type FoundItem = FoundGroup['items'][number];

/** Who reads files: what can be read can be found. */
export const FILE_READERS = ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
