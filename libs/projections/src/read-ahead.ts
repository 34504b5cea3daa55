import type { LogBatch, LogReader } from './log';

/** Batches grow to this while a reader is far behind: fewer commits, and rows that change often are written once. Twice as many took 544 MB for a history of 1.1 M events. */
export const MAX_BATCH = 8000;
/** Where a batch is folded in memory, nothing is gained by large ones: what they were decoded to should be garbage soon (measured). */
export const SMALL_BATCH = 3000;
const FIRST_BATCH = 1000;

/**
 * Reads a log in batches and already fetches and decodes the next one while its caller writes the last. At most two batches
 * for each place that is read from are in memory.
 */
export class ReadAhead {
  private size: number;
  private readonly max: number;
  private ahead = new Map<number, Promise<LogBatch>>();
  private taken = new Map<number, Promise<LogBatch>>();

  /** @param batchSize fixed where given; else it adapts to how far behind the reader is */
  constructor(private readonly reader: LogReader, private readonly types: ReadonlySet<string>, batchSize?: number, private readonly accepts?: (key: string) => boolean, most = MAX_BATCH) {
    this.size = batchSize ?? FIRST_BATCH;
    this.max = batchSize ?? most;
  }

  async take(after: number): Promise<LogBatch> {
    const batch = await (this.ahead.get(after) ?? this.fetch(after));
    if (!batch.full) this.size = Math.min(this.size, FIRST_BATCH, this.max);
    else {
      this.size = Math.min(this.size * 2, this.max);
      this.taken.set(batch.last, this.ahead.get(batch.last) ?? this.fetch(batch.last));
    }
    return batch;
  }

  /** Forgets what nobody came for since the last call. */
  turn(): void {
    this.ahead = this.taken;
    this.taken = new Map();
  }

  clear(): void {
    this.ahead = new Map();
    this.taken = new Map();
  }

  private fetch(after: number): Promise<LogBatch> {
    const batch = this.reader.read(after, this.size, this.types, this.accepts);
    batch.catch(() => undefined); // whoever takes it gets the failure
    return batch;
  }
}
