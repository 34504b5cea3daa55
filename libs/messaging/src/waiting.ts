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

/** Rejects with what `late` makes when `work` has not settled in time; it goes on, and its outcome is not looked at. */
export const inTime = async <T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};

/** @throws BusUnavailableError when `work` has not settled in time; its outcome is then unknown. */
export const within = <T>(ms: number, what: string, work: Promise<T>): Promise<T> =>
  inTime(ms, work, () => new BusUnavailableError(`${what} did not answer within ${ms} ms.`));
