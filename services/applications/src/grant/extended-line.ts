import { addDays, monthsBegun } from '@paktwerk/kernel';
import type { ContentOf, LinePart, LineTerms } from './content';
import { partsOf, termsOfParts } from './parts';
import type { OfGrant, OfLine } from './parts';

export interface LineExtension extends Pick<ContentOf<'EXTENSION'>['posts'][number], 'oldEnd' | 'newEnd' | 'amountCents'> {
  /** The rules that extend it. */
  readonly ruleSetVersion: number;
}

/** A line that lasts longer: a part more behind the day on which it ended, at the share and the tier of its last one. */
export const extendedLine = (before: LineTerms, extension: LineExtension, line: OfLine, grant: OfGrant): LineTerms => {
  const { newEnd, amountCents } = extension;
  const parts = partsOf(line, before, grant);
  const last = parts.at(-1);
  if (last === undefined) return { ...before, amountCents: before.amountCents + amountCents, to: newEnd };
  return termsOfParts([...parts.slice(0, -1), ...added(last, extension)], newEnd, line, grant);
};

/** Whoever began before the line did ends before it: the part behind takes the place of those days. */
const added = (last: LinePart, { oldEnd, newEnd, amountCents, ruleSetVersion }: LineExtension): readonly LinePart[] => {
  const end = last.from > oldEnd || last.to < oldEnd ? last.to : oldEnd;
  const from = addDays(end > oldEnd ? end : oldEnd, 1);
  const to = newEnd < from ? from : newEnd;
  return [
    { ...last, to: end },
    { ...last, from, to, months: monthsBegun(from, addDays(to, 1)), ruleSetVersion, amountCents },
  ];
};
