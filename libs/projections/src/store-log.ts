import type { Commands, EventStore } from '@paktwerk/event-store';
import { makePosition, positionParts } from '@paktwerk/event-store';
import type { LogEntry, LogReader } from './log';

/** The service's own store as a log for the runner. */
export class StoreLog implements LogReader {
  readonly id = 'store';

  constructor(private readonly store: EventStore, private readonly commands: Pick<Commands, 'decode'>) {}

  async read(after: number, max: number): Promise<{ entries: readonly LogEntry[]; last: number }> {
    const stored = await this.store.readAll({ after: makePosition(this.store.name, 0, after), max });
    const decoded = await this.commands.decode(stored);
    const entries = decoded.map((e): LogEntry => ({
      position: e.number, eventId: e.eventId, type: e.type, data: e.data, key: e.stream, recordedAt: e.recordedAt, knownSince: e.knownSince, actor: e.meta.actor,
      correlationId: e.meta.correlationId, sourcePosition: e.position, streamVersion: e.version,
      ...(e.meta.ruleSet === undefined ? {} : { ruleSet: e.meta.ruleSet }), ...(e.meta.traceparent === undefined ? {} : { traceparent: e.meta.traceparent }),
    }));
    return { entries, last: entries.at(-1)?.position ?? after };
  }

  async head(): Promise<number> {
    const head = await this.store.head();
    return head ? positionParts(head).number : 0;
  }

  waitForMore(maxMs: number, signal?: AbortSignal): Promise<void> {
    return this.store.waitForAppend(maxMs, signal);
  }
}
