import type { ClaimShare } from '../person/claim-share';
import { approvedUntil } from '../post/state';
import type { ApprovedPost } from '../post/state';
import type { FillPost } from '../post/fill-post';

/** What an appointment asks of somebody's time: as much as they are to work, until their last day, or as long as the money of the post lasts. */
export const askedTime = (
  cmd: Pick<FillPost, 'appointmentId' | 'claimId' | 'from' | 'until' | 'share'>,
  post: ApprovedPost,
  district: string,
): ClaimShare & { readonly district: string } => {
  const { appointmentId, claimId, from, until, share } = cmd;
  return {
    appointmentId,
    claimId,
    postId: post.postId,
    district,
    share: share ?? post.share,
    from,
    until: until ?? approvedUntil(post, [...post.occupancies, cmd]),
    isFixedTerm: until !== undefined,
  };
};
