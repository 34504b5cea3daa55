import { isDeepStrictEqual } from 'node:util';
import { DateOnly, Type, defined } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import type { Line } from '../application/lines';
import { GrantedLineInput, parseGrantedLines } from '../funding/granted-line';
import type { GrantedLine } from '../funding/granted-line';
import { refuse } from '../problems';
import { begunOn, endOf } from './begun-parts';
import { ANY, changeParts } from './changed-parts';
import type { LineChange, LinePart, LineTerms } from './content';
import { cutAt, monthsIn, partsOf, termsOfParts } from './parts';
import type { Cut, OfGrant } from './parts';
import { byRate, partsInWords } from './priced-parts';
import type { Prices } from './priced-parts';

/** What a line is to be from now on, or from a day on. */
export interface AmendLine extends GrantedLine {
  /** The first day on which it holds, the first one of a month of the line; absent: for the whole of the line. */
  readonly from?: IsoDate;
  /** The first day of work, where that moves. */
  readonly start?: IsoDate;
}

/** As clerks write it: the share as a decimal number. */
export const AmendLineInput = Type.Object(
  {
    ...GrantedLineInput.properties,
    from: Type.Optional(
      DateOnly({ description: 'The first day on which it holds, the first one of a month of the line; the whole line unless told' }),
    ),
    start: Type.Optional(DateOnly({ description: 'The first day of work, where it is another one than before' })),
  },
  { additionalProperties: false },
);
type AmendLineInput = Static<typeof AmendLineInput>;

/** The share in hundredths, as everywhere behind the edge, or why it cannot be written so. */
export const parseAmendLines = (input: readonly AmendLineInput[]): readonly AmendLine[] | Refusal => {
  const parsed = parseGrantedLines(input.map(({ from: _from, start: _start, ...line }) => line));
  return 'code' in parsed
    ? parsed
    : parsed.map((line, i): AmendLine => ({ ...line, ...defined({ from: input[i]?.from, start: input[i]?.start }) }));
};

export interface AmendedLine {
  readonly change: LineChange;
  /** How what is new came about, in German. */
  readonly steps: readonly string[];
}

interface At extends Prices {
  readonly before: LineTerms;
  readonly grant: OfGrant;
  /** The rules that it is amended under, where that is why. */
  readonly ruleSetVersion?: number;
}

/**
 * What a line is after an amendment. The cents of a post or a course follow from its share, months, tier or units, as when it was granted; of a line with
 * months each part at its own share, tier and rules, and from a day on only the months from then on.
 */
export const amendedLine = (one: AmendLine, at: At): AmendedLine | Refusal => {
  const parts = partsOf(at.line, at.before, at.grant);
  const amended = parts.length === 0 ? wholeLine(one, at) : lineInParts(one, parts, at);
  if ('code' in amended) return amended;
  const { before, after } = amended.change;
  return isDeepStrictEqual(before, after) ? refuse('amendment-changes-nothing', { lineId: one.lineId }) : amended;
};

const lineInParts = (one: AmendLine, granted: readonly LinePart[], at: At): AmendedLine | Refusal => {
  const { line, before, grant, ruleSetVersion } = at;
  const { from: day, start, ...wish } = one;
  const parts = start === undefined ? granted : movedTo(start, granted, one, at);
  if ('code' in parts) return parts;
  const { lineId, months = monthsIn(parts) } = wish;
  // From its first day on, it is the whole line.
  const from = day === parts[0]?.from ? undefined : day;
  const cut = from === undefined ? { kept: [], rest: parts } : cutFrom(parts, from, { lineId, months }, at);
  if ('code' in cut) return cut;
  const changed = changeParts(cut, { wish, ...defined({ ruleSetVersion }) }, at);
  if ('code' in changed) return changed;
  const { parts: willBe } = changed;
  // Where its months change, nobody knows its last day any more.
  const to = wish.months === undefined ? endOf(before, willBe, start) : undefined;
  const after = termsOfParts(willBe, to, line, grant);
  const steps =
    start === undefined
      ? changed.steps
      : partsInWords(
          willBe.filter((part) => !granted.includes(part)),
          at,
        );
  return { change: { lineId, ...defined({ from }), before, after }, steps };
};

/** The months of a line whose work begins on another day, within what is granted. */
const movedTo = (start: IsoDate, parts: readonly LinePart[], { lineId }: AmendLine, at: At): readonly LinePart[] | Refusal => {
  const { before, grant } = at;
  const until = before.to ?? grant.to;
  const moved = start < grant.from ? [] : begunOn(start, parts, until, byRate(at));
  return moved.length === 0 ? refuse('change-outside-period', { lineId, from: start, grantFrom: grant.from, grantTo: until }) : moved;
};

/** Only whole months are counted anew. */
const cutFrom = (
  parts: readonly LinePart[],
  from: IsoDate,
  { lineId, months }: { readonly lineId: string; readonly months: number },
  at: At,
): Cut | Refusal => {
  const cut = cutAt(parts, from, byRate(at));
  const last = cut.kept.at(-1);
  if (last === undefined || last.to >= from)
    return refuse('amendment-not-at-month', { lineId, from, start: parts[0]?.from ?? at.grant.from });
  return cut.rest.length === 0 || months <= monthsIn(cut.kept) ? refuse('amendment-behind-the-line', { lineId, from, months }) : cut;
};

/** What has no months, or nothing granted of it any more. */
const wholeLine = ({ from, start, ...one }: AmendLine, at: At): AmendedLine | Refusal => {
  const { line, before, grant, ruleSetVersion = grant.ruleSetVersion } = at;
  const { lineId } = one;
  if ((from ?? start) !== undefined) return refuse('amended-from-a-day', { lineId, kind: line.kind });
  const rules = at.familyOf(ruleSetVersion);
  const wanted = wantedOf(one, at);
  const granted = rules.grant({ lineId, ...defined({ amountCents: one.amountCents, months: one.months }) }, wanted);
  if ('code' in granted) return granted;
  const { amountCents, share, months, tier, qualification, sizeClass, units } = granted;
  const terms = { amountCents, ...defined({ share, months, tier: tier ?? sizeClass, qualification, units }) };
  const after =
    share === undefined
      ? { ...before, ...terms }
      : termsOfParts(partsOf(line, terms, { ...grant, ruleSetVersion }), undefined, line, grant);
  const figures = defined({ share, months, tier, units });
  return { change: { lineId, before, after }, steps: rules.cap({ ...wanted, ...figures })?.trace.steps.map((step) => step.de) ?? [] };
};

/** The line as if it were applied for as it is to be. */
const wantedOf = ({ share, months, tier, units, amountCents }: GrantedLine, { line, before }: At): Line => {
  const follows = { amountCents: ANY };
  switch (line.kind) {
    case 'post':
      return { ...line, share: share ?? line.share, ...defined({ months: months ?? line.months }), tier: tier ?? line.tier, ...follows };
    case 'officer':
      return { ...line, share: share ?? line.share, ...defined({ months: months ?? line.months }), ...follows };
    case 'course':
    case 'flat-sum':
      return { ...line, units: units ?? before.units ?? line.units, ...follows };
    case 'measure':
    case 'plan-item':
      return { ...line, amountCents: amountCents ?? before.amountCents };
  }
};
