import type { IsoDate } from '@paktwerk/kernel';
import { covers } from '../periods';
import type { PostStatus } from '../read-models/posts/query';
import type { PostEvent } from './events';
import { daysOf } from './state';
import type { ApprovedPost } from './state';

/** How a post stands on one day, told from its own events: cut the events by what was known, and this is what was true. */
export const statusOn = (state: ApprovedPost, day: IsoDate): PostStatus => {
  if (day > state.to) return 'ended';
  if (day < state.from) return 'upcoming';
  return state.occupancies.some((o) => covers(daysOf(state, o), day)) ? 'filled' : 'vacant';
};

/** Where the post comes from; undefined while nobody has approved it. */
export const grantOf = (events: readonly PostEvent[]) => {
  const approved = events.find((e) => e.type === 'post.approved')?.data;
  return approved && { grantId: approved.grantId, lineId: approved.lineId, callId: approved.callId, tier: approved.tier };
};
