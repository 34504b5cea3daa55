import { nothing, record } from '@paktwerk/kernel';
import type { Decision, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { covers } from '../shared/periods';
import { OccupancyShareChanged } from './events';
import type { PostEvent } from './events';
import { daysOf, keysOf } from './state';
import type { PostState } from './state';
import { refuseShare } from './working-share';

export interface ChangeShare {
  readonly appointmentId: string;
  readonly changeId: string;
  readonly from: IsoDate;
  readonly share: FteHundredths;
  /** Claims that came for it. */
  readonly claimIds: readonly string[];
}

/**
 * Whoever is on the post works more or less from a day on, within what the post has; what was told for later days holds still. What is so already goes on
 * record, too: days before it, or the share of the post, may be told differently later.
 */
export const decideChangeShare = (cmd: ChangeShare, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const { appointmentId, changeId, from, share, claimIds } = cmd;
  const occupancy = state.occupancies.find((o) => o.appointmentId === appointmentId);
  if (occupancy === undefined) return refuse('appointment-unknown', { appointmentId });
  if (occupancy.shares?.some((one) => one.changeId === changeId)) return nothing();
  const days = daysOf(state, occupancy);
  if (!covers(days, from)) return refuse('share-outside-occupancy', { from, occupiedFrom: days.from, occupiedUntil: days.until });
  const refusal = refuseShare(share, from, state, rules);
  if (refusal) return refusal;
  if (occupancy.shares?.some((one) => one.from === from && one.share === share) && claimIds.length === 0) return nothing();
  const { personId } = occupancy;
  return record(
    OccupancyShareChanged({ ...keysOf(state), appointmentId, personId, changeId, from, personShare: share, claimIds: [...claimIds] }),
  );
};
