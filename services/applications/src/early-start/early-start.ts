import type { IsoDate } from '@paktwerk/kernel';
import type { ApplicationEvent } from '../application/events';

/** Vorzeitiger Maßnahmebeginn: the last request, and what became of it. */
export interface EarlyStartState {
  /** First day of work. */
  readonly from: IsoDate;
  readonly status: 'requested' | 'approved' | 'refused';
}

export const earlyStartAfter = (before: EarlyStartState | undefined, e: ApplicationEvent): EarlyStartState | undefined => {
  switch (e.type) {
    case 'application.submitted':
      return e.data.earlyStart === undefined ? before : { from: e.data.earlyStart.from, status: 'requested' };
    case 'early-start.requested':
      return { from: e.data.from, status: 'requested' };
    case 'early-start.approved':
      return { from: e.data.from, status: 'approved' };
    case 'early-start.refused':
      return { from: e.data.from, status: 'refused' };
    case 'application.rejected':
    case 'application.withdrawn':
    case 'formal-check.passed':
    case 'formal-check.objected':
    case 'substantive-check.recorded':
    case 'information.requested':
    case 'information.extended':
    case 'information.supplied':
    case 'information.overdue':
    case 'information.withdrawn':
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

/** Whether somebody may begin on a day before it is decided. */
export const mayStartOn = (day: IsoDate, earlyStart: EarlyStartState | undefined): boolean =>
  earlyStart?.status === 'approved' && day >= earlyStart.from;
