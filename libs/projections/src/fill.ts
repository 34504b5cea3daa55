import type { Database, Tx } from '@paktwerk/postgres';
import { CheckpointLostError, holdCheckpoints, moveCheckpoints, reachedBy } from './checkpoints';
import type { Reached } from './checkpoints';
import type { LogBatch } from './log';
import { entriesFor } from './projection-runner';
import type { Projection, SqlProjection } from './projection';
import { RowBuffer, shadowSource } from './row-buffer';
import type { Share } from './row-buffer';

/** A projection whose shadow tables are being filled. */
export interface Filled {
  readonly projection: Projection;
  /** The checkpoint of the shadow tables. */
  readonly shadow: string;
  /** The run among the rebuilds. */
  readonly id: string;
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

/** A transaction on its way to the tables, while what follows is folded. */
interface Behind {
  readonly to: Reached;
  readonly done: Promise<void>;
  hasEnded: boolean;
}

/**
 * Folds batch upon batch into shadow tables. What projections on rows make of them stays in memory until it is much; then what has come to rest is
 * written, with the checkpoints, in one transaction at a time. While it is on its way the next batches are folded: its rows stay in memory until
 * it has been committed, and who changes one of them changes a copy. Only after {@link write} do the tables hold what their checkpoints say:
 * until then the rest is in memory, so after a failure they have to be filled from the beginning.
 */
export class Fill {
  private readonly rows: RowBuffer;
  private readonly shadows: readonly string[];
  private written: Reached;
  private folded: Reached;
  private behind: Behind | undefined;

  constructor(
    private readonly db: Database,
    private readonly jobs: readonly Filled[],
    from: Reached,
    most?: { readonly rows: number; readonly added: number },
  ) {
    this.rows = new RowBuffer(shadowSource(db, SHADOW), most);
    this.shadows = jobs.map((j) => j.shadow);
    this.written = this.folded = from;
  }

  /** Up to here everything is folded; not all of it may be written. */
  get at(): Reached {
    return this.folded;
  }

  async fold(batch: LogBatch): Promise<void> {
    if (this.behind?.hasEnded) await this.arrival();
    const speaking: { readonly projection: SqlProjection; readonly entries: LogBatch['entries'] }[] = [];
    for (const { projection, discarded } of this.jobs) {
      const entries = entriesFor(projection, batch.entries, discarded);
      if (entries.length === 0) continue;
      if (projection.inSql) speaking.push({ projection, entries });
      else await projection.project(entries, this.rows);
    }
    this.folded = reachedBy(batch);
    if (speaking.length > 0) {
      await this.arrival();
      this.send('cold', async (tx) => {
        for (const { projection, entries } of speaking) await projection.project(entries, tx);
      });
      return this.arrival();
    }
    if (this.behind && this.rows.isCrowded) await this.arrival();
    if (!this.behind && this.rows.isFull) this.send('cold');
  }

  /** Everything that was folded. @throws CheckpointLostError from a worker that is no longer the owner: it finds out before it writes */
  async write(): Promise<Reached> {
    await this.arrival();
    if (this.folded.position !== this.written.position || this.rows.holdsUnwritten) {
      this.send('all');
      await this.arrival();
    }
    return this.written;
  }

  /** Nothing is on its way any more, however that ended. */
  async settled(): Promise<void> {
    await this.behind?.done.catch(() => undefined);
  }

  private send(share: Share, more?: (tx: Tx) => Promise<void>): void {
    const [from, to, rows] = [this.written, this.folded, this.rows.take(share)];
    const done = inShadow(this.db, async (tx) => {
      await holdFilled(tx, this.jobs, from.position);
      await rows(tx);
      await more?.(tx);
      await moveCheckpoints(tx, this.shadows, from.position, to);
    });
    const behind: Behind = { to, done, hasEnded: false };
    const end = () => {
      behind.hasEnded = true;
    };
    done.then(end, end); // how it ended, {@link arrival} says
    this.behind = behind;
  }

  /** What was sent last is in the tables. @throws whatever kept it from getting there */
  private async arrival(): Promise<void> {
    const { behind } = this;
    if (!behind) return;
    try {
      await behind.done;
    } finally {
      this.behind = undefined;
    }
    this.rows.written();
    this.written = behind.to;
  }
}

/**
 * Behind the lock on the checkpoints: whoever begins anew declares the run before it over and takes the checkpoints back, and two runs that have come
 * equally far would not hold the same rows in memory.
 */
export const holdRuns = async (tx: Tx, jobs: readonly Filled[], at: number): Promise<void> => {
  const running = await tx.query<{ id: string }>(`select id from rebuilds where id = any($1::uuid[]) and status = 'running'`, [
    jobs.map((j) => j.id),
  ]);
  for (const { id, shadow } of jobs) if (!running.some((r) => r.id === id)) throw new CheckpointLostError(shadow, at);
};

/** First statement of a transaction that writes to shadow tables: no other process has moved these runs. @throws CheckpointLostError */
export const holdFilled = async (tx: Tx, jobs: readonly Filled[], at: number): Promise<void> => {
  await holdCheckpoints(
    tx,
    jobs.map((j) => j.shadow),
    at,
  );
  await holdRuns(tx, jobs, at);
};
