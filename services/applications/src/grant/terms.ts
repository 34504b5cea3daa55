import { defined } from '@paktwerk/kernel';
import type { Cents, EventOf, IsoDate } from '@paktwerk/kernel';
import type { GrantIssued, IssuedLine } from '../application/events';
import { changesIn } from './content';
import type { LineTerms } from './content';
import { statusOf } from './state';
import type { Notice, OpenGrant } from './state';

export type Issued = Pick<EventOf<typeof GrantIssued>['data'], 'from' | 'to' | 'ruleSetVersion' | 'lines'>;

/** What a grant grants after all its notices. */
export interface GrantTerms {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly amountCents: Cents;
  readonly lines: ReadonlyMap<string, LineTerms>;
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
export const termsOf = ({ from, to, lines: first }: Issued, { notices }: Pick<OpenGrant, 'notices'>, deliveredBy?: IsoDate): GrantTerms => {
  const lines = new Map(first.map((line) => [line.lineId, firstTerms(line)]));
  for (const { content } of notices.filter((notice) => holds(notice, deliveredBy)))
    for (const { lineId, after } of content === undefined ? [] : changesIn(content, (id) => lines.get(id))) lines.set(lineId, after);
  return { from, to, amountCents: sumOf(lines.values()), lines };
};

export const sumOf = (terms: Iterable<LineTerms>): Cents => [...terms].reduce((sum, { amountCents }) => sum + amountCents, 0);

const holds = (notice: Notice, deliveredBy: IsoDate | undefined): boolean =>
  statusOf(notice) !== 'annulled' && (deliveredBy === undefined || (notice.delivered !== undefined && notice.delivered.on <= deliveredBy));
