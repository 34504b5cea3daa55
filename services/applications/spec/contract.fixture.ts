/** Whoever has the secret of a calendar may read it: calendars send no token. Without it there is nothing (mail.spec.ts). */
export const openRoutes = ['/api/applications/v1/calendar/x_1'];

export const tablesOfReleaseBefore = ['draft_presence', 'rm_due_list_v2', 'rm_waiting_list_v1', 'rm_timers_v1'];
