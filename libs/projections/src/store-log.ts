import { StoreUnavailableError, makePosition, positionParts } from '@paktwerk/event-store';
import type { Commands, EventStore, StoredEvent } from '@paktwerk/event-store';
import { isUnavailable } from '@paktwerk/postgres';
import type { LogBatch, LogEntry, LogEpoch, LogReader } from './log';
import { errorLine } from './logger';

/** Some stores tell these without taking the whole event apart. */
type Stored = StoredEvent & { readonly number?: number; readonly eventId?: string; readonly recordedAt?: string };

/** An event as the runner reads it. Parts that most projections do not use are decoded when they are read. */
class StoreEntry implements LogEntry {
  private number: number | undefined;

  constructor(
    private readonly stored: Stored,
    readonly data: unknown,
    readonly unreadable?: string,
  ) {}

  get position() {
    return (this.number ??= this.stored.number ?? positionParts(this.stored.position).number);
  }
  get type() {
    return this.stored.type;
  }
  get key() {
    return this.stored.stream;
  }
  get streamVersion() {
    return this.stored.version;
  }
  get eventId() {
    return this.stored.eventId ?? this.stored.meta.eventId;
  }
  get recordedAt() {
    return this.stored.recordedAt ?? this.stored.meta.recordedAt;
  }
  get knownSince() {
    return this.stored.knownSince;
  }
  get actor() {
    return this.stored.meta.actor;
  }
  get correlationId() {
    return this.stored.meta.correlationId;
  }
  get sourcePosition() {
    return this.stored.position;
  }
  get ruleSet() {
    return this.stored.meta.ruleSet;
  }
  get traceparent() {
    return this.stored.meta.traceparent;
  }
}

/** The service's own store as a log for the runner. */
export class StoreLog implements LogReader {
  readonly id = 'store';

  constructor(
    private readonly store: EventStore,
    private readonly commands: Pick<Commands, 'decodeSealed'>,
  ) {}

  async read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    const stored = await this.store.readAll({ after: makePosition(this.store.name, 0, after), max });
    const last = stored.at(-1);
    if (!last) return { entries: [], last: after, full: false };
    const { number, epoch } = positionParts(last.position);
    const wanted = types ? stored.filter((e) => types.has(e.type)) : stored;
    return {
      entries: await this.decoded(wanted),
      last: number,
      lastEventId: last.meta.eventId,
      lastEpoch: epoch,
      full: stored.length === max,
    };
  }

  /** An event that cannot be read stops only the consumers that need it: the events are then decoded one by one. */
  private async decoded(stored: readonly StoredEvent[]): Promise<readonly LogEntry[]> {
    try {
      const events = await this.commands.decodeSealed(stored);
      return stored.map((s, i) => new StoreEntry(s, events[i]?.data));
    } catch (error) {
      if (isUnavailable(error) || error instanceof StoreUnavailableError) throw error;
      const entries: LogEntry[] = [];
      for (const s of stored) entries.push(await this.one(s));
      return entries;
    }
  }

  private async one(stored: StoredEvent): Promise<LogEntry> {
    try {
      const [event] = await this.commands.decodeSealed([stored]);
      return new StoreEntry(stored, event?.data);
    } catch (error) {
      if (isUnavailable(error) || error instanceof StoreUnavailableError) throw error;
      return new StoreEntry(stored, null, errorLine(error));
    }
  }

  async eventIdAt(position: number): Promise<string | undefined> {
    const [event] = await this.store.readAll({ after: makePosition(this.store.name, 0, position - 1), max: 1 });
    return event && positionParts(event.position).number === position ? event.meta.eventId : undefined;
  }

  async epochs(): Promise<readonly LogEpoch[]> {
    return (await this.store.epochs()).map(({ epoch, after }) => ({ epoch, after }));
  }

  async head(): Promise<number> {
    const head = await this.store.head();
    return head ? positionParts(head).number : 0;
  }

  heardSince(at: number): boolean {
    return this.store.heardSince(at);
  }

  waitForMore(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void> {
    return this.store.waitForAppend(maxMs, signal, readAt);
  }
}
