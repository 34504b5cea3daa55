import type { Read } from '../api/paths';

export type TaskList = Read<'/api/applications/v1/tasks'>;
export type Task = TaskList['items'][number];

/** Who has tasks. */
export const TASK_ROLES = ['GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY', 'PARTY_MEMBER'];
/** Who works for the granting authority. */
export const AUTHORITY_ROLES = ['GRANT_CLERK', 'GRANT_REVIEWER'];
export type BulkJob = Read<'/api/applications/v1/bulk-jobs/{bulkId}'>;
export type BulkJobLine = BulkJob['items'][number];
