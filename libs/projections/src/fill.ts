import { CheckpointLostError, holdCheckpoints, moveCheckpoints } from './checkpoints';
import type { Reached } from './checkpoints';
import type { Database } from './database';
import type { LogBatch } from './log';
import { entriesFor, reachedBy } from './projection-runner';
import type { Projection, ProjectionOnRows, Tx } from './projection';
import { RowBuffer } from './row-buffer';

/** A projection whose shadow tables are being filled. */
export interface Filled {
  readonly projection: Projection;
  /** The checkpoint of the shadow tables. */
  readonly shadow: string;
  readonly discarded: ReadonlySet<string>;
}

export const SHADOW = 'rebuild';

/** Runs in the schema of the shadow tables, which the same statements fill as the live ones. */
export const inShadow = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.tx(async (tx) => {
    // A crash may lose the last batches, always together with the checkpoint that names them.
    await tx.query(`set local search_path to ${SHADOW}, public; set local synchronous_commit to off; set local statement_timeout to 0`);
    return work(tx);
  });

/**
 * Folds batch upon batch into shadow tables. What projections on rows make of them stays in memory until it is much, or until one that speaks
 * SQL has something to say; then rows and checkpoints of all of them are written in one transaction.
 */
export class Fill {
  private readonly rows: RowBuffer;
  private readonly shadows: readonly string[];
  private written: Reached;
  private folded: Reached;

  constructor(private readonly db: Database, private readonly jobs: readonly Filled[], from: Reached) {
    this.rows = new RowBuffer(db, SHADOW);
    this.shadows = jobs.map((j) => j.shadow);
    this.written = this.folded = from;
  }

  /** Up to here everything is folded; not all of it may be written. */
  get at(): Reached {
    return this.folded;
  }

  async fold(batch: LogBatch): Promise<void> {
    const speaking: { readonly projection: Projection; readonly entries: LogBatch['entries'] }[] = [];
    for (const { projection, discarded } of this.jobs) {
      const entries = entriesFor(projection, batch.entries, discarded);
      if (entries.length === 0) continue;
      if (isOnRows(projection)) await projection.project(entries, this.rows);
      else speaking.push({ projection, entries });
    }
    this.folded = reachedBy(batch);
    if (this.rows.isFull || speaking.length > 0) {
      await this.write(async (tx) => {
        for (const { projection, entries } of speaking) await projection.project(entries, tx);
      });
    }
  }

  /** Everything that was folded, with the checkpoints that say so: a worker that is no longer the owner finds out before it writes. */
  async write(more: (tx: Tx) => Promise<void> = () => Promise.resolve()): Promise<Reached> {
    if (this.folded.position !== this.written.position) {
      await inShadow(this.db, async (tx) => {
        await holdCheckpoints(tx, this.shadows, this.written.position);
        await this.rows.write(tx);
        await more(tx);
        await moveCheckpoints(tx, this.shadows, this.written.position, this.folded);
      });
      this.rows.written();
      this.written = this.folded;
    }
    return this.written;
  }

  /** Back to what was written, after a failure that may pass. @throws CheckpointLostError as it came */
  again(error: unknown): void {
    if (error instanceof CheckpointLostError) throw error;
    this.rows.clear();
    this.folded = this.written;
  }
}

const isOnRows = (p: Projection): p is ProjectionOnRows => p.onRows === true;
