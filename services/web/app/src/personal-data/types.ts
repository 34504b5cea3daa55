import type { Read } from '../api/paths';

export type { Case } from '../cases/types';

export type RetentionItem = Read<'/api/case-management/v1/cases/retention'>['items'][number];
export type Person = Read<'/api/staffing/v1/people/{id}'>;

/** Empty once the person's data were erased. */
export const nameOf = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string =>
  [familyName, givenName].filter(Boolean).join(', ');

export const CASE_ROLES = ['CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION'];
export const STAFF_ROLES = ['APPLICANT', 'SIGNATORY'];
