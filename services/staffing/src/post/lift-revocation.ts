import { nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { PostRevocationLifted } from './events';
import type { PostEvent } from './events';
import { approvedUntil, keysOf, withRevocations } from './state';
import { recordTelling } from './vacancy';
import type { GrantLostBecause, PostState } from './state';

export interface LiftRevocation {
  readonly noticeId: string;
  readonly because: GrantLostBecause;
  readonly on: IsoDate;
}

/** A court annulled the revocation, or it was not delivered after all: the post lasts as it did. Who went with it comes back by a person's hand only. */
export const decideLiftRevocation = ({ noticeId, because, on }: LiftRevocation, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none' || state.revoked === undefined) return nothing();
  const by = state.revoked.by.filter((one) => one.noticeId !== noticeId);
  if (by.length === state.revoked.by.length) return nothing();
  const until = approvedUntil(withRevocations(state, by));
  return recordTelling(
    state,
    { rules },
    PostRevocationLifted({ ...keysOf(state), noticeId, because, approvedUntil: until, effectiveOn: on }),
  );
};
