import { defined } from '@paktwerk/kernel';
import type { Cents, EventOf, IsoDate } from '@paktwerk/kernel';
import type { GrantIssued, IssuedLine } from '../application/events';
import { changesIn } from './content';
import type { LineChange, LineTerms, NoticeContent } from './content';
import { statusOf } from './state';
import type { Notice, OpenGrant } from './state';

export type Issued = Pick<EventOf<typeof GrantIssued>['data'], 'from' | 'to' | 'ruleSetVersion' | 'lines'>;

/** What a grant grants after all its notices. */
export interface GrantTerms {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly amountCents: Cents;
  readonly lines: ReadonlyMap<string, LineTerms>;
  /** Lines whose amount is not one share for all their months at one rate any more. */
  readonly inParts: ReadonlySet<string>;
}

/** What a line was granted first. */
export const firstTerms = (line: IssuedLine): LineTerms => {
  const { amountCents } = line;
  switch (line.kind) {
    case 'post': {
      const { share, months, tier, qualification } = line;
      return { amountCents, share, tier, ...defined({ months, qualification }) };
    }
    case 'officer':
      return { amountCents, share: line.share, months: line.months, tier: line.sizeClass, qualification: line.qualification };
    case 'course':
    case 'flat-sum':
      return { amountCents, units: line.units };
    case 'measure':
    case 'plan-item':
      return { amountCents };
  }
};

/**
 * What the grant grants after the notices that are released and not annulled; `deliveredBy`: after those that had effect by that day. Where nothing was
 * granted any more, its lines are there with nothing.
 */
export const termsOf = (
  { from, to, ruleSetVersion, lines: first }: Issued,
  { notices }: Pick<OpenGrant, 'notices'>,
  deliveredBy?: IsoDate,
): GrantTerms => {
  const lines = new Map(first.map((line) => [line.lineId, firstTerms(line)]));
  const inParts = new Set<string>();
  const holding = notices.filter((notice) => holds(notice, deliveredBy));
  for (const { content, change } of changesOf(holding, lines)) {
    const { lineId, after } = change;
    lines.set(lineId, after);
    if (after.amountCents === 0) inParts.delete(lineId);
    else if (divides(content, change, ruleSetVersion)) inParts.add(lineId);
  }
  return { from, to, amountCents: sumOf(lines.values()), lines, inParts };
};

/** What notices change of lines that were granted first, each on top of those before it. */
export const changesOf = (notices: readonly Pick<Notice, 'content'>[], first: ReadonlyMap<string, LineTerms>) => {
  const now = new Map(first);
  return notices.flatMap(({ content }) => {
    if (content === undefined) return [];
    const changes = changesIn(content, (lineId) => now.get(lineId));
    for (const { lineId, after } of changes) now.set(lineId, after);
    return changes.map((change) => ({ content, change }));
  });
};

/** A change of some months only, or at the rates of other rules, leaves parts of a line that cost differently; what is an amount alone has none. */
const divides = (content: NoticeContent, { from, after }: LineChange, grantedUnder: number): boolean => {
  switch (content.kind) {
    case 'AMENDMENT': {
      const byOthers = content.causes.some((cause) => cause.kind === 'rule-set' && cause.ruleSetVersion !== grantedUnder);
      return (from !== undefined || byOthers) && (after.share ?? after.units) !== undefined;
    }
    case 'EXTENSION':
      return true;
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return from !== undefined;
    case 'GRANT':
    case 'REIMBURSEMENT':
      return false;
  }
};

export const sumOf = (terms: Iterable<LineTerms>): Cents => [...terms].reduce((sum, { amountCents }) => sum + amountCents, 0);

const holds = (notice: Notice, deliveredBy: IsoDate | undefined): boolean =>
  statusOf(notice) !== 'annulled' && (deliveredBy === undefined || (notice.delivered !== undefined && notice.delivered.on <= deliveredBy));
