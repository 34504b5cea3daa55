import { setTimeout as sleep } from 'node:timers/promises';

/** Rejects when `work` has not settled in time; it goes on, and its outcome is not looked at. */
export const inTime = <T>(ms: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    sleep(ms, undefined, { ref: false }).then(() => {
      throw new Error(`No answer within ${ms} ms.`);
    }),
  ]);
