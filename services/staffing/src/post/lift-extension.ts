import { addDays, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PostExtensionLifted } from './events';
import type { PostEvent } from './events';
import type { LiftRevocation } from './lift-revocation';
import { fundingOf } from './place-occupancy';
import { ended } from './revoke-post';
import { approvedUntil, daysOf, keysOf, withExtensions } from './state';
import type { PostState } from './state';

/** Written where an appointment ends with the extension of its post. */
const LIFTED = 'Die Verlängerung dieser Stelle ist aufgehoben oder doch nicht bekannt gegeben.';

/**
 * A court annulled the extension, or it was not delivered after all: the post lasts as it did without it. Who stayed for the further days did work until then:
 * they go on the day before, and who was to come in them never does.
 */
export const decideLiftExtension = ({ noticeId, because, on }: LiftRevocation, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const others = state.extensions.filter((one) => one.noticeId !== noticeId);
  if (others.length === state.extensions.length) return nothing();
  const shorter = withExtensions(state, others);
  const end = approvedUntil(shorter);
  const stays = addDays(on, -1);
  const until = stays > end ? stays : end;
  const { slices } = fundingOf(shorter, state.occupancies);
  return record<PostEvent>(
    PostExtensionLifted({ ...keysOf(state), noticeId, because, approvedUntil: end, ...defined({ slices }), effectiveOn: on }),
    ...state.occupancies.filter((o) => daysOf(state, o).until > until).map((o) => ended(o, { until, noticeId, reason: LIFTED }, state)),
  );
};
