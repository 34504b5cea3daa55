import type { Sql } from '@paktwerk/postgres';
import type { LogEntry } from './log';

export type ParkedStatus = 'waiting' | 'parked' | 'retry' | 'discarded' | 'done';

export interface ParkedEntry {
  readonly id: string;
  readonly consumer: string;
  readonly position: number;
  readonly key: string;
  readonly type: string;
  readonly status: ParkedStatus;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: string;
}

/** How long a reaction waits for a fact that has not arrived before a person has to look. */
const PATIENCE = "interval '10 minutes'";

const COLUMNS = 'id, consumer, position, key, type, status, reason, attempts, parked_at';
interface Row {
  id: string;
  consumer: string;
  position: number;
  key: string;
  type: string;
  status: ParkedStatus;
  reason: string;
  attempts: number;
  parked_at: string;
}
const toEntry = (r: Row): ParkedEntry => ({
  id: r.id,
  consumer: r.consumer,
  position: r.position,
  key: r.key,
  type: r.type,
  status: r.status,
  reason: r.reason,
  attempts: r.attempts,
  parkedAt: r.parked_at,
});

/**
 * Sets entries aside, in order per key, so that all other keys go on. Nothing is ever dropped silently: every row stays.
 * @param tries after so many a waiting one is parked; without it, when its patience is over
 * @returns how it stands now
 */
export const park = async (
  sql: Sql,
  consumer: string,
  entry: LogEntry,
  key: string,
  status: 'waiting' | 'parked',
  reason: string,
  tries?: number,
): Promise<Pick<ParkedEntry, 'status' | 'attempts'>> => {
  const [row] = await sql.query<Pick<Row, 'status' | 'attempts'>>(
    `insert into parked as p (consumer, position, key, event_id, type, status, reason, retry_at) values ($1, $2, $3, $4, $5, $6, $7, now() + interval '100 milliseconds')
     on conflict (consumer, position) do update set attempts = p.attempts + 1, reason = excluded.reason,
       status = case when excluded.status = 'waiting' and case when $8::int is null then p.parked_at < now() - ${PATIENCE} else p.attempts + 1 >= $8 end then 'parked' else excluded.status end,
       retry_at = now() + least(5000, 100 * power(2, least(p.attempts, 10))) * interval '1 millisecond'
     returning status, attempts`,
    [consumer, entry.position, key, entry.eventId, entry.type, (tries ?? 2) <= 1 ? 'parked' : status, reason, tries ?? null],
  );
  return row ?? { status, attempts: 1 };
};

/** Keys with open entries: whatever else arrives for them has to queue behind. */
export const blockedKeys = async (sql: Sql, consumer: string): Promise<Set<string>> => {
  const rows = await sql.query<{ key: string }>(
    `select distinct key from parked where consumer = $1 and status in ('waiting', 'parked', 'retry')`,
    [consumer],
  );
  return new Set(rows.map((r) => r.key));
};

/** Those of these consumers that have open entries. */
export const consumersWithOpenEntries = async (sql: Sql, consumers: readonly string[]): Promise<Set<string>> => {
  const rows = await sql.query<{ consumer: string }>(
    `select distinct consumer from parked where consumer = any($1) and status in ('waiting', 'parked', 'retry')`,
    [consumers],
  );
  return new Set(rows.map((r) => r.consumer));
};

/** The first open entry of each key that may be tried now. */
export const dueEntries = async (sql: Sql, consumer: string): Promise<ParkedEntry[]> => {
  const rows = await sql.query<Row>(
    `select * from (select distinct on (key) ${COLUMNS}, retry_at from parked where consumer = $1 and status in ('waiting', 'parked', 'retry') order by key, position) first
     where status = 'retry' or (status = 'waiting' and retry_at <= now()) limit 50`,
    [consumer],
  );
  return rows.map(toEntry);
};

export const settleParked = (sql: Sql, id: string): Promise<unknown> =>
  sql.query(`update parked set status = 'done', decided_at = now() where id = $1`, [id]);

export const listParked = async (sql: Sql): Promise<ParkedEntry[]> =>
  (
    await sql.query<Row>(`select ${COLUMNS} from parked where status in ('waiting', 'parked', 'retry') order by consumer, key, position`)
  ).map(toEntry);

/** Names an entry for {@link discardedEntries}: by place and id, because after a restore another entry may stand at the place. */
export const entryName = (e: { readonly position: number; readonly eventId: string }): string => `${e.position} ${e.eventId}`;

/** Entries that a person decided to leave out; a rebuild obeys them. */
export const discardedEntries = async (sql: Sql, consumer: string): Promise<Set<string>> => {
  const rows = await sql.query<{ position: number; event_id: string }>(
    `select position, event_id from parked where consumer = $1 and status = 'discarded'`,
    [consumer],
  );
  return new Set(rows.map((r) => entryName({ position: r.position, eventId: r.event_id })));
};

/** A person's decision to leave out an entry at which a projection stopped; kept like every parked entry. */
export const discardEntry = (sql: Sql, consumer: string, entry: LogEntry, reason: string, by: string, note: string): Promise<unknown> =>
  sql.query(
    `insert into parked (consumer, position, key, event_id, type, status, reason, decided_by, decided_at, note) values ($1, $2, $3, $4, $5, 'discarded', $6, $7, now(), $8)
     on conflict (consumer, position) do update set status = 'discarded', reason = excluded.reason, decided_by = excluded.decided_by, decided_at = now(), note = excluded.note`,
    [consumer, entry.position, entry.key, entry.eventId, entry.type, reason, by, note],
  );

/** A person's decision about one parked entry: try it and what queues behind it again, or leave this one out; with a reason. */
export const decideParked = async (
  sql: Sql,
  id: string,
  decision: 'retry' | 'discarded',
  by: string,
  note: string,
): Promise<ParkedEntry | undefined> => {
  const [row] = await sql.query<Row>(
    `update parked set status = $2, decided_by = $3, decided_at = now(), note = $4 where id = $1 and status in ('waiting', 'parked', 'retry') returning ${COLUMNS}`,
    [id, decision, by, note],
  );
  if (!row) return undefined;
  // What only queued behind this entry becomes due with it.
  await sql.query(
    `update parked set status = 'waiting', retry_at = now() where consumer = $1 and key = $2 and status = 'parked' and reason like 'behind %'`,
    [row.consumer, row.key],
  );
  return toEntry(row);
};
