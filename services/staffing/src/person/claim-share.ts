import { nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths, IsoDate } from '@paktwerk/kernel';
import { ShareClaimed } from './events';
import type { PersonEvent } from './events';
import { shareOn } from './state';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface ClaimShare {
  readonly claimId: string;
  readonly appointmentId: string;
  readonly postId: string;
  readonly share: FteHundredths;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly isFixedTerm: boolean;
  /** The version of the post that the request named, where it named one. */
  readonly expectedVersion?: number;
}

/** The person's own stream guards their working time: on no day do the shares of all posts exceed the limit. */
export const decideClaim = (cmd: ClaimShare, state: PersonState, limit: FteHundredths): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (state.claims.some((c) => c.claimId === cmd.claimId)) return nothing();
  if (cmd.until < cmd.from) return refuse('period-reversed', { from: cmd.from, until: cmd.until });
  // The sum only rises on a day a claim begins, so these days and the first one are enough.
  const days = [cmd.from, ...state.claims.map((c) => c.from).filter((d) => d > cmd.from && d <= cmd.until)].sort();
  const day = days.find((d) => shareOn(state, d) + cmd.share > limit);
  if (day !== undefined) {
    const claimedShare = shareOn(state, day);
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
