import { backOff, defined, notNull } from '@paktwerk/kernel';
import { tableNameOf } from '@paktwerk/postgres';
import type { Database, Tx } from '@paktwerk/postgres';
import {
  CheckpointLostError,
  ensureCheckpoint,
  holdCheckpoints,
  lockCheckpoints,
  moveCheckpoints,
  reachedBy,
  readCheckpoints,
} from './checkpoints';
import type { CheckpointRow, Reached } from './checkpoints';
import { consumerOf } from './consumers';
import { failureKind } from './failures';
import { Fill, holdFilled, holdRuns, inShadow } from './fill';
import type { Filled } from './fill';
import type { Leases } from './leases';
import type { LogBatch, LogReader } from './log';
import { errorLine, silentLog } from './logger';
import type { WorkerLog } from './logger';
import { compareTables } from './parity';
import type { ParityReport } from './parity';
import { discardedEntries } from './parking';
import { entriesFor } from './projection-runner';
import { projectIn } from './projection';
import type { Projection } from './projection';
import type { RebuildStatus } from './rebuild-list';
import { ReadAhead, SMALL_BATCH } from './read-ahead';
import type { ReadAheadOptions } from './read-ahead';

export interface RebuildRequest {
  readonly by: string;
  readonly reason: string;
  /** `keep-live`: differing tables are thrown away and reported. `switch`: the rebuilt ones are right, e.g. after a corrected fold. */
  readonly onDifference: 'keep-live' | 'switch';
  /** Compare only; the live tables stay. */
  readonly compareOnly?: boolean;
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
  readonly log?: WorkerLog;
  readonly onStart?: (id: string) => void;
  readonly onProgress?: (progress: { readonly position: number; readonly total: number; readonly rate: number }) => void;
}

export interface RebuildResult {
  readonly id: string;
  readonly status: 'switched' | 'equal' | 'differs';
  readonly position: number;
  readonly report: ParityReport;
}

/** Somebody builds this projection already. */
export class RebuildRunningError extends Error {
  constructor(consumer: string) {
    super(`${consumer} is being rebuilt already.`);
    this.name = 'RebuildRunningError';
  }
}

/** Rolls the last transaction back: the live tables stay as they are. */
class KeepLive extends Error {
  constructor(readonly report: ParityReport) {
    super('kept');
  }
}

const PATIENCE = 8;
const BEGINNING: Reached = { position: 0 };
const MOMENT_MS = 200;
/** So many are completed at once, where nothing but that is left: else the process would wait for the server to build the indexes of one after the other. */
const LANES = 2;
/** Live tables that lack more entries than this are not waited for. */
const FAR_BEHIND = 20_000;

/**
 * Builds a projection's tables anew beside the live ones, in the schema `rebuild`, while live goes on: the same statements fill them, because
 * that schema stands first in the search path. Then, with the live checkpoint held, both are compared at the same position and
 * switched in one transaction. Killed at any point before that commit, it leaves the live tables untouched; the next run begins anew.
 */
export class Rebuild implements Filled {
  readonly shadow: string;
  private readonly consumer: string;
  private readonly feed: ReadAhead;
  private readonly log: WorkerLog;
  private readonly tables: string[];
  discarded: ReadonlySet<string> = new Set();
  id = '';
  private lease: AbortSignal | undefined;
  private readonly startedAt = Date.now();
  private saidAt = 0;
  private met: { readonly asked: number; readonly target: Reached | undefined } | undefined;

  constructor(
    private readonly db: Database,
    private readonly leases: Leases,
    private readonly reader: LogReader,
    readonly projection: Projection,
    private readonly request: RebuildRequest,
  ) {
    this.consumer = consumerOf(projection);
    this.shadow = `rebuild:${this.consumer}`;
    this.feed = new ReadAhead(reader, new Set(projection.types), feedOptions(request, [this]));
    this.log = request.log ?? silentLog;
    this.tables = projection.tables.map(tableNameOf);
  }

  /** @throws RebuildRunningError, and whatever made it fail; the live tables are then as before */
  async run(): Promise<RebuildResult> {
    const done = await this.leases.once(this.shadow, this.request.signal ?? new AbortController().signal, async (signal) => {
      await this.begin(signal);
      return this.complete(BEGINNING, signal);
    });
    if (!done) throw new RebuildRunningError(this.consumer);
    return done.result;
  }

  /**
   * Several projections of one log: one pass reads and decodes for all of them, then each is compared and switched on its own.
   * The outcome of each, in their order; rejects only when one of them is being rebuilt already.
   */
  static async together(
    db: Database,
    leases: Leases,
    reader: LogReader,
    projections: readonly Projection[],
    request: RebuildRequest,
  ): Promise<readonly PromiseSettledResult<RebuildResult>[]> {
    const jobs = projections.map((p) => new Rebuild(db, leases, reader, p, request));
    const holding = async (left: readonly Rebuild[], signal: AbortSignal): Promise<readonly PromiseSettledResult<RebuildResult>[]> => {
      const [job, ...rest] = left;
      if (!job) return Rebuild.all(jobs, signal);
      const done = await leases.once(job.shadow, signal, (leaseSignal) => holding(rest, leaseSignal));
      if (!done) throw new RebuildRunningError(job.consumer);
      return done.result;
    };
    return holding(jobs, request.signal ?? new AbortController().signal);
  }

  private static async all(jobs: readonly Rebuild[], signal: AbortSignal): Promise<readonly PromiseSettledResult<RebuildResult>[]> {
    for (const job of jobs) await job.begin(signal);
    const at =
      jobs.length === 1
        ? BEGINNING
        : await Rebuild.patiently(jobs, BEGINNING, signal, (from) => Rebuild.fillTogether(jobs, from, signal)).catch(() => undefined); // on its own each one meets the failure, or does not
    return settledInLanes(at ? LANES : 1, jobs, (job) => job.complete(at, signal));
  }

  /** After a failure that may pass everything is filled again: part of it was in memory only. `from` is undefined where that is so already. */
  private static async patiently(
    jobs: readonly Rebuild[],
    from: Reached | undefined,
    signal: AbortSignal,
    work: (from: Reached) => Promise<Reached>,
  ): Promise<Reached> {
    for (let at = from, failures = 0; ; at = undefined) {
      try {
        signal.throwIfAborted();
        if (!at) for (const job of jobs) await job.anew();
        return await work(at ?? BEGINNING);
      } catch (error) {
        for (const { feed } of jobs) feed.clear();
        failures += 1;
        if (error instanceof CheckpointLostError || failureKind(error) !== 'transient' || failures > PATIENCE) throw error;
        await backOff(failures, signal);
      }
    }
  }

  /** Up to where the first of them meets its live tables. */
  private static async fillTogether(jobs: readonly Rebuild[], from: Reached, signal: AbortSignal): Promise<Reached> {
    const [first] = jobs;
    if (!first) return from;
    const feed = new ReadAhead(first.reader, new Set(jobs.flatMap((j) => j.projection.types)), feedOptions(first.request, jobs));
    const fill = new Fill(first.db, jobs, from);
    try {
      for (;;) {
        signal.throwIfAborted();
        feed.turn();
        const batch = await first.nextBatch(fill.at, Rebuild.nearestOf(jobs, fill.at.position), feed);
        if (!batch) return await fill.write();
        await fill.fold(batch);
        for (const job of jobs) await job.say(fill.at.position);
      }
    } finally {
      await fill.settled();
    }
  }

  /** Where the first of the live tables stand that there is anything to meet of. */
  private static async nearestOf(jobs: readonly Rebuild[], at: number): Promise<Reached | undefined> {
    const targets = await Promise.all(jobs.map((j) => j.target(at)));
    return targets.reduce((a, b) => (a && b ? (a.position <= b.position ? a : b) : (a ?? b)), undefined);
  }

  private async begin(lease: AbortSignal): Promise<void> {
    this.lease = lease;
    await this.db.query(
      `update rebuilds set status = 'failed', error = 'The process that ran it has gone.' where consumer = $1 and status = 'running'`,
      [this.consumer],
    );
    const [row] = await this.db.query<{ id: string }>(
      'insert into rebuilds (consumer, status, reason, requested_by) values ($1, $2, $3, $4) returning id',
      [this.consumer, 'running', this.request.reason, this.request.by],
    );
    this.id = row?.id ?? '';
    this.request.onStart?.(this.id);
    await this.guarded(async () => {
      await ensureCheckpoint(this.db, this.consumer, 0);
      this.discarded = await discardedEntries(this.db, this.consumer);
      await this.db.tx((tx) => this.empty(tx));
    });
  }

  /** Empty tables once more, unless another run has begun meanwhile. */
  private anew(): Promise<void> {
    return this.db.tx(async (tx) => {
      const at = (await lockCheckpoints(tx, [this.shadow])).get(this.shadow)?.position ?? 0;
      await holdRuns(tx, [this], at);
      await this.empty(tx);
    });
  }

  /** The checkpoint before the tables, as everyone does who fills them: a run that was overtaken and its successor cannot wait for each other. */
  private async empty(tx: Tx): Promise<void> {
    await tx.query(
      `insert into checkpoints (consumer, position) values ($1, 0) on conflict (consumer) do update set position = 0, event_id = null, epoch = null, stopped_at = null, error = null`,
      [this.shadow],
    );
    await tx.query('select rebuild_begin($1)', [this.tables]);
  }

  /** `from` where the tables hold everything up to there. */
  private complete(from: Reached | undefined, signal: AbortSignal): Promise<RebuildResult> {
    return this.guarded(async () => {
      const filled = await Rebuild.patiently([this], from, signal, async (at) => {
        const nearly = await this.fill(at, signal);
        await inShadow(this.db, async (tx) => {
          await tx.query(`set local maintenance_work_mem to '128MB'`);
          await tx.query('select rebuild_index($1)', [this.tables]);
        });
        return this.fill(nearly, signal);
      });
      return this.switchOver(filled);
    });
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const sentence = errorLine(error);
      this.log.error({ consumer: this.consumer, error: sentence }, 'rebuild failed, the live tables stay');
      await this.finish('failed', { error: sentence }).catch(() => undefined);
      const isOvertaken = error instanceof CheckpointLostError || (this.lease?.aborted === true && this.request.signal?.aborted !== true);
      if (!isOvertaken) await this.drop().catch(() => undefined); // else the tables may be another run's; the next one cleans up
      throw error;
    }
  }

  /** Where the live tables stood a moment ago; they only go forward, so who is still before that place need not ask again. */
  private async target(at: number): Promise<Reached | undefined> {
    const now = Date.now();
    if (!this.met || now - this.met.asked > MOMENT_MS || (this.met.target?.position ?? Infinity) <= at)
      this.met = { asked: now, target: await this.liveTarget() };
    return this.met.target;
  }

  private async liveTarget(): Promise<Reached | undefined> {
    return targetOf((await readCheckpoints(this.db, [this.consumer])).get(this.consumer), await this.reader.head());
  }

  private async fill(from: Reached, signal: AbortSignal): Promise<Reached> {
    const fill = new Fill(this.db, [this], from);
    try {
      for (;;) {
        signal.throwIfAborted();
        this.feed.turn();
        const next = await this.nextBatch(fill.at, this.target(fill.at.position));
        if (!next) return await fill.write();
        await fill.fold(next);
        await this.say(fill.at.position);
      }
    } finally {
      await fill.settled();
    }
  }

  /** What lies between here and where the live tables stand; for a stopped projection everything there is. Both are asked for at once. */
  private async nextBatch(at: Reached, asked: Promise<Reached | undefined>, feed = this.feed): Promise<LogBatch | undefined> {
    const [target, batch] = await Promise.all([asked, feed.take(at.position)]);
    if (batch.last <= at.position || (target && target.position <= at.position)) return undefined;
    return target && batch.last > target.position ? cut(batch, target) : batch;
  }

  private async step(tx: Tx, at: Reached, batch: LogBatch): Promise<void> {
    await holdCheckpoints(tx, [this.shadow], at.position);
    const mine = entriesFor(this.projection, batch.entries, this.discarded);
    await projectIn(tx, this.projection, mine);
    await moveCheckpoints(tx, [this.shadow], at.position, reachedBy(batch));
  }

  /** The live runner waits for its checkpoint meanwhile; readers go on until the tables change places at the very end. */
  private async switchOver(filled: Reached): Promise<RebuildResult> {
    try {
      const { at, report } = await inShadow(this.db, async (tx) => {
        await tx.query('set local idle_in_transaction_session_timeout = 0; set local synchronous_commit to on');
        const live = (await lockCheckpoints(tx, [this.consumer])).get(this.consumer);
        const reached = await this.catchUp(tx, filled, targetOf(live, await this.reader.head()));
        if (this.projection.settle) await this.projection.settle(tx);
        const parity = await this.compare(tx, live, reached.position);
        if (this.request.compareOnly && !parity.compared)
          throw new Error(
            `Nothing could be compared: the live tables stand at ${parity.livePosition}, stopped or far behind ${parity.position}.`,
          );
        if (this.request.compareOnly || (!parity.equal && this.request.onDifference === 'keep-live')) throw new KeepLive(parity);
        await tx.query('select rebuild_switch($1)', [this.tables]);
        await tx.query(
          'update checkpoints set position = $2, event_id = $3, epoch = $4, stopped_at = null, error = null, updated_at = now() where consumer = $1',
          [this.consumer, reached.position, reached.eventId ?? null, reached.epoch ?? null],
        );
        await tx.query('delete from checkpoints where consumer = $1', [this.shadow]);
        return { at: reached, report: parity };
      });
      await this.finish('switched', { position: at.position, report });
      this.log.info({ consumer: this.consumer, position: at.position }, 'rebuilt tables are live');
      return { id: this.id, status: 'switched', position: at.position, report };
    } catch (error) {
      if (!(error instanceof KeepLive)) throw error;
      const { report } = error;
      const status = report.equal ? 'equal' : 'differs';
      await this.finish(status, { position: report.position, report });
      await this.drop();
      return { id: this.id, status, position: report.position, report };
    }
  }

  private async catchUp(tx: Tx, from: Reached, target: Reached | undefined): Promise<Reached> {
    let at = from;
    this.feed.clear();
    await holdFilled(tx, [this], at.position);
    for (let next = await this.nextBatch(at, Promise.resolve(target)); next; next = await this.nextBatch(at, Promise.resolve(target))) {
      await this.step(tx, at, next);
      at = reachedBy(next);
    }
    return at;
  }

  private async compare(tx: Tx, live: CheckpointRow | undefined, position: number): Promise<ParityReport> {
    const compared = live?.position === position && live.stoppedAt === null;
    const tables = compared ? await compareTables(tx, this.tables) : [];
    return {
      compared,
      equal: !compared || tables.every((t) => t.equal),
      position,
      livePosition: live?.position ?? 0,
      tables,
    };
  }

  private async drop(): Promise<void> {
    await this.db.tx(async (tx) => {
      await tx.query('delete from checkpoints where consumer = $1', [this.shadow]);
      await tx.query('select rebuild_drop($1)', [this.tables]);
    });
  }

  private async say(position: number): Promise<void> {
    const now = Date.now();
    if (now - this.saidAt < 500) return;
    this.saidAt = now;
    const total = Math.max(position, await this.reader.head());
    await this.db.query('update rebuilds set position = $2, total = $3, updated_at = clock_timestamp() where id = $1', [
      this.id,
      position,
      total,
    ]);
    this.request.onProgress?.({ position, total, rate: Math.round((position * 1000) / Math.max(1, now - this.startedAt)) });
  }

  private async finish(
    status: RebuildStatus,
    { position, report, error }: { readonly position?: number; readonly report?: ParityReport; readonly error?: string },
  ): Promise<void> {
    await this.db.query(
      'update rebuilds set status = $2, position = coalesce($3, position), total = greatest(total, coalesce($3, 0)), report = $4, error = $5, updated_at = clock_timestamp() where id = $1',
      [this.id, status, position ?? null, report === undefined ? null : JSON.stringify(report), error ?? null],
    );
  }
}

/** How each piece of work ended, in their order; `lanes` of them go on at once. */
const settledInLanes = async <J, R>(
  lanes: number,
  jobs: readonly J[],
  work: (job: J) => Promise<R>,
): Promise<readonly PromiseSettledResult<R>[]> => {
  const left = jobs.entries();
  const results: PromiseSettledResult<R>[] = [];
  const lane = async (): Promise<void> => {
    for (const [i, job] of left) [results[i]] = await Promise.allSettled([work(job)]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

/** Where the live tables stand; undefined when they stand still or far behind, as new ones do: then there is nothing to meet. */
const targetOf = (live: CheckpointRow | undefined, head: number): Reached | undefined => {
  if (!live || live.stoppedAt !== null || live.position + FAR_BEHIND < head) return undefined;
  const { position, eventId, epoch } = live;
  return { position, ...notNull({ eventId, epoch }) };
};

/** Where nothing but memory is written to, batches are small, and what the server reads next does not wait for what it read last to be folded. */
const feedOptions = ({ batchSize }: RebuildRequest, jobs: readonly Filled[]): ReadAheadOptions =>
  jobs.some((j) => !j.projection.inSql) ? { batchSize, most: SMALL_BATCH, depth: 2 } : { batchSize };

const cut = (batch: LogBatch, at: Reached): LogBatch => ({
  entries: batch.entries.filter((e) => e.position <= at.position),
  last: at.position,
  full: true,
  ...defined({ lastEventId: at.eventId, lastEpoch: at.epoch }),
});
