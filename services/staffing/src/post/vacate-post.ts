import { derivedId, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { covers } from '../shared/periods';
import { PostVacated } from './events';
import type { PostEvent } from './events';
import { keepWithinMoney } from './keep-within-money';
import { fundingOf } from './place-occupancy';
import { rulesOfOpenInterruption } from './rules-for-post';
import { recordTelling } from './vacancy';
import { approvedUntil, daysOf, keysOf, postDecider } from './state';
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
export const decideVacate = (cmd: VacatePost, state: PostState, today: IsoDate, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const current = state.occupancies.find((o) => covers(daysOf(state, o), cmd.lastDay));
  if (!current) return refuse('post-not-occupied', { lastDay: cmd.lastDay });
  if (current.lastDay === cmd.lastDay) return nothing();
  if (current.lastDay !== undefined && !current.isTerm && current.lastDay < today)
    return refuse('already-vacated', { lastDay: current.lastDay });
  const { appointmentId, claimIds, personId, from } = current;
  const ends = rulesOfOpenInterruption(rules, state, { appointmentId, lastDay: cmd.lastDay });
  const left = { ...keysOf(state), appointmentId, claimId: claimIds[0], personId, from, lastDay: cmd.lastDay, reason: cmd.reason, ...ends };
  const after = postDecider.evolve(state, PostVacated(left));
  if (after.kind === 'none' || approvedUntil(after) === approvedUntil(state)) return recordTelling(state, { rules }, PostVacated(left));
  // An interruption of whoever leaves ends with them: what it moved beyond that moves back, and one that was open moves the end from now on.
  const kept = keepWithinMoney(after, derivedId('cor', appointmentId, cmd.lastDay));
  if ('code' in kept) return kept;
  return recordTelling(state, { rules }, PostVacated({ ...left, ...fundingOf(after, after.occupancies) }), ...kept);
};
