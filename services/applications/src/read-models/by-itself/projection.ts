import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ApplicationMovedUp, InformationOverdue, ReleaseReminderSent, ReminderSent } from '../../application/events';
import { NoticeBecameFinal, NoticeDelivered, NoticeRetrievalExpired } from '../../grant/events';
import { ProofOverdue, ProofReminded } from '../../proof-of-use/events';
import { ByItselfRow } from './entity';

const ON = [
  ApplicationMovedUp,
  InformationOverdue,
  ReminderSent,
  ReleaseReminderSent,
  NoticeDelivered,
  NoticeRetrievalExpired,
  NoticeBecameFinal,
  ProofReminded,
  ProofOverdue,
] as const;
type Entry = EntryOf<typeof ON>;

export const byItself = defineProjection({
  id: 'by-itself',
  version: 1,
  log: 'store',
  on: ON,
  tables: [ByItselfRow],
  project: (entries, rows) =>
    Promise.resolve(rows.add(ByItselfRow, entries.filter((e) => e.actor.role === 'SYSTEM' && !('rehearsal' in e.data)).map(rowOf))),
});

export const rowOf = (e: Entry): ByItselfRow => ({
  eventId: e.eventId,
  what: whatOf(e),
  applicationId: e.data.applicationId,
  at: e.recordedAt,
});

const whatOf = (e: Entry): ByItselfRow['what'] => {
  switch (e.type) {
    case 'application.moved-up':
      return 'moved-up';
    case 'information.overdue':
      return 'information-overdue';
    case 'reminder.sent':
      return e.data.kind;
    case 'release-reminder.sent':
      return 'decision-waiting';
    case 'notice.delivered':
      return 'notice-delivered';
    case 'notice.retrieval-expired':
      return 'notice-not-retrieved';
    case 'notice.became-final':
      return 'notice-final';
    case 'proof.reminded':
      return 'proof-due';
    case 'proof.overdue':
      return 'proof-overdue';
    default:
      return assertNever(e);
  }
};
