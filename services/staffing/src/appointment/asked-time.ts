import { derivedId } from '@paktwerk/kernel';
import type { FteHundredths } from '@paktwerk/kernel';
import type { ClaimShare } from '../person/claim-share';
import type { FillPost } from '../post/fill-post';
import { approvedUntil, sharesWithin } from '../post/state';
import type { ApprovedPost } from '../post/state';
import type { Period } from '../shared/periods';

type Claim = ClaimShare & { readonly district: string };

/**
 * What an appointment asks of somebody's time: as much as they work on each of its days, until their last day, or as long as the money of the post lasts. Where
 * the post has another share on some of the days, these are further claims with the first one, all or none.
 */
export const askedTime = (
  cmd: Pick<FillPost, 'appointmentId' | 'claimId' | 'from' | 'until' | 'share'>,
  post: ApprovedPost,
  district: string,
): readonly [Claim, ...Claim[]] => {
  const { appointmentId, claimId, from, until = approvedUntil(post, [...post.occupancies, cmd]), share = Infinity } = cmd;
  const about = { appointmentId, postId: post.postId, district, isFixedTerm: cmd.until !== undefined };
  const [first, ...others] = atOneShare(sharesWithin(post, { from, until }).map((one) => ({ ...one, share: Math.min(one.share, share) })));
  const further = others.map((one) => ({ ...about, ...one, claimId: derivedId('clm', claimId, one.from), partOf: claimId }));
  return [{ ...about, claimId, ...(first ?? { from, until, share: post.share }) }, ...further];
};

type Working = Period & { readonly share: FteHundredths };

const atOneShare = (days: readonly Working[]): readonly Working[] =>
  days.reduce<readonly Working[]>((all, one) => {
    const last = all.at(-1);
    return last?.share === one.share ? [...all.slice(0, -1), { ...last, until: one.until }] : [...all, one];
  }, []);

/** Until when they are asked for in all. */
export const askedUntil = (claims: readonly [ClaimShare, ...ClaimShare[]]): ClaimShare['until'] => (claims.at(-1) ?? claims[0]).until;
