import type { QualificationTier } from '@paktwerk/contracts';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { AppointmentDeclined, PostFilled, PostVacated } from './events';
import type { PostEvent } from './events';
import { fundingOf, placeOccupancy } from './place-occupancy';
import type { WantedDays } from './place-occupancy';
import { recordTelling, refuseAfterWindow, refuseBeforeOpening } from './vacancy';
import { refuseShare } from './working-share';
import { approvedUntil, keysOf, termsOn } from './state';
import type { ApprovedPost, DeclinedClaim, PostState } from './state';

export interface FillPost extends WantedDays {
  readonly appointmentId: string;
  readonly claimId: string;
  /** Claims for the days on which the post has another share than on the first. */
  readonly furtherClaimIds?: readonly string[];
  readonly personId: string;
  /** The tier of the person, and what proves it; absent in claims of before. */
  readonly tier?: QualificationTier;
  readonly evidence?: string;
  /** How much the person works on it; as much as the post has unless told. */
  readonly share?: FteHundredths;
}

/** Written into `post.vacated` where the end was agreed together with the start. */
const FIXED_TERM = 'befristet';

/**
 * A post is held by one person at a time, within its approval and its money, and filled again within its window; gaps between two occupancies may be filled
 * later. Whatever was told late counts by its days.
 */
export const decideFill = (cmd: FillPost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if ([...state.occupancies, ...state.annulled].some((o) => o.claimIds[0] === cmd.claimId)) return nothing();
  const refusal =
    withoutGrant(state) ??
    placeOccupancy(cmd, state, state.occupancies) ??
    refuseBeforeOpening(cmd.from, state, state.occupancies, rules) ??
    refuseAfterWindow(cmd.from, state, state.occupancies, rules) ??
    (cmd.share === undefined ? undefined : refuseShare(cmd.share, cmd.from, state, rules));
  if (refusal) return refusal;
  const { appointmentId, claimId, furtherClaimIds = [], personId, from, until, tier, evidence, share } = cmd;
  const personShare = share === termsOn(state, from).share ? undefined : share;
  const occupancy = { ...keysOf(state), appointmentId, claimId, personId, from };
  const filled = PostFilled({
    ...occupancy,
    ...defined({ tier, evidence, personShare, furtherClaimIds: furtherClaimIds.length === 0 ? undefined : [...furtherClaimIds] }),
    ...fundingOf(state, [...state.occupancies, cmd]),
  });
  const ends = until === undefined ? [] : [PostVacated({ ...occupancy, lastDay: until, isTerm: true, reason: FIXED_TERM })];
  return recordTelling(state, { rules, liftedBecause: 'reported-late' }, filled, ...ends);
};

/** Nobody is taken on for a grant that has no effect yet, or none any more. */
const withoutGrant = ({ announced, grantLost }: ApprovedPost): Refusal | undefined => {
  if (grantLost?.because === 'annulled') return refuse('grant-annulled', { annulledOn: grantLost.on });
  return announced || grantLost ? refuse('notice-not-delivered') : undefined;
};

export interface SettleClaim extends FillPost {
  readonly postId: string;
  /** Until when the person's time is claimed. */
  readonly claimedUntil?: IsoDate;
  /** The version of the post that the request named (If-Match); absent where it named none. */
  readonly expectedVersion?: number;
}

/** Why a claim was declined: its request named a version of the post that was no longer the last one. */
export const STALE = 'stale-version';

/**
 * The end of a claimed share: the post is filled or the claim declined, as an event, so that every later attempt finds the same answer,
 * the request's own or that of the reaction which completes what was left dangling. `version` is the one that the post stands at.
 */
export const decideSettleClaim = (cmd: SettleClaim, state: PostState, version?: number, rules?: Rules): Decision<PostEvent> => {
  const { expectedVersion, claimId, claimedUntil } = cmd;
  if (state.kind === 'approved' && (state.declined[claimId] || state.occupancies.some((o) => o.claimIds[0] === claimId))) return nothing();
  if (expectedVersion !== undefined && version !== undefined && expectedVersion !== version)
    return declined(cmd, STALE, { expected: expectedVersion, actual: version });
  const decision = decideFill(cmd, state, rules);
  if (decision.kind === 'refused') return declined(cmd, decision.code, decision.data as DeclinedClaim['explanation']);
  const isShort =
    state.kind === 'approved' &&
    claimedUntil !== undefined &&
    claimedUntil < (cmd.until ?? approvedUntil(state, [...state.occupancies, cmd]));
  return isShort ? declined(cmd, 'post-changed', {}) : decision;
};

const declined = (
  { postId, appointmentId, claimId, personId }: SettleClaim,
  code: string,
  explanation: DeclinedClaim['explanation'],
): Decision<PostEvent> => record(AppointmentDeclined({ postId, appointmentId, claimId, personId, code, explanation }));
