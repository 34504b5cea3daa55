import { Amount, FULL_TIME, Text, Type, defined, fteFromDecimal } from '@paktwerk/kernel';
import type { Cents, FteHundredths, Refusal, Static } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import { refuse } from '../problems';
import type { Calculation } from './family';
import { largestFitting } from './largest-fitting';

/** What the clerk grants of a line. The share, the months, the tier or the units change; the amount follows, and may be left out. */
export interface GrantedLine {
  readonly lineId: string;
  readonly amountCents?: Cents;
  readonly share?: FteHundredths;
  readonly months?: number;
  readonly tier?: string;
  readonly units?: number;
}

/** As clerks write it: the share as a decimal number. */
export const GrantedLineInput = Type.Object(
  {
    lineId: Text(40),
    amountCents: Type.Optional(
      Amount({
        description: 'Of a post it follows from share, months and tier, of a course from its units; 0: nothing of this line',
      }),
    ),
    share: Type.Optional(Type.Number({ minimum: 0, maximum: 50, description: 'Full-time equivalent granted, e.g. 0.87' })),
    months: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
    tier: Type.Optional(Text(60, { description: 'One of those that the rule set has a rate for' })),
    units: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Of a course or a flat sum' })),
  },
  { additionalProperties: false },
);
export type GrantedLineInput = Static<typeof GrantedLineInput>;

/** The share in hundredths, as everywhere behind the edge, or why it cannot be written so. */
export const parseGrantedLines = (input: readonly GrantedLineInput[]): readonly GrantedLine[] | Refusal => {
  const lines: GrantedLine[] = [];
  for (const [index, { share: decimal, ...line }] of input.entries()) {
    const share = decimal === undefined ? undefined : fteFromDecimal(decimal);
    if (decimal !== undefined && share === undefined)
      return refuse('share-not-hundredths', { field: `/lines/${index}/share`, lineId: line.lineId, given: decimal });
    lines.push({ ...line, ...defined({ share }) });
  }
  return lines;
};

/** A measure is an amount: nothing else of it can be granted. */
export const grantedAmount = (one: GrantedLine, line: { readonly amountCents: Cents }): LineAmount | Refusal => {
  const { lineId, amountCents = line.amountCents, share, months, tier, units } = one;
  return share !== undefined || months !== undefined || tier !== undefined || units !== undefined
    ? refuse('measure-is-an-amount', { lineId })
    : { lineId, amountCents };
};

interface SharedLine {
  readonly lineId: string;
  readonly share: FteHundredths;
  readonly amountCents: Cents;
}
interface ShareTerms {
  readonly minimum: { readonly value: FteHundredths; readonly source: string };
  readonly maximumMonths: number;
  readonly calculate: (share: FteHundredths, months: number) => Calculation;
}

/** The cents of a post never change alone: they follow from share and months, and are never more than was asked for. */
export const grantedShare = (one: GrantedLine, line: SharedLine, terms: ShareTerms): LineAmount | Refusal => {
  const { lineId, amountCents, share = line.share, months = terms.maximumMonths } = one;
  const { minimum, maximumMonths, calculate } = terms;
  if (share > line.share) return refuse('share-above-requested', { lineId, share, requestedShare: line.share });
  if (share > FULL_TIME) return refuse('share-above-full-time', { lineId, share });
  if (share < minimum.value) return refuse('share-below-minimum', { lineId, share, minimumShare: minimum.value, source: minimum.source });
  if (months > maximumMonths) return refuse('months-beyond-period', { lineId, months, maximum: maximumMonths });
  const { amountCents: capCents, trace } = calculate(share, months);
  const followsCents = Math.min(line.amountCents, capCents);
  if (amountCents === undefined || amountCents === followsCents) return { lineId, amountCents: followsCents, share, months };
  return refuse('amount-does-not-follow-from-share', {
    lineId,
    amountCents,
    followsCents,
    share,
    months,
    calculation: trace.steps.map((s) => s.de).join('; '),
    ...largestShare(amountCents, share, (part) => calculate(part, months).amountCents),
  });
};

/** Whoever starts from the money that is left needs to know the most that it pays, in whole hundredths. */
const largestShare = (amountCents: Cents, from: FteHundredths, costs: (share: FteHundredths) => Cents) => {
  const share = largestFitting(from, amountCents, costs);
  return { largestShare: share, largestShareCents: costs(share) };
};
