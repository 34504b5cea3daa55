import type { QualificationTier, TalkTopic } from './code-lists';

/** The same in English. */
export const tiers = {
  A_SOCIAL_DEGREE: 'degree in a social subject',
  B_OTHER_DEGREE: 'another degree',
  C_VOCATIONAL: 'vocational training with a further suitability',
} as const satisfies Readonly<Record<QualificationTier, string>>;

export const topics = {
  LANGUAGE: 'language',
  SCHOOL: 'school',
  TRAINING_STUDY: 'training and study',
  WORK: 'work',
  HOUSING: 'housing',
  HEALTH: 'health',
  PARTICIPATION: 'participation',
  CHILDREN: 'children',
  RESIDENCE_STATUS: 'residence status',
  BENEFITS: 'benefits',
  FAMILY: 'family',
  DEBT_CONTRACTS: 'debts and contracts',
  MENTAL_STRAIN: 'mental strain',
  VIOLENCE_PROTECTION: 'protection from violence',
  DISCRIMINATION: 'discrimination',
  AUTHORITIES: 'authorities',
  OTHER: 'other',
} as const satisfies Readonly<Record<TalkTopic, string>>;

export const contactFunctions = {
  INTEGRATION_MANAGER: 'integration management',
  INTEGRATION_OFFICER: 'integration officer',
  REFUGEE_OFFICER: 'refugee officer',
  COORDINATION: 'coordination',
} as const;
