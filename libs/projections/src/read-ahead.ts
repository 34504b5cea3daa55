import type { LogBatch, LogReader } from './log';

/**
 * Batches grow to this while a reader is far behind: fewer commits, and rows that change often are written once. Twice as many took 544 MB for a
 * history of 1.1 M events.
 */
export const MAX_BATCH = 8000;
/** Where a batch is folded in memory, nothing is gained by large ones: what they were decoded to should be garbage soon (measured). */
export const SMALL_BATCH = 2000;
const FIRST_BATCH = 1000;

export interface ReadAheadOptions {
  /** Fixed where given; else it adapts to how far behind the reader is. */
  readonly batchSize?: number | undefined;
  /** Entries of the largest batch. */
  readonly most?: number;
  /**
   * How many batches behind the one that is worked on are read at once; those behind the next one are looked for where they stand in a log without
   * gaps.
   */
  readonly depth?: number;
}

/**
 * Reads a log in batches and already fetches and decodes the next one while its caller writes the last. At most two batches
 * for each place that is read from are in memory, and one for each further one that is read ahead.
 */
export class ReadAhead {
  private size: number;
  private readonly max: number;
  private depth: number;
  private ahead = new Map<number, Promise<LogBatch>>();
  private taken = new Map<number, Promise<LogBatch>>();

  constructor(
    private readonly reader: LogReader,
    private readonly types: ReadonlySet<string>,
    { batchSize, most = MAX_BATCH, depth = 1 }: ReadAheadOptions = {},
  ) {
    this.size = batchSize ?? FIRST_BATCH;
    this.max = batchSize ?? most;
    this.depth = depth;
  }

  async take(after: number): Promise<LogBatch> {
    const expected = this.ahead.get(after);
    let batch = await (expected ?? this.fetch(after));
    if (expected && batch.last <= after) batch = await this.fetch(after); // looked for before anything stood there
    if (!batch.full) this.size = Math.min(this.size, FIRST_BATCH, this.max);
    else {
      if (batch.last - after > this.size) this.depth = 1; // there are gaps: where the one behind the next begins cannot be known
      this.size = Math.min(this.size * 2, this.max);
      for (let i = 0, next = batch.last; i < this.depth; i += 1, next += this.size)
        this.taken.set(next, this.ahead.get(next) ?? this.fetch(next));
    }
    return batch;
  }

  /** Forgets what was not asked for since the last call. */
  turn(): void {
    this.ahead = this.taken;
    this.taken = new Map();
  }

  clear(): void {
    this.ahead = new Map();
    this.taken = new Map();
  }

  private fetch(after: number): Promise<LogBatch> {
    const batch = this.reader.read(after, this.size, this.types);
    batch.catch(() => undefined); // whoever takes it gets the failure
    return batch;
  }
}
