import { addDays } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { ApplicationEvent, Outcome } from '../application/events';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Undecided } from '../application/undecided';
import { INFORMATION_DAYS, INFORMATION_DAYS_MOST, INFORMATION_EXTENSION_DAYS } from '../parameters';
import { refuse } from '../problems';
import { answered } from '../shared/answered';
import type { Answered } from '../shared/answered';

/** The request for information that an application is at: the last one, and what became of it. */
export interface Information {
  readonly requestId: string;
  /** The day on which its period ends. */
  readonly lastDay: IsoDate;
  readonly isExtended: boolean;
  readonly status: 'running' | 'overdue' | 'supplied' | 'withdrawn';
  readonly answer?: Answered;
  readonly suppliedOn?: IsoDate;
  readonly withdrawnOn?: IsoDate;
}

export const usualDueOn = (today: IsoDate): IsoDate => addDays(today, INFORMATION_DAYS.value);

export const latestDueOn = (today: IsoDate): IsoDate => addDays(today, INFORMATION_DAYS_MOST.value);

/** The extension counts from the end of the period that it extends (§ 190 BGB). */
export const extendedTo = (lastDay: IsoDate): IsoDate => addDays(lastDay, INFORMATION_EXTENSION_DAYS.value);

export const informationAfter = (before: Information | undefined, e: ApplicationEvent): Information | undefined => {
  switch (e.type) {
    case 'information.requested':
      return { requestId: e.data.requestId, lastDay: e.data.lastDay, isExtended: false, status: 'running' };
    case 'information.extended':
      return before?.requestId === e.data.requestId ? { ...before, lastDay: e.data.lastDay, isExtended: true, status: 'running' } : before;
    case 'information.supplied':
      return before?.requestId === e.data.requestId
        ? { ...before, status: 'supplied', answer: answered(e.data.answer, e.data.files), suppliedOn: e.data.effectiveOn }
        : before;
    case 'information.overdue':
      return before?.requestId === e.data.requestId && before.status === 'running' ? { ...before, status: 'overdue' } : before;
    case 'information.withdrawn':
      return before?.requestId === e.data.requestId ? { ...before, status: 'withdrawn', withdrawnOn: e.data.effectiveOn } : before;
    case 'application.submitted':
    case 'application.rejected':
    case 'application.withdrawn':
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
    case 'formal-check.passed':
    case 'formal-check.objected':
    case 'application.waitlisted':
    case 'application.moved-up':
    case 'hearing.opened':
    case 'hearing.statement-received':
    case 'hearing.closed':
    case 'decision.prepared':
    case 'decision.countersigned':
    case 'decision.returned':
    case 'decision.released':
    case 'grant.issued':
    case 'reservation.confirmed':
    case 'reservation.declined':
    case 'reminder.sent':
    case 'release-reminder.sent':
      return before;
  }
};

/** Nobody is refused anything for what may still come in time: neither when a decision is prepared, nor when it is released. */
export const beforeTheAnswer = (outcome: Outcome, information: Information | undefined): Refusal | undefined =>
  outcome !== 'granted' && information?.status === 'running'
    ? refuse('information-pending', { requestId: information.requestId, lastDay: information.lastDay })
    : undefined;

/** What was taken back is neither answered nor extended. */
export const notWithdrawn = ({ requestId, status, withdrawnOn }: Information): Refusal | undefined =>
  status === 'withdrawn' ? refuse('information-withdrawn', { requestId, withdrawnOn }) : undefined;

/** What is answered or taken back takes nothing more. */
export const notSupplied = (information: Information): Refusal | undefined =>
  notWithdrawn(information) ??
  (information.status === 'supplied'
    ? refuse('information-already-supplied', { requestId: information.requestId, suppliedOn: information.suppliedOn })
    : undefined);

/** An application and the request that a command names, where it is the one that the application is at. */
export const whereRequested = (
  state: ApplicationState,
  requestId: string,
): Refusal | { readonly app: Undecided['app']; readonly information: Information } => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { app, information } = undecided;
  return information?.requestId === requestId ? { app, information } : refuse('information-unknown', { requestId });
};
