import { Amount, DateOnly, Type, addDays, defined } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import type { Line } from '../application/lines';
import type { Family, Trace } from '../funding/family';
import { GrantedLineInput, parseGrantedLines } from '../funding/granted-line';
import type { GrantedLine } from '../funding/granted-line';
import { wholeMonths } from '../funding/rule-parameter';
import { refuse } from '../problems';
import type { LineChange, LineTerms } from './content';

/** What a line is to be from now on, or from a day on. */
export interface AmendLine extends GrantedLine {
  /** The first day on which it holds, the first of a month; absent: for the whole of the line. */
  readonly from?: IsoDate;
}

/** As clerks write it: the share as a decimal number. */
export const AmendLineInput = Type.Object(
  {
    ...GrantedLineInput.properties,
    from: Type.Optional(DateOnly({ description: 'The first day on which it holds, the first of a month; the whole line unless told' })),
  },
  { additionalProperties: false },
);
type AmendLineInput = Static<typeof AmendLineInput>;

/** The share in hundredths, as everywhere behind the edge, or why it cannot be written so. */
export const parseAmendLines = (input: readonly AmendLineInput[]): readonly AmendLine[] | Refusal => {
  const parsed = parseGrantedLines(input.map(({ from: _from, ...line }) => line));
  return 'code' in parsed ? parsed : parsed.map((line, i): AmendLine => ({ ...line, ...defined({ from: input[i]?.from }) }));
};

export interface AmendedLine {
  readonly change: LineChange;
  /** How the new amount came about. */
  readonly traces: readonly Trace[];
}

/** More than any line costs: an amendment is not bound to what was asked for once, only to the rules. */
const ANY = Number(Amount().maximum);

interface At {
  /** As it was applied for. */
  readonly line: Line;
  readonly before: LineTerms;
  /** When the grant begins, for lines that do not say when they do. */
  readonly grantFrom: IsoDate;
  /** The rules that it was granted under, and those that it is amended under. */
  readonly granted: Family;
  readonly rules: Family;
}

/**
 * What a line is after an amendment. The cents of a post or a course follow from its share, months, tier or units, as when it was granted; from a day on
 * only the months from then on are counted anew.
 */
export const amendedLine = (one: AmendLine, at: At): AmendedLine | Refusal => {
  const amended = one.from === undefined ? wholeLine(one, at) : lineFrom(one, one.from, at);
  if ('code' in amended) return amended;
  return isSame(amended.change) ? refuse('amendment-changes-nothing', { lineId: one.lineId }) : amended;
};

const wholeLine = ({ from: _from, ...one }: AmendLine, at: At): AmendedLine | Refusal => {
  const { line, before, rules } = at;
  const wanted = wantedOf(one, at);
  const granted = rules.grant({ lineId: one.lineId, ...defined({ amountCents: one.amountCents, months: one.months }) }, wanted);
  if ('code' in granted) return granted;
  return changed(line.lineId, before, { ...before, ...termsIn(granted) }, one, rules.cap({ ...wanted, ...figuresOf(granted) })?.trace);
};

const lineFrom = (one: AmendLine, from: IsoDate, at: At): AmendedLine | Refusal => {
  const { line, before, grantFrom, granted, rules } = at;
  const { lineId } = one;
  if (!('share' in line)) return refuse('amended-from-a-day', { lineId, kind: line.kind });
  const start = line.from ?? grantFrom;
  const until = from > start ? wholeMonths(start, addDays(from, -1)) : undefined;
  if (until === undefined) return refuse('amendment-not-at-month', { lineId, from, start });
  const { months: allBefore = 0 } = before.months === undefined ? figuresOf(granted.grant({ lineId }, wantedOf({ lineId }, at))) : before;
  const all = one.months ?? allBefore;
  const left = all - until;
  if (left < 1) return refuse('amendment-behind-the-line', { lineId, from, months: all });
  const old = costs(granted, { lineId, months: Math.max(allBefore - until, 0) }, at);
  if ('code' in old) return old;
  const fresh = costs(rules, { ...one, months: left }, at);
  if ('code' in fresh) return fresh;
  const amountCents = before.amountCents - old.amountCents + fresh.amountCents;
  const after = { ...before, ...termsIn(fresh.line), months: all, amountCents };
  const amended = changed(lineId, before, after, one, old.trace, fresh.trace);
  return 'code' in amended ? amended : { ...amended, change: { ...amended.change, from } };
};

/** What so many months of a line cost under rules, with its share and tier as they stand unless told. */
const costs = (
  family: Family,
  { months = 0, share, tier, lineId }: AmendLine,
  at: At,
): { readonly amountCents: Cents; readonly line: LineAmount; readonly trace?: Trace } | Refusal => {
  if (months === 0) return { amountCents: 0, line: { lineId, amountCents: 0 } };
  const wanted = wantedOf({ lineId, months, ...defined({ share, tier }) }, at);
  const line = family.grant({ lineId }, wanted);
  if ('code' in line) return line;
  return { amountCents: line.amountCents, line, ...defined({ trace: family.cap({ ...wanted, ...figuresOf(line) })?.trace }) };
};

/** The line as if it were applied for as it is to be. */
const wantedOf = ({ share, months, tier, units, amountCents }: GrantedLine, { line, before }: At): Line => {
  const follows = { amountCents: ANY };
  switch (line.kind) {
    case 'post':
      return { ...line, ...shared(line, before, { share, months }), tier: tier ?? before.tier ?? line.tier, ...follows };
    case 'officer':
      return { ...line, ...shared(line, before, { share, months }), ...follows };
    case 'course':
    case 'flat-sum':
      return { ...line, units: units ?? before.units ?? line.units, ...follows };
    case 'measure':
    case 'plan-item':
      return { ...line, amountCents: amountCents ?? before.amountCents };
  }
};

const shared = (
  line: { readonly share: number; readonly months?: number },
  before: LineTerms,
  { share, months }: { readonly share: number | undefined; readonly months: number | undefined },
) => ({ share: share ?? before.share ?? line.share, ...defined({ months: months ?? before.months ?? line.months }) });

const figuresOf = (line: LineAmount | Refusal): Partial<Pick<LineAmount, 'share' | 'months' | 'tier' | 'units'>> => {
  if ('code' in line) return {};
  const { share, months, tier, units } = line;
  return defined({ share, months, tier, units });
};

const termsIn = ({ amountCents, share, months, tier, qualification, sizeClass, units }: LineAmount): LineTerms => ({
  amountCents,
  ...defined({ share, months, tier: tier ?? sizeClass, qualification, units }),
});

/** Where its months change, nobody knows its last day any more. */
const changed = (
  lineId: string,
  before: LineTerms,
  { to, ...after }: LineTerms,
  one: AmendLine,
  ...traces: readonly (Trace | undefined)[]
): AmendedLine | Refusal => ({
  change: { lineId, before, after: { ...after, ...(one.months === undefined ? defined({ to }) : {}) } },
  traces: traces.flatMap((trace) => trace ?? []),
});

const FIELDS = ['amountCents', 'share', 'months', 'tier', 'units', 'to'] as const satisfies readonly (keyof LineTerms)[];
const isSame = ({ before, after }: LineChange): boolean => FIELDS.every((field) => before[field] === after[field]);
