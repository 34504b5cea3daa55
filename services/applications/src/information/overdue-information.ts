import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import {
  ApplicationRejected,
  ApplicationWithdrawn,
  GrantIssued,
  InformationExtended,
  InformationOverdue,
  InformationRequested,
  InformationSupplied,
  InformationWithdrawn,
} from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider, keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { endOfPeriod } from '../shared/answer-period';

export interface NoteOverdue {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** The period is over and nothing has come. What follows from that a person decides; the answer is still received. */
export const decideNoteOverdue = ({ dueAt, today }: NoteOverdue, state: ApplicationState): Decision<ApplicationEvent> => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return nothing();
  const { app, information } = undecided;
  if (information?.status !== 'running' || endOfPeriod(information.lastDay) !== dueAt) return nothing();
  const { requestId, lastDay } = information;
  return record(InformationOverdue({ ...keysOf(app, today), requestId, lastDay }));
};

export const informationOverdue = defineTimer({
  id: 'information-overdue',
  on: [
    InformationRequested,
    InformationExtended,
    InformationSupplied,
    InformationOverdue,
    InformationWithdrawn,
    ApplicationWithdrawn,
    ApplicationRejected,
    GrantIssued,
  ],
  change: (e) =>
    e.type === 'information.requested' || e.type === 'information.extended' ? { until: endOfPeriod(e.data.lastDay) } : 'over',
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, applicationDecider, ctx, {
      decide: (state) => decideNoteOverdue({ dueAt, today: berlinDate(dueAt) }, state),
    }),
});
