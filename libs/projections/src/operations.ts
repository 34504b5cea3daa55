import type { Database, Sql, Tx } from '@paktwerk/postgres';
import { notNull } from '@paktwerk/kernel';
import { lockCheckpoints } from './checkpoints';
import type { CheckpointRow } from './checkpoints';
import { consumerOf } from './consumers';
import type { LogReader } from './log';
import { discardEntry } from './parking';
import type { Reaction } from './projection';

/** Who decided something about a consumer, and why; both are kept. */
export interface OperatorDecision {
  readonly by: string;
  readonly reason: string;
}

export interface ConsumerDecision extends OperatorDecision {
  readonly consumer: string;
  readonly kind: 'retry' | 'discard' | 'reconcile' | 'rebuild';
  readonly fromPosition: number;
  readonly toPosition?: number;
  readonly eventId?: string;
  readonly decidedAt: string;
}

/** What the operator asks for does not fit how the consumer stands; the code and sentence say why. */
export class ConsumerStateError extends Error {
  constructor(
    readonly code: 'consumer-unknown' | 'consumer-not-stopped' | 'consumer-stopped-elsewhere' | 'common-position-unknown',
    message: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'ConsumerStateError';
  }
}

const record = (
  sql: Sql,
  consumer: string,
  kind: ConsumerDecision['kind'],
  row: CheckpointRow,
  d: OperatorDecision,
  more: { readonly to?: number; readonly eventId?: string } = {},
): Promise<unknown> =>
  sql.query(
    'insert into consumer_decisions (consumer, kind, from_position, to_position, event_id, reason, decided_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [consumer, kind, row.position, more.to ?? null, more.eventId ?? null, d.reason, d.by],
  );

const stoppedRow = async (tx: Tx, consumer: string): Promise<CheckpointRow & { readonly stoppedAt: number }> => {
  const row = (await lockCheckpoints(tx, [consumer])).get(consumer);
  if (!row) throw new ConsumerStateError('consumer-unknown', `There is no consumer ${consumer}.`, { consumer });
  const { stoppedAt } = row;
  if (stoppedAt === null || stoppedAt <= row.position)
    throw new ConsumerStateError('consumer-not-stopped', `${consumer} does not stand at an entry it cannot fold.`, {
      consumer,
      position: row.position,
    });
  return { ...row, stoppedAt };
};

const goOn = (tx: Tx, consumer: string) =>
  tx.query('update checkpoints set stopped_at = null, error = null, updated_at = now() where consumer = $1', [consumer]);

/** A stopped projection tries its entry again at once, e.g. after a corrected release. */
export const retryStopped = (db: Database, consumer: string, decision: OperatorDecision): Promise<{ readonly position: number }> =>
  db.tx(async (tx) => {
    const row = await stoppedRow(tx, consumer);
    await goOn(tx, consumer);
    await record(tx, consumer, 'retry', row, decision, { to: row.stoppedAt });
    return { position: row.stoppedAt };
  });

/** Leaves out the entry at which a projection stands, now and in every rebuild. The position must be named: what one has not seen is not discarded. */
export const discardStopped = (
  db: Database,
  reader: LogReader,
  consumer: string,
  position: number,
  decision: OperatorDecision,
): Promise<{ readonly position: number; readonly eventId: string }> =>
  db.tx(async (tx) => {
    const row = await stoppedRow(tx, consumer);
    if (row.stoppedAt !== position)
      throw new ConsumerStateError('consumer-stopped-elsewhere', `${consumer} stands at position ${row.stoppedAt}, not at ${position}.`, {
        consumer,
        stoppedAt: row.stoppedAt,
        position,
      });
    const entry = (await reader.read(position - 1, 1)).entries[0];
    if (entry?.position !== position)
      throw new ConsumerStateError('consumer-stopped-elsewhere', `The ${reader.id} log has no entry at position ${position}.`, {
        consumer,
        position,
      });
    await discardEntry(tx, consumer, entry, row.error ?? '', decision.by, decision.reason);
    await goOn(tx, consumer);
    await record(tx, consumer, 'discard', row, decision, { to: position, eventId: entry.eventId });
    return { position, eventId: entry.eventId };
  });

/** The last entry that the log still holds as this consumer read it, as far as the log's epochs tell. */
const lastCommon = async (reader: LogReader, row: CheckpointRow): Promise<number | undefined> => {
  const epochs = (await reader.epochs?.()) ?? [];
  const cuts = epochs.filter((e) => e.epoch > Math.max(1, row.epoch ?? 1) && e.after < row.position).map((e) => e.after);
  return cuts.length > 0 ? Math.min(...cuts) : undefined;
};

/**
 * Sets a reaction back to the last entry that survived a restore; it meets the later ones again, and adds nothing where it had
 * acted already. What was set aside of lost entries is closed.
 * @param position the last common one, for logs that cannot tell
 */
export const reconcileReaction = async (
  db: Database,
  reader: LogReader,
  reaction: Reaction,
  decision: OperatorDecision,
  position?: number,
): Promise<{ readonly position: number }> => {
  const consumer = consumerOf(reaction);
  return db.tx(async (tx) => {
    const row = (await lockCheckpoints(tx, [consumer])).get(consumer);
    if (!row) throw new ConsumerStateError('consumer-unknown', `There is no consumer ${consumer}.`, { consumer });
    if (row.stoppedAt !== row.position)
      throw new ConsumerStateError('consumer-not-stopped', `${consumer} agrees with its log: there is nothing to reconcile.`, {
        consumer,
        position: row.position,
      });
    const to = position ?? (await lastCommon(reader, row));
    if (to === undefined || to > row.position) {
      throw new ConsumerStateError(
        'common-position-unknown',
        `The ${reader.id} log does not tell up to where it still holds what ${consumer} has read: name that position.`,
        { consumer, position: row.position },
      );
    }
    await tx.query(
      'update checkpoints set position = $2, event_id = $3, epoch = null, stopped_at = null, error = null, updated_at = now() where consumer = $1',
      [consumer, to, (await reader.eventIdAt(to)) ?? null],
    );
    await tx.query(
      `update parked set status = 'discarded', decided_by = $3, decided_at = now(), note = $4 where consumer = $1 and position > $2 and status in ('waiting', 'parked', 'retry')`,
      [consumer, to, decision.by, decision.reason],
    );
    await record(tx, consumer, 'reconcile', row, decision, { to });
    return { position: to };
  });
};

/** A projection that no longer agrees with its log is built anew; this only records who asked for it. */
export const recordReconciliation = (db: Sql, consumer: string, row: CheckpointRow, decision: OperatorDecision): Promise<unknown> =>
  record(db, consumer, 'reconcile', row, decision);

export const listDecisions = async (sql: Sql): Promise<readonly ConsumerDecision[]> => {
  const rows = await sql.query<{
    consumer: string;
    kind: ConsumerDecision['kind'];
    from_position: number;
    to_position: number | null;
    event_id: string | null;
    reason: string;
    decided_by: string;
    decided_at: string;
  }>(
    'select consumer, kind, from_position, to_position, event_id, reason, decided_by, decided_at from consumer_decisions order by decided_at desc',
  );
  return rows.map((r) => ({
    consumer: r.consumer,
    kind: r.kind,
    fromPosition: r.from_position,
    reason: r.reason,
    by: r.decided_by,
    decidedAt: r.decided_at,
    ...notNull({ toPosition: r.to_position, eventId: r.event_id }),
  }));
};
