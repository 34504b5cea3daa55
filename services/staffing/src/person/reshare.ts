import { addDays, earlierOf, laterOf, nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import { overlaps } from '../shared/periods';
import { decideClaims } from './claim-share';
import type { ClaimShare } from './claim-share';
import { ShareClaimed, ShareEnded, ShareReturned } from './events';
import type { PersonEvent } from './events';
import { personDecider } from './state';
import type { Claim, PersonState } from './state';

export interface Reshare {
  /** The claims that the post holds for an occupancy. */
  readonly claimIds: readonly string[];
  /** Its days, each with the share that the post has on them. */
  readonly days: readonly (Period & { readonly share: FteHundredths })[];
  /** What a claim for some of these days says. */
  readonly claimFor: (days: Period & { readonly share: FteHundredths }, of: Claim) => ClaimShare;
}

/** Claims with another share than the post has on some of their days: from which day on, and what they ought to be then. */
export const outdatedIn = ({ claimIds, days }: Pick<Reshare, 'claimIds' | 'days'>, state: PersonState) =>
  (state.kind === 'none' ? [] : state.claims).flatMap((claim) => {
    if (claim.isReturned || !claimIds.includes(claim.claimId)) return [];
    const within = days.filter((one) => overlaps(one, claim)).map((one) => ({ ...one, ...common(one, claim) }));
    const [first, ...others] = within.slice(within.findIndex(({ share }) => share !== claim.share));
    return first === undefined || first.share === claim.share ? [] : [{ claim, from: first.from, anew: [first, ...others] }];
  });

/**
 * A notice changed the share of a post, and whoever is on it works as much from that day on: what was claimed ends before it, and the new share is claimed
 * for the rest, both or neither. More than the person has time for is refused like any other claim.
 */
export const decideReshare = (
  { claimFor, ...occupied }: Reshare,
  state: PersonState,
  limit: FteHundredths,
  elsewhere: readonly Claim[] = [],
): Decision<PersonEvent> => {
  if (state.kind === 'none') return nothing();
  const { personId } = state;
  const outdated = outdatedIn(occupied, state);
  if (outdated.length === 0) return nothing();
  const ending = outdated.map(({ claim: { claimId, from }, from: changes }): PersonEvent =>
    changes <= from ? ShareReturned({ personId, claimId }) : ShareEnded({ personId, claimId, lastDay: addDays(changes, -1) }),
  );
  const freed = ending.reduce(personDecider.evolve, state);
  const claims = outdated.flatMap(({ claim, anew }) => anew.map((one) => claimFor(one, claim)));
  // Less is always possible, also under an entry that takes no further claims.
  if (outdated.every(({ claim, anew }) => anew.every(({ share }) => share <= claim.share)))
    return record(...ending, ...claims.map((cmd) => ShareClaimed({ personId, ...cmd })));
  const claimed = decideClaims(claims, freed, limit, elsewhere);
  if (claimed.kind === 'refused' || claimed.events.some((e) => e.type === 'share.refused')) return claimed;
  return record(...ending, ...claimed.events);
};

const common = (one: Period, other: Period): Period => ({
  from: laterOf(one.from, other.from),
  until: earlierOf(one.until, other.until),
});
