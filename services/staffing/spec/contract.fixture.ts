/** Whoever has the secret of a plan's calendar may read it: calendars send no token. Without it there is nothing (calendar-of-a-plan.spec.ts). */
export const openRoutes = ['/api/staffing/v1/calendar/x_1'];

export const tablesOfReleaseBefore = ['rm_found_twice_v2', 'rm_occupancies_v3', 'rm_occupancies_v4', 'rm_posts_v3', 'rm_posts_v4'];
