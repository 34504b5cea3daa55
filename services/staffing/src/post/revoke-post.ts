import { addDays, defined, derivedId, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { OccupancyCorrected, PostRevoked, PostVacated } from './events';
import type { PostEvent } from './events';
import { approvedUntil, daysOf, keysOf, withRevocations } from './state';
import { recordTelling } from './vacancy';
import type { ApprovedPost, Occupancy, PostState, Revocation } from './state';

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
 * effect, and who was to come later never does. Where a receipt says another day of delivery, their last day moves with it.
 */
export const decideRevoke = ({ noticeId, lastDay, deliveredOn }: RevokePost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return nothing();
  const by = state.revoked?.by ?? [];
  const told = by.find((one) => one.noticeId === noticeId);
  const until = lastDayOfWork({ lastDay, deliveredOn });
  if (told !== undefined && (told.deliveredOn === undefined || lastDayOfWork({ ...told, deliveredOn: told.deliveredOn }) === until))
    return nothing();
  const going = told === undefined ? state.occupancies.filter((o) => daysOf(state, o).until > until) : wentBy(told, state);
  const cutShort = withRevocations(state, [...by.filter((one) => one !== told), { noticeId, lastDay }]);
  return recordTelling(
    state,
    { rules },
    PostRevoked({
      ...keysOf(state),
      noticeId,
      lastDay,
      deliveredOn,
      endedAppointmentIds: going.map(({ appointmentId }) => appointmentId),
      approvedUntil: approvedUntil(cutShort),
      effectiveOn: addDays(lastDay, 1),
    }),
    ...going.map((o) => ended(o, { until, noticeId, reason: REVOKED }, state)),
  );
};

const lastDayOfWork = ({ lastDay, deliveredOn }: { readonly lastDay: IsoDate; readonly deliveredOn: IsoDate }): IsoDate => {
  const stays = addDays(deliveredOn, -1);
  return stays > lastDay ? stays : lastDay;
};

/** Who went by a notice, and whose last day nobody changed since: another day of receipt moves it. */
const wentBy = ({ lastDay, deliveredOn = lastDay, endedAppointmentIds = [] }: Revocation, { occupancies }: ApprovedPost) =>
  occupancies.filter((o) => endedAppointmentIds.includes(o.appointmentId) && o.lastDay === lastDayOfWork({ lastDay, deliveredOn }));

export interface Ending {
  readonly until: IsoDate;
  readonly noticeId: string;
  readonly reason: string;
}

/**
 * Who is on the post longer than it lasts now. They did work until a notice had effect: they go on the day before, and who was to come in the days that are no
 * more never does.
 */
export const goingWith = (
  shorter: ApprovedPost,
  { on, noticeId, reason }: { readonly on: IsoDate } & Omit<Ending, 'until'>,
  state: ApprovedPost,
): readonly PostEvent[] => {
  const [end, stays] = [approvedUntil(shorter), addDays(on, -1)];
  const until = stays > end ? stays : end;
  return state.occupancies.filter((o) => daysOf(state, o).until > until).map((o) => ended(o, { until, noticeId, reason }, state));
};

/** Who works on the post goes on a day; who was to come later never does. */
export const ended = (o: Occupancy, { until: lastDay, noticeId, reason }: Ending, state: ApprovedPost): PostEvent => {
  const { appointmentId, claimIds, personId, from } = o;
  if (from <= lastDay) return PostVacated({ ...keysOf(state), appointmentId, claimId: claimIds[0], personId, from, lastDay, reason });
  const { lastDay: until, isTerm, approvedUntil: then, tier } = o;
  return OccupancyCorrected({
    ...keysOf(state),
    appointmentId,
    personId,
    correctionId: derivedId('cor', noticeId, appointmentId),
    attemptId: derivedId('cor', noticeId, appointmentId, 'first'),
    claimIds: [],
    was: { from, ...defined({ lastDay: until, isTerm, approvedUntil: then, tier }) },
    reason,
  });
};
