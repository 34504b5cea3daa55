import { roundedInTurn } from '@paktwerk/kernel/money';
import { monthsBetween } from '@paktwerk/kernel/months';
import { addDays, isDate } from '../lib/dates';
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

interface Exact {
  readonly over: bigint;
  readonly of: bigint;
}

const exactly = (paid: Paid, line: Line): Exact | undefined => {
  const { from, to, share } = paid;
  if (share === null || Number.isNaN(share) || !isDate(from) || !isDate(to) || to < from) return undefined;
  const known = { ...paid, share };
  const { parts } = line;
  if (parts === undefined) return priced(known, line.rates);
  // Work may begin later than a line does, so a part reaches until the next one begins; each pays no more than its own share.
  return parts.reduce<Exact | undefined>(
    (sum, part, i) => {
      const next = parts[i + 1];
      const begins = i === 0 || part.from < from ? from : part.from;
      const ends = next === undefined || addDays(next.from, -1) > to ? to : addDays(next.from, -1);
      if (ends < begins) return sum;
      const cents = priced({ ...known, from: begins, to: ends, share: Math.min(share, part.share) }, part.rates);
      return sum && cents && { over: sum.over * cents.of + cents.over * sum.of, of: sum.of * cents.of };
    },
    { over: 0n, of: 1n },
  );
};

const priced = ({ from, to, share, qualification }: Paid & { readonly share: number }, rates: Line['rates'] = []): Exact | undefined => {
  const rate = rates.find((one) => one.qualification === qualification)?.yearlyCents;
  if (rate === undefined) return undefined;
  const { over, of } = monthsBetween(from, to, 'CALENDAR_DAYS');
  return { over: BigInt(rate) * BigInt(share) * over, of: 1200n * of };
};
