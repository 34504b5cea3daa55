import { addDays, defined, earlierOf } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { isCounted } from '../application/lines';
import type { Line } from '../application/lines';
import { grantedOf } from '../application/prepare-decision';
import type { GrantedLine } from '../funding/granted-line';
import { refuse } from '../problems';
import { changeParts } from './changed-parts';
import type { LineChange, LinePart, LineTerms } from './content';
import { beginningOf, cutAt, lasting, monthsIn, partsOf, termsOfParts } from './parts';
import { byRate } from './priced-parts';
import type { Prices } from './priced-parts';
import type { GrantTerms } from './terms';

/** What a grant is now, and by which rules the amounts of its lines follow. */
export interface Standing extends Pick<Prices, 'familyOf'> {
  readonly terms: GrantTerms;
  /** The lines as they were applied for. */
  readonly requested: readonly Line[];
}

/** What is left of a line; where no figure is named, nothing from a day on. */
export const lineLeft = (one: GrantedLine, from: IsoDate, standing: Standing): LineChange | Refusal => {
  const { terms, requested, familyOf } = standing;
  const { lineId } = one;
  const line = requested.find((l) => l.lineId === lineId);
  const before = terms.lines.get(lineId);
  if (line === undefined || before === undefined) return refuse('line-unknown', { lineId });
  const above = aboveGranted(one, before);
  if (above) return above;
  if (before.amountCents === 0) return { lineId, before, after: before };
  const begins = beginningOf(line, before, terms);
  if (one.amountCents === 0 || (isBare(one) && from <= begins)) return { lineId, before, after: { amountCents: 0 } };
  const parts = partsOf(line, before, terms);
  if (parts.length > 0) {
    const of = { line, before, parts, begins, terms, familyOf };
    return isBare(one) ? endedBefore(from, of) : partsLeft(one, from, of);
  }
  if (isBare(one)) return refuse('left-over-missing', { lineId, from });
  const left = grantedOf(one, asGranted(line, before), familyOf(terms.ruleSetVersion));
  if ('code' in left) return left;
  const { amountCents, units } = left;
  return { lineId, before, after: { amountCents, ...defined({ units }) } };
};

const FIGURES = ['amountCents', 'share', 'months', 'tier', 'units'] as const;
const isBare = (one: GrantedLine): boolean => FIGURES.every((figure) => one[figure] === undefined);

const aboveGranted = ({ lineId, amountCents, share, units }: GrantedLine, before: LineTerms): Refusal | undefined => {
  if (isAbove(amountCents, before.amountCents))
    return refuse('amount-above-granted', { lineId, amountCents, grantedCents: before.amountCents });
  if (isAbove(share, before.share)) return refuse('share-above-granted', { lineId, share, grantedShare: before.share });
  return isAbove(units, before.units) ? refuse('units-above-granted', { lineId, units, grantedUnits: before.units }) : undefined;
};

/** What nobody named is not above, and nothing is where no notice says how much it was. */
const isAbove = (left = 0, granted = Infinity): boolean => left > granted;

interface InParts extends Prices {
  readonly before: LineTerms;
  readonly parts: readonly LinePart[];
  /** The first day of the line. */
  readonly begins: IsoDate;
  readonly terms: GrantTerms;
}

/** The months that have begun before a day are left, and none after. */
const endedBefore = (from: IsoDate, of: InParts): LineChange => {
  const begun = monthsIn(cutAt(of.parts, from, byRate(of)).kept);
  return change(lasting(of.parts, begun, byRate(of)), from, of);
};

/** A smaller share from a day on: the months that have begun by then keep theirs. */
const partsLeft = (wish: GrantedLine, from: IsoDate, of: InParts): LineChange | Refusal => {
  const { line, parts, begins, before, terms } = of;
  const { lineId } = line;
  const isFromDay = from > begins && parts.some((part) => isCut(wish, part));
  const cut = isFromDay ? cutAt(parts, from, byRate(of)) : { kept: [], rest: parts };
  const grantedMonths = monthsIn(parts);
  const { months = grantedMonths } = wish;
  if (months > grantedMonths) return refuse('months-above-granted', { lineId, months, grantedMonths });
  if (isFromDay && months <= monthsIn(cut.kept)) return refuse('amendment-behind-the-line', { lineId, from, months });
  const begunMonths = monthsIn(cutAt(parts, from, byRate(of)).kept);
  if (!isFromDay && from > begins && months < grantedMonths && months > begunMonths)
    return refuse('months-behind-the-day', { lineId, from, months, begunMonths });
  const left = changeParts(cut, { wish, isLess: true }, of);
  if ('code' in left) return left;
  if (!isFromDay) return change(left.parts, from, of);
  const to = months === grantedMonths ? before.to : left.parts.at(-1)?.to;
  // A month that has begun keeps its share: what is otherwise is so from the first day of the next one.
  const since = cut.rest.find((part) => isCut(wish, part))?.from ?? from;
  return { lineId, from: since, before, after: termsOfParts(left.parts, to, line, terms) };
};

const isCut = ({ share, tier }: GrantedLine, part: LinePart): boolean =>
  (share ?? part.share) < part.share || (tier ?? part.tier) !== part.tier;

/** A line with fewer months ends with the day before the grant does not hold any more; one that is cut in its share goes on. */
const change = (left: readonly LinePart[], from: IsoDate, { line, before, parts, begins, terms }: InParts): LineChange => {
  const { lineId } = line;
  if (monthsIn(left) === monthsIn(parts)) return { lineId, before, after: termsOfParts(left, before.to, line, terms) };
  const last = left.at(-1);
  if (last === undefined || from <= begins) return { lineId, before, after: termsOfParts(left, undefined, line, terms) };
  const to = earlierOf(addDays(from, -1), before.to);
  return { lineId, before, after: termsOfParts([...left.slice(0, -1), { ...last, to }], to, line, terms) };
};

/** What has no months, as if no more had been asked for than is granted: nothing of it becomes more. */
const asGranted = (line: Line, { amountCents, units }: LineTerms): Line =>
  isCounted(line) ? { ...line, amountCents, units: units ?? line.units } : { ...line, amountCents };
