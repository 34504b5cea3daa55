import { record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { overlaps } from '../shared/periods';
import type { Period } from '../shared/periods';
import { ShareBegunLater, ShareEnded, ShareReturned } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface KeepWithin {
  /** The claims that the post holds for an occupancy. */
  readonly claimIds: readonly string[];
  /** The days of the occupancy; absent where it never was. */
  readonly days?: Period;
}

/**
 * Claims follow their occupancy: what lies outside of its days is free. They only become shorter; days that an occupancy gains are claimed
 * anew before. So it does not matter which of two changes is followed first.
 */
export const decideKeepWithin = ({ claimIds, days }: KeepWithin, state: PersonState): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, claims } = state;
  const events: PersonEvent[] = [];
  for (const claimId of claimIds) {
    const claim = claims.find((c) => c.claimId === claimId);
    if (!claim) return refuse('claim-unknown', { claimId });
    if (claim.isReturned) continue;
    if (!days || !overlaps(claim, days)) {
      events.push(ShareReturned({ personId, claimId }));
      continue;
    }
    if (claim.from < days.from) events.push(ShareBegunLater({ personId, claimId, firstDay: days.from }));
    if (claim.until > days.until) events.push(ShareEnded({ personId, claimId, lastDay: days.until }));
  }
  return record(...events);
};
