import type { Read } from '../api/paths';

export type TaskList = Read<'/api/applications/v1/tasks'>;
export type Task = TaskList['items'][number];

/** Who has tasks. */
export const TASK_ROLES = ['GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY'];
