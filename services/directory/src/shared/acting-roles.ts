import type { Role } from '@paktwerk/auth';

/** Whose people may be given roles for a party, and so may say who they are: everybody's but those who only read (court of audit) or are machines. */
export const ACTING_ROLES = [
  'MINISTRY',
  'OPERATIONS',
  'GRANT_CLERK',
  'GRANT_REVIEWER',
  'APPLICANT',
  'SIGNATORY',
  'CASE_MANAGER',
  'TEAM_LEAD',
  'DATA_PROTECTION',
  'PARTY_MEMBER',
] as const satisfies readonly Role[];
