import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { covers } from '../shared/periods';
import { PostVacated } from './events';
import type { PostEvent } from './events';
import { daysOf, keysOf } from './state';
import type { PostState } from './state';
import { refuse } from '../problems';

export interface VacatePost {
  readonly lastDay: IsoDate;
  readonly reason: string;
}

/**
 * Ends the occupancy that covers the last day. An end that was only planned may come earlier: that of a fixed term, and one that lies
 * ahead. An end that has been is a fact, and another day for it a correction.
 */
export const decideVacate = (cmd: VacatePost, state: PostState, today: IsoDate): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const current = state.occupancies.find((o) => covers(daysOf(state, o), cmd.lastDay));
  if (!current) return refuse('post-not-occupied', { lastDay: cmd.lastDay });
  if (current.lastDay === cmd.lastDay) return nothing();
  if (current.lastDay !== undefined && !current.isTerm && current.lastDay < today)
    return refuse('already-vacated', { lastDay: current.lastDay });
  const { appointmentId, claimIds, personId, from } = current;
  return record(
    PostVacated({
      ...keysOf(state),
      appointmentId,
      claimId: claimIds[0],
      personId,
      from,
      lastDay: cmd.lastDay,
      reason: cmd.reason,
    }),
  );
};
