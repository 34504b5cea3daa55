import { lastDayOfMonths } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { changesInForce } from '../grant/changes-in-force';
import type { LineTerms } from '../grant/content';
import { statusOf } from '../grant/state';
import type { GrantState } from '../grant/state';
import type { FundedShare } from './funded-share';

interface Granted {
  readonly lineId: string;
  readonly amountCents: Cents;
}

/**
 * What is left of granted shares after the notices that have effect: what a court annulled funds nothing, what is revoked can be funded elsewhere, and
 * what is extended is taken for longer. A notice that is not delivered yet changes nothing.
 */
export const sharesLeft = (shares: readonly FundedShare[], grant: GrantState, granted: readonly Granted[]): readonly FundedShare[] => {
  if (grant.kind === 'none') return shares;
  if (grant.notices.some((n) => n.kind === 'GRANT' && statusOf(n) === 'annulled')) return [];
  const after = changesInForce(grant, new Map(granted.map(({ lineId, amountCents }) => [lineId, { amountCents }])));
  return shares.flatMap((share) => {
    const terms = after.get(share.lineId);
    if (terms === undefined) return [share];
    return terms.amountCents === 0 ? [] : [{ ...share, share: terms.share ?? share.share, to: lastDayOf(share, terms) }];
  });
};

const lastDayOf = ({ from, to: before }: FundedShare, { to, months }: LineTerms): IsoDate =>
  to ?? (months === undefined ? before : lastDayOfMonths(from, months));
