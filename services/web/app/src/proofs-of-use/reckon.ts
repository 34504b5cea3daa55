import { divideHalfUp } from '@paktwerk/kernel/money';
import { monthsBetween } from '@paktwerk/kernel/months';
import { isDate } from '../lib/dates';
import type { Proof } from './types';

interface Paid {
  readonly from: string;
  readonly to: string;
  readonly share: number | null;
  readonly qualification: string;
}

/** What the grant comes to for paid days, as the service reckons it; undefined while something is no figure. What is signed is compared with the service's own sum. */
export const amountOf = ({ from, to, share, qualification }: Paid, line: Proof['lines'][number] | undefined): number | undefined => {
  const rate = line?.rates?.find((one) => one.qualification === qualification)?.yearlyCents;
  if (rate === undefined || share === null || Number.isNaN(share) || !isDate(from) || !isDate(to) || to < from) return undefined;
  const { over, of } = monthsBetween(from, to, 'CALENDAR_DAYS');
  return Number(divideHalfUp(BigInt(rate) * BigInt(share) * over, 1200n * of));
};
