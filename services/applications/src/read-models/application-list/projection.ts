import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry, Sql } from '@paktwerk/platform';
import type { Status } from '../../application/application-file';
import { applicationEvents } from '../../application/events';
import type { ApplicationEvent, Outcome } from '../../application/events';

/** One row of the table; numbers are JSON numbers on the way in and out. */
export interface ApplicationRow {
  readonly application_id: string;
  readonly file_number: string;
  readonly call_id: string;
  readonly programme_id: string;
  readonly district: string;
  readonly status: Status;
  readonly outcome: Outcome | null;
  readonly reservation: 'none' | 'not-needed' | 'pending' | 'reserved' | 'refused';
  readonly late: boolean;
  readonly requested_cents: number;
  readonly requested_share: number;
  readonly decided_cents: number;
  readonly received_at: string;
  readonly changed_at: string;
  readonly version: number;
  readonly first_number: number;
  readonly last_number: number;
}

type Entry = ApplicationEvent & Pick<LogEntry, 'position' | 'recordedAt' | 'streamVersion'>;

export const applicationList = defineProjection({
  id: 'application-list',
  version: 1,
  log: 'store',
  on: applicationEvents,
  tables: ['rm_application_list_v1'],
  async project(entries, tx) {
    const rows = foldToRows(await existingRows(entries, tx), entries);
    if (rows.length > 0) await upsert(rows, tx);
  },
});

/** Pure: the rows after a batch; rows that already hold an event are left as they are. */
export const foldToRows = (before: readonly ApplicationRow[], events: readonly Entry[]): readonly ApplicationRow[] => {
  const rows = new Map(before.map((r) => [r.application_id, r]));
  const touched = new Set<string>();
  for (const e of events) {
    const row = rows.get(e.data.applicationId);
    if (row && row.last_number >= e.position) continue;
    const next = after(row, e);
    if (!next) continue;
    rows.set(next.application_id, next);
    touched.add(next.application_id);
  }
  return [...rows.values()].filter((r) => touched.has(r.application_id));
};

const after = (row: ApplicationRow | undefined, e: Entry): ApplicationRow | undefined => {
  const moved = { changed_at: e.recordedAt, version: e.streamVersion ?? 0, last_number: e.position };
  if (e.type === 'application.submitted') {
    const { data } = e;
    return {
      application_id: data.applicationId,
      file_number: data.fileNumber,
      call_id: data.callId,
      programme_id: data.programmeId,
      district: data.district,
      status: 'submitted',
      outcome: null,
      reservation: 'none',
      late: data.late,
      requested_cents: data.requestedCents,
      requested_share: data.requestedShare,
      decided_cents: 0,
      received_at: data.receivedAt,
      first_number: e.position,
      ...moved,
    };
  }
  if (!row) return undefined;
  switch (e.type) {
    case 'formal-check.passed':
      return { ...row, ...moved, status: 'checked' };
    case 'application.rejected':
      return { ...row, ...moved, status: 'rejected', outcome: 'rejected', decided_cents: 0 };
    case 'application.withdrawn':
      return { ...row, ...moved, status: 'withdrawn', outcome: null, decided_cents: 0 };
    case 'decision.prepared':
      return {
        ...row,
        ...moved,
        status: 'prepared',
        outcome: e.data.outcome,
        decided_cents: e.data.amountCents,
        reservation: e.data.amountCents > 0 ? 'pending' : 'not-needed',
      };
    case 'reservation.confirmed':
      return { ...row, ...moved, reservation: 'reserved' };
    case 'reservation.declined':
      return { ...row, ...moved, reservation: 'refused' };
    case 'decision.released':
      return { ...row, ...moved };
    case 'grant.issued':
      return { ...row, ...moved, status: 'granted', decided_cents: e.data.amountCents };
    default:
      return assertNever(e);
  }
};

const existingRows = async (events: readonly Entry[], tx: Sql): Promise<readonly ApplicationRow[]> => {
  const ids = [...new Set(events.map((e) => e.data.applicationId))];
  const rows = await tx.query<{ row: ApplicationRow }>(
    'select to_jsonb(r) as row from rm_application_list_v1 r where r.application_id = any($1)',
    [ids],
  );
  return rows.map((r) => r.row);
};

const upsert = async (rows: readonly ApplicationRow[], tx: Sql): Promise<void> => {
  await tx.query(
    `insert into rm_application_list_v1 as t
     select * from jsonb_to_recordset($1::jsonb) as r(application_id text, file_number text, call_id text, programme_id text, district text, status text, outcome text, reservation text, late boolean,
       requested_cents bigint, requested_share integer, decided_cents bigint, received_at text, changed_at text, version integer, first_number bigint, last_number bigint)
     on conflict (application_id) do update set status = excluded.status, outcome = excluded.outcome, reservation = excluded.reservation, decided_cents = excluded.decided_cents,
       changed_at = excluded.changed_at, version = excluded.version, last_number = excluded.last_number
     where t.last_number < excluded.last_number`,
    [JSON.stringify(rows)],
  );
};
