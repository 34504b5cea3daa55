import type { Body, Read, Written } from '../api/paths';

export const CASE = '/api/case-management/v1/cases/{id}';
export type Case = Read<typeof CASE>;
export type CaseFile = Written<`${typeof CASE}/readings`>;
export type Plan = CaseFile['plans'][number];
export type Goal = Plan['goals'][number];
export type Talk = CaseFile['talks'][number];
export type TalkBody = Body<`${typeof CASE}/talks`>;

export const MODES = ['office', 'outreach', 'phone', 'video', 'written'] as const;
export const DOMAINS = ['LANGUAGE', 'SCHOOL', 'TRAINING_STUDY', 'WORK', 'HOUSING', 'HEALTH', 'PARTICIPATION', 'CHILDREN'] as const;
export const TOPICS = [
  ...DOMAINS,
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
export const WHO = ['CLIENT', 'COUNSELLOR', 'TOGETHER', 'OTHER'] as const;
export const NEEDS = ['NONE', 'SOME', 'URGENT'] as const;

/** What every act on the case needs: whose it is, in the version that was seen, and what follows. */
export interface ActProps {
  caseId: string;
  etag: string | null;
  /** Of a closed case nothing is left to do but to put its talks right. */
  isOpen: boolean;
  onSent: () => void;
}
