import type { Database } from '@paktwerk/postgres';
import { CheckpointLostError, moveCheckpoints, readCheckpoints } from './checkpoints';
import type { CheckpointRow, Reached } from './checkpoints';
import { consumersWithOpenEntries } from './parking';

/** A person may have decided something: the rows are looked at again after so long. */
const KNOWN_MS = 1000;
/** What was passed without anything to do is written down after so long, for all consumers at once. */
const WRITE_AFTER_MS = 50;

/** Where a consumer stands, and whether something of it is set aside. */
export interface Place {
  readonly row: CheckpointRow;
  /** Where it reads on: behind the row, where nothing was to be done for it since. */
  readonly from: number;
  readonly hasOpenEntries: boolean;
}

/**
 * Where the consumers of one log stand. Only the process that owns them moves them, so it need not ask each time; a row that somebody else has moved after
 * all fails its next move. What a consumer passed without doing anything is written down now and then: read again after a crash, it is passed again.
 */
export class Places {
  private rows: ReadonlyMap<string, CheckpointRow> = new Map();
  private open: ReadonlySet<string> = new Set();
  private readAt = -Infinity;
  private forgotten = 0;
  private reading: Promise<void> | undefined;
  private readonly passed = new Map<string, Reached>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly consumers: readonly string[],
  ) {}

  /** Undefined where it has no row yet. */
  async of(consumer: string): Promise<Place | undefined> {
    if (performance.now() - this.readAt >= KNOWN_MS) await (this.reading ??= this.read().finally(() => (this.reading = undefined)));
    const row = this.rows.get(consumer);
    return row && { row, from: this.passed.get(consumer)?.position ?? row.position, hasOpenEntries: this.open.has(consumer) };
  }

  /** Ask the database before anything else: something is not as it was thought to be. */
  forget(): void {
    this.forgotten += 1;
    this.readAt = -Infinity;
  }

  /** Something of it has been set aside. */
  setAside(consumer: string): void {
    this.open = new Set([...this.open, consumer]);
  }

  /** There was nothing to do for it up to here. */
  pass(consumer: string, to: Reached): void {
    this.passed.set(consumer, to);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.write().catch(() => this.forget());
    }, WRITE_AFTER_MS);
  }

  /** What it had to do up to here is done. */
  async move(consumer: string, to: Reached): Promise<void> {
    await this.writing.catch(() => undefined);
    this.passed.delete(consumer);
    await this.store([consumer], this.rows.get(consumer)?.position ?? 0, to);
  }

  /** Writes down what was passed; those that stand at one place together. */
  write(): Promise<void> {
    this.writing = this.writing.catch(() => undefined).then(() => this.writePassed());
    this.writing.catch(() => undefined); // whoever asked for it sees the error
    return this.writing;
  }

  /** Nothing is passed any more; what was is written down. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.write().catch(() => this.passed.clear()); // it is passed again
  }

  private async writePassed(): Promise<void> {
    const together = new Map<string, { readonly from: number; readonly to: Reached; readonly consumers: string[] }>();
    for (const [consumer, to] of this.passed) {
      const from = this.rows.get(consumer)?.position ?? 0;
      const key = `${from} ${to.position}`;
      const one = together.get(key) ?? { from, to, consumers: [] };
      one.consumers.push(consumer);
      together.set(key, one);
    }
    for (const { from, to, consumers } of together.values()) {
      await this.store(consumers, from, to);
      for (const c of consumers) if (this.passed.get(c) === to) this.passed.delete(c);
    }
  }

  private async store(consumers: readonly string[], from: number, to: Reached): Promise<void> {
    try {
      await moveCheckpoints(this.db, consumers, from, to);
    } catch (error) {
      this.forget();
      if (error instanceof CheckpointLostError) for (const c of consumers) this.passed.delete(c);
      throw error;
    }
    const row: CheckpointRow = {
      position: to.position,
      eventId: to.eventId ?? null,
      epoch: to.epoch ?? null,
      stoppedAt: null,
      error: null,
    };
    this.rows = new Map([...this.rows, ...consumers.map((c) => [c, row] as const)]);
  }

  /** What was moved meanwhile is known better here. */
  private async read(): Promise<void> {
    const { rows: before, forgotten } = this;
    const at = performance.now();
    const [rows, open] = [await readCheckpoints(this.db, this.consumers), await consumersWithOpenEntries(this.db, this.consumers)];
    const now = new Map(rows);
    for (const [consumer, row] of this.rows) if (before.get(consumer) !== row) now.set(consumer, row);
    for (const [consumer, row] of before)
      if (now.get(consumer)?.position !== row.position && this.rows.get(consumer) === row) this.passed.delete(consumer);
    this.rows = now;
    this.open = open;
    if (this.forgotten === forgotten) this.readAt = at;
  }
}
