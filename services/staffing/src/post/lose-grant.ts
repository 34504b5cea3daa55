import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PostLostGrant, PostTakenBack } from './events';
import type { PostEvent } from './events';
import { keysOf } from './state';
import type { GrantLostBecause, PostState } from './state';

export interface LoseGrant {
  readonly because: GrantLostBecause;
  readonly on: IsoDate;
}

/**
 * The notice behind a post has no effect: it was not delivered after all, or a court annulled it. Where nobody ever worked on it, the post is taken back;
 * otherwise money and people hang on it, and somebody decides. A letter that comes back takes nothing from the posts of before, which came with the release.
 */
export const decideLoseGrant = ({ because, on }: LoseGrant, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none' || state.grantLost?.because === because) return nothing();
  const { announced, isTakenBack, startsFrom, occupancies } = state;
  if (because === 'not-delivered' && (announced !== undefined || startsFrom === undefined || isTakenBack)) return nothing();
  const lost = { ...keysOf(state), because, effectiveOn: on };
  return record(occupancies.length === 0 ? PostTakenBack(lost) : PostLostGrant(lost));
};
