import { SuspectError, backOff, pause } from '@paktwerk/kernel';
import type { Database } from '@paktwerk/postgres';
import { CheckpointGuard } from './checkpoint-guard';
import { ensureCheckpoint, markStopped, reachedBy } from './checkpoints';
import { consumerOf } from './consumers';
import { failureKind, isPositionLost } from './failures';
import type { LogBatch, LogEntry, LogReader } from './log';
import { errorLine, silentLog } from './logger';
import type { WorkerLog } from './logger';
import { blockedKeys, dueEntries, park, settleParked } from './parking';
import { Places } from './places';
import { MalformedEntryError, UnreadableEntryError } from './projection';
import type { Reaction } from './projection';

/** Keys beside each other: what they append in the same moment is one commit. */
const CONCURRENCY = 16;

/** Without news each reaction looks after so long, sooner where something of it is set aside. */
const LOOK_MS = 1000;
const RETRY_MS = 200;

export interface ReactionRunnerOptions {
  readonly batchSize?: number;
  readonly concurrency?: number;
  readonly log?: WorkerLog;
  /** Behind entries that mean nothing to a reaction: how long more is gathered before the next look, in milliseconds; 0 without it. */
  readonly gatherMs?: number;
}

/** What one look came to: more to do at once, something done, entries passed that mean nothing to it, nothing new, or nothing new and something to try again. */
type Outcome = 'more' | 'done' | 'passed' | 'nothing' | 'set aside';

/** What does not fit its contract does not say what it belongs to. */
const keyOf = (reaction: Reaction, entry: LogEntry): string =>
  entry.malformed === undefined && reaction.inOrderOf ? reaction.inOrderOf(entry) : entry.key;

/**
 * Runs reactions over one log. Keys run beside each other, entries of one key in order (what a reaction does not keep in order by the log's own key, it
 * says itself). The effect is an idempotent append
 * elsewhere, then the checkpoint moves: an entry may be met twice, and adds nothing the second time.
 */
export class ReactionRunner {
  turnedAt = 0;
  private readonly guard: CheckpointGuard;
  private readonly places: Places;
  /** A log that is shared knows a set of types again. */
  private readonly types: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly db: Database,
    private readonly reader: LogReader,
    private readonly reactions: readonly Reaction[],
    private readonly options: ReactionRunnerOptions = {},
  ) {
    this.guard = new CheckpointGuard(db, reader, options.log ?? silentLog);
    this.places = new Places(db, reactions.map(consumerOf));
    this.types = new Map(reactions.map((r) => [r.id, new Set(r.types)]));
  }

  async run(signal: AbortSignal): Promise<void> {
    this.guard.reset();
    this.places.forget();
    await Promise.all(this.reactions.map((r) => this.runOne(r, signal)));
    await this.places.close();
    this.turnedAt = 0;
  }

  private async runOne(reaction: Reaction, signal: AbortSignal): Promise<void> {
    const log = this.options.log ?? silentLog;
    let failures = 0;
    while (!signal.aborted) {
      this.turnedAt = Date.now();
      const readAt = performance.now();
      try {
        const outcome = await this.look(reaction);
        failures = 0;
        if (outcome === 'passed') await pause(this.options.gatherMs ?? 0, signal);
        if (outcome !== 'more') await this.reader.waitForMore(outcome === 'set aside' ? RETRY_MS : LOOK_MS, signal, readAt);
      } catch (error) {
        this.places.forget();
        failures += 1;
        if (failures === 1 || failures % 20 === 0) log.warn({ reaction: reaction.id, error: errorLine(error) }, 'reaction waits');
        await backOff(failures, signal);
      }
    }
  }

  /** One batch, by what the database says now; false when there was nothing to do. Transient failures reject, and the same batch is met again. */
  async turn(reaction: Reaction): Promise<boolean> {
    this.places.forget();
    const outcome = await this.look(reaction);
    await this.places.write();
    return outcome === 'more' || outcome === 'done' || outcome === 'passed';
  }

  private async look(reaction: Reaction): Promise<Outcome> {
    const consumer = consumerOf(reaction);
    const place = await this.places.of(consumer);
    if (!place) {
      await ensureCheckpoint(this.db, consumer, reaction.startFrom === 'end' ? await this.reader.head() : 0);
      this.places.forget();
      return 'more';
    }
    if (!(await this.guard.allows(consumer, place.row))) return 'nothing';
    const retried = place.hasOpenEntries && (await this.retryParked(reaction, consumer));
    const batch = await this.read(reaction, consumer, place.from);
    if (!batch || batch.last <= place.from) return retried ? 'more' : place.hasOpenEntries ? 'set aside' : 'nothing';
    const mine = batch.entries;
    if (mine.length === 0) this.places.pass(consumer, reachedBy(batch));
    else {
      const blocked = place.hasOpenEntries ? await blockedKeys(this.db, consumer) : new Set<string>();
      await this.byKey(reaction, mine, async (key, queue) => {
        for (const entry of queue) {
          if (blocked.has(key)) await park(this.db, consumer, entry, key, 'waiting', 'behind an earlier entry of the same key');
          else if (!(await this.attempt(reaction, consumer, entry))) blocked.add(key);
        }
      });
      await this.places.move(consumer, reachedBy(batch));
    }
    if (batch.full || retried) return 'more';
    return mine.length === 0 ? 'passed' : 'done';
  }

  /** A batch up to the first event that this release cannot read: what stands before it is done, then the reaction stops. */
  private async read(reaction: Reaction, consumer: string, from: number): Promise<LogBatch | undefined> {
    try {
      const batch = await this.reader.read(from, this.options.batchSize ?? 200, this.types.get(reaction.id) ?? new Set());
      const broken = batch.entries.findIndex((e) => e.unreadable !== undefined);
      const unreadable = batch.entries[broken];
      if (!unreadable) return batch;
      const before = batch.entries[broken - 1];
      if (before) return { entries: batch.entries.slice(0, broken), last: before.position, lastEventId: before.eventId, full: true };
      await markStopped(this.db, consumer, unreadable.position, unreadable.unreadable ?? '');
      throw new UnreadableEntryError(unreadable);
    } catch (error) {
      if (!isPositionLost(error)) throw error;
      await this.guard.refuse(consumer, { position: from, eventId: null }, errorLine(error));
      return undefined;
    }
  }

  /** True when done; false when the entry was set aside. Transient failures reject. */
  private async attempt(reaction: Reaction, consumer: string, entry: LogEntry): Promise<boolean> {
    try {
      if (entry.malformed !== undefined) throw new MalformedEntryError(entry);
      await reaction.react(entry);
      return true;
    } catch (error) {
      const kind = failureKind(error);
      if (kind === 'transient') throw error;
      const key = keyOf(reaction, entry);
      const tries = error instanceof SuspectError ? error.tries : undefined;
      this.places.setAside(consumer);
      const { status, attempts } = await park(
        this.db,
        consumer,
        entry,
        key,
        kind === 'poison' ? 'parked' : 'waiting',
        errorLine(error),
        tries,
      );
      const fields = { reaction: reaction.id, position: entry.position, key, type: entry.type, attempts, error: errorLine(error) };
      if (status === 'parked') this.options.log?.error(fields, 'entry parked');
      else if (kind === 'suspect') this.options.log?.warn(fields, 'entry set aside, others go on; it is tried again');
      return false;
    }
  }

  private async retryParked(reaction: Reaction, consumer: string): Promise<boolean> {
    let progress = false;
    for (const due of await dueEntries(this.db, consumer)) {
      const { entries } = await this.reader.read(due.position - 1, 1);
      const entry = entries[0];
      if (!entry || entry.position !== due.position || entry.unreadable !== undefined) continue;
      if (await this.attempt(reaction, consumer, entry)) {
        await settleParked(this.db, due.id);
        progress = true;
      }
    }
    return progress;
  }

  private async byKey(
    reaction: Reaction,
    entries: readonly LogEntry[],
    work: (key: string, queue: readonly LogEntry[]) => Promise<void>,
  ): Promise<void> {
    const byKey = new Map<string, LogEntry[]>();
    for (const e of entries) {
      const key = keyOf(reaction, e);
      byKey.set(key, [...(byKey.get(key) ?? []), e]);
    }
    const queues = [...byKey.entries()];
    const next = async (): Promise<void> => {
      for (let q = queues.shift(); q; q = queues.shift()) await work(...q);
    };
    const results = await Promise.allSettled(
      Array.from({ length: Math.min(this.options.concurrency ?? CONCURRENCY, queues.length) }, next),
    );
    const failed = results.find((r) => r.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
