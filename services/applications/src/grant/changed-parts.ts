import { Amount, defined } from '@paktwerk/kernel';
import type { Cents, FteHundredths, Refusal } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import type { Line } from '../application/lines';
import type { GrantedLine } from '../funding/granted-line';
import { largestFitting } from '../funding/largest-fitting';
import { refuse } from '../problems';
import type { LinePart } from './content';
import { sumOf, lasting, monthsIn } from './parts';
import type { Cut } from './parts';
import { atRate, byRate, isUnpaid, partInWords, partsInWords } from './priced-parts';
import type { NewRate, Prices } from './priced-parts';

/** More than any line costs: a change is not bound to what was asked for once, only to the rules. */
export const ANY = Number(Amount().maximum);

export interface PartsChange {
  /** What becomes of the line: its share, its tier, its months in all. Its amount only follows. */
  readonly wish: GrantedLine;
  /** The rules that it follows from then on; what is reckoned by later ones already stays so. */
  readonly ruleSetVersion?: number;
  /** Nothing of it becomes more. */
  readonly isLess?: true;
}

export interface ChangedParts {
  readonly parts: readonly LinePart[];
  /** How what is new came about, in German. */
  readonly steps: readonly string[];
}

/** The parts of a line after a change of the rest, or why the rules do not allow it. */
export const changeParts = (cut: Cut, change: PartsChange, prices: Prices): ChangedParts | Refusal => {
  const rest = restOf(cut, change, prices);
  if ('code' in rest) return rest;
  const { wish } = change;
  const parts = [...cut.kept, ...rest];
  const inWords = (some: readonly LinePart[]) =>
    parts.length === 1 ? some.map((part) => partInWords(part, prices)) : partsInWords(some, prices);
  if (wish.amountCents !== undefined && wish.amountCents !== sumOf(parts))
    return refuseAmount({ ...wish, amountCents: wish.amountCents }, parts, inWords(parts), (share) =>
      sumOf([...cut.kept, ...rest.map((part) => atRate(part, { share }, prices))]),
    );
  return { parts, steps: inWords(rest.filter((part) => !cut.rest.includes(part))) };
};

const restOf = ({ kept, rest }: Cut, change: PartsChange, prices: Prices): readonly LinePart[] | Refusal => {
  const { months } = change.wish;
  const all = months === undefined ? rest : lasting(rest, months - monthsIn(kept), byRate(prices));
  const isLonger = monthsIn(all) > monthsIn(rest);
  const result: LinePart[] = [];
  for (const [i, part] of all.entries()) {
    const changed = changedPart(part, change, isLonger && i === all.length - 1, prices);
    if ('code' in changed) return changed;
    result.push(changed);
  }
  return result;
};

const changedPart = (
  part: LinePart,
  { wish, ruleSetVersion, isLess }: PartsChange,
  isLonger: boolean,
  prices: Prices,
): LinePart | Refusal => {
  const share = wish.share ?? part.share;
  const isTierKept = prices.line.kind !== 'post' || (ruleSetVersion === undefined && isUnpaid(wish.tier, part, prices));
  const rate: NewRate = {
    share: isLess ? Math.min(share, part.share) : share,
    ...defined({ tier: isTierKept ? part.tier : (wish.tier ?? part.tier) }),
    ruleSetVersion: Math.max(part.ruleSetVersion, ruleSetVersion ?? 0),
  };
  if (!isLonger && isSame(rate, part)) return part;
  const allowed = allowedBy(part, rate, isLonger ? part.months : undefined, prices);
  if ('code' in allowed) return allowed;
  const changed = atRate(part, { ...rate, ...defined({ qualification: allowed.qualification }) }, prices);
  return isLess ? { ...changed, amountCents: Math.min(changed.amountCents, part.amountCents) } : changed;
};

const isSame = (rate: NewRate, part: LinePart): boolean =>
  rate.share === part.share && rate.tier === part.tier && rate.ruleSetVersion === part.ruleSetVersion;

/** What the rules grant for it, as if it were applied for as it is to be. */
const allowedBy = (part: LinePart, rate: NewRate, months: number | undefined, { line, familyOf }: Prices): LineAmount | Refusal =>
  familyOf(rate.ruleSetVersion ?? part.ruleSetVersion).grant(
    { lineId: line.lineId, ...defined({ months }) },
    askedFor(line, { ...part, ...rate }),
  );

const askedFor = (line: Line, { from, share, tier }: Pick<LinePart, 'from' | 'share' | 'tier'>): Line => {
  switch (line.kind) {
    case 'post': {
      const { months: _as, ...post } = line;
      return { ...post, from, share, tier: tier ?? line.tier, amountCents: ANY };
    }
    case 'officer': {
      const { months: _as, ...officer } = line;
      return { ...officer, from, share, amountCents: ANY };
    }
    case 'course':
    case 'flat-sum':
    case 'measure':
    case 'plan-item':
      return line;
  }
};

/** Cents never change alone; whoever starts from the money needs to know the largest share that it pays. */
const refuseAmount = (
  { lineId, amountCents }: { readonly lineId: string; readonly amountCents: Cents },
  parts: readonly LinePart[],
  steps: readonly string[],
  costs: (share: FteHundredths) => Cents,
): Refusal => {
  const share = parts.at(-1)?.share ?? 0;
  const largestShare = largestFitting(share, amountCents, costs);
  return refuse('amount-does-not-follow-from-share', {
    lineId,
    amountCents,
    followsCents: sumOf(parts),
    share,
    months: monthsIn(parts),
    calculation: steps.join('; '),
    largestShare,
    largestShareCents: costs(largestShare),
  });
};
