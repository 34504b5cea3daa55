import { setTimeout as sleep } from 'node:timers/promises';
import { BusUnavailableError } from './transport';

/** Sleeps 50 ms to 5 s, longer with every failure; an abort ends it. */
export const backOff = (failures: number, signal?: AbortSignal): Promise<void> =>
  sleep(Math.min(5000, 50 * 2 ** Math.min(failures, 7)), undefined, signal ? { signal } : {}).catch(() => undefined);

export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined);

export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** @throws BusUnavailableError when `work` has not settled in time; its outcome is then unknown. */
export const within = async <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BusUnavailableError(`${what} did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
