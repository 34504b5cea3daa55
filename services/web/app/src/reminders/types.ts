import type { Read } from '../api/paths';

export type ReminderTemplate = Read<'/api/applications/v1/reminder-templates'>['items'][number];
export type TemplateVersion = ReminderTemplate['versions'][number];

/** Who reads the templates; those who release publish them. */
export const REMINDER_ROLES = ['GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR'];
