import type { Decider, EventOf } from '@paktwerk/kernel';
import type { FundedSharesClaimed, GrantedPostEvent } from './events';

export type Claim = EventOf<typeof FundedSharesClaimed>['data'];

/** By decision, what the applications of one applicant claimed, and of those whose place it has taken. One stream owns them, so of two releases at once the second one sees the first. */
export type ClaimedShares = Readonly<Record<string, Claim>>;

export const grantedPostsStream = (party: string): string => `grantedposts-${party}`;

export const grantedPostsDecider: Decider<ClaimedShares, GrantedPostEvent> = {
  initial: {},
  evolve: (claims, { data }) => ({ ...claims, [data.decisionId]: data }),
};
