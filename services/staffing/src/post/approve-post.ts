import { nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { QualificationTier } from '@paktwerk/contracts';
import { PostApproved } from './events';
import type { PostEvent } from './events';
import type { PostState } from './state';

export interface ApprovePost {
  readonly postId: string;
  readonly grantId: string;
  readonly lineId: string;
  readonly programmeId: string;
  readonly callId: string;
  readonly district: string;
  readonly recipient?: string;
  readonly share: FteHundredths;
  readonly tier: QualificationTier;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What the money lasts for, and how much it is; absent in grants of before. */
  readonly months?: number;
  readonly amountCents?: number;
  readonly paysHigherTier?: boolean;
}

/** A grant's line of kind post becomes a post; the granting authority has checked it, so there is nothing left to refuse. */
export const decideApprove = (cmd: ApprovePost, state: PostState): Decision<PostEvent> =>
  state.kind === 'approved' ? nothing() : record(PostApproved({ ...cmd }));
