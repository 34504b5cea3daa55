import { defined, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { PostSuspended } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { interruptionRules } from './rules-for-post';
import { daysOf, keysOf, postDecider } from './state';
import type { ApprovedPost, Occupancy, PostState } from './state';
import { recordTelling } from './vacancy';

/** Days without pay as they are told; open while nobody knows until when. */
export interface SuspendedDays {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}
export interface SuspendPost extends SuspendedDays {
  readonly suspensionId: string;
  readonly appointmentId: string;
  readonly reason?: string;
}

/** Pay of whoever is on the post is interrupted; what that costs moves the end of the money as far as the rules say. */
export const decideSuspend = (cmd: SuspendPost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const { suspensionId, appointmentId, from, until, reason } = cmd;
  if (state.suspensions.some((one) => one.suspensionId === suspensionId)) return nothing();
  const occupancy = state.occupancies.find((o) => o.appointmentId === appointmentId);
  if (occupancy === undefined) return refuse('appointment-unknown', { appointmentId });
  const refusal = refuseSuspended(cmd, occupancy, state);
  if (refusal) return refusal;
  const { personId } = occupancy;
  const told = { ...keysOf(state), appointmentId, personId, suspensionId, from, ...defined({ until, reason }) };
  return recordTelling(
    state,
    { rules },
    funded(state, PostSuspended({ ...told, ...interruptionRules(rules, state, until ?? occupancy.lastDay) })),
  );
};

type Interrupting = Extract<PostEvent, { readonly type: 'post.suspended' | 'post.resumed' | 'suspension.corrected' }>;

/** The event with what it makes of the money. */
export const funded = <E extends Interrupting>(state: ApprovedPost, event: E): E => {
  const after = postDecider.evolve(state, event);
  return after.kind === 'none' ? event : { ...event, data: { ...event.data, ...fundingOf(after, after.occupancies) } };
};

/** Pay is interrupted only while somebody is there, and not twice at once. */
export const refuseSuspended = (
  { suspensionId, from, until }: SuspendedDays & Pick<SuspendPost, 'suspensionId'>,
  occupancy: Occupancy,
  state: ApprovedPost,
): Refusal | undefined => {
  if (until !== undefined && until < from) return refuse('period-reversed', { from, until });
  const held = daysOf(state, occupancy);
  // Whoever stays as long as the money lasts stays longer by it: only a last day that was named ends an interruption.
  const isOutside = from < held.from || from > held.until || (occupancy.lastDay !== undefined && (until ?? from) > occupancy.lastDay);
  if (isOutside)
    return refuse('suspension-outside-occupancy', { from, ...defined({ until }), occupiedFrom: held.from, occupiedUntil: held.until });
  const other = state.suspensions.find(
    (one) =>
      one.suspensionId !== suspensionId &&
      one.appointmentId === occupancy.appointmentId &&
      !one.isAnnulled &&
      one.from <= (until ?? LAST_DAY) &&
      from <= (one.until ?? LAST_DAY),
  );
  return (
    other && refuse('suspension-overlaps', { from, ...defined({ until }), otherFrom: other.from, ...defined({ otherUntil: other.until }) })
  );
};
/** Behind every day. */
const LAST_DAY: IsoDate = '9999-12-31';
