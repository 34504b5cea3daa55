import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import { ApplicationRejected, ApplicationWithdrawn, GrantIssued, HearingClosed, HearingOpened } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider, keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { refuse } from '../problems';
import { endOfPeriod } from '../shared/answer-period';
import { whereHeard } from './hearing';

export interface CloseHearing {
  readonly hearingId: string;
  /** Why nothing more is awaited, as the applicant reads it. */
  readonly reason: string;
  readonly today: IsoDate;
}

/**
 * The authority awaits nothing more. Before the applicant has said anything, only the end of the period closes it: the opportunity is theirs
 * (§ 28 LVwVfG).
 */
export const decideCloseHearing = ({ hearingId, reason, today }: CloseHearing, state: ApplicationState): Decision<ApplicationEvent> => {
  const heard = whereHeard(state, hearingId);
  if ('kind' in heard) return heard;
  const { app, hearing } = heard;
  if (hearing.status === 'closed') return nothing();
  if (hearing.statements.length === 0) return refuse('hearing-unanswered', { hearingId, lastDay: hearing.lastDay });
  return record(HearingClosed({ ...keysOf(app, today), hearingId, because: 'nothing-awaited', note: reason }));
};

export interface EndHearing {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** The period is over: the applicant had the opportunity, which is all that is asked for. */
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
