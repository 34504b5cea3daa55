/** Written by `npm run manifest` from services/services.json. */
export const SERVICES = ['applications', 'directory', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'] as const;
export type ServiceName = (typeof SERVICES)[number];
