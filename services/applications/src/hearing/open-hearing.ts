import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { HearingOpened } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { CommonParameters } from '../funding/rule-parameter';
import { HEARING_DAYS } from '../parameters';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';

export interface OpenHearing {
  /** Derived from the command, so that a repeat opens nothing new. */
  readonly hearingId: string;
  /** What the authority intends to grant; 0: nothing. */
  readonly intendedCents: Cents;
  /** Why no more, as the applicant reads it. */
  readonly grounds: string;
  readonly today: IsoDate;
}

/** How long an applicant has to say something, where the rules name no days. */
const daysOf = ({ hearingDays }: CommonParameters): number => hearingDays?.value ?? HEARING_DAYS.value;

/**
 * Tells the applicant what is intended against them, before it is decided (§ 28 LVwVfG): possible always, asked for where the rules do. What is prepared
 * says nothing here, because it may still become another decision.
 */
export const decideOpenHearing = (command: OpenHearing, state: ApplicationState, rules: CommonParameters): Decision<ApplicationEvent> => {
  const { hearingId, intendedCents, grounds, today } = command;
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { kind, app, hearing, information } = undecided;
  if (hearing?.hearingId === hearingId) return nothing();
  if (kind === 'submitted') return refuse('formal-check-missing');
  if (hearing?.status === 'running') return refuse('hearing-running', { hearingId: hearing.hearingId, lastDay: hearing.lastDay });
  if (information?.status === 'running')
    return refuse('information-pending', { requestId: information.requestId, lastDay: information.lastDay });
  if (intendedCents >= app.requestedCents) return refuse('hearing-not-adverse', { intendedCents, requestedCents: app.requestedCents });
  const dueOn = addDays(today, daysOf(rules));
  const lastDay = lastDayFor(dueOn);
  return record(HearingOpened({ ...keysOf(app, today), hearingId, intendedCents, grounds, dueOn, lastDay }));
};
