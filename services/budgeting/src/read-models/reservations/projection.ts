import type { EventOf } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { FundsCommitted, FundsReserved, ReservationRefused, ReservationReleased } from '../../pot/events';
import { ReservationRow } from './entity';

export const READS = [FundsReserved, FundsCommitted, ReservationReleased, ReservationRefused] as const;
type Entry = EventOf<(typeof READS)[number]> & Pick<LogEntry, 'position' | 'recordedAt'>;

const STATUS = {
  'funds.reserved': 'reserved',
  'funds.committed': 'committed',
  'reservation.released': 'released',
  'reservation.refused': 'refused',
} as const;

/** Reservations, so that those without a commitment can be listed. */
export const reservations = defineProjection({
  id: 'reservations',
  version: 1,
  log: 'store',
  on: READS,
  tables: [ReservationRow],
  project: (entries, rows) => rows.fold(ReservationRow, entries, ({ data }) => ({ decisionId: data.decisionId }), evolve),
});

/** What a decision is about is taken from its first event, the last one says where it stands. */
export const evolve = (row: ReservationRow | undefined, e: Entry): ReservationRow => {
  const { decisionId, potId, callId, applicationId, district, amountCents, budgetYear } = e.data;
  const stands = { status: STATUS[e.type], since: e.recordedAt, lastNumber: e.position };
  if (row) return Object.assign(row, stands);
  return { decisionId, potId, callId, applicationId, district, amountCents, budgetYear, firstNumber: e.position, ...stands };
};
