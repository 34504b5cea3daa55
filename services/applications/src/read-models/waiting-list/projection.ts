import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import {
  ApplicationMovedUp,
  ApplicationRejected,
  ApplicationWaitlisted,
  ApplicationWithdrawn,
  DecisionPrepared,
  GrantIssued,
  ReservationConfirmed,
  ReservationDeclined,
} from '../../application/events';
import { putOnList } from '../../waiting-list/waiting';
import { WaitingRow } from './entity';

export const ON = [
  ApplicationWaitlisted,
  ApplicationMovedUp,
  DecisionPrepared,
  ReservationConfirmed,
  ReservationDeclined,
  GrantIssued,
  ApplicationRejected,
  ApplicationWithdrawn,
] as const;
type Entry = EntryOf<typeof ON>;

export const waitingList = defineProjection({
  id: 'waiting-list',
  version: 2,
  log: 'store',
  on: ON,
  tables: [WaitingRow],
  project: (entries, rows) => rows.fold(WaitingRow, entries, ({ data }) => ({ applicationId: data.applicationId }), evolve),
});

/** The row after an event, changed in place; none of who never waited. */
export const evolve = (row: WaitingRow | undefined, e: Entry): WaitingRow | undefined => {
  if (e.type === 'application.waitlisted') return waiting(row, e);
  if (row === undefined) return undefined;
  switch (e.type) {
    case 'application.moved-up':
      row.stage = 'moved-up';
      return row;
    case 'decision.prepared': {
      const { decisionId, amountCents } = e.data;
      row.decisionId = decisionId;
      row.stage = amountCents > 0 ? 'prepared' : 'settled';
      return row;
    }
    case 'reservation.confirmed':
    case 'reservation.declined':
      if (row.decisionId === e.data.decisionId) row.stage = 'settled';
      return row;
    case 'grant.issued':
    case 'application.rejected':
    case 'application.withdrawn':
      row.stage = 'decided';
      return row;
    default:
      return assertNever(e);
  }
};

const waiting = (row: WaitingRow | undefined, { data, position }: Extract<Entry, { type: 'application.waitlisted' }>): WaitingRow => {
  const { applicationId, callId, fileNumber, district, recipient = null, requestedCents, score = null, rank = null } = data;
  return {
    applicationId,
    callId,
    fileNumber,
    district,
    recipient,
    requestedCents,
    score,
    rank,
    receivedAt: data.receivedAt,
    ...putOnList(row, data),
    stage: 'waiting',
    decisionId: null,
    waitingPosition: position,
  };
};
