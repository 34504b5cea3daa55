/** Written by `npm run manifest` from services/services.json. */
export const SERVICES = ['applications', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'] as const;
export type ServiceName = (typeof SERVICES)[number];
