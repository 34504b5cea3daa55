import type { Read } from '../api/paths';

export type Contact = Read<'/api/staffing/v1/network'>['items'][number];
export const FUNCTIONS = ['INTEGRATION_MANAGER', 'INTEGRATION_OFFICER', 'REFUGEE_OFFICER', 'COORDINATION'] as const;
export const TOPICS = [
  'LANGUAGE',
  'SCHOOL',
  'TRAINING_STUDY',
  'WORK',
  'HOUSING',
  'HEALTH',
  'PARTICIPATION',
  'CHILDREN',
  'RESIDENCE_STATUS',
  'BENEFITS',
  'FAMILY',
  'DEBT_CONTRACTS',
  'MENTAL_STRAIN',
  'VIOLENCE_PROTECTION',
  'DISCRIMINATION',
  'AUTHORITIES',
  'OTHER',
] as const;
/** Who may stand in the directory themselves. */
export const MEMBER_ROLES = ['CASE_MANAGER', 'TEAM_LEAD', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
export const NETWORK_ROLES = [...MEMBER_ROLES, 'MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER'];
