import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import type { GrantEvent } from '../grant/events';
import { grantDecider } from '../grant/state';
import type { GrantState } from '../grant/state';
import { endOfPeriod } from '../shared/answer-period';
import { NoticeHearingClosed, NoticeHearingExtended, NoticeHearingOpened } from './events';
import { hearingKeysOf, runningHearing } from './notice-hearing';

export interface EndNoticeHearing {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** The period is over: until then it is the recipient's, and they alone end the hearing before by saying that this is all. */
export const decideEndNoticeHearing = ({ dueAt, today }: EndNoticeHearing, state: GrantState): Decision<GrantEvent> => {
  const hearing = state.kind === 'none' ? undefined : runningHearing(state);
  if (state.kind === 'none' || hearing === undefined || endOfPeriod(hearing.lastDay) !== dueAt) return nothing();
  return record(NoticeHearingClosed({ ...hearingKeysOf(state, hearing.hearingId, today), because: 'period-over' }));
};

/** One hearing of a grant runs at a time. */
export const noticeHearingOver = defineTimer({
  id: 'notice-hearing-over',
  on: [NoticeHearingOpened, NoticeHearingExtended, NoticeHearingClosed],
  change: (e) => (e.type === 'notice-hearing.closed' ? 'over' : { until: endOfPeriod(e.data.lastDay) }),
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, grantDecider, ctx, {
      decide: (state) => decideEndNoticeHearing({ dueAt, today: berlinDate(dueAt) }, state),
    }),
});
