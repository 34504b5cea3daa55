import { addDays, daysBetween, laterOf } from './dates';
import type { IsoDate } from './dates';
import { addExact, isMoreExact } from './money';
import type { Exact } from './money';
import { monthsBetween, monthsLater } from './months';
import { PARTS_OF_A_MONTH } from './paid-days';

/** What the rules say of interruptions, as they were known when one was told. */
export interface InterruptionRules {
  /** The most that all of them together move the end by; without it by all that they cost. */
  readonly capMonths?: number;
  /** The last day of the rules: behind it nothing is funded. */
  readonly rulesUntil?: IsoDate;
}

/** Days without pay of somebody on the post. */
export interface Interruption extends InterruptionRules {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The rules of a notice that made a post longer reach at least as far as it does; without such a day they stay as they are. */
export const reaching = <I extends InterruptionRules>(one: I, day: IsoDate | undefined): I =>
  one.rulesUntil === undefined || day === undefined ? one : { ...one, rulesUntil: laterOf(one.rulesUntil, day) };

const NOTHING: Exact = { over: 0n, of: 1n };
/**
 * A funded end after interruptions: each that begins before it moves it by the months that it costs, as far as its rules let all of them together, and no day
 * behind them. What an earlier one moved by its own rules stays: no month without pay takes one that is paid.
 */
export const movedBy = (end: IsoDate, interruptions: readonly Interruption[]): IsoDate => {
  const inTurn = interruptions.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let [moved, months] = [end, NOTHING];
  for (const { from, until, capMonths, rulesUntil } of inTurn) {
    if (from > moved) break;
    const all = addExact(months, monthsBetween(from, until, PARTS_OF_A_MONTH.value));
    const cap = capMonths === undefined ? undefined : { over: BigInt(capMonths), of: 1n };
    const counted = cap && isMoreExact(all, cap) ? cap : all;
    if (!isMoreExact(counted, months)) continue;
    const uncut = monthsLater(end, counted, PARTS_OF_A_MONTH.value);
    if (rulesUntil === undefined || uncut <= rulesUntil) [moved, months] = [laterOf(moved, uncut), counted];
    else if (rulesUntil > moved) [moved, months] = [rulesUntil, monthsBetween(addDays(end, 1), rulesUntil, PARTS_OF_A_MONTH.value)];
  }
  return moved;
};

const MONTH = 31;
/** Parts of a month are rounded to days: of two ends beside each other the later one can move by less. */
const ROUNDED = [3, 2, 1, 0, -1, -2, -3];

/**
 * The end that becomes this one by the interruptions that there are: what a notice says lies behind those that were known. One that no end becomes, because
 * an interruption begins before it and moves every end from there on behind it, counts that one not in.
 */
export const unmoved = (end: IsoDate, interruptions: readonly Interruption[]): IsoDate => {
  if (interruptions.length === 0) return end;
  // Somewhere between the end and as many days before it as were interrupted, and a month for what months differ by.
  let [before, after] = [addDays(end, -interruptions.reduce((days, one) => days + daysBetween(one.from, one.until) + 1, MONTH)), end];
  while (before < after) {
    const middle = addDays(before, Math.ceil(daysBetween(before, after) / 2));
    if (movedBy(middle, interruptions) > end) after = addDays(middle, -1);
    else before = middle;
  }
  const exact = ROUNDED.map((days) => addDays(before, days)).find((day) => movedBy(day, interruptions) === end);
  if (exact !== undefined) return exact;
  const counted = interruptions.filter(({ from }) => from <= movedBy(before, interruptions));
  return counted.length === interruptions.length ? before : unmoved(end, counted);
};
