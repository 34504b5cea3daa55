import { PARTS_OF_A_MONTH, centsOfPaidDays, rateFor } from '@paktwerk/kernel/paid-days';
import { isDate } from '../lib/dates';
import type { Proof } from './types';

interface Paid {
  readonly from: string;
  readonly to: string;
  readonly share: number | null;
  readonly qualification: string;
  /** Those of them that were paid, where not all were at one share. */
  readonly days?: readonly { readonly from: string; readonly to: string; readonly share: number }[];
}

type Line = Proof['lines'][number];

/** What a line comes to for its paid days, as the service reckons it; undefined while something is no figure. What is signed is compared with the service's own sum. */
export const amountOf = (paid: readonly Paid[], line: Line | undefined): number | undefined => {
  if (line === undefined) return undefined;
  const known = paid.flatMap(({ share, ...one }) => (share !== null && isPaid({ ...one, share }, line) ? [{ ...one, share }] : []));
  if (known.length < paid.length) return undefined;
  return centsOfPaidDays(line, known, PARTS_OF_A_MONTH.value).reduce((sum, cents) => sum + cents, 0);
};

const isPaid = ({ from, to, share, qualification }: Paid & { readonly share: number }, line: Line): boolean =>
  !Number.isNaN(share) &&
  isDate(from) &&
  isDate(to) &&
  from <= to &&
  (line.parts ?? [line]).every((part) => rateFor(part, qualification) !== undefined);
