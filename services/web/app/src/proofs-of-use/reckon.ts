import { roundedInTurn } from '@paktwerk/kernel/money';
import { monthsBetween } from '@paktwerk/kernel/months';
import { isDate } from '../lib/dates';
import type { Proof } from './types';

interface Paid {
  readonly from: string;
  readonly to: string;
  readonly share: number | null;
  readonly qualification: string;
}

type Line = Proof['lines'][number];

/** What a line comes to for its paid days, as the service reckons it; undefined while something is no figure. What is signed is compared with the service's own sum. */
export const amountOf = (paid: readonly Paid[], line: Line | undefined): number | undefined => {
  if (line === undefined) return undefined;
  const parts = paid.toSorted((a, b) => a.from.localeCompare(b.from)).map((one) => exactly(one, line));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return roundedInTurn(known, line.amountCents).reduce((sum, cents) => sum + cents, 0);
};

const exactly = ({ from, to, share, qualification }: Paid, line: Line) => {
  const rate = line.rates?.find((one) => one.qualification === qualification)?.yearlyCents;
  if (rate === undefined || share === null || Number.isNaN(share) || !isDate(from) || !isDate(to) || to < from) return undefined;
  const { over, of } = monthsBetween(from, to, 'CALENDAR_DAYS');
  return { over: BigInt(rate) * BigInt(share) * over, of: 1200n * of };
};
