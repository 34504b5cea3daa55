/** Qualifications of people on posts, as rule sets call their tiers. */
export const tiers = {
  A_SOCIAL_DEGREE: 'Abschluss im sozialen Bereich',
  B_OTHER_DEGREE: 'anderer Hochschulabschluss',
  C_VOCATIONAL: 'Berufsausbildung mit weiterer Eignung',
} as const;
