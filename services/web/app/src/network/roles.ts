/** Who may stand in the directory themselves. */
export const MEMBER_ROLES = ['CASE_MANAGER', 'TEAM_LEAD', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
export const NETWORK_ROLES = [...MEMBER_ROLES, 'MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER'];
