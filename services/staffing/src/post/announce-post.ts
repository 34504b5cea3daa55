import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PostAnnounced } from './events';
import type { PostEvent } from './events';
import type { Announcement, PostState } from './state';

/** A grant's line of kind post will be a post; the granting authority has checked it, so there is nothing to refuse. Posts of before are there already. */
export const decideAnnounce = (announcement: Announcement, state: PostState): Decision<PostEvent> =>
  state.kind === 'none' ? record(PostAnnounced(announcement)) : nothing();
