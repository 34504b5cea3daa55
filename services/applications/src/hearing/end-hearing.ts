import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import { ApplicationRejected, ApplicationWithdrawn, GrantIssued, HearingClosed, HearingOpened } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider, keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { endOfPeriod } from '../shared/answer-period';

export interface EndHearing {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/**
 * The period is over: the applicant had the opportunity, which is all that is asked for (§ 28 LVwVfG). Until then it is theirs, and they alone end the
 * hearing by saying that this is all.
 */
export const decideEndHearing = ({ dueAt, today }: EndHearing, state: ApplicationState): Decision<ApplicationEvent> => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return nothing();
  const { app, hearing } = undecided;
  if (hearing?.status !== 'running' || endOfPeriod(hearing.lastDay) !== dueAt) return nothing();
  return record(HearingClosed({ ...keysOf(app, today), hearingId: hearing.hearingId, because: 'period-over' }));
};

export const hearingOver = defineTimer({
  id: 'hearing-over',
  on: [HearingOpened, HearingClosed, ApplicationWithdrawn, ApplicationRejected, GrantIssued],
  change: (e) => (e.type === 'hearing.opened' ? { until: endOfPeriod(e.data.lastDay) } : 'over'),
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, applicationDecider, ctx, {
      decide: (state) => decideEndHearing({ dueAt, today: berlinDate(dueAt) }, state),
    }),
});
