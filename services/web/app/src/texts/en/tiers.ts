/** The same in English. */
export const tiers = {
  A_SOCIAL_DEGREE: 'degree in a social subject',
  B_OTHER_DEGREE: 'another degree',
  C_VOCATIONAL: 'vocational training with a further suitability',
} as const;
