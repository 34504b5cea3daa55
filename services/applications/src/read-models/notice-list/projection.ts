import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { partyNameOf } from '../../applicant/applicant';
import { noticeEvents } from '../../grant/events';
import type { NoticeEvent } from '../../grant/events';
import { differenceIn } from '../../grant/difference';
import { NoticeRow } from './entity';

type Entry = NoticeEvent & Pick<LogEntry, 'position'>;

export const noticeList = defineProjection({
  id: 'notice-list',
  version: 2,
  log: 'store',
  on: noticeEvents,
  tables: [NoticeRow],
  project: (entries, rows) => rows.fold(NoticeRow, entries, ({ data }) => ({ noticeId: data.noticeId }), evolve),
});

/** The row after an event, changed in place; it says what `statusOf` says of the notice. */
export const evolve = (row: NoticeRow | undefined, e: Entry): NoticeRow | undefined => {
  if (e.type === 'notice.released') return released(e);
  if (!row) return undefined;
  change(row, e);
  return row;
};

const change = (row: NoticeRow, e: Exclude<Entry, { readonly type: 'notice.released' }>): void => {
  const on = e.data.effectiveOn;
  switch (e.type) {
    case 'notice.prepared':
    case 'notice.funds-answered':
    case 'notice.countersigned':
    case 'notice.returned':
    case 'notice.discarded':
      return; // a notice is one with its release
    case 'notice.dispatched':
    case 'notice.dispatch-corrected':
      row.status = e.data.channel === 'post' ? 'posted' : 'in-portal';
      row.since = on;
      row.dispatchedOn = on;
      row.channel = e.data.channel;
      row.until = e.data.until ?? null;
      row.deliveredOn = null;
      row.lastDay = null;
      row.finalOn = null;
      return;
    case 'notice.announced':
      return;
    case 'notice.retrieved':
      row.status = 'retrieved';
      row.since = on;
      row.until = e.data.until;
      return;
    case 'notice.retrieval-expired':
      row.status = 'not-retrieved';
      row.since = on;
      row.until = null;
      return;
    case 'notice.came-back':
      row.status = 'came-back';
      row.since = on;
      row.until = null;
      row.deliveredOn = null;
      row.lastDay = null;
      row.finalOn = null;
      return;
    case 'notice.delivered':
      row.status = e.data.inTime === undefined ? 'delivered' : 'contested';
      row.since = on;
      row.until = null;
      row.deliveredOn = on;
      row.lastDay = e.data.lastDay;
      row.finalOn = null;
      return;
    case 'remedy.waived':
      return; // that it is final says the next event of the same append
    case 'notice.became-final':
      row.status = 'final';
      row.since = on;
      row.finalOn = on;
      return;
    case 'action.filed':
      // Before the day of delivery it is only noted; that day says whether it is in time.
      if (e.data.late || row.deliveredOn === null) return;
      row.status = 'contested';
      row.since = on;
      row.finalOn = null;
      return;
    case 'action.ended':
      if (e.data.until !== undefined) {
        row.status = 'delivered';
        row.since = on;
      }
      if (e.data.outcome !== 'annulled') return;
      annulled(row, on);
      return;
    case 'notice.lapsed':
      annulled(row, on);
      return;
    case 'claim.lowered':
      row.amountCents = e.data.claimedCents;
      return;
    default:
      return assertNever(e);
  }
};

const annulled = (row: NoticeRow, on: IsoDate): void => {
  row.status = 'annulled';
  row.since = on;
  row.finalOn = null;
};

const released = ({ data, position }: Extract<Entry, { readonly type: 'notice.released' }>): NoticeRow => ({
  noticeId: data.noticeId,
  grantId: data.grantId,
  kind: data.kind,
  applicationId: data.applicationId,
  fileNumber: data.fileNumber,
  callId: data.callId,
  programmeId: data.programmeId,
  district: data.district,
  recipient: data.recipient ?? null,
  recipientName: partyNameOf(data),
  decisionId: data.decisionId,
  amountCents: data.amountCents,
  differenceCents: differenceIn(data.content) ?? null,
  releasedOn: data.effectiveOn,
  status: 'released',
  since: data.effectiveOn,
  dispatchedOn: null,
  channel: null,
  until: null,
  deliveredOn: null,
  lastDay: null,
  finalOn: null,
  firstNumber: position,
});
