import { setTimeout as sleep } from 'node:timers/promises';
import { CheckpointLostError, ensureCheckpoint, moveCheckpoint, readCheckpoints } from './checkpoints';
import type { Database } from './database';
import { failureKind } from './failures';
import type { LogEntry, LogReader } from './log';
import { errorLine, silentLog } from './logger';
import type { WorkerLog } from './logger';
import { discardedPositions } from './parking';
import { MalformedEntryError } from './projection';
import type { Projection, Sql } from './projection';

export const consumerOf = (p: { readonly id: string; readonly version?: number }): string => (p.version === undefined ? `reaction:${p.id}` : `projection:${p.id}:v${p.version}`);

export interface ProjectionRunnerOptions {
  readonly batchSize?: number;
  readonly log?: WorkerLog;
  /** Called after a batch was committed, e.g. to wake those who stream changes. */
  readonly onProgress?: () => void;
}

/** Feeds all projections of one log from one decoding pass; rows and checkpoints move in one transaction. */
export class ProjectionRunner {
  private readonly batchSize: number;
  private readonly log: WorkerLog;
  private readonly discarded = new Map<string, Set<number>>();
  /** Liveness: when the loop last turned, failed attempts included; 0 while this process does not own it. */
  turnedAt = 0;

  constructor(private readonly db: Database, private readonly reader: LogReader, private readonly projections: readonly Projection[], private readonly options: ProjectionRunnerOptions = {}) {
    this.batchSize = options.batchSize ?? 1000;
    this.log = options.log ?? silentLog;
  }

  async run(signal: AbortSignal): Promise<void> {
    try {
      await this.loop(signal);
    } finally {
      this.turnedAt = 0;
    }
  }

  private async loop(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      this.turnedAt = Date.now();
      try {
        const advanced = await this.turn();
        failures = 0;
        if (!advanced) await this.reader.waitForMore(200, signal);
      } catch (error) {
        if (error instanceof CheckpointLostError) throw error; // another owner: give the lease back
        failures += 1;
        if (failures === 1 || failures % 20 === 0) this.log.warn({ log: this.reader.id, error: errorLine(error) }, 'projections wait');
        await sleep(Math.min(2000, 50 * 2 ** Math.min(failures, 6)), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /**
   * Reads and writes one batch for each place where projections stand (as a rule they all stand at one, and one pass feeds
   * them all); false when nothing moved. One that is stopped or far behind never holds up the others.
   */
  async turn(): Promise<boolean> {
    let advanced = false;
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
      const position = rows.get(consumerOf(p))?.position ?? 0;
      groups.set(position, [...(groups.get(position) ?? []), p]);
    }
    return groups;
  }

  private async advance(group: readonly Projection[], from: number): Promise<boolean> {
    const { entries, last } = await this.reader.read(from, this.batchSize);
    if (last <= from) return false;
    try {
      await this.db.tx(async (tx) => {
        for (const p of group) await this.step(tx, p, from, entries, last);
      });
      return true;
    } catch (error) {
      if (failureKind(error) !== 'poison') throw error;
      let advanced = false;
      for (const p of group) advanced = (await this.alone(p, from, entries, last)) || advanced;
      return advanced;
    }
  }

  private async step(tx: Sql, p: Projection, from: number, entries: readonly LogEntry[], last: number): Promise<void> {
    const skip = await this.discardedFor(p);
    const mine = entries.filter((e) => p.types.includes(e.type) && !skip.has(e.position));
    const malformed = mine.find((e) => e.malformed !== undefined);
    if (malformed) throw new MalformedEntryError(malformed);
    if (mine.length > 0) await p.project(mine, tx);
    await moveCheckpoint(tx, consumerOf(p), from, last, entries.at(-1)?.eventId);
  }

  /** One projection failed: it goes entry by entry up to the one it cannot fold, and stops there; its neighbours go on. */
  private async alone(p: Projection, from: number, entries: readonly LogEntry[], last: number): Promise<boolean> {
    let at = from;
    const steps = [...entries.map((e) => ({ batch: [e], to: e.position })), { batch: [] as LogEntry[], to: last }];
    for (const { batch, to } of steps) {
      if (to <= at) continue;
      try {
        await this.db.tx((tx) => this.step(tx, p, at, batch, to));
        at = to;
      } catch (error) {
        if (failureKind(error) !== 'poison') throw error;
        this.discarded.delete(p.id); // a person may have discarded it meanwhile: look again at the next turn
        this.log.error({ projection: p.id, position: to, error: errorLine(error) }, 'projection stopped at an entry it cannot fold');
        await this.db.query('update checkpoints set stopped_at = $2, error = $3, updated_at = now() where consumer = $1', [consumerOf(p), to, errorLine(error)]);
        break;
      }
    }
    return at > from;
  }

  private async discardedFor(p: Projection): Promise<Set<number>> {
    let set = this.discarded.get(p.id);
    if (!set) {
      set = await discardedPositions(this.db, consumerOf(p));
      this.discarded.set(p.id, set);
    }
    return set;
  }
}

/** Empties the tables of a projection and lets it fold its log again from the start; reactions are never run by it. */
export const rebuild = async (db: Database, p: Projection): Promise<void> => {
  await db.tx(async (tx) => {
    for (const table of p.tables) await tx.query(`delete from ${table}`);
    await tx.query('update checkpoints set position = 0, event_id = null, stopped_at = null, error = null where consumer = $1', [consumerOf(p)]);
  });
};
