import type { QualificationTier, TalkTopic } from './code-lists';

/** German words for codes of code lists, for pages and files alike. A language stands alone, so that a page loads the one that it shows. */
export const tiers = {
  A_SOCIAL_DEGREE: 'Abschluss im sozialen Bereich',
  B_OTHER_DEGREE: 'anderer Hochschulabschluss',
  C_VOCATIONAL: 'Berufsausbildung mit weiterer Eignung',
} as const satisfies Readonly<Record<QualificationTier, string>>;

export const topics = {
  LANGUAGE: 'Sprache',
  SCHOOL: 'Schule',
  TRAINING_STUDY: 'Ausbildung und Studium',
  WORK: 'Arbeit',
  HOUSING: 'Wohnen',
  HEALTH: 'Gesundheit',
  PARTICIPATION: 'Teilhabe',
  CHILDREN: 'Kinder',
  RESIDENCE_STATUS: 'Aufenthalt',
  BENEFITS: 'Leistungen',
  FAMILY: 'Familie',
  DEBT_CONTRACTS: 'Schulden und Verträge',
  MENTAL_STRAIN: 'Seelische Belastung',
  VIOLENCE_PROTECTION: 'Schutz vor Gewalt',
  DISCRIMINATION: 'Diskriminierung',
  AUTHORITIES: 'Behörden',
  OTHER: 'Sonstiges',
} as const satisfies Readonly<Record<TalkTopic, string>>;

/** What somebody in the network is. */
export const contactFunctions = {
  INTEGRATION_MANAGER: 'Integrationsmanagement',
  INTEGRATION_OFFICER: 'Integrationsbeauftragung',
  REFUGEE_OFFICER: 'Flüchtlingsbeauftragung',
  COORDINATION: 'Koordination',
} as const;
