import { StoreUnavailableError, isUnavailable, makePosition, positionParts } from '@paktwerk/event-store';
import type { Commands, EventStore, RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import type { LogBatch, LogEntry, LogEpoch, LogReader } from './log';
import { errorLine } from './logger';

/** The service's own store as a log for the runner. */
export class StoreLog implements LogReader {
  readonly id = 'store';

  constructor(private readonly store: EventStore, private readonly commands: Pick<Commands, 'decode'>) {}

  async read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    const stored = await this.store.readAll({ after: makePosition(this.store.name, 0, after), max });
    const last = stored.at(-1);
    if (!last) return { entries: [], last: after, full: false };
    const { number, epoch } = positionParts(last.position);
    return { entries: await this.decoded(types ? stored.filter((e) => types.has(e.type)) : stored), last: number, lastEventId: last.meta.eventId, lastEpoch: epoch, full: stored.length === max };
  }

  /** One event that cannot be read stops those who need it, and nobody else: then each is decoded on its own. */
  private async decoded(stored: readonly StoredEvent[]): Promise<readonly LogEntry[]> {
    try {
      return (await this.commands.decode(stored)).map((e) => toEntry(e));
    } catch (error) {
      if (isUnavailable(error) || error instanceof StoreUnavailableError) throw error;
      const entries: LogEntry[] = [];
      for (const e of stored) entries.push(await this.one(e));
      return entries;
    }
  }

  private async one(stored: StoredEvent): Promise<LogEntry> {
    try {
      const [event] = await this.commands.decode([stored]);
      return toEntry(event!);
    } catch (error) {
      if (isUnavailable(error) || error instanceof StoreUnavailableError) throw error;
      const { meta, position, type, stream, version, knownSince } = stored;
      return {
        position: positionParts(position).number, eventId: meta.eventId, type, data: null, key: stream, recordedAt: meta.recordedAt, knownSince, actor: meta.actor,
        correlationId: meta.correlationId, sourcePosition: position, streamVersion: version, unreadable: errorLine(error),
      };
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

  waitForMore(maxMs: number, signal?: AbortSignal): Promise<void> {
    return this.store.waitForAppend(maxMs, signal);
  }
}

const toEntry = (e: RecordedEvent): LogEntry => ({
  position: e.number, eventId: e.eventId, type: e.type, data: e.data, key: e.stream, recordedAt: e.recordedAt, knownSince: e.knownSince, actor: e.meta.actor,
  correlationId: e.meta.correlationId, sourcePosition: e.position, streamVersion: e.version,
  ...(e.meta.ruleSet === undefined ? {} : { ruleSet: e.meta.ruleSet }), ...(e.meta.traceparent === undefined ? {} : { traceparent: e.meta.traceparent }),
});
