import { inTime } from '@paktwerk/kernel';
import { BusUnavailableError } from './transport';

/** @throws BusUnavailableError when `work` has not settled in time; its outcome is then unknown. */
export const within = <T>(ms: number, what: string, work: Promise<T>): Promise<T> =>
  inTime(ms, work, () => new BusUnavailableError(`${what} did not answer within ${ms} ms.`));
