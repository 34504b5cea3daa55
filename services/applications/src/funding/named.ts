import type { QualificationTier } from '@paktwerk/contracts';
import type { LineKind } from '../application/lines';

interface Titled {
  readonly tier: string;
  readonly titleDe: string;
  readonly titleEn: string;
}

/** Qualifications as a refusal names them: keys for programs, titles for its sentences. */
export const tiersNamed = (tiers: readonly Titled[]) => ({
  allowed: tiers.map((t) => t.tier),
  allowedDe: tiers.map((t) => t.titleDe),
  allowedEn: tiers.map((t) => t.titleEn),
});

export const KIND_DE: Readonly<Record<LineKind, string>> = {
  post: 'Stelle',
  measure: 'Maßnahme',
  officer: 'Beauftragtenstelle',
  course: 'Kurs',
  'flat-sum': 'Pauschale',
  'plan-item': 'Position des Finanzierungsplans',
};
const KIND_EN: Readonly<Record<LineKind, string>> = {
  post: 'post',
  measure: 'measure',
  officer: 'post of an officer',
  course: 'course',
  'flat-sum': 'flat sum',
  'plan-item': 'item of the plan',
};

/** Kinds of lines as a refusal names them. */
export const kindsNamed = (kinds: readonly LineKind[]) => ({
  allowed: [...kinds],
  allowedDe: kinds.map((kind) => KIND_DE[kind]),
  allowedEn: kinds.map((kind) => KIND_EN[kind]),
});

export const QUALIFICATION_DE: Readonly<Record<QualificationTier, string>> = {
  A_SOCIAL_DEGREE: 'Abschluss im sozialen Bereich',
  B_OTHER_DEGREE: 'Hochschulabschluss',
  C_VOCATIONAL: 'Berufsausbildung',
};
const QUALIFICATION_EN: Readonly<Record<QualificationTier, string>> = {
  A_SOCIAL_DEGREE: 'degree in a social subject',
  B_OTHER_DEGREE: 'degree',
  C_VOCATIONAL: 'vocational training',
};

/** Qualifications of people as a refusal names them, where no rule set is at hand. */
export const qualificationsNamed = (of: readonly QualificationTier[]) => ({
  allowed: [...of],
  allowedDe: of.map((one) => QUALIFICATION_DE[one]),
  allowedEn: of.map((one) => QUALIFICATION_EN[one]),
});
