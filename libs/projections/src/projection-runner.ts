import { Gathering, Waiters, backOff, defined } from '@paktwerk/kernel';
import type { GatheringPauses } from '@paktwerk/kernel';
import { tableNameOf } from '@paktwerk/postgres';
import type { Database, Tx } from '@paktwerk/postgres';
import { CheckpointGuard } from './checkpoint-guard';
import {
  CheckpointLostError,
  ensureCheckpoint,
  holdCheckpoints,
  markStopped,
  moveCheckpoints,
  reachedBy,
  readCheckpoints,
} from './checkpoints';
import type { CheckpointRow, Reached } from './checkpoints';
import { consumerOf } from './consumers';
import { failureKind, isPositionLost } from './failures';
import type { LogBatch, LogEntry, LogReader } from './log';
import { errorLine, silentLog } from './logger';
import type { WorkerLog } from './logger';
import { discardedEntries, entryName } from './parking';
import { MalformedEntryError, UnreadableEntryError, projectIn } from './projection';
import type { Projection } from './projection';
import { ReadAhead } from './read-ahead';

export interface ProjectionRunnerOptions {
  /** Fixed size; without it batches grow while the runner is far behind. */
  readonly batchSize?: number;
  readonly log?: WorkerLog;
  /** Behind a batch that was not full: how long more is gathered before the next look, unless somebody waits for it; not at all without it. */
  readonly gather?: GatheringPauses;
  /** Called after a batch was committed, e.g. to wake those who stream changes. */
  readonly onProgress?: () => void;
}

/** Without news it looks after so long, sooner where a projection is stopped. */
const LOOK_MS = 1000;
const RETRY_MS = 200;
const NOT_AT_ALL: GatheringPauses = { firstMs: 0, mostMs: 0 };
/** A stopped projection is tried again in growing steps; a person's decision or a restart with a new release makes it at once. */
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

/** The batch's entries for one projection. @throws when one of them cannot be read */
export const entriesFor = (p: Projection, entries: readonly LogEntry[], skip: ReadonlySet<string>): readonly LogEntry[] => {
  const types = new Set(p.types);
  const mine = entries.filter((e) => types.has(e.type) && (skip.size === 0 || !skip.has(entryName(e))));
  for (const e of mine) {
    if (e.malformed !== undefined) throw new MalformedEntryError(e);
    if (e.unreadable !== undefined) throw new UnreadableEntryError(e);
  }
  return mine;
};

/** Feeds all projections of one log from one decoding pass; rows and checkpoints move in one transaction. */
export class ProjectionRunner {
  private readonly log: WorkerLog;
  private readonly guard: CheckpointGuard;
  private readonly feed: ReadAhead;
  private readonly discarded = new Map<string, Set<string>>();
  private readonly stopped = new Map<string, { readonly at: number; readonly delayMs: number; readonly next: number }>();
  /** Liveness: when the loop last turned, failed attempts included; 0 while this process does not own it. */
  turnedAt = 0;
  /** Whether the last turn met a full batch: there is more to read at once. */
  private isBehind = false;
  /** What the last turn found. */
  private found = 0;
  private readonly resting = new Waiters();
  private readonly gathering: Gathering;
  private isWanted = false;

  constructor(
    private readonly db: Database,
    private readonly reader: LogReader,
    private readonly projections: readonly Projection[],
    private readonly options: ProjectionRunnerOptions = {},
  ) {
    this.log = options.log ?? silentLog;
    this.gathering = new Gathering(options.gather ?? NOT_AT_ALL);
    this.guard = new CheckpointGuard(db, reader, this.log);
    this.feed = new ReadAhead(reader, new Set(projections.flatMap((p) => p.types)), { batchSize: options.batchSize });
  }

  async run(signal: AbortSignal): Promise<void> {
    this.guard.reset();
    this.feed.clear();
    this.stopped.clear();
    this.discarded.clear();
    try {
      await this.loop(signal);
    } finally {
      this.turnedAt = 0;
    }
  }

  private async loop(signal: AbortSignal): Promise<void> {
    let failures = 0;
    let readAt = 0;
    while (!signal.aborted) {
      this.turnedAt = Date.now();
      if (!this.isBehind) readAt = performance.now(); // what follows a full batch was read ahead
      try {
        const advanced = await this.turn();
        failures = 0;
        if (this.isBehind) continue;
        if (advanced) await this.gather(readAt, signal);
        await this.reader.waitForMore(this.stopped.size > 0 ? RETRY_MS : LOOK_MS, signal, readAt);
      } catch (error) {
        this.feed.clear();
        if (error instanceof CheckpointLostError) throw error; // another owner: give the lease back
        failures += 1;
        if (failures === 1 || failures % 20 === 0) this.log.warn({ log: this.reader.id, error: errorLine(error) }, 'projections wait');
        await backOff(failures, signal);
      }
    }
  }

  /** Somebody waits for what this runner writes: it looks at once instead of gathering. */
  hurry(): void {
    this.isWanted = true;
    this.resting.wake();
  }

  private async gather(lookedAt: number, signal: AbortSignal): Promise<void> {
    const ms = this.gathering.pauseBehind(lookedAt, this.found);
    if (ms > 0 && !this.isWanted) await this.resting.wait(ms, signal);
    this.gathering.ended();
    this.isWanted = false;
  }

  /**
   * Reads and writes one batch for each place where projections stand (as a rule they all stand at one, and one pass feeds
   * them all); false when nothing moved. One that is stopped or far behind never holds up the others.
   */
  async turn(): Promise<boolean> {
    let advanced = false;
    this.isBehind = false;
    this.found = 0;
    this.feed.turn();
    for (const [from, group] of await this.groups()) advanced = (await this.advance(group, from)) || advanced;
    if (advanced) this.options.onProgress?.();
    return advanced;
  }

  private async groups(): Promise<Map<number, Projection[]>> {
    const names = this.projections.map(consumerOf);
    let rows = await readCheckpoints(this.db, names);
    if (rows.size < names.length) {
      for (const name of names) await ensureCheckpoint(this.db, name, 0);
      rows = await readCheckpoints(this.db, names);
    }
    const groups = new Map<number, Projection[]>();
    for (const p of this.projections) {
      const row = rows.get(consumerOf(p));
      if (!row || !(await this.mayGoOn(consumerOf(p), row))) continue;
      groups.set(row.position, [...(groups.get(row.position) ?? []), p]);
    }
    return groups;
  }

  private async mayGoOn(consumer: string, row: CheckpointRow): Promise<boolean> {
    if (!(await this.guard.allows(consumer, row))) return false;
    const stopped = this.stopped.get(consumer);
    if (!stopped) return true;
    if (row.stoppedAt === stopped.at) return Date.now() >= stopped.next;
    this.stopped.delete(consumer); // a person has decided: look again at what was discarded, and try at once
    this.discarded.delete(consumer);
    return true;
  }

  private async advance(group: readonly Projection[], from: number): Promise<boolean> {
    const batch = await this.read(group, from);
    if (!batch || batch.last <= from) return false;
    this.isBehind ||= batch.full;
    this.found += batch.entries.length;
    try {
      if (group.some((p) => batch.entries.some((e) => p.types.includes(e.type))))
        await this.db.tx((tx) => this.step(tx, group, from, batch.entries, reachedBy(batch)));
      else await moveCheckpoints(this.db, group.map(consumerOf), from, reachedBy(batch)); // nothing to write: one statement is its own transaction
      return true;
    } catch (error) {
      if (failureKind(error) !== 'poison') throw error;
      let advanced = false;
      for (const p of group) advanced = (await this.alone(p, from, batch)) || advanced;
      return advanced;
    }
  }

  /** Stops the consumers that stand at a place which the store lost in a restore; the others go on. */
  private async read(group: readonly Projection[], from: number): Promise<LogBatch | undefined> {
    try {
      return await this.feed.take(from);
    } catch (error) {
      if (!isPositionLost(error)) throw error;
      for (const p of group) await this.guard.refuse(consumerOf(p), { position: from, eventId: null }, errorLine(error));
      return undefined;
    }
  }

  /** The checkpoints are held first: a worker that is no longer the owner finds out before it writes anything. */
  private async step(tx: Tx, group: readonly Projection[], from: number, entries: readonly LogEntry[], to: Reached): Promise<void> {
    const names = group.map(consumerOf);
    await holdCheckpoints(tx, names, from);
    for (const p of group) {
      const mine = entriesFor(p, entries, await this.discardedFor(p));
      await projectIn(tx, p, mine);
    }
    await moveCheckpoints(tx, names, from, to);
  }

  /** One projection failed: it goes entry by entry up to the one it cannot fold, and stops there; its neighbours go on. */
  private async alone(p: Projection, from: number, batch: LogBatch): Promise<boolean> {
    const types = new Set(p.types);
    const all = batch.entries.filter((e) => types.has(e.type));
    if (await this.tryStep(p, from, all, reachedBy(batch))) return true;
    let at = from;
    for (const entry of all) {
      const epoch = epochOf(entry);
      if (!(await this.tryStep(p, at, [entry], { position: entry.position, eventId: entry.eventId, ...defined({ epoch }) }, true)))
        return at > from;
      at = entry.position;
    }
    return at > from || (await this.tryStep(p, at, [], reachedBy(batch)));
  }

  /** False when the projection cannot fold this; with `stop` it is then marked as stopped there. */
  private async tryStep(p: Projection, from: number, entries: readonly LogEntry[], to: Reached, stop = false): Promise<boolean> {
    const consumer = consumerOf(p);
    try {
      await this.db.tx((tx) => this.step(tx, [p], from, entries, to));
      return true;
    } catch (error) {
      if (failureKind(error) !== 'poison') throw error;
      if (!stop) return false;
      const before = this.stopped.get(consumer);
      const delayMs = before?.at === to.position ? Math.min(before.delayMs * 2, LAST_RETRY_MS) : FIRST_RETRY_MS;
      this.stopped.set(consumer, { at: to.position, delayMs, next: Date.now() + delayMs });
      this.discarded.delete(consumer);
      this.log.error({ projection: p.id, position: to.position, error: errorLine(error) }, 'projection stopped at an entry it cannot fold');
      await markStopped(this.db, consumer, to.position, errorLine(error));
      return false;
    }
  }

  private async discardedFor(p: Projection): Promise<Set<string>> {
    const consumer = consumerOf(p);
    let set = this.discarded.get(consumer);
    if (!set) {
      set = await discardedEntries(this.db, consumer);
      this.discarded.set(consumer, set);
    }
    return set;
  }
}

const epochOf = (entry: LogEntry): number | undefined => {
  const epoch = Number(entry.sourcePosition.split(':')[1]);
  return entry.streamVersion === undefined || !Number.isInteger(epoch) ? undefined : epoch; // an inbox has no epochs of its own
};

/** Empties the tables of a projection and lets it fold its log again from the start, in place; reactions are never run by it. */
export const rebuild = async (db: Database, p: Projection): Promise<void> => {
  await db.tx(async (tx) => {
    for (const table of p.tables) await tx.query(`delete from ${tableNameOf(table)}`);
    await tx.query(
      'update checkpoints set position = 0, event_id = null, epoch = null, stopped_at = null, error = null where consumer = $1',
      [consumerOf(p)],
    );
  });
};
