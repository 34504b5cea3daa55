import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database';
import type { Sql } from './projection';

/** Another owner moved the checkpoint: this worker's view is old, its transaction must not commit. */
export class CheckpointLostError extends Error {
  constructor(consumer: string, expected: number) {
    super(`The checkpoint of ${consumer} is no longer at ${expected}.`);
    this.name = 'CheckpointLostError';
  }
}

export interface CheckpointRow {
  readonly position: number;
  readonly stoppedAt: number | null;
  readonly error: string | null;
}

export const ensureCheckpoint = async (sql: Sql, consumer: string, start: number): Promise<void> => {
  await sql.query('insert into checkpoints (consumer, position) values ($1, $2) on conflict (consumer) do nothing', [consumer, start]);
};

export const readCheckpoints = async (sql: Sql, consumers: readonly string[]): Promise<Map<string, CheckpointRow>> => {
  const rows = await sql.query<{ consumer: string; position: string; stopped_at: string | null; error: string | null }>(
    'select consumer, position, stopped_at, error from checkpoints where consumer = any($1)', [consumers]);
  return new Map(rows.map((r) => [r.consumer, { position: Number(r.position), stoppedAt: r.stopped_at === null ? null : Number(r.stopped_at), error: r.error }]));
};

/** Compare-and-set, in the transaction that also wrote the rows. */
export const moveCheckpoint = async (tx: Sql, consumer: string, from: number, to: number, eventId?: string): Promise<void> => {
  if (from === to) return;
  const rows = await tx.query(
    'update checkpoints set position = $3, event_id = coalesce($4, event_id), stopped_at = null, error = null, updated_at = now() where consumer = $1 and position = $2 returning consumer',
    [consumer, from, to, eventId ?? null]);
  if (rows.length !== 1) throw new CheckpointLostError(consumer, from);
};

/** Waits until a consumer has reached a position of its log; false when it has not within the time. */
export const waitForCheckpoint = async (db: Database, consumer: string, position: number, timeoutMs: number): Promise<boolean> => {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const row = (await readCheckpoints(db, [consumer])).get(consumer);
    if (row && row.position >= position) return true;
    if (Date.now() >= until) return false;
    await sleep(15);
  }
};
