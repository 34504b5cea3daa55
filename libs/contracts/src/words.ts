import type { Sentence } from '@paktwerk/kernel';
import type { QualificationTier, TalkTopic } from './code-lists';

/** Words for codes, for the files that services write. A page keeps its own for each language, so that it loads nothing else; its spec holds them to these. */
export const TIER_WORDS: Readonly<Record<QualificationTier, Sentence>> = {
  A_SOCIAL_DEGREE: { de: 'Abschluss im sozialen Bereich', en: 'degree in a social subject' },
  B_OTHER_DEGREE: { de: 'anderer Hochschulabschluss', en: 'another degree' },
  C_VOCATIONAL: { de: 'Berufsausbildung mit weiterer Eignung', en: 'vocational training with a further suitability' },
};

export const TOPIC_WORDS: Readonly<Record<TalkTopic, Sentence>> = {
  LANGUAGE: { de: 'Sprache', en: 'language' },
  SCHOOL: { de: 'Schule', en: 'school' },
  TRAINING_STUDY: { de: 'Ausbildung und Studium', en: 'training and study' },
  WORK: { de: 'Arbeit', en: 'work' },
  HOUSING: { de: 'Wohnen', en: 'housing' },
  HEALTH: { de: 'Gesundheit', en: 'health' },
  PARTICIPATION: { de: 'Teilhabe', en: 'participation' },
  CHILDREN: { de: 'Kinder', en: 'children' },
  RESIDENCE_STATUS: { de: 'Aufenthalt', en: 'residence status' },
  BENEFITS: { de: 'Leistungen', en: 'benefits' },
  FAMILY: { de: 'Familie', en: 'family' },
  DEBT_CONTRACTS: { de: 'Schulden und Verträge', en: 'debts and contracts' },
  MENTAL_STRAIN: { de: 'Seelische Belastung', en: 'mental strain' },
  VIOLENCE_PROTECTION: { de: 'Schutz vor Gewalt', en: 'protection from violence' },
  DISCRIMINATION: { de: 'Diskriminierung', en: 'discrimination' },
  AUTHORITIES: { de: 'Behörden', en: 'authorities' },
  OTHER: { de: 'Sonstiges', en: 'other' },
};

/** What somebody in the network is. */
export const CONTACT_FUNCTION_WORDS = {
  INTEGRATION_MANAGER: { de: 'Integrationsmanagement', en: 'integration management' },
  INTEGRATION_OFFICER: { de: 'Integrationsbeauftragung', en: 'integration officer' },
  REFUGEE_OFFICER: { de: 'Flüchtlingsbeauftragung', en: 'refugee officer' },
  COORDINATION: { de: 'Koordination', en: 'coordination' },
} as const satisfies Readonly<Record<string, Sentence>>;
