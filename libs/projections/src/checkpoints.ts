import { pause } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';

/** Another owner moved the checkpoint: this worker's view is old, its transaction must not commit. */
export class CheckpointLostError extends Error {
  constructor(consumer: string, expected: number) {
    super(`The checkpoint of ${consumer} is no longer at ${expected}.`);
    this.name = 'CheckpointLostError';
  }
}

export interface CheckpointRow {
  readonly position: number;
  /** Id of the entry at `position`; null where it is not known (nothing read yet, or written by an older release). */
  readonly eventId: string | null;
  readonly epoch: number | null;
  /** Behind `position`: the entry that could not be folded. At `position`: the log no longer holds what was read there. */
  readonly stoppedAt: number | null;
  readonly error: string | null;
}

/** Where a consumer has arrived, with what stands there. */
export interface Reached {
  readonly position: number;
  readonly eventId?: string;
  readonly epoch?: number;
}

interface Row {
  consumer: string;
  position: number;
  event_id: string | null;
  epoch: number | null;
  stopped_at: number | null;
  error: string | null;
}
const COLUMNS = 'consumer, position, event_id, epoch, stopped_at, error';
const toRow = (r: Row): CheckpointRow => ({
  position: r.position,
  eventId: r.event_id,
  epoch: r.epoch,
  stoppedAt: r.stopped_at,
  error: r.error,
});
const byConsumer = (rows: readonly Row[]): Map<string, CheckpointRow> => new Map(rows.map((r) => [r.consumer, toRow(r)]));

export const ensureCheckpoint = async (sql: Sql, consumer: string, start: number): Promise<void> => {
  await sql.query('insert into checkpoints (consumer, position) values ($1, $2) on conflict (consumer) do nothing', [consumer, start]);
};

export const readCheckpoints = async (sql: Sql, consumers: readonly string[]): Promise<Map<string, CheckpointRow>> =>
  byConsumer(await sql.query<Row>(`select ${COLUMNS} from checkpoints where consumer = any($1)`, [consumers]));

/** The rows, locked until the transaction ends: nobody moves them meanwhile. Always in one order, so that no two wait for each other. */
export const lockCheckpoints = async (tx: Sql, consumers: readonly string[]): Promise<Map<string, CheckpointRow>> =>
  byConsumer(await tx.query<Row>(`select ${COLUMNS} from checkpoints where consumer = any($1) order by consumer for update`, [consumers]));

/** First statement of a transaction that moves checkpoints: a worker whose view is old finds out before it works. */
export const holdCheckpoints = async (tx: Sql, consumers: readonly string[], at: number): Promise<void> => {
  const rows = await lockCheckpoints(tx, consumers);
  for (const consumer of consumers) if (rows.get(consumer)?.position !== at) throw new CheckpointLostError(consumer, at);
};

/** Wakes those who wait for a consumer ({@link PROGRESS_CHANNEL}). */
export const PROGRESS_CHANNEL = 'paktwerk_progress';

/** Compare-and-set, in the transaction that also wrote the rows. */
export const moveCheckpoints = async (tx: Sql, consumers: readonly string[], from: number, to: Reached): Promise<void> => {
  if (from === to.position || consumers.length === 0) return;
  const rows = await tx.query<{ consumer: string }>(
    `with moved as (
       update checkpoints set position = $3, event_id = $4, epoch = $5, stopped_at = null, error = null, updated_at = now()
       where consumer = any($1) and position = $2 returning consumer
     ) select consumer, pg_notify('${PROGRESS_CHANNEL}', '') from moved`,
    [consumers, from, to.position, to.eventId ?? null, to.epoch ?? null],
  );
  if (rows.length !== consumers.length)
    throw new CheckpointLostError(consumers.find((c) => !rows.some((r) => r.consumer === c)) ?? '', from);
};

/** Marks a consumer as stopped at a position, for whoever looks at the progress. */
export const markStopped = (sql: Sql, consumer: string, at: number, error: string): Promise<unknown> =>
  sql.query(
    'update checkpoints set stopped_at = $2, error = $3, updated_at = now() where consumer = $1 and (stopped_at, error) is distinct from ($2, $3)',
    [consumer, at, error],
  );

/**
 * Waits until a consumer has reached a position of its log; false when it has not within the time. With `wake` (see {@link PROGRESS_CHANNEL})
 * it looks again when something moved, else every 15 ms.
 */
export const waitForCheckpoint = async (
  db: Sql,
  consumer: string,
  position: number,
  timeoutMs: number,
  wake: (maxMs: number) => Promise<unknown> = () => pause(15),
): Promise<boolean> => {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const row = (await readCheckpoints(db, [consumer])).get(consumer);
    if (row && row.position >= position) return true;
    const left = until - Date.now();
    if (left <= 0) return false;
    await wake(Math.min(left, 250));
  }
};
