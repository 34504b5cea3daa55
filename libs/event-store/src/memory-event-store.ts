import { maxInstant, Waiters, toInstant } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { checkPosition } from './epochs';
import type { Epoch } from './epochs';
import { chainHash, metaBytes } from './hash';
import { ConcurrencyError, headOf } from './port';
import type {
  AppendResult,
  EventStore,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  StoreGuarantees,
  StoredEvent,
  StreamHead,
} from './port';
import { makePosition, positionParts } from './position';
import type { Position } from './position';
import { catchUp } from './subscribe';

/** The port in memory: for decision and HTTP specs. Same contract suite as the PostgreSQL adapter; nothing survives the process. */
export class MemoryEventStore implements EventStore {
  readonly guarantees: StoreGuarantees = {
    positions: 'dense',
    heads: 'whole',
    eventIds: 'per stream',
    knownSince: 'stored',
    appendSize: 'unlimited',
    deletion: 'guarded',
    epochs: 'raised by itself',
  };
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly history: Epoch[] = [{ epoch: 1, after: 0, since: new Date().toISOString() }];
  private readonly waiters = new Waiters();

  constructor(readonly name: string) {}

  append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    return Promise.resolve().then(() => this.appendNow(stream, expected, events));
  }

  private appendNow(stream: string, expected: StreamHead, events: readonly NewEvent[]): AppendResult {
    const existing = this.streams.get(stream) ?? [];
    const first = events[0];
    if (!first) throw new TypeError('Nothing to append.');
    const actual = headOf(existing.at(-1));
    if (actual.version !== expected.version || actual.hash !== expected.hash) {
      const repeated = this.found(stream, first.meta.commandId);
      if (repeated) return repeated;
      throw new ConcurrencyError(stream, expected.version, actual.version);
    }
    let head = expected;
    const stored = events.map((e) => {
      const meta = metaBytes(e.meta);
      const version = head.version + 1;
      const hash = chainHash(head.hash, stream, version, e.type, e.schemaVersion, meta, e.data);
      head = { version, hash, recordedAt: e.meta.recordedAt };
      const last = this.log.at(-1);
      const full: StoredEvent = {
        ...e,
        stream,
        version,
        hash,
        position: makePosition(this.name, this.history.length, this.log.length + 1),
        knownSince: maxInstant(last?.knownSince, e.meta.recordedAt),
      };
      this.log.push(full);
      return full;
    });
    this.streams.set(stream, [...existing, ...stored]);
    this.waiters.wake();
    return { head, position: stored.at(-1)!.position, repeated: false };
  }

  findCommand(stream: string, commandId: string): Promise<AppendResult | undefined> {
    return Promise.resolve(this.found(stream, commandId));
  }

  private found(stream: string, commandId: string): AppendResult | undefined {
    const last = this.streams.get(stream)?.findLast((e) => e.meta.commandId === commandId);
    return last && { head: headOf(last), position: last.position, repeated: true };
  }

  readStream(
    stream: string,
    { from, direction = 'forwards', max = Number.MAX_SAFE_INTEGER }: ReadStreamOptions = {},
  ): Promise<readonly StoredEvent[]> {
    const all = this.streams.get(stream) ?? [];
    const found =
      direction === 'forwards' ? all.filter((e) => e.version >= (from ?? 1)) : all.filter((e) => e.version <= (from ?? Infinity)).reverse();
    return Promise.resolve(found.slice(0, max));
  }

  readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
    return Promise.resolve(new Map(streams.flatMap((s) => (this.streams.has(s) ? [[s, [...this.streams.get(s)!]] as const] : []))));
  }

  readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    return Promise.resolve().then(() => this.find(options));
  }

  private find({ after, max, categories, types }: ReadAllOptions): readonly StoredEvent[] {
    if (after) checkPosition(after, this.history);
    const start = after ? positionParts(after).number : 0;
    const found: StoredEvent[] = [];
    for (let i = start; i < this.log.length && found.length < max; i += 1) {
      const e = this.log[i]!;
      if ((!categories || categories.includes(categoryOf(e.stream))) && (!types || types.includes(e.type))) found.push(e);
    }
    return found;
  }

  epochs(): Promise<readonly Epoch[]> {
    return Promise.resolve([...this.history]);
  }

  /** What a restore of an older copy does: everything behind `after` is gone, and a new epoch begins. */
  restoreTo(after: number): void {
    for (const lost of this.log.splice(after)) {
      const rest = this.streams.get(lost.stream)!.filter((e) => e.version < lost.version);
      if (rest.length > 0) this.streams.set(lost.stream, rest);
      else this.streams.delete(lost.stream);
    }
    this.history.push({ epoch: this.history.length + 1, after: this.log.length, since: new Date().toISOString() });
  }

  head(): Promise<Position | undefined> {
    return Promise.resolve(this.log.at(-1)?.position);
  }

  positionAt(knownAt: Instant): Promise<Position | undefined> {
    const instant = toInstant(knownAt);
    return Promise.resolve(this.log.filter((e) => e.knownSince <= instant).at(-1)?.position);
  }

  subscribe(options: { after?: Position; signal: AbortSignal; batch?: number }): AsyncIterable<readonly StoredEvent[]> {
    return catchUp(this, options);
  }

  waitForAppend(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void> {
    return this.waiters.waitForNews(maxMs, true, signal, readAt);
  }

  heardSince(at: number): boolean {
    return this.waiters.wokenSince(at);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The part of a stream's name before the first dash: `application-app_…` → `application`. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-') < 0 ? undefined : stream.indexOf('-'));
