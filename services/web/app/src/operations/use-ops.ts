import { useQueries } from '@tanstack/react-query';
import { read } from '../api/queries';
import { SERVICES, type NextTimer, type Parked, type Progress, type ServiceName } from './types';

export interface ServiceOps {
  readonly service: ServiceName;
  readonly progress?: Progress;
  readonly parked: readonly Parked[];
  /** What happens by itself next. */
  readonly timers: readonly NextTimer[];
  /** The service does not answer; what is shown of it is nothing, not what was. */
  readonly error?: Error;
}

const POLL_MS = 3_000;

/** Every service on its own: one that is away hides no other. Asks again every few seconds; undefined until each has answered once. */
export const useOps = (): readonly ServiceOps[] | undefined => {
  const often = { refetchInterval: POLL_MS, retry: false };
  const progress = useQueries({ queries: SERVICES.map((s) => ({ ...read(`/api/${s}/ops/v1/progress`, {}), ...often })) });
  const parked = useQueries({ queries: SERVICES.map((s) => ({ ...read(`/api/${s}/ops/v1/parked`, {}), ...often })) });
  const timers = useQueries({ queries: SERVICES.map((s) => ({ ...read(`/api/${s}/ops/v1/timers`, {}), ...often })) });
  if ([...progress, ...parked, ...timers].some((q) => q.isPending)) return undefined;
  return SERVICES.map((service, i) => {
    const error = progress[i]?.error ?? parked[i]?.error ?? timers[i]?.error;
    const found = progress[i]?.data;
    return error || !found
      ? { service, parked: [], timers: [], ...(error ? { error } : {}) }
      : { service, progress: found, parked: parked[i]?.data ?? [], timers: timers[i]?.data ?? [] };
  });
};
