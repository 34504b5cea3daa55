import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { partyNameOf } from '../../applicant/applicant';
import { applicationEvents } from '../../application/events';
import type { ApplicationEvent } from '../../application/events';
import { ApplicationRow } from './entity';

type Entry = ApplicationEvent & Pick<LogEntry, 'position' | 'recordedAt' | 'streamVersion'>;

export const applicationList = defineProjection({
  id: 'application-list',
  version: 1,
  log: 'store',
  on: applicationEvents,
  tables: [ApplicationRow],
  project: (entries, rows) => rows.fold(ApplicationRow, entries, ({ data }) => ({ applicationId: data.applicationId }), evolve),
});

/** The row after an event, changed in place; undefined where the application was never submitted. */
export const evolve = (row: ApplicationRow | undefined, e: Entry): ApplicationRow | undefined => {
  if (e.type === 'application.submitted') return submitted(e);
  if (!row) return undefined;
  row.changedAt = e.recordedAt;
  row.version = e.streamVersion ?? 0;
  row.lastNumber = e.position;
  switch (e.type) {
    case 'formal-check.passed':
    case 'formal-check.objected':
      row.status = 'checked';
      return row;
    case 'application.rejected':
      row.status = 'rejected';
      row.outcome = 'rejected';
      row.decidedCents = 0;
      return row;
    case 'application.withdrawn':
      row.status = 'withdrawn';
      row.outcome = null;
      row.decidedCents = 0;
      return row;
    case 'decision.prepared':
      row.status = 'prepared';
      row.outcome = e.data.outcome;
      row.decidedCents = e.data.amountCents;
      row.reservation = e.data.amountCents > 0 ? 'pending' : 'not-needed';
      return row;
    case 'reservation.confirmed':
      row.reservation = 'reserved';
      return row;
    case 'reservation.declined':
      row.reservation = 'refused';
      return row;
    case 'application.waitlisted':
      row.status = 'checked';
      row.outcome = null;
      row.reservation = 'none';
      row.decidedCents = 0;
      return row;
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
    case 'information.requested':
    case 'information.extended':
    case 'information.supplied':
    case 'information.overdue':
    case 'information.withdrawn':
    case 'application.moved-up':
    case 'hearing.opened':
    case 'hearing.statement-received':
    case 'hearing.closed':
    case 'decision.countersigned':
    case 'decision.returned':
    case 'reminder.sent':
    case 'release-reminder.sent':
    case 'decision.released':
      return row;
    case 'grant.issued':
      row.status = 'granted';
      row.decidedCents = e.data.amountCents;
      return row;
    default:
      return assertNever(e);
  }
};

const submitted = (e: Extract<Entry, { readonly type: 'application.submitted' }>): ApplicationRow => ({
  applicationId: e.data.applicationId,
  fileNumber: e.data.fileNumber,
  callId: e.data.callId,
  programmeId: e.data.programmeId,
  district: e.data.district,
  recipient: e.data.recipient ?? null,
  recipientName: partyNameOf(e.data),
  status: 'submitted',
  outcome: null,
  reservation: 'none',
  late: e.data.late,
  rehearsal: e.data.rehearsal === true,
  requestedCents: e.data.requestedCents,
  requestedShare: e.data.requestedShare,
  decidedCents: 0,
  receivedAt: e.data.receivedAt,
  changedAt: e.recordedAt,
  version: e.streamVersion ?? 0,
  firstNumber: e.position,
  lastNumber: e.position,
});
