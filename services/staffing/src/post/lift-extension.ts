import { defined, nothing } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { PostExtensionLifted } from './events';
import type { PostEvent } from './events';
import type { LiftChange } from './lift-amendment';
import { fundingOf } from './place-occupancy';
import { goingWith } from './revoke-post';
import { approvedUntil, keysOf, without } from './state';
import { recordTelling } from './vacancy';
import type { PostState } from './state';

/** Written where an appointment ends with the extension of its post. */
const LIFTED = 'Die Verlängerung dieser Stelle ist aufgehoben oder doch nicht bekannt gegeben.';

/**
 * A court annulled the extension, or it was not delivered after all: the post lasts as it did without it. Who stayed for the further days did work until then:
 * they go on the day before, and who was to come in them never does.
 */
export const decideLiftExtension = ({ noticeId, because, on, now }: LiftChange, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const shorter = without(state, noticeId, 'extended', now);
  if (shorter === undefined) return nothing();
  const { slices } = fundingOf(shorter, state.occupancies);
  return recordTelling(
    state,
    { rules },
    PostExtensionLifted({
      ...keysOf(state),
      noticeId,
      because,
      approvedUntil: approvedUntil(shorter),
      ...defined({ now, slices }),
      effectiveOn: on,
    }),
    ...goingWith(shorter, { on, noticeId, reason: LIFTED }, state),
  );
};
