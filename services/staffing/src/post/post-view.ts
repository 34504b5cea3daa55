import type { RecordedEvent } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import { covers } from '../periods';
import type { PostStatus } from '../read-models/posts/query';
import { PostApproved } from './events';
import type { PostEvent } from './events';
import { daysOf } from './state';
import type { ApprovedPost } from './state';

/** How a post stands on one day, told from its own events: cut the events by what was known, and this is what was true. */
export const statusOn = (state: ApprovedPost, day: IsoDate): PostStatus => {
  if (day > state.to) return 'ended';
  if (day < state.from) return 'upcoming';
  return state.occupancies.some((o) => covers(daysOf(state, o), day)) ? 'filled' : 'vacant';
};

export const grantOf = (events: readonly RecordedEvent<PostEvent>[]) => {
  for (const e of events) {
    if (PostApproved.is(e)) {
      const { grantId, lineId, callId, tier } = e.data;
      return { grantId, lineId, callId, tier };
    }
  }
  return {};
};
