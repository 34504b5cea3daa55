import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { LogEntry, Sql } from '@paktwerk/platform';
import { potEvents } from '../../pot/events';
import type { PotEvent } from '../../pot/events';

export interface PotRow {
  readonly pot_id: string;
  readonly call_id: string;
  readonly programme_id: string;
  readonly title_de: string;
  readonly title_en: string;
  readonly amount_cents: number;
  readonly budget_year: number;
  readonly reserved_cents: number;
  readonly committed_cents: number;
  readonly first_number: number;
  readonly last_number: number;
}
type Entry = PotEvent & Pick<LogEntry, 'position'>;

/** One row per pot: how much is there, set aside, committed. The frames are read from the pot's stream. */
export const pots = defineProjection({
  id: 'pots',
  version: 1,
  log: 'store',
  on: potEvents,
  tables: ['rm_pots_v1'],
  async project(entries, tx) {
    const rows = foldToRows(await existingRows(entries, tx), entries);
    if (rows.length > 0) await upsert(rows, tx);
  },
});

/** Pure: the rows after a batch; an event that a row already holds is left out. */
export const foldToRows = (before: readonly PotRow[], events: readonly Entry[]): readonly PotRow[] => {
  const rows = new Map(before.map((r) => [r.pot_id, r]));
  const touched = new Set<string>();
  for (const e of events) {
    const row = rows.get(e.data.potId);
    if (row && row.last_number >= e.position) continue;
    const next = after(row, e);
    if (!next) continue;
    rows.set(next.pot_id, next);
    touched.add(next.pot_id);
  }
  return [...rows.values()].filter((r) => touched.has(r.pot_id));
};

const after = (row: PotRow | undefined, e: Entry): PotRow | undefined => {
  if (e.type === 'pot.allotted') {
    const { potId, callId, programmeId, titleDe, titleEn, amountCents, budgetYear } = e.data;
    return {
      pot_id: potId,
      call_id: callId,
      programme_id: programmeId,
      title_de: titleDe,
      title_en: titleEn,
      amount_cents: amountCents,
      budget_year: budgetYear,
      reserved_cents: 0,
      committed_cents: 0,
      first_number: e.position,
      last_number: e.position,
    };
  }
  if (!row) return undefined;
  const moved = (reserved: number, committed: number): PotRow => ({
    ...row,
    reserved_cents: row.reserved_cents + reserved,
    committed_cents: row.committed_cents + committed,
    last_number: e.position,
  });
  switch (e.type) {
    case 'funds.reserved':
      return moved(e.data.amountCents, 0);
    case 'funds.committed':
      return moved(-e.data.amountCents, e.data.amountCents);
    case 'reservation.released':
      return moved(-e.data.amountCents, 0);
    case 'frames.calculated':
    case 'reservation.refused':
    case 'reservation.forestalled':
      return moved(0, 0);
    default:
      return assertNever(e);
  }
};

const existingRows = async (events: readonly Entry[], tx: Sql): Promise<readonly PotRow[]> => {
  const ids = [...new Set(events.map((e) => e.data.potId))];
  return (await tx.query<{ row: PotRow }>('select to_jsonb(r) as row from rm_pots_v1 r where r.pot_id = any($1)', [ids])).map((r) => r.row);
};

const upsert = async (rows: readonly PotRow[], tx: Sql): Promise<void> => {
  await tx.query(
    `insert into rm_pots_v1 as t
     select * from jsonb_to_recordset($1::jsonb) as r(pot_id text, call_id text, programme_id text, title_de text, title_en text, amount_cents bigint, budget_year integer,
       reserved_cents bigint, committed_cents bigint, first_number bigint, last_number bigint)
     on conflict (pot_id) do update set reserved_cents = excluded.reserved_cents, committed_cents = excluded.committed_cents, last_number = excluded.last_number
     where t.last_number < excluded.last_number`,
    [JSON.stringify(rows)],
  );
};
