/** Whose people may be given roles for a party: those of parties. Who decides about a party does not act for it. */
export const ACTING_ROLES = ['APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION', 'PARTY_MEMBER'] as const;

/** Whose people say which sign-ins are one human: also those who share the work on a grant, so that four eyes are of two humans (ADR 0070). */
export const HUMAN_ROLES = [...ACTING_ROLES, 'MINISTRY', 'OPERATIONS', 'GRANT_CLERK', 'GRANT_REVIEWER'] as const;
