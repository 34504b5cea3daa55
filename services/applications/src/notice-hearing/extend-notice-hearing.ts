import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { GrantEvent } from '../grant/events';
import type { GrantState } from '../grant/state';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';
import { NoticeHearingExtended } from './events';
import { hearingKeysOf, whereNoticeHearing } from './notice-hearing';
import { unusableDay } from './open-notice-hearing';

export interface ExtendNoticeHearing {
  readonly hearingId: string;
  readonly dueOn: IsoDate;
  readonly today: IsoDate;
}

/** The authority gives more time, while the hearing runs; less it never gives. */
export const decideExtendNoticeHearing = ({ hearingId, dueOn, today }: ExtendNoticeHearing, state: GrantState): Decision<GrantEvent> => {
  const heard = whereNoticeHearing(state, hearingId);
  if ('code' in heard) return heard;
  const { grant, hearing } = heard;
  if (hearing.closed) return refuse('hearing-over', { hearingId, closedOn: hearing.closed.on });
  const unusable = unusableDay(dueOn, hearing.openedOn, today);
  if (unusable) return unusable;
  const lastDay = lastDayFor(dueOn);
  if (lastDay === hearing.lastDay) return nothing();
  return lastDay < hearing.lastDay
    ? refuse('hearing-not-shortened', { field: '/dueOn', dueOn, lastDay: hearing.lastDay })
    : record(NoticeHearingExtended({ ...hearingKeysOf(grant, hearingId, today), dueOn, lastDay }));
};
