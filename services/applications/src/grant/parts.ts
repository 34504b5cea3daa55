import { defined, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { IssuedLine } from '../application/events';
import type { Line } from '../application/lines';
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

/** The first day of a line: the first day of work that was applied for, else that of the grant. */
export const startOf = (line: Line | LineIssued, { from: grantFrom }: Pick<OfGrant, 'from'>): IsoDate =>
  'from' in line && line.from !== undefined ? line.from : grantFrom;

/**
 * The months of a line, each at its own share, rate and rules: one part unless a notice made more of them. What is an amount alone has none, and what is
 * taken back neither.
 */
export const partsOf = (line: Line | LineIssued, terms: LineTerms, grant: OfGrant): readonly LinePart[] => {
  const { parts, share, tier, qualification, amountCents } = terms;
  if (parts !== undefined) return parts;
  if (share === undefined) return [];
  const from = startOf(line, grant);
  const months = terms.months ?? monthsFrom(from, grant.to);
  if (months === 0) return [];
  const to = terms.to ?? lastDayOfMonths(from, months);
  return [{ from, to, months, share, ...defined({ tier, qualification }), ruleSetVersion: grant.ruleSetVersion, amountCents }];
};
