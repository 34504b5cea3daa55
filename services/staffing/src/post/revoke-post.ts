import { addDays, defined, derivedId, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { OccupancyCorrected, PostRevoked, PostVacated } from './events';
import type { PostEvent } from './events';
import { approvedUntil, daysOf, keysOf, withRevocations } from './state';
import type { ApprovedPost, Occupancy, PostState } from './state';

export interface RevokePost {
  /** The notice that revokes or withdraws the grant of the post. */
  readonly noticeId: string;
  /** The last day that is funded; before the first one where nothing is left. */
  readonly lastDay: IsoDate;
  readonly deliveredOn: IsoDate;
}

/** Written where an appointment ends with the grant of its post. */
const REVOKED = 'Die Zuwendung für diese Stelle ist widerrufen oder zurückgenommen.';

/**
 * The grant of a post ends before its time. Who worked there did so, also where the money is taken back for the past: they go on the day before the notice has
 * effect, and who was to come later never does.
 */
export const decideRevoke = ({ noticeId, lastDay, deliveredOn }: RevokePost, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const by = state.revoked?.by ?? [];
  if (by.some((one) => one.noticeId === noticeId)) return nothing();
  const cutShort = withRevocations(state, [...by, { noticeId, lastDay }]);
  const stays = addDays(deliveredOn, -1);
  const until = stays > lastDay ? stays : lastDay;
  return record<PostEvent>(
    PostRevoked({ ...keysOf(state), noticeId, lastDay, approvedUntil: approvedUntil(cutShort), effectiveOn: addDays(lastDay, 1) }),
    ...state.occupancies.filter((o) => daysOf(state, o).until > until).map((o) => ended(o, until, noticeId, state)),
  );
};

const ended = (o: Occupancy, lastDay: IsoDate, noticeId: string, state: ApprovedPost): PostEvent => {
  const { appointmentId, claimIds, personId, from } = o;
  if (from <= lastDay)
    return PostVacated({ ...keysOf(state), appointmentId, claimId: claimIds[0], personId, from, lastDay, reason: REVOKED });
  const { lastDay: until, isTerm, approvedUntil: then, tier } = o;
  return OccupancyCorrected({
    ...keysOf(state),
    appointmentId,
    personId,
    correctionId: derivedId('cor', noticeId, appointmentId),
    attemptId: derivedId('cor', noticeId, appointmentId, 'first'),
    claimIds: [],
    was: { from, ...defined({ lastDay: until, isTerm, approvedUntil: then, tier }) },
    reason: REVOKED,
  });
};
