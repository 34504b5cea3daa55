import { BaseRpcContext, Server } from '@nestjs/microservices';
import type { CustomTransportStrategy, MessageHandler } from '@nestjs/microservices';
import { errorLine, silentLog } from '@paktwerk/projections';
import type { LogEntry, Reaction, WorkerLog } from '@paktwerk/projections';
import { isObservable, lastValueFrom } from 'rxjs';
import { defined } from '@paktwerk/kernel';
import type { InboxLog } from '../inbox/inbox-log';
import type { BusTransport } from '../transport';
import { within } from '../waiting';
import type { ReactionExtras } from './reaction';
import { ReactionFailure } from './reaction';

export interface InboxServerOptions {
  readonly transport: BusTransport;
  readonly inbox: InboxLog;
  /** Topics that this service follows; none is fine for a service that only reacts to its own store. */
  readonly topics: readonly string[];
  readonly group: string;
  readonly log?: WorkerLog;
}

/** `stopped` = a person has to look; the error says what happened. */
export interface InboxState {
  readonly status: 'idle' | 'consuming' | 'waiting' | 'stopped';
  readonly error?: string;
}

const DRAIN_MS = 15_000;

interface Registered {
  readonly pattern: string;
  readonly handler: MessageHandler;
  readonly extras: ReactionExtras;
}

/**
 * Nest's face of the bus: collects the `@Reaction` handlers and keeps the inbox filled. Handlers are not called from the
 * transport; the runner feeds them from the log, so that one failing message never holds up a partition.
 */
export class InboxServer extends Server implements CustomTransportStrategy {
  private readonly registered: Registered[] = [];
  private readonly stop = new AbortController();
  private consuming: Promise<void> = Promise.resolve();
  private status$$: InboxState = { status: 'idle' };
  private readonly log: WorkerLog;

  constructor(private readonly options: InboxServerOptions) {
    super();
    this.log = options.log ?? silentLog;
  }

  /** Nest would chain handlers of one pattern behind each other; here each is a reaction with a checkpoint of its own. */
  override addHandler(pattern: unknown, handler: MessageHandler, _isEventHandler = false, extras: Record<string, unknown> = {}): void {
    if (typeof pattern !== 'string' || typeof extras['id'] !== 'string')
      throw new TypeError(`The handler of ${JSON.stringify(pattern)} has no written-out id: use @Reaction.`);
    this.registered.push({ pattern, handler, extras: extras as ReactionExtras });
  }

  /** For the runner; complete once Nest has registered the controllers (`startAllMicroservices`). */
  reactions(): readonly Reaction[] {
    const byId = new Map<string, Registered[]>();
    for (const r of this.registered) byId.set(r.extras.id, [...(byId.get(r.extras.id) ?? []), r]);
    return [...byId.values()].map((group): Reaction => {
      const { extras } = group[0]!;
      const handlers = new Map(group.map((r) => [r.pattern, r.handler]));
      if (handlers.size !== group.length) throw new TypeError(`Two reactions share the id "${extras.id}".`);
      return { ...extras, types: [...handlers.keys()], react: (entry) => call(handlers.get(entry.type), entry) };
    });
  }

  listen(callback: (...args: unknown[]) => unknown): void {
    this.consuming = this.consume();
    callback();
  }

  private async consume(): Promise<void> {
    const { transport, inbox, topics, group } = this.options;
    if (topics.length === 0) return;
    this.status$$ = { status: 'consuming' };
    try {
      await transport.consume({ topics, group, sink: inbox, signal: this.stop.signal });
    } catch (error) {
      this.status$$ = { status: 'stopped', error: errorLine(error) };
      this.log.error({ group, error: errorLine(error) }, 'consumer stopped');
    }
  }

  inboxState(): InboxState {
    if (this.status$$.status !== 'consuming') return this.status$$;
    const { connected, error } = this.options.transport.state().consuming;
    return connected ? { status: 'consuming' } : { status: 'waiting', ...defined({ error }) };
  }

  /** Ends reading; a batch on its way is stored whole first. */
  async close(): Promise<void> {
    this.stop.abort();
    await within(DRAIN_MS, 'The consumer', this.consuming).catch((error: unknown) =>
      this.log.warn({ error: errorLine(error) }, 'consumer did not drain in time'),
    );
    if (this.status$$.status !== 'stopped') this.status$$ = { status: 'idle' };
  }

  on(): never {
    throw new Error('The inbox has no events of its own: ask inboxState().');
  }

  unwrap<T>(): T {
    return this.options.transport as T;
  }
}

const call = async (handler: MessageHandler | undefined, entry: LogEntry): Promise<void> => {
  if (!handler) return;
  const answer: unknown = await handler(entry, new BaseRpcContext([entry]));
  const value: unknown = isObservable(answer) ? await lastValueFrom(answer, { defaultValue: undefined }) : answer;
  if (value instanceof ReactionFailure) throw value.error;
};
