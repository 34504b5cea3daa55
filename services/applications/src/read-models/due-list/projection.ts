import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { partyNameOf } from '../../applicant/applicant';
import { dueSince } from '../../application/due';
import { applicationEvents } from '../../application/events';
import type { ApplicationEvent } from '../../application/events';
import { DueRow } from './entity';

type Entry = ApplicationEvent & Pick<LogEntry, 'position'>;

export const dueList = defineProjection({
  id: 'due-list',
  version: 3,
  log: 'store',
  on: applicationEvents,
  tables: [DueRow],
  project: (entries, rows) => rows.fold(DueRow, entries, ({ data }) => ({ applicationId: data.applicationId }), evolve),
});

/** The row after an event, changed in place; undefined where the application was never submitted. */
export const evolve = (row: DueRow | undefined, e: Entry): DueRow | undefined => {
  if (e.type === 'application.submitted') return e.data.rehearsal ? undefined : withNext(submitted(e)); // what is tried is listed with its call
  if (!row) return undefined;
  change(row, e);
  return withNext(row);
};

const change = (row: DueRow, e: Exclude<Entry, { readonly type: 'application.submitted' }>): void => {
  const on = e.data.effectiveOn;
  switch (e.type) {
    case 'formal-check.passed':
    case 'formal-check.objected':
      row.stage = 'checked';
      row.since = on;
      row.findings = e.type === 'formal-check.objected' ? e.data.findings.length : 0;
      return;
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
      return;
    case 'application.waitlisted':
      row.stage = 'waiting';
      row.since = on;
      row.cents = e.data.wantedCents;
      row.reservation = 'none';
      return;
    case 'application.moved-up':
      row.stage = 'moved-up';
      row.since = on;
      return;
    case 'information.requested':
      row.answer = 'running';
      row.requestId = e.data.requestId;
      row.askedOn = on;
      row.answerUntil = e.data.lastDay;
      row.isExtended = false;
      return;
    case 'information.extended':
      row.answer = 'running';
      row.answerUntil = e.data.lastDay;
      row.isExtended = true;
      return;
    case 'information.supplied':
      row.answer = 'supplied';
      row.answerUntil = null;
      if (row.stage === 'submitted' || row.stage === 'checked') row.since = on;
      return;
    case 'information.withdrawn':
      row.answer = 'none';
      row.answerUntil = null;
      if (row.stage === 'submitted' || row.stage === 'checked') row.since = on;
      return;
    case 'hearing.opened':
      row.answer = 'hearing';
      row.askedOn = on;
      row.answerUntil = e.data.lastDay;
      return;
    case 'hearing.statement-received':
      if (row.answer === 'hearing' || row.answer === 'stated') row.answer = 'stated';
      else row.answerUntil = null;
      if (row.answer === 'heard') overtake(row, on);
      return;
    case 'hearing.closed':
      if (row.answer === 'stated') row.answerUntil = null;
      row.answer = 'heard';
      row.since = on;
      overtake(row, on);
      return;
    case 'information.overdue':
      row.answer = 'overdue';
      return;
    case 'decision.countersigned':
      row.stage = 'prepared';
      row.signedBy = [...row.signedBy, e.data.countersignedBy];
      row.since = on;
      return;
    case 'decision.returned':
      row.stage = 'returned';
      row.since = on;
      return;
    case 'decision.prepared':
      row.stage = e.data.needs?.thirdSignature === undefined ? 'prepared' : 'to-countersign';
      row.since = on;
      row.cents = e.data.amountCents;
      row.signedBy = [e.data.preparedBy];
      row.decisionId = e.data.decisionId;
      row.reservation = e.data.amountCents > 0 ? 'pending' : 'none';
      return;
    case 'reservation.confirmed':
      row.reservation = 'reserved';
      return;
    case 'reservation.declined':
      row.reservation = 'refused';
      row.since = on;
      return;
    case 'decision.released':
    case 'reminder.sent':
    case 'release-reminder.sent':
      return;
    case 'application.rejected':
    case 'application.withdrawn':
    case 'grant.issued':
      row.stage = 'closed';
      row.since = on;
      row.answerUntil = null;
      return;
    default:
      return assertNever(e);
  }
};

/** Less than was requested is decided behind the hearing: what was prepared before it ended, or before a late statement came, is prepared anew. */
const overtake = (row: DueRow, on: IsoDate): void => {
  const isPrepared = row.stage === 'prepared' || row.stage === 'to-countersign';
  if (!isPrepared || row.cents >= row.requestedCents) return;
  row.stage = 'checked';
  row.since = on;
};

/** What follows for the authority from where it stands: nothing while it waits for the district. */
const taskOf = ({ stage, answer, reservation }: DueRow): DueRow['task'] => {
  switch (stage) {
    case 'closed':
      return null;
    case 'waiting':
      return null;
    case 'moved-up':
      return 'decide-waitlisted';
    case 'returned':
      return 'prepare-again';
    case 'to-countersign':
    case 'prepared':
      if (reservation === 'refused') return 'prepare-again';
      if (answer === 'hearing' || answer === 'stated') return null;
      return stage === 'prepared' ? 'release-decision' : 'countersign-decision';
    case 'submitted':
    case 'checked':
      if (answer === 'running' || answer === 'hearing' || answer === 'stated') return null;
      if (answer === 'overdue') return 'information-overdue';
      return stage === 'submitted' ? 'check-formally' : 'prepare-decision';
  }
};

const withNext = (row: DueRow): DueRow => {
  const task = taskOf(row);
  row.task = task;
  row.dueOn = task === null ? null : task === 'information-overdue' ? row.answerUntil : dueSince(task, row.since);
  return row;
};

const submitted = ({ data, position }: Extract<Entry, { readonly type: 'application.submitted' }>): DueRow => ({
  applicationId: data.applicationId,
  fileNumber: data.fileNumber,
  callId: data.callId,
  programmeId: data.programmeId,
  district: data.district,
  recipient: data.recipient ?? null,
  recipientName: partyNameOf(data),
  late: data.late,
  requestedCents: data.requestedCents,
  stage: 'submitted',
  since: data.effectiveOn,
  task: null,
  dueOn: null,
  cents: data.requestedCents,
  findings: 0,
  signedBy: [],
  decisionId: null,
  reservation: 'none',
  answer: 'none',
  requestId: null,
  askedOn: null,
  answerUntil: null,
  isExtended: false,
  firstNumber: position,
});
