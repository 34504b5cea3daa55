import { defined, nothing } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { PostAmendmentLifted } from './events';
import type { PostEvent } from './events';
import type { LiftRevocation } from './lift-revocation';
import { fundingOf } from './place-occupancy';
import { goingWith } from './revoke-post';
import { approvedUntil, keysOf, termsOn, without } from './state';
import { recordTelling } from './vacancy';
import type { Now, PostState } from './state';

export interface LiftChange extends LiftRevocation {
  /** The line as it stands without the notice, where somebody told it. */
  readonly now?: Now;
}

/** Written where an appointment ends with the amendment of its post. */
const LIFTED = 'Die Änderung dieser Stelle ist aufgehoben oder doch nicht bekannt gegeben.';

/** A court annulled the amendment, or it was not delivered after all: share, tier, months and money are those without it. */
export const decideLiftAmendment = ({ noticeId, because, on, now }: LiftChange, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const before = without(state, noticeId, 'amended', now);
  if (before === undefined) return nothing();
  const end = approvedUntil(before);
  const { slices } = fundingOf(before, state.occupancies);
  return recordTelling(
    state,
    { rules },
    PostAmendmentLifted({
      ...keysOf(before),
      noticeId,
      because,
      tier: termsOn(before, end).tier,
      approvedUntil: end,
      ...defined({ fundedMonths: before.months, now, slices }),
      effectiveOn: on,
    }),
    ...goingWith(before, { on, noticeId, reason: LIFTED }, state),
  );
};
