import { isDeepStrictEqual } from 'node:util';
import { addDays, defined, divideHalfUp, earlierOf, lastDayOfMonths, laterOf, monthsBegun } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { IssuedLine } from '../application/events';
import { monthsFrom } from '../funding/rule-parameter';
import type { LinePart, LineTerms } from './content';

/** The days of a grant, and the rules that it was made under. */
export interface OfGrant {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly ruleSetVersion: number;
}

/** A line as it was granted first, with the first day of work that was applied for. */
export type LineIssued = IssuedLine & { readonly from?: IsoDate };

export interface OfLine {
  readonly lineId: string;
  readonly from?: IsoDate;
}

/** The first day of a line as it was granted first: the first day of work that was applied for, else that of the grant. */
const startOf = ({ from }: OfLine, grant: Pick<OfGrant, 'from'>): IsoDate => from ?? grant.from;

/**
 * The months of a line, each at its own share, rate and rules: one part unless a notice made more of them. What is an amount alone has none, and what is
 * taken back neither.
 */
export const partsOf = (line: OfLine, terms: LineTerms, grant: OfGrant): readonly LinePart[] => {
  const { parts, share, tier, qualification, amountCents } = terms;
  if (parts !== undefined) return parts;
  if (share === undefined || amountCents === 0) return [];
  const from = startOf(line, grant);
  const months = terms.months ?? monthsFrom(from, grant.to);
  if (months === 0) return [];
  const to = terms.to ?? lastDayOfMonths(from, months);
  return [{ from, to, months, share, ...defined({ tier, qualification }), ruleSetVersion: grant.ruleSetVersion, amountCents }];
};

/** The first day of a line, which a notice can have moved. */
export const beginningOf = (line: OfLine, terms: LineTerms, grant: OfGrant): IsoDate =>
  partsOf(line, terms, grant)[0]?.from ?? startOf(line, grant);

/** The last day that a line can last for: an extension moves it behind the grant's own. */
export const lastDayOf = ({ to }: LineTerms, grant: Pick<OfGrant, 'to'>): IsoDate => (to === undefined ? grant.to : laterOf(to, grant.to));

/** A line of these parts; one that is as any line without parts would be is not written down. @param to the last day, where it is known */
export const termsOfParts = (parts: readonly LinePart[], to: IsoDate | undefined, line: OfLine, grant: OfGrant): LineTerms => {
  const inTurn = joined(parts);
  const last = inTurn.at(-1);
  if (last === undefined) return { amountCents: 0 };
  const { share, tier, qualification } = last;
  const terms: LineTerms = { amountCents: sumOf(inTurn), share, months: monthsIn(inTurn), ...defined({ tier, qualification, to }) };
  return isDeepStrictEqual(partsOf(line, terms, grant), inTurn) ? terms : { ...terms, parts: [...inTurn] };
};

export const monthsIn = (parts: readonly Pick<LinePart, 'months'>[]): number => parts.reduce((sum, { months }) => sum + months, 0);
/** The parts that any of some days falls into. Work may begin later than a line does, so a part reaches until the next one begins. */
export const partsWithin = <P extends Pick<LinePart, 'from'>>(
  parts: readonly P[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): readonly P[] => parts.filter((part, i) => (i === 0 || part.from <= to) && (parts[i + 1] === undefined || from < parts[i + 1]!.from));

/** What parts or lines come to together. */
export const sumOf = (some: Iterable<{ readonly amountCents: Cents }>): Cents =>
  [...some].reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What so many months of a part come to. */
export type CentsOfMonths = (part: LinePart, months: number) => Cents;

/** Every month of a part the same. */
export const evenly: CentsOfMonths = ({ amountCents, months: all }, months) =>
  Number(divideHalfUp(BigInt(amountCents) * BigInt(months), BigInt(all)));

export interface Cut {
  readonly kept: readonly LinePart[];
  readonly rest: readonly LinePart[];
}

/** What lies before a day and what follows; a month that has begun by then lies before. */
export const cutAt = (parts: readonly LinePart[], day: IsoDate, costs: CentsOfMonths): Cut => {
  const cuts = parts.map((part) => cutPart(part, day, costs));
  return { kept: cuts.flatMap(({ kept }) => kept), rest: cuts.flatMap(({ rest }) => rest) };
};

const cutPart = (part: LinePart, day: IsoDate, costs: CentsOfMonths): Cut => {
  const { from, months, amountCents } = part;
  const begun = monthsBegun(from, day);
  if (begun === 0) return { kept: [], rest: [part] };
  if (begun >= months) return { kept: [part], rest: [] };
  const [next, left] = [addDays(lastDayOfMonths(from, begun), 1), costs(part, months - begun)];
  return {
    kept: [{ ...part, to: earlierOf(addDays(next, -1), part.to), months: begun, amountCents: amountCents - left }],
    rest: [{ ...part, from: next, months: months - begun, amountCents: left }],
  };
};

/** So many months in all: the last ones are dropped, or the last part lasts longer. */
export const lasting = (parts: readonly LinePart[], months: number, costs: CentsOfMonths): readonly LinePart[] => {
  let left = months;
  return parts.flatMap((part, i) => {
    const take = i === parts.length - 1 ? left : Math.min(part.months, left);
    left -= take;
    if (take === part.months) return [part];
    const until = lastDayOfMonths(part.from, take);
    const to = take < part.months ? earlierOf(until, part.to) : until;
    return take <= 0 ? [] : [{ ...part, months: take, to, amountCents: costs(part, take) }];
  });
};

/** Neighbours at the same share, rate and rules are one part. */
const joined = (parts: readonly LinePart[]): readonly LinePart[] =>
  parts.reduce<readonly LinePart[]>((done, part) => {
    const last = done.at(-1);
    if (last === undefined || !isSameRate(last, part) || !follows(last, part)) return [...done, part];
    return [...done.slice(0, -1), { ...last, to: part.to, months: monthsIn([last, part]), amountCents: sumOf([last, part]) }];
  }, []);

export const isSameRate = (one: LinePart, other: LinePart): boolean =>
  (['share', 'tier', 'qualification', 'ruleSetVersion'] as const).every((field) => one[field] === other[field]);

/** Its months are whole, and the other one begins on the next day. */
const follows = ({ from, to, months }: LinePart, next: LinePart): boolean =>
  to === lastDayOfMonths(from, months) && addDays(to, 1) === next.from;
