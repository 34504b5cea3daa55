import type { QualificationTier } from '@paktwerk/contracts';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { gained } from '../shared/periods';
import type { Period } from '../shared/periods';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { CorrectionDeclined, OccupancyCorrected } from './events';
import type { PostEvent } from './events';
import { STALE } from './fill-post';
import { keepWithinMoney } from './keep-within-money';
import { fundingOf, placeOccupancy } from './place-occupancy';
import { rulesOfOpenInterruption } from './rules-for-post';
import { recordTelling, refuseAfterWindow, refuseBeforeOpening } from './vacancy';
import { approvedUntil, daysOf, endingOpen, keysOf, postDecider } from './state';
import type { ApprovedPost, DeclinedClaim, OccupiedDays, Occupancy, PostState } from './state';

/** What holds instead: these days and this tier; or the occupancy never was. */
export type Correction =
  | { readonly kind: 'annulled' }
  | {
      readonly kind: 'changed';
      readonly from: IsoDate;
      /** Without it the person stays as long as the money lasts. */
      readonly lastDay?: IsoDate;
      readonly tier?: QualificationTier;
      readonly evidence?: string;
    };

export interface CorrectOccupancy {
  readonly appointmentId: string;
  /** Of the command. */
  readonly correctionId: string;
  /** Of the command and what it wishes: after a refusal the same command may come back with other days. */
  readonly attemptId: string;
  readonly correction: Correction;
  readonly reason: string;
  /** Claims for the days that the occupancy gains. */
  readonly claimIds: readonly string[];
}

const found = (state: ApprovedPost, appointmentId: string): Occupancy | undefined =>
  state.occupancies.find((o) => o.appointmentId === appointmentId);

const after = (
  state: ApprovedPost,
  { isTerm, tier: before, appointmentId }: Occupancy,
  correction: Correction,
  others: readonly Occupancy[],
): OccupiedDays | undefined => {
  if (correction.kind === 'annulled') return undefined;
  const { from, lastDay, tier = before } = correction;
  const funding = fundingOf(state, [...others, { from, appointmentId, ...defined({ lastDay }) }]);
  return {
    from,
    ...(lastDay === undefined ? {} : { lastDay, ...defined({ isTerm }) }),
    ...defined({ approvedUntil: funding.approvedUntil, tier }),
  };
};

/** An open occupancy also differs by the end of the money, which may have moved since it was recorded. */
const sameDays = (a: OccupiedDays, b: OccupiedDays): boolean =>
  a.from === b.from && a.lastDay === b.lastDay && a.tier === b.tier && (a.lastDay !== undefined || a.approvedUntil === b.approvedUntil);

/** The days that a correction adds to an occupancy: they must be claimed of the person before the post takes them. */
export const gainedDays = ({ appointmentId, correction }: CorrectOccupancy, state: ApprovedPost): readonly Period[] => {
  const before = found(state, appointmentId);
  if (!before) return [];
  const others = state.occupancies.filter((o) => o !== before);
  const is = after(state, before, correction, others);
  return is ? gained(daysOf(state, before), daysOf(state, is)) : [];
};

/** A fact that was recorded wrongly: what was known stays known as of then, and from now on it was always otherwise. */
export const decideCorrect = (cmd: CorrectOccupancy, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const { appointmentId, correctionId, attemptId, correction, reason, claimIds } = cmd;
  if (attemptId in state.corrections) return nothing();
  const before = found(state, appointmentId);
  if (!before) return refuse('appointment-unknown', { appointmentId });
  const others = state.occupancies.filter((o) => o !== before);
  const moves = correction.kind === 'annulled' ? {} : rulesOfOpenInterruption(rules, state, { ...correction, appointmentId });
  const post = endingOpen(state, { appointmentId, ...moves });
  const is = after(post, before, correction, others);
  if (correction.kind === 'changed') {
    const { from, lastDay, tier, evidence } = correction;
    if (is && sameDays(before, is) && evidence === undefined) return nothing();
    if (tier !== undefined && tier !== before.tier && evidence === undefined) return refuse('tier-without-evidence', { tier });
    // One that begins no later than was known was within its window.
    const refusal =
      placeOccupancy({ from, appointmentId, ...defined({ until: lastDay }) }, post, others) ??
      (from === before.from ? undefined : refuseBeforeOpening(from, state, others, rules)) ??
      (from > before.from ? refuseAfterWindow(from, state, others, rules) : undefined);
    if (refusal) return refusal;
  }
  const { personId, from, lastDay, isTerm, approvedUntil: then, tier } = before;
  const corrected = OccupancyCorrected({
    ...keysOf(state),
    appointmentId,
    personId,
    correctionId,
    attemptId,
    claimIds: [...claimIds],
    was: {
      from,
      ...defined({ lastDay, isTerm, approvedUntil: then, tier }),
    },
    ...(is ? { is } : {}),
    ...(correction.kind === 'changed' && correction.evidence !== undefined ? { evidence: correction.evidence } : {}),
    reason,
    ...moves,
    ...fundingOf(post, is ? [...others, { ...is, appointmentId }] : others),
  });
  // An interruption of theirs is shorter with it, or never was, and what it moved moves back.
  const now = postDecider.evolve(state, corrected);
  const kept = now.kind === 'none' || approvedUntil(now) >= approvedUntil(state) ? [] : keepWithinMoney(now, correctionId, 'occupancy');
  return 'code' in kept ? kept : recordTelling(state, { rules }, corrected, ...kept);
};

export interface SettleCorrection extends CorrectOccupancy {
  readonly postId: string;
  readonly personId: string;
  /** The days of those claims. */
  readonly claimed: readonly Period[];
  /** The version of the post that the request named (If-Match); absent where it named none. */
  readonly expectedVersion?: number;
}

/** The end of a correction whose days were claimed: recorded or declined once and for all, like {@link decideSettleClaim}. */
export const decideSettleCorrection = (cmd: SettleCorrection, state: PostState, version: number, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'approved' && cmd.attemptId in state.corrections) return nothing();
  const { expectedVersion } = cmd;
  if (expectedVersion !== undefined && expectedVersion !== version)
    return declined(cmd, STALE, { expected: expectedVersion, actual: version });
  const decision = decideCorrect(cmd, state, rules);
  if (decision.kind === 'refused') return declined(cmd, decision.code, decision.data as DeclinedClaim['explanation']);
  // Another change may have come between: then the days that were claimed are not those that the occupancy gains.
  if (state.kind === 'approved' && !gainedDays(cmd, state).every((g) => cmd.claimed.some((c) => c.from <= g.from && g.until <= c.until)))
    return declined(cmd, 'post-changed', {});
  // What holds already needs no further days: the claims go back.
  return decision.events.length > 0 ? decision : declined(cmd, 'nothing-to-correct', {});
};

const declined = (
  { postId, appointmentId, personId, correctionId, attemptId, claimIds }: SettleCorrection,
  code: string,
  explanation: DeclinedClaim['explanation'],
): Decision<PostEvent> =>
  record(CorrectionDeclined({ postId, appointmentId, personId, correctionId, attemptId, claimIds: [...claimIds], code, explanation }));
