import type { LogBatch, LogEntry, LogEpoch, LogReader } from './log';

/** As much is looked at at once. */
const BATCH = 500;
/** So many places are kept for those who gather: more than a moment's worth. */
const KEPT = 1000;
/** What was read is handed on for so long: the log might have been restored since. */
const KEPT_MS = 1000;
/** Without news somebody looks after so long anyway. */
const LOOK_ANYWAY_MS = 500;

/** One look at the log: everything from behind `after` up to `last`. */
interface Look extends LogBatch {
  readonly after: number;
  readonly at: number;
}

/**
 * A log as all readers of one process see it who follow it at its end: what one of them has read, the others are handed. Whoever asks for what lies before
 * that, or for everything, reads the log itself.
 */
export class SharedLog implements LogReader {
  readonly id: LogReader['id'];
  private looks: readonly Look[] = [];
  /** Up to where the last look came; undefined where it is not known who follows the end. */
  private end: number | undefined;
  /** When the newest look began, by `performance.now()`. */
  private lookedAt = -Infinity;
  private isMore = false;
  private looking: Promise<void> | undefined;
  /** Sets of types that were found to be among those that are read here. */
  private readonly known = new WeakSet<ReadonlySet<string>>();

  constructor(
    private readonly log: LogReader,
    /** Everything that one of the readers wants. */
    private readonly types: ReadonlySet<string>,
  ) {
    this.id = log.id;
  }

  async read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    if (!types || !this.isKnown(types)) return this.log.read(after, max, types);
    if (this.holds(after)) {
      await this.refresh();
      const batch = this.batch(after, types);
      if (batch && batch.entries.length <= max) return batch;
    }
    return this.directly(after, max, types);
  }

  private isKnown(types: ReadonlySet<string>): boolean {
    if (!this.known.has(types) && [...types].every((type) => this.types.has(type))) this.known.add(types);
    return this.known.has(types);
  }

  private holds(after: number): boolean {
    const { end } = this;
    return end !== undefined && after <= end && after >= (this.looks[0]?.after ?? end);
  }

  private batch(after: number, types: ReadonlySet<string>): LogBatch | undefined {
    if (!this.holds(after)) return undefined;
    const looks = this.looks.filter(({ last }) => last > after);
    const newest = looks.at(-1);
    if (!newest) return { entries: [], last: after, full: false };
    const isWanted = (e: LogEntry): boolean => types.has(e.type) && e.position > after;
    return { ...newest, entries: looks.flatMap(({ entries }) => entries.filter(isWanted)), full: this.isMore };
  }

  /** For whoever is not at the end. Having come there he follows it with the others. */
  private async directly(after: number, max: number, types: ReadonlySet<string>): Promise<LogBatch> {
    const at = performance.now();
    const batch = await this.log.read(after, max, types);
    if (!batch.full && batch.last !== this.end && at > this.lookedAt) this.follow(batch.last, at);
    return batch;
  }

  private follow(end: number | undefined, at: number): void {
    [this.looks, this.end, this.lookedAt, this.isMore] = [[], end, at, false];
  }

  /** A look that began before the last news may have missed what they are about. */
  private async refresh(): Promise<void> {
    const askedAt = performance.now();
    for (;;) {
      if (this.looking) {
        const began = this.lookedAt;
        await this.looking;
        if (began >= askedAt || !this.log.heardSince(began)) return;
      } else if (this.isCurrent()) return;
      else this.looking = this.look().finally(() => (this.looking = undefined));
    }
  }

  private isCurrent(): boolean {
    return !this.isMore && performance.now() - this.lookedAt < LOOK_ANYWAY_MS && !this.log.heardSince(this.lookedAt);
  }

  private async look(): Promise<void> {
    const after = this.end;
    if (after === undefined) return;
    const at = (this.lookedAt = performance.now());
    try {
      const batch = await this.log.read(after, BATCH, this.types);
      if (this.end !== after) return; // somebody has read on by himself
      this.isMore = batch.full;
      this.end = batch.last;
      const looks = batch.last > after ? [...this.looks, { ...batch, after, at }] : this.looks;
      this.looks = looks.filter((l) => l.last > batch.last - KEPT && at - l.at < KEPT_MS);
    } catch (error) {
      this.follow(undefined, at);
      throw error;
    }
  }

  eventIdAt(position: number): Promise<string | undefined> {
    return this.log.eventIdAt(position);
  }

  head(): Promise<number> {
    return this.log.head();
  }

  waitForMore(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void> {
    return this.log.waitForMore(maxMs, signal, readAt);
  }

  heardSince(at: number): boolean {
    return this.log.heardSince(at);
  }

  async epochs(): Promise<readonly LogEpoch[]> {
    return (await this.log.epochs?.()) ?? [];
  }
}
