import { assertNever, defined } from '@paktwerk/kernel';
import type { LineIssued } from '../grant/parts';
import type { Issued } from '../grant/terms';
import type { IssuedLine, LineAmount } from './events';
import type { Line } from './lines';
import type { PreparedDecision, Submitted } from './state';

/** What a decision grants, line by line. */
export const grantedLines = (requested: readonly Line[], decided: readonly LineAmount[]): readonly IssuedLine[] =>
  decided.flatMap((granted) => {
    const line = requested.find((l) => l.lineId === granted.lineId);
    return line ? [grantedLine(line, granted)] : [];
  });

/** The same with the first day of work of each, as it was applied for. */
export const begunAs = (requested: readonly Line[], granted: readonly IssuedLine[]): LineIssued[] =>
  granted.map((line) => {
    const asked = requested.find((l) => l.lineId === line.lineId);
    return asked !== undefined && 'from' in asked ? { ...line, ...defined({ from: asked.from }) } : line;
  });

/** What was granted first, by the decision. */
export const issuedAs = ({ app, decision }: { readonly app: Submitted; readonly decision: Pick<PreparedDecision, 'lines'> }): Issued => ({
  from: app.from,
  to: app.to,
  ruleSetVersion: app.ruleSetVersion,
  lines: begunAs(app.lines, grantedLines(app.lines, decision.lines)),
});

/** What was decided of a line; decisions from before say less than the line itself. */
const grantedLine = (line: Line, { amountCents, share, tier, qualification, sizeClass, months, units }: LineAmount): IssuedLine => {
  const { lineId } = line;
  switch (line.kind) {
    case 'post':
      return {
        lineId,
        kind: line.kind,
        share: share ?? line.share,
        tier: tier ?? line.tier,
        ...defined({ qualification, months }),
        amountCents,
      };
    case 'measure':
      return { lineId, kind: line.kind, amountCents };
    case 'officer': {
      if (sizeClass === undefined || qualification === undefined || share === undefined || months === undefined)
        throw new Error(`The decision does not say what ${lineId} is granted.`);
      return { lineId, kind: line.kind, share, sizeClass, qualification, months, ...defined({ from: line.from }), amountCents };
    }
    case 'course':
      return { lineId, kind: line.kind, named: line.format, units: units ?? line.units, amountCents };
    case 'flat-sum':
      return { lineId, kind: line.kind, named: line.flatSum, units: units ?? line.units, amountCents };
    case 'plan-item':
      return { lineId, kind: line.kind, named: line.item, amountCents };
    default:
      return assertNever(line);
  }
};
