import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, FteHundredths } from '@paktwerk/kernel';
import { ShareClaimed } from './events';
import type { PersonEvent } from './events';
import { personDecider, sharesOn } from './state';
import type { Claim, PersonState } from './state';
import { refuse } from '../problems';

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
  const claims = [...state.claims, ...elsewhere];
  // The sum only rises on a day a claim begins, so these days and the first one are enough.
  const days = [cmd.from, ...claims.map((c) => c.from).filter((d) => d > cmd.from && d <= cmd.until)].sort();
  const day = days.find((d) => sharesOn(claims, d) + cmd.share > limit);
  if (day !== undefined) {
    const claimedShare = sharesOn(claims, day);
    return refuse('fte-exceeded', {
      day,
      claimedShare,
      requestedShare: cmd.share,
      totalShare: claimedShare + cmd.share,
      limitShare: limit,
    });
  }
  return record(ShareClaimed({ personId: state.personId, ...cmd }));
};

/** Several claims of one command: all or none. */
export const decideClaims = (
  cmds: readonly ClaimShare[],
  state: PersonState,
  limit: FteHundredths,
  elsewhere: readonly Claim[] = [],
): Decision<PersonEvent> => {
  const events: PersonEvent[] = [];
  for (const cmd of cmds) {
    const decision = decideClaim(cmd, events.reduce(personDecider.evolve, state), limit, elsewhere);
    if (decision.kind === 'refused') return decision;
    events.push(...decision.events);
  }
  return record(...events);
};
