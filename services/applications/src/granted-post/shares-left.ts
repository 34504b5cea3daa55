import { addDays } from '@paktwerk/kernel';
import { changesInForce } from '../grant/changes-in-force';
import { partsOf } from '../grant/parts';
import { statusOf } from '../grant/state';
import type { GrantState } from '../grant/state';
import type { Issued } from '../grant/terms';
import type { FundedShare } from './funded-share';

/**
 * What is left of granted shares after the notices that have effect: what a court annulled funds nothing, what is revoked can be funded elsewhere, what is
 * extended is taken for longer, and what was changed from a day on takes one share before and another one after. A notice that is not delivered yet
 * changes nothing.
 */
export const sharesLeft = (shares: readonly FundedShare[], grant: GrantState, issued: Issued): readonly FundedShare[] => {
  if (grant.kind === 'none') return shares;
  if (grant.notices.some((n) => n.kind === 'GRANT' && statusOf(n) === 'annulled')) return [];
  const after = changesInForce(grant, issued);
  return shares.flatMap((share) => {
    const terms = after.get(share.lineId);
    if (terms === undefined) return [share];
    const parts = partsOf(share, terms, issued);
    const changes = parts.filter((part, i) => part.share !== parts[i - 1]?.share);
    return changes.map((part, i) => {
      const next = changes[i + 1];
      const to = next === undefined ? (parts.at(-1) ?? part).to : addDays(next.from, -1);
      return { ...share, share: part.share, from: part.from, to };
    });
  });
};
