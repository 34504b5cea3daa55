import type { Read } from '../api/paths';

export type Contact = Read<'/api/staffing/v1/network'>['items'][number];
export const FUNCTIONS = [
  'INTEGRATION_MANAGER',
  'INTEGRATION_OFFICER',
  'REFUGEE_OFFICER',
  'COORDINATION',
] as const satisfies readonly NonNullable<Contact['function']>[];
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
] as const satisfies readonly NonNullable<Contact['topics']>[number][];
