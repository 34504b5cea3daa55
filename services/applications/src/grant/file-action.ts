import { berlinDate, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { ActionFiled } from './events';
import type { GrantEvent } from './events';
import { keysOf, runningAction, whereDelivered } from './state';
import type { GrantState } from './state';

export interface FileAction {
  readonly noticeId: string;
  /** Derived from the command, so that a repeat records nothing new. */
  readonly actionId: string;
  readonly court: string;
  readonly courtFileNumber?: string;
  /** When the court received it. */
  readonly filedAt: Instant;
  readonly now: Instant;
  readonly today: IsoDate;
}

/**
 * The recipient went to court, and the authority has heard of it: often after the last day, although it was filed on it. Such an action takes back that the
 * notice was final; one that came late does not, as long as the court does not say otherwise.
 */
export const decideFileAction = (command: FileAction, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, actionId, court, courtFileNumber, filedAt, now, today } = command;
  const known = whereDelivered(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice, delivered } = known;
  if (notice.actions.some((a) => a.actionId === actionId)) return nothing();
  if (runningAction(notice)) return refuse('action-pending', { noticeId });
  if (Date.parse(filedAt) > Date.parse(now)) return refuse('action-in-future', { noticeId, filedAt, now });
  const filedOn = berlinDate(filedAt);
  if (filedOn < delivered.on) return refuse('not-delivered', { noticeId, status: 'delivered', deliveredOn: delivered.on });
  if (notice.waivedOn !== undefined) return refuse('remedy-waived', { noticeId, waivedOn: notice.waivedOn });
  const late = !isWithinPeriod(filedAt, delivered.lastDay);
  return record(ActionFiled({ ...keysOf(grant, notice, today), actionId, court, ...defined({ courtFileNumber }), filedAt, late }));
};
