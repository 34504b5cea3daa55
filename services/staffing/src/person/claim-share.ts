import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, FteHundredths, IsoDate } from '@paktwerk/kernel';
import { ShareClaimed, ShareRefused } from './events';
import type { PersonEvent } from './events';
import { claimsIn, personDecider, sharesOn } from './state';
import type { Claim, PersonState } from './state';
import { refuse } from '../problems';

/** Refused without a word of where else, how much and when; see {@link ShareRefused}. */
const ELSEWHERE = 'fte-exceeded-elsewhere';

/** What was refused because of what others hold, as an error. */
export const refusedElsewhere = (events: readonly PersonEvent[]) => {
  const refused = events.find((e) => e.type === 'share.refused');
  if (refused?.type !== 'share.refused') return undefined;
  const { requestedShare, limitShare } = refused.data;
  return refuse(ELSEWHERE, { requestedShare, limitShare });
};

/** The sum only rises on a day a claim begins, so these days and the first one are enough. */
const dayOver = ({ from, until, share }: ClaimShare, claims: readonly Claim[], limit: FteHundredths): IsoDate | undefined =>
  [from, ...claims.map((c) => c.from).filter((d) => d > from && d <= until)].sort().find((d) => sharesOn(claims, d) + share > limit);

export type ClaimShare = Omit<EventOf<typeof ShareClaimed>['data'], 'personId'>;

/**
 * The person's own stream guards their working time: on no day do the shares of all posts exceed the limit. What is claimed under further
 * entries of the same human (`elsewhere`) counts too; those take no claims any more, so that can only become less.
 */
export const decideClaim = (
  cmd: ClaimShare,
  state: PersonState,
  limit: FteHundredths,
  elsewhere: readonly Claim[] = [],
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (state.claims.some((c) => c.claimId === cmd.claimId)) return nothing();
  if (state.erasedOn !== undefined) return refuse('person-erased', { erasedOn: state.erasedOn });
  if (state.firstId !== undefined) return refuse('person-registered-twice', { firstId: state.firstId });
  if (cmd.until < cmd.from) return refuse('period-reversed', { from: cmd.from, until: cmd.until });
  const district = cmd.district ?? state.districts[0];
  if (state.leaving.includes(district)) return refuse('person-told-apart');
  const own = [...claimsIn(state, district), ...elsewhere.filter((c) => c.district === district)];
  const day = dayOver(cmd, own, limit);
  if (day !== undefined) {
    const claimedShare = sharesOn(own, day);
    return refuse('fte-exceeded', {
      day,
      claimedShare,
      requestedShare: cmd.share,
      totalShare: claimedShare + cmd.share,
      limitShare: limit,
    });
  }
  if (dayOver(cmd, [...state.claims, ...elsewhere], limit) !== undefined)
    return refuse(ELSEWHERE, { requestedShare: cmd.share, limitShare: limit });
  return record(ShareClaimed({ personId: state.personId, ...cmd }));
};

/** Several claims of one command: all or none. What does not fit beside the posts of others is refused as a fact. */
export const decideClaims = (
  cmds: readonly ClaimShare[],
  state: PersonState,
  limit: FteHundredths,
  elsewhere: readonly Claim[] = [],
): Decision<PersonEvent> => {
  const events: PersonEvent[] = [];
  for (const cmd of cmds) {
    const decision = decideClaim(cmd, events.reduce(personDecider.evolve, state), limit, elsewhere);
    if (decision.kind === 'refused') return decision.code === ELSEWHERE ? asFact(cmd, state, limit) : decision;
    events.push(...decision.events);
  }
  return record(...events);
};

const asFact = ({ postId, district, from, until, share }: ClaimShare, state: PersonState, limit: FteHundredths): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, districts } = state;
  const asked = { personId, district: district ?? districts[0], postId, from, until };
  return record(ShareRefused({ ...asked, requestedShare: share, limitShare: limit }));
};
