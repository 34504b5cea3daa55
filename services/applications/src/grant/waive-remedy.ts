import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { RemedyWaived } from './events';
import type { GrantEvent } from './events';
import { final } from './final';
import { keysOf, runningAction, whereDelivered } from './state';
import type { GrantState } from './state';

export interface WaiveRemedy {
  readonly noticeId: string;
  readonly waivedBy: string;
  readonly today: IsoDate;
}

/** The recipient will not go to court: with that the notice is final at once. Only what has been delivered can be waived against, and only once. */
export const decideWaive = ({ noticeId, waivedBy, today }: WaiveRemedy, state: GrantState): Decision<GrantEvent> => {
  const known = whereDelivered(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice, delivered } = known;
  if (notice.waivedOn !== undefined) return nothing();
  if (runningAction(notice)) return refuse('action-pending', { noticeId });
  if (notice.final || today > delivered.lastDay) return refuse('remedy-period-over', { noticeId, lastDay: delivered.lastDay });
  return record<GrantEvent>(RemedyWaived({ ...keysOf(grant, notice, today), waivedBy }), final(grant, notice, 'waived', today));
};
