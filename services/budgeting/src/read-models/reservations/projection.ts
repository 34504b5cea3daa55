import type { EventOf } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { FundsCommitted, FundsReserved, ReservationRefused, ReservationReleased } from '../../pot/events';

const READS = [FundsReserved, FundsCommitted, ReservationReleased, ReservationRefused];
type Entry = EventOf<(typeof READS)[number]> & Pick<LogEntry, 'position' | 'recordedAt'>;

export interface ReservationRow {
  readonly decision_id: string;
  readonly pot_id: string;
  readonly call_id: string;
  readonly application_id: string;
  readonly district: string;
  readonly amount_cents: number;
  readonly budget_year: number;
  readonly status: string;
  readonly since: string;
  readonly number: number;
}

const STATUS = {
  'funds.reserved': 'reserved',
  'funds.committed': 'committed',
  'reservation.released': 'released',
  'reservation.refused': 'refused',
} as const;

/** Every decision's money and where it stands, so that what nobody committed can be listed. */
export const reservations = defineProjection({
  id: 'reservations',
  version: 1,
  log: 'store',
  on: READS,
  tables: ['rm_reservations_v1'],
  async project(entries, tx) {
    const rows = lastPerDecision(entries);
    if (rows.length === 0) return;
    await tx.query(
      `insert into rm_reservations_v1 as t (decision_id, pot_id, call_id, application_id, district, amount_cents, budget_year, status, since, first_number, last_number)
       select decision_id, pot_id, call_id, application_id, district, amount_cents, budget_year, status, since, first_number, number
       from jsonb_to_recordset($1::jsonb) as r(decision_id text, pot_id text, call_id text, application_id text, district text, amount_cents bigint, budget_year integer,
         status text, since timestamptz, first_number bigint, number bigint)
       on conflict (decision_id) do update set status = excluded.status, since = excluded.since, last_number = excluded.last_number
       where t.last_number < excluded.last_number`,
      [JSON.stringify(rows)],
    );
  },
});

/** What a decision is about is taken from its first event, as a row that exists keeps it; the last event of a batch says where it stands. */
export const lastPerDecision = (events: readonly Entry[]): readonly (ReservationRow & { readonly first_number: number })[] => {
  const rows = new Map<string, ReservationRow & { first_number: number }>();
  for (const e of events) {
    const { decisionId, potId, callId, applicationId, district, amountCents, budgetYear } = e.data;
    const first = rows.get(decisionId) ?? {
      decision_id: decisionId,
      pot_id: potId,
      call_id: callId,
      application_id: applicationId,
      district,
      amount_cents: amountCents,
      budget_year: budgetYear,
      first_number: e.position,
    };
    rows.set(decisionId, { ...first, status: STATUS[e.type], since: e.recordedAt, number: e.position });
  }
  return [...rows.values()];
};
