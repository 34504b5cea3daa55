import { DateOnly, Id, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { FundedShare } from './funded-share';

/** A decision that is being released takes shares of posts of its applicant, so that no other one takes the same. It counts as long as that decision stands. */
export const FundedSharesClaimed = event('funded-shares.claimed', 1, {
  /** Who applies, or stands in the place of who did; of a district its five digits. */
  party: PartyKey(),
  applicationId: Id('app'),
  fileNumber: Text(60),
  programmeCode: Text(12),
  decisionId: Id('dec'),
  shares: Type.Array(FundedShare, { minItems: 1, maxItems: 1000 }),
  effectiveOn: DateOnly(),
});

export const grantedPostEvents = [FundedSharesClaimed] as const;
export type GrantedPostEvent = EventOf<typeof FundedSharesClaimed>;
