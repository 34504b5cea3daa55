import type { Read } from '../api/paths';

export type OwnLogin = Read<'/api/staffing/v1/counsellors/own'>;

/** Who may be linked to an appointment: whoever counsels, and whoever leads them. */
export const OFFERING_ROLES = ['CASE_MANAGER', 'TEAM_LEAD'];
