import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { overlaps } from '../shared/periods';
import { AppointmentDeclined, PostFilled, PostVacated } from './events';
import type { PostEvent } from './events';
import { daysOf } from './state';
import type { DeclinedClaim, PostState } from './state';
import { refuse } from '../problems';

export interface FillPost {
  readonly appointmentId: string;
  readonly claimId: string;
  readonly personId: string;
  readonly from: IsoDate;
  /** Last day of a fixed term; without it the person stays as long as the post is approved. */
  readonly until?: IsoDate;
}

/** Written into `post.vacated` where the end was agreed together with the start. */
const FIXED_TERM = 'befristet';

/** A post is held by one person at a time, within its approval; gaps between two occupancies may be filled later. */
export const decideFill = (cmd: FillPost, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if (state.occupancies.some((o) => o.claimId === cmd.claimId)) return nothing();
  const days = { from: cmd.from, until: cmd.until ?? state.to };
  if (days.from < state.from || days.from > state.to || days.until > state.to)
    return refuse('outside-approval', { from: state.from, to: state.to, requestedFrom: days.from, requestedUntil: days.until });
  if (days.until < days.from) return refuse('period-reversed', { from: days.from, until: days.until });
  const other = state.occupancies.find((o) => overlaps(days, daysOf(state, o)));
  if (other)
    return refuse('post-occupied', {
      ...daysOf(state, other),
      isOpen: other.lastDay === undefined,
      requestedFrom: days.from,
      requestedUntil: days.until,
    });
  const { postId, programmeId, district, share } = state;
  const occupancy = {
    postId,
    programmeId,
    district,
    share,
    appointmentId: cmd.appointmentId,
    claimId: cmd.claimId,
    personId: cmd.personId,
    from: cmd.from,
  };
  return cmd.until === undefined
    ? record(PostFilled(occupancy))
    : record<PostEvent>(PostFilled(occupancy), PostVacated({ ...occupancy, lastDay: cmd.until, reason: FIXED_TERM }));
};

export interface SettleClaim extends FillPost {
  readonly postId: string;
  /** The version of the post that the request named (If-Match); absent where it named none. */
  readonly expectedVersion?: number;
}

/** Why a claim was declined whose request named a version that another command had left behind. */
export const STALE = 'stale-version';

/**
 * The end of a claimed share: the post is filled or the claim declined, as an event, so that every later attempt finds the same answer,
 * the request's own or that of the reaction which completes what was left dangling. `version` is the one that the post stands at.
 */
export const decideSettleClaim = (cmd: SettleClaim, state: PostState, version?: number): Decision<PostEvent> => {
  const { expectedVersion } = cmd;
  if (state.kind === 'approved' && (state.declined[cmd.claimId] || state.occupancies.some((o) => o.claimId === cmd.claimId)))
    return nothing();
  if (expectedVersion !== undefined && version !== undefined && expectedVersion !== version)
    return declined(cmd, STALE, { expected: expectedVersion, actual: version });
  const decision = decideFill(cmd, state);
  return decision.kind === 'recorded' ? decision : declined(cmd, decision.code, decision.data as DeclinedClaim['explanation']);
};

const declined = (
  { postId, appointmentId, claimId, personId }: SettleClaim,
  code: string,
  explanation: DeclinedClaim['explanation'],
): Decision<PostEvent> => record(AppointmentDeclined({ postId, appointmentId, claimId, personId, code, explanation }));
