import type { Read } from '../api/paths';

export { SERVICES, type ServiceName } from '../api/generated/services';

/** Every service answers these routes alike. */
export type Progress = Read<'/api/applications/ops/v1/progress'>;
export type Consumer = Progress['consumers'][number];
export type NextTimer = Read<'/api/applications/ops/v1/timers'>[number];
export type OrphanGroup = Read<'/api/applications/ops/v1/orphans/groups'>[number];
export type Parked = Read<'/api/applications/ops/v1/parked'>[number];
