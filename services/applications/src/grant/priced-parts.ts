import { divideHalfUp, formatDate, formatEuro, formatFte } from '@paktwerk/kernel';
import type { Cents, FteHundredths } from '@paktwerk/kernel';
import type { Line } from '../application/lines';
import type { Family } from '../funding/family';
import type { LinePart } from './content';
import { evenly } from './parts';
import type { CentsOfMonths } from './parts';

/** What the months of a line are priced by: the line as it was applied for, and the rules of every version. */
export interface Prices {
  readonly line: Line;
  readonly familyOf: (ruleSetVersion: number) => Family;
}

type Rate = Pick<LinePart, 'share' | 'tier' | 'ruleSetVersion'>;

/** A year of full time on a line, by the rules and the tier of a part of it. */
export const yearlyRateOf = (
  { tier, ruleSetVersion }: Pick<Rate, 'tier' | 'ruleSetVersion'>,
  { line, familyOf }: Prices,
): Cents | undefined => familyOf(ruleSetVersion).yearlyRate(line.kind === 'post' && tier !== undefined ? { ...line, tier } : line);

/** `rate × share × months / 12`, rounded half-up to the cent once, at the end; undefined where the rules have no rate for it. */
export const priceOf = (part: Rate & Pick<LinePart, 'months'>, prices: Prices): Cents | undefined => {
  const rate = yearlyRateOf(part, prices);
  return rate === undefined ? undefined : priced(rate, part);
};

const priced = (rate: Cents, { share, months }: { readonly share: FteHundredths; readonly months: number }): Cents =>
  Number(divideHalfUp(BigInt(rate) * BigInt(share) * BigInt(months), 1200n));

const inProportion = (cents: Cents, some: Cents, all: Cents): Cents => Number(divideHalfUp(BigInt(cents) * BigInt(some), BigInt(all)));

/** What so many months of a part come to: as the rules have it, and in proportion where less was granted than they allow. */
export const byRate =
  (prices: Prices): CentsOfMonths =>
  (part, months) => {
    const [all, some] = [priceOf(part, prices), priceOf({ ...part, months }, prices)];
    if (all === undefined || some === undefined || all === 0) return evenly(part, months);
    return inProportion(part.amountCents, some, all);
  };

export type NewRate = Partial<Pick<LinePart, 'share' | 'tier' | 'qualification' | 'ruleSetVersion'>>;

/** A part at another share, tier or rules: as the rules have it, and in proportion where less was granted than they allow. */
export const atRate = (part: LinePart, rate: NewRate, prices: Prices): LinePart => {
  const next = { ...part, ...rate };
  const [before, after] = [priceOf(part, prices), priceOf(next, prices)];
  if (after === undefined) return next;
  if (before === undefined || before === 0) return { ...next, amountCents: after };
  return { ...next, amountCents: inProportion(part.amountCents, after, before) };
};

/** A person of a higher tier is paid at their own rate only where the rules say so. */
export const isUnpaid = (tier: string | undefined, part: Rate, prices: Prices): boolean =>
  tier !== undefined &&
  !prices.familyOf(part.ruleSetVersion).paysHigherTier &&
  (yearlyRateOf({ ...part, tier }, prices) ?? 0) > (yearlyRateOf(part, prices) ?? 0);

/** How the amount of a part comes about, in German. */
export const partInWords = (part: LinePart, prices: Prices): string => {
  const { share, months, amountCents } = part;
  const rate = yearlyRateOf(part, prices) ?? 0;
  const price = priced(rate, part);
  const less = price === amountCents ? '' : `, bewilligt ${formatEuro(amountCents)}`;
  return `${formatEuro(rate)} × ${formatFte(share)} VZÄ × ${months} Monate ÷ 12 = ${formatEuro(price)}${less}`;
};

/** The same of several, each with its days. */
export const partsInWords = (parts: readonly LinePart[], prices: Prices): readonly string[] =>
  parts.map((part) => `${formatDate(part.from)} bis ${formatDate(part.to)}: ${partInWords(part, prices)}`);
