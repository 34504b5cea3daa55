import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Refusal } from '@paktwerk/kernel';
import type { CheckedItem } from '../application/events';
import { refuse } from '../problems';
import { FundedSharesClaimed } from './events';
import type { GrantedPostEvent } from './events';
import { overlapsOf } from './funded-share';
import type { FundedShare, SharesOfFile } from './funded-share';
import type { Claim, ClaimedShares } from './state';

export const DOUBLE_FUNDING = 'double-funding';

/** Files whose shares a person saw and found to be others, and said why: by their numbers. */
export const judgedApart = (substantive: readonly CheckedItem[] | undefined): readonly string[] => {
  const item = substantive?.find(({ check }) => check === DOUBLE_FUNDING);
  const named = item?.figures['sameShareIn'];
  return item?.result === 'passed' && item.note !== undefined && typeof named === 'string' ? named.split(', ') : [];
};

/** The same share in the same days under two grants, unless a person saw both and found two. */
export const fundedTwice = (
  shares: readonly FundedShare[],
  granted: readonly SharesOfFile[],
  apart: readonly string[],
): Refusal | undefined => {
  const same = overlapsOf(
    shares,
    granted.filter(({ fileNumber }) => !apart.includes(fileNumber)),
  ).find(({ isSame }) => isSame);
  if (same === undefined) return undefined;
  const { lineId, other, otherShare, from, to, freeShare } = same;
  return refuse(DOUBLE_FUNDING, {
    lineId,
    from,
    to,
    share: shares.find((s) => s.lineId === lineId)?.share ?? 0,
    freeShare,
    otherApplicationId: other.applicationId,
    otherFileNumber: other.fileNumber,
    otherProgramme: other.programmeCode,
    otherLineId: otherShare.lineId,
    otherShare: otherShare.share,
  });
};

export interface ClaimFundedShares {
  readonly claim: Claim;
  /** Granted before, and claims of others that stand. */
  readonly granted: readonly SharesOfFile[];
  readonly apart: readonly string[];
}

export const decideClaimFundedShares = ({ claim, granted, apart }: ClaimFundedShares, claims: ClaimedShares): Decision<GrantedPostEvent> =>
  fundedTwice(claim.shares, granted, apart) ?? (claims[claim.decisionId] ? nothing() : record(FundedSharesClaimed(claim)));
