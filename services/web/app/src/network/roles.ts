/** Who may stand in the directory themselves. */
export const MEMBER_ROLES = ['CASE_MANAGER', 'TEAM_LEAD', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
export const NETWORK_ROLES = [...MEMBER_ROLES, 'MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER'];
/** Who ends the entry of somebody who has left; of another party, who administers it, too. */
export const ENDING_ROLES = ['SIGNATORY', 'TEAM_LEAD', 'PARTY_MEMBER'];
