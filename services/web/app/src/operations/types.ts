import type { Read } from '../api/paths';

export const SERVICES = ['applications', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Every service answers these routes alike. */
export type Progress = Read<'/api/applications/ops/v1/progress'>;
export type Consumer = Progress['consumers'][number];
export type Parked = Read<'/api/applications/ops/v1/parked'>[number];
