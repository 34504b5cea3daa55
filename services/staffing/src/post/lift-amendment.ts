import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PostAmendmentLifted } from './events';
import type { PostEvent } from './events';
import type { LiftRevocation } from './lift-revocation';
import { fundingOf } from './place-occupancy';
import { goingWith } from './revoke-post';
import { approvedUntil, changesWithout, keysOf, termsOn, withChanges } from './state';
import type { PostState } from './state';

/** Written where an appointment ends with the amendment of its post. */
const LIFTED = 'Die Änderung dieser Stelle ist aufgehoben oder doch nicht bekannt gegeben.';

/** A court annulled the amendment, or it was not delivered after all: share, tier, months and money are those without it. */
export const decideLiftAmendment = ({ noticeId, because, on }: LiftRevocation, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const others = changesWithout(state, noticeId, 'amended');
  if (others === undefined) return nothing();
  const before = withChanges(state, others);
  const end = approvedUntil(before);
  const { slices } = fundingOf(before, state.occupancies);
  return record<PostEvent>(
    PostAmendmentLifted({
      ...keysOf(before),
      noticeId,
      because,
      tier: termsOn(before, end).tier,
      approvedUntil: end,
      ...defined({ fundedMonths: before.months, slices }),
      effectiveOn: on,
    }),
    ...goingWith(before, { on, noticeId, reason: LIFTED }, state),
  );
};
