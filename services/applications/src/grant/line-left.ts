import { addDays, defined, monthsBegun } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import type { Line } from '../application/lines';
import { grantedOf } from '../application/prepare-decision';
import type { Family } from '../funding/family';
import type { GrantedLine } from '../funding/granted-line';
import { refuse } from '../problems';
import type { LineChange, LineTerms } from './content';
import type { GrantTerms } from './terms';

/** What a grant is now, and by which rules the amounts of its lines follow. */
export interface Standing {
  readonly terms: GrantTerms;
  /** The lines as they were applied for. */
  readonly requested: readonly Line[];
  readonly family: Family;
}

/** What is left of a line; where no figure is named, nothing from a day on. */
export const lineLeft = (one: GrantedLine, from: IsoDate, { terms, requested, family }: Standing): LineChange | Refusal => {
  const { lineId } = one;
  const line = requested.find((l) => l.lineId === lineId);
  const before = terms.lines.get(lineId);
  if (line === undefined || before === undefined) return refuse('line-unknown', { lineId });
  const above = aboveGranted(one, before);
  if (above) return above;
  const start = startOf(line, terms.from);
  const wish = isBare(one) ? untilDay(lineId, before, start, from) : one;
  if ('code' in wish) return wish;
  if (wish.amountCents === 0) return { lineId, before, after: { amountCents: 0 } };
  if (terms.inParts.has(lineId)) return refuse('line-in-parts', { lineId });
  if (from > start && isCut(wish, before)) return cutFrom(wish, from, { line, before, start, family });
  const left = grantedOf(wish, asGranted(line, before), family);
  return 'code' in left
    ? left
    : { lineId, before, after: { ...termsOfAmount(left), ...defined({ to: lastDay(wish, before, start, from) }) } };
};

const FIGURES = ['amountCents', 'share', 'months', 'tier', 'units'] as const;
const isBare = (one: GrantedLine): boolean => FIGURES.every((figure) => one[figure] === undefined);

const aboveGranted = ({ lineId, amountCents, share, months, units }: GrantedLine, before: LineTerms): Refusal | undefined => {
  if (amountCents !== undefined && amountCents > before.amountCents)
    return refuse('amount-above-granted', { lineId, amountCents, grantedCents: before.amountCents });
  if (share !== undefined && before.share !== undefined && share > before.share)
    return refuse('share-above-granted', { lineId, share, grantedShare: before.share });
  if (months !== undefined && before.months !== undefined && months > before.months)
    return refuse('months-above-granted', { lineId, months, grantedMonths: before.months });
  return units !== undefined && before.units !== undefined && units > before.units
    ? refuse('units-above-granted', { lineId, units, grantedUnits: before.units })
    : undefined;
};

const startOf = (line: Line, grantFrom: IsoDate): IsoDate => ('from' in line && line.from !== undefined ? line.from : grantFrom);

/** What is left where a line ends before a day: of a post the months that have begun by then; of anything else somebody has to say. */
const untilDay = (lineId: string, { share, months, tier }: LineTerms, start: IsoDate, from: IsoDate): GrantedLine | Refusal => {
  if (from <= start) return { lineId, amountCents: 0 };
  if (share === undefined || months === undefined) return refuse('left-over-missing', { lineId, from });
  return { lineId, share, months: Math.min(months, monthsBegun(start, from)), ...defined({ tier: tier }) };
};

const isCut = ({ share, tier }: GrantedLine, before: LineTerms): boolean =>
  before.share !== undefined && ((share ?? before.share) !== before.share || (tier ?? before.tier) !== before.tier);

interface Cut {
  readonly line: Line;
  readonly before: LineTerms;
  readonly start: IsoDate;
  readonly family: Family;
}

/** A smaller share from a day on: the months that have begun by then keep theirs. */
const cutFrom = (wish: GrantedLine, from: IsoDate, { line, before, start, family }: Cut): LineChange | Refusal => {
  const { lineId } = wish;
  const { share, tier, months = 0 } = before;
  const all = wish.months ?? months;
  const begun = monthsBegun(start, from);
  if (all <= begun) return refuse('amendment-behind-the-line', { lineId, from, months: all });
  const requested = asGranted(line, before);
  const old = grantedOf({ lineId, months: months - begun, ...defined({ share, tier }) }, requested, family);
  if ('code' in old) return old;
  const cut = grantedOf({ ...wish, months: all - begun }, requested, family);
  if ('code' in cut) return cut;
  const amountCents = before.amountCents - old.amountCents + cut.amountCents;
  const to = all === months ? before.to : undefined;
  return { lineId, from, before, after: { ...termsOfAmount(cut), amountCents, months: all, ...defined({ to }) } };
};

/** A line with fewer months ends with the day before the grant does not hold any more; one that is cut in its share goes on. */
const lastDay = ({ months }: GrantedLine, before: LineTerms, start: IsoDate, from: IsoDate): IsoDate | undefined =>
  months !== undefined && months < (before.months ?? months) && from > start ? earlier(addDays(from, -1), before.to) : before.to;
const earlier = (one: IsoDate, other: IsoDate | undefined): IsoDate => (other !== undefined && other < one ? other : one);

/** The line as if no more had been asked for than is granted: nothing of it becomes more. */
const asGranted = (line: Line, { amountCents, share, months, units, tier }: LineTerms): Line => {
  switch (line.kind) {
    case 'post':
      return { ...line, amountCents, ...defined({ share: share ?? line.share, months: months ?? line.months, tier: tier ?? line.tier }) };
    case 'officer':
      return { ...line, amountCents, ...defined({ share: share ?? line.share, months: months ?? line.months }) };
    case 'course':
    case 'flat-sum':
      return { ...line, amountCents, units: units ?? line.units };
    case 'measure':
    case 'plan-item':
      return { ...line, amountCents };
  }
};

const termsOfAmount = ({ lineId: _line, sizeClass, tier = sizeClass, ...amount }: LineAmount): LineTerms => ({
  ...amount,
  ...defined({ tier }),
});
