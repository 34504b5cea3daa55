/**
 * Whose people may be given roles for a party, and so may say who they are: those of parties. Sign-ins of the state, the granting authority and the
 * court of audit are none of them: who decides about a party does not act for it.
 */
export const ACTING_ROLES = ['APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION', 'PARTY_MEMBER'] as const;
