import { useCallback, useEffect, useState } from 'react';
import { ApiError, get } from '../lib/api';
import { SERVICES, type Parked, type Progress, type ServiceName } from './types';

export interface ServiceOps {
  readonly service: ServiceName;
  readonly progress?: Progress;
  readonly parked: readonly Parked[];
  /** The service does not answer; what is shown of it is nothing, not what was. */
  readonly error?: ApiError;
}

const POLL_MS = 3_000;
export const opsUrl = (service: ServiceName): string => `/api/${service}/ops/v1`;

const ask = async (service: ServiceName, signal: AbortSignal): Promise<ServiceOps> => {
  try {
    const [progress, parked] = await Promise.all([
      get<Progress>(`${opsUrl(service)}/progress`, { signal }),
      get<Parked[]>(`${opsUrl(service)}/parked`, { signal }),
    ]);
    return { service, progress: progress.body, parked: parked.body };
  } catch (error) {
    if (error instanceof ApiError) return { service, parked: [], error };
    throw error;
  }
};

/** Every service on its own: one that is away hides no other. Asks again every few seconds, and at once when told. */
export const useOps = (): { all: readonly ServiceOps[] | undefined; reload: () => void } => {
  const [all, setAll] = useState<readonly ServiceOps[]>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    let next: ReturnType<typeof setTimeout> | undefined;
    const turn = (): void => {
      Promise.all(SERVICES.map((s) => ask(s, controller.signal))).then(
        (found) => {
          if (controller.signal.aborted) return;
          setAll(found);
          next = setTimeout(turn, POLL_MS);
        },
        () => undefined, // the page was left
      );
    };
    turn();
    return () => {
      controller.abort();
      clearTimeout(next);
    };
  }, [asked]);
  return { all, reload: useCallback(() => setAsked((n) => n + 1), []) };
};
