import { addDays, laterOf, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { monthsFrom } from '../funding/rule-parameter';
import type { LinePart, LineTerms } from './content';
import { lasting, monthsIn } from './parts';
import type { CentsOfMonths } from './parts';

/**
 * Work begins on another day: the first part reaches from there to the next one, and the line lasts for no more months than before, and for none behind its
 * last day. What becomes of shares later on stays on its day.
 * @param until the last day that the line can last for
 */
export const begunOn = (start: IsoDate, parts: readonly LinePart[], until: IsoDate, costs: CentsOfMonths): readonly LinePart[] => {
  const moved = parts.flatMap((part, i): readonly LinePart[] => {
    const next = parts[i + 1];
    if (i > 0 && start <= part.from) return [part];
    const from = i === 0 ? start : laterOf(part.from, start);
    const reaches = monthsFrom(from, next === undefined ? until : addDays(next.from, -1));
    const months = i === 0 && next !== undefined ? reaches : Math.min(part.months, reaches);
    return months <= 0 ? [] : [{ ...part, from, to: lastDayOfMonths(from, months), months, amountCents: costs(part, months) }];
  });
  const last = moved.at(-1);
  if (last === undefined) return [];
  const room = monthsIn(moved.slice(0, -1)) + Math.max(last.months, monthsFrom(last.from, until));
  return lasting(moved, Math.min(monthsIn(parts), room), costs);
};

/** The last day of a line, where it is known: one whose work begins on another day ends with its months. */
export const endOf = ({ to }: Pick<LineTerms, 'to'>, parts: readonly LinePart[], start: IsoDate | undefined): IsoDate | undefined =>
  to === undefined || start === undefined ? to : (parts.at(-1)?.to ?? to);
