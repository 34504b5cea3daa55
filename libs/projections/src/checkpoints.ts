import { defined } from '@paktwerk/kernel';
import { WITHOUT_WAITING } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import type { LogBatch } from './log';

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

export const reachedBy = (batch: LogBatch): Reached => ({
  position: batch.last,
  ...defined({ eventId: batch.lastEventId, epoch: batch.lastEpoch }),
});

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
  byConsumer(await sql.query<Row>(`select ${COLUMNS} from checkpoints where consumer = any($1)`, [consumers], 'read_checkpoints'));

/** The rows, locked until the transaction ends. They are locked in one order, so that two transactions never wait for each other. */
export const lockCheckpoints = async (tx: Sql, consumers: readonly string[]): Promise<Map<string, CheckpointRow>> =>
  byConsumer(
    await tx.query<Row>(
      `select ${COLUMNS} from checkpoints where consumer = any($1) order by consumer for update`,
      [consumers],
      'lock_checkpoints',
    ),
  );

/** First statement of a transaction that moves checkpoints: a worker with an outdated position fails before it works. */
export const holdCheckpoints = async (tx: Sql, consumers: readonly string[], at: number): Promise<void> => {
  const rows = await lockCheckpoints(tx, consumers);
  for (const consumer of consumers) if (rows.get(consumer)?.position !== at) throw new CheckpointLostError(consumer, at);
};

/** Says which consumers have reached which position: `<position> <consumer> …`. */
export const PROGRESS_CHANNEL = 'paktwerk_progress';

/** Whether such an announcement says that one of these consumers has reached the position. */
export const saysReached = (payload: string, consumers: readonly string[], position: number): boolean => {
  const [reached, ...who] = payload.split(' ');
  return Number(reached) >= position && who.some((consumer) => consumers.includes(consumer));
};

/**
 * Compare-and-set, in the transaction that also wrote the rows. That transaction does not wait for the disk: whatever a crash takes back, rows and
 * checkpoint together, is read from the log again (ADR 0034).
 */
export const moveCheckpoints = async (tx: Sql, consumers: readonly string[], from: number, to: Reached): Promise<void> => {
  if (from === to.position || consumers.length === 0) return;
  const [moved] = await tx.query<{ consumers: readonly string[] | null }>(
    `with moved as (
       update checkpoints set position = $3, event_id = $4, epoch = $5, stopped_at = null, error = null, updated_at = now()
       where consumer = any($1) and position = $2 returning consumer
     ) select array_agg(consumer) as consumers, pg_notify('${PROGRESS_CHANNEL}', $3 || ' ' || string_agg(consumer, ' ')), ${WITHOUT_WAITING} from moved`,
    [consumers, from, to.position, to.eventId ?? null, to.epoch ?? null],
    'move_checkpoints',
  );
  const lost = consumers.find((c) => !moved?.consumers?.includes(c));
  if (lost !== undefined) throw new CheckpointLostError(lost, from);
};

/** Marks a consumer as stopped at a position, for whoever looks at the progress. */
export const markStopped = (sql: Sql, consumer: string, at: number, error: string): Promise<unknown> =>
  sql.query(
    'update checkpoints set stopped_at = $2, error = $3, updated_at = now() where consumer = $1 and (stopped_at, error) is distinct from ($2, $3)',
    [consumer, at, error],
  );
