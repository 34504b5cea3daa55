import { ConfigError } from '@paktwerk/config';
import type { Settings } from '@paktwerk/config';
import { topics as knownTopics } from '@paktwerk/contracts';
import {
  Commands,
  JsonCodec,
  PostgresEventStore,
  PostgresSnapshotStore,
  StoreDamagedError,
  adoptOnConnect,
  comparePositions,
  openEventStoreDb,
  parsePosition,
  raisedSentence,
  selfCheck,
  signingKey,
} from '@paktwerk/event-store';
import type { EventCodec, EventStore } from '@paktwerk/event-store';
import { BusConfig, InboxLog, KafkaConfig, Relay, createTransport } from '@paktwerk/messaging';
import type { BusTransport } from '@paktwerk/messaging';
import { KekConfig, KeysConfig, PersonalCodec, PostgresKeyStore } from '@paktwerk/privacy';
import type { KeyStore } from '@paktwerk/privacy';
import {
  Leases,
  PROGRESS_CHANNEL,
  ProjectionRunner,
  ReactionRunner,
  StoreLog,
  consumerOf,
  errorLine,
  readCheckpoints,
  waitForCheckpoint,
} from '@paktwerk/projections';
import type { LogReader, Reaction } from '@paktwerk/projections';
import { Listener, guardConnections, Database } from '@paktwerk/postgres';
import { EventEmitter } from 'node:events';
import { Pool } from 'pg';
import { Clock } from './clock';
import { ClockConfig, DatabaseConfig, LogConfig, StoreConfig } from './config';
import { ConsumerOperations } from './consumer-operations';
import type { Log } from './logging';
import { LogRootMaker } from './log-root-maker';
import { COMMON_PROBLEMS } from './problems';
import type { ProblemTexts } from './problems';
import { checkOf } from './health.controller';
import type { Readiness } from './health.controller';
import type { ServiceDefinition, Worker } from './service-definition';
import { StoreHeartbeat } from './store-heartbeat';

export interface ConsumerProgress {
  readonly id: string;
  readonly log: 'store' | 'inbox' | 'worker';
  readonly position: number;
  readonly head: number;
  /** Entries set aside for a person, and those that wait for a fact. */
  readonly parked: number;
  readonly waiting: number;
  readonly stoppedAt?: number;
  readonly error?: string;
}

export interface Progress {
  readonly service: string;
  readonly storeHead: number;
  /** How far the relay has published; null where the service publishes nothing. */
  readonly relay: number | null;
  /** Per source service: how far its log is known here. */
  readonly sources: Readonly<Record<string, number>>;
  readonly inboxHead: number;
  readonly consumers: readonly ConsumerProgress[];
  /** Everything that has arrived is consumed or parked. */
  readonly idle: boolean;
}

/** How far the store's head may lie ahead of the clock before a service refuses to start. */
const MAX_AHEAD_MS = 5 * 60_000;

const databasePool = (connectionString: string, max: number, instance: string): Pool => {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: `paktwerk ${instance}`,
    options: '-c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000',
  });
  return guardConnections(pool);
};

/** The machinery behind one process of a service: store, bus, inbox, runners. Starts with its dependencies absent. */
export class Runtime {
  readonly db: Database;
  readonly clock: Clock;
  readonly store: EventStore;
  readonly commands: Commands;
  readonly inbox: InboxLog | undefined;
  readonly transport: BusTransport;
  /** The persons' keys, where the service keeps personal data: deleting one is the erasure. */
  keys: KeyStore | undefined;
  /** Emits `progress` whenever a projection committed in this process. */
  readonly changes = new EventEmitter();
  readonly relay: Relay | undefined;
  readonly operations: ConsumerOperations;
  /** What this service says for each code. */
  readonly texts: ProblemTexts;
  private readonly pools: Pool[] = [];
  private readonly leases: Leases;
  /** Wakes whoever waits for a projection, in whichever process it runs. */
  private readonly progressed: Listener;
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>[] = [];
  private readonly logs: Partial<Record<'store' | 'inbox', LogReader>>;
  private readonly workers: readonly Worker[];
  private readonly turning: { readonly turnedAt: number }[] = [];
  private reactions: readonly Reaction[] = [];
  /** The log passed the check at the start of this process. */
  isStoreChecked = false;
  /** Whether the reader of the bus has given up until a person has decided; it is Nest's, and named by whoever starts it. */
  isInboxStopped: () => boolean = () => false;

  /** @throws ConfigError */
  static async create(definition: ServiceDefinition, settings: Settings, log: Log): Promise<Runtime> {
    return new Runtime(definition, settings, log, await sharedStore(definition.name, settings.get(StoreConfig)));
  }

  private constructor(
    readonly definition: ServiceDefinition,
    readonly settings: Settings,
    readonly log: Log,
    shared: EventStore | undefined,
  ) {
    this.changes.setMaxListeners(0);
    this.texts = { ...COMMON_PROBLEMS, ...definition.problems };
    const pool = adoptOnConnect(this.pool(settings.get(DatabaseConfig).url, 16), (raised) => log.warn({}, raisedSentence(raised)));
    this.db = new Database(pool);
    const { isSimulated, databaseUrl: clockUrl } = settings.get(ClockConfig);
    this.clock = new Clock(isSimulated && clockUrl ? this.pool(clockUrl, 4) : undefined);
    this.store = shared ?? new PostgresEventStore(definition.name, pool);
    const snapshots = new PostgresSnapshotStore(pool, (sentence, error) => log.warn({ error: errorLine(error) }, sentence));
    this.commands = new Commands(this.store, this.codec(), this.clock, snapshots);
    this.leases = new Leases(this.db, settings.get(LogConfig).instanceId, { log });
    const storeLog = new StoreLog(this.store, this.commands);
    this.inbox = definition.consumes?.length ? new InboxLog(pool) : undefined;
    this.logs = { store: storeLog, ...(this.inbox ? { inbox: this.inbox } : {}) };
    const clientId = `paktwerk-${definition.name}-${settings.get(LogConfig).instanceId}`;
    const { bus, databaseUrl: busUrl } = settings.get(BusConfig);
    this.transport = createTransport(
      bus === 'kafka' ? { bus, ...settings.get(KafkaConfig).settings, clientId } : { bus, databaseUrl: busUrl ?? '', clientId },
      log,
    );
    const { publishes } = definition;
    this.relay =
      publishes &&
      new Relay({
        store: this.store,
        db: this.db,
        leases: this.leases,
        transport: this.transport,
        topics: publishes.topics,
        decode: (events) => this.commands.recordedSealed(events),
        toPublic: (event) => publishes.toPublic(event),
        densePositions: this.store.guarantees.positions === 'dense',
        log,
      });
    this.progressed = new Listener(pool, PROGRESS_CHANNEL);
    this.operations = new ConsumerOperations({
      db: this.db,
      leases: this.leases,
      logs: this.logs,
      projections: definition.projections ?? [],
      reactions: () => this.reactions,
      signal: this.stopping.signal,
      log,
    });
    this.workers = [
      ...(definition.extraWorkers?.({
        db: this.db,
        store: this.store,
        commands: this.commands,
        clock: this.clock,
        keys: this.keys,
        settings,
        log,
      }) ?? []),
      ...this.logRootMaker(pool),
      ...this.heartbeat(),
    ];
  }

  /** Only for those that others follow: nobody else is asked how far a log has come. */
  private heartbeat(): readonly Worker[] {
    const { heartbeatSeconds } = this.settings.get(StoreConfig);
    return this.relay && heartbeatSeconds > 0 ? [new StoreHeartbeat(this.store, this.clock, heartbeatSeconds * 1000, this.log)] : [];
  }

  private logRootMaker(pool: Pool): readonly Worker[] {
    const { signingKey: text } = this.settings.get(StoreConfig);
    if (!text) {
      this.log.warn({}, 'SIGNING_KEY is not set: no signed roots of the log are made');
      return [];
    }
    return [new LogRootMaker(this.store, pool, signingKey(text), this.clock, this.log)];
  }

  private pool(url: string, max: number): Pool {
    const pool = databasePool(url, max, `${this.definition.name} ${this.settings.get(LogConfig).instanceId}`);
    this.pools.push(pool);
    return pool;
  }

  private codec(): EventCodec {
    if (!this.definition.hasPersonalData) return new JsonCodec(this.definition.catalogue);
    this.keys = new PostgresKeyStore(this.pool(this.settings.get(KeysConfig).databaseUrl, 4), this.settings.get(KekConfig).ring);
    return new PersonalCodec(this.definition.catalogue, this.keys);
  }

  /** Starts relay, projections, reactions and workers; each waits for its lease and its database by itself. */
  start(reactions: readonly Reaction[]): void {
    this.reactions = reactions;
    const { signal } = this.stopping;
    const hold = (name: string, work: (s: AbortSignal) => Promise<void>) => this.running.push(this.leases.hold(name, signal, work));
    const { relay } = this;
    if (relay) {
      this.running.push(relay.run(signal));
      this.turning.push({
        get turnedAt() {
          return relay.state().leading ? relay.state().turnedAt : 0;
        },
      });
    }
    for (const [id, reader] of Object.entries(this.logs)) {
      const projections = (this.definition.projections ?? []).filter((p) => p.log === id);
      if (projections.length > 0) {
        const runner = new ProjectionRunner(this.db, reader, projections, {
          log: this.log,
          onProgress: () => this.changes.emit('progress'),
        });
        this.turning.push(runner);
        hold(`projections:${id}`, (s) => runner.run(s));
      }
      const mine = reactions.filter((r) => r.log === id);
      if (mine.length > 0) {
        const runner = new ReactionRunner(this.db, reader, mine, { log: this.log });
        this.turning.push(runner);
        hold(`reactions:${id}`, (s) => runner.run(s));
      }
    }
    for (const worker of this.workers) hold(`worker:${worker.id}`, (s) => worker.run(s));
  }

  /**
   * Rejects with a sentence when the store's head lies in the domain clock's future: somebody moved the clock back, and every
   * new fact would be recorded at the head's instant; and when the log is not what was written. Waits for the database as long as it takes.
   */
  async checkClock(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (this.settings.get(StoreConfig).kind === 'postgres') await selfCheck(this.db.pool);
        else await this.db.query('select 1'); // the rest of the service needs it all the same
        const head = await this.store.head();
        const known = head && (await this.store.positionAt(new Date(Date.parse(await this.clock.now()) + MAX_AHEAD_MS).toISOString()));
        if (head && (!known || comparePositions(known, head) < 0))
          throw new ConfigError(
            `The newest event was recorded more than ${MAX_AHEAD_MS / 60_000} minutes in this clock's future. Set the clock right (or begin anew with an empty database); nothing was changed.`,
          );
        this.isStoreChecked = true;
        return;
      } catch (error) {
        if (error instanceof ConfigError || error instanceof StoreDamagedError) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.running);
    await this.operations.stopped();
    this.progressed.close();
    await this.transport.close();
    this.inbox?.close();
    await this.store.close();
    await this.keys?.close();
    await Promise.allSettled(this.pools.map((p) => p.end()));
  }

  async progress(): Promise<Progress> {
    const storeHead = await this.headOf('store');
    const inboxHead = this.inbox ? await this.headOf('inbox') : 0;
    const wanted = [...(this.definition.projections ?? []), ...this.reactions].map((c) => ({ id: consumerOf(c), log: c.log }));
    const rows = await readCheckpoints(
      this.db,
      wanted.map((w) => w.id),
    );
    const open = await this.db.query<{ consumer: string; parked: number; waiting: number }>(
      `select consumer, count(*) filter (where status = 'parked')::int as parked, count(*) filter (where status <> 'parked')::int as waiting from parked where status in ('parked', 'waiting', 'retry') group by consumer`,
    );
    const consumers: ConsumerProgress[] = wanted.map(({ id, log }) => {
      const row = rows.get(id);
      const { parked = 0, waiting = 0 } = open.find((o) => o.consumer === id) ?? {};
      return {
        id,
        log,
        position: row?.position ?? 0,
        head: log === 'store' ? storeHead : inboxHead,
        parked,
        waiting,
        ...(row?.stoppedAt != null ? { stoppedAt: row.stoppedAt, error: row.error ?? '' } : {}),
      };
    });
    for (const w of this.workers) consumers.push({ id: `worker:${w.id}`, log: 'worker', ...(await w.progress()), parked: 0, waiting: 0 });
    const published = await this.relay?.progress();
    const relay = published ? numberOf(published.position) : null;
    const sources: Record<string, number> = {};
    for (const source of this.sources) sources[source] = numberOf((await this.inbox?.watermarkOf(source))?.position);
    // What waits only because something before it is parked counts as parked.
    const isDone = (c: ConsumerProgress) => c.position >= c.head && (c.waiting === 0 || c.parked > 0);
    const isAllDone = consumers.every(isDone) && (relay ?? storeHead) >= storeHead;
    // A worker may have appended between the first reading and the last: then the figures above are of two moments.
    const hasMoved = async () => (await this.headOf('store')) !== storeHead || (this.inbox && (await this.headOf('inbox')) !== inboxHead);
    return {
      service: this.definition.name,
      storeHead,
      relay,
      sources,
      inboxHead,
      consumers,
      idle: isAllDone && !(await hasMoved()),
    };
  }

  /** The services whose public events this one follows. */
  get sources(): readonly string[] {
    return knownTopics.filter((t) => this.definition.consumes?.includes(t.name)).map((t) => t.service);
  }

  private async headOf(log: 'store' | 'inbox'): Promise<number> {
    return (await this.logs[log]?.head()) ?? 0;
  }

  /** Have these projections reached a position: of the own store, or of a source that reaches them through the inbox? */
  async isFresh(
    projections: readonly string[],
    position: { store: string; epoch: number; number: number },
    timeoutMs: number,
  ): Promise<boolean> {
    const until = Date.now() + timeoutMs;
    const mine = (this.definition.projections ?? []).filter((p) => projections.includes(p.id));
    let target = position.number;
    if (position.store !== this.definition.name) {
      if (!(await this.waitForSource(position, until))) return false;
      target = await this.headOf('inbox');
    }
    const wake = (ms: number) => this.progressed.wait(ms);
    for (const p of mine)
      if (!(await waitForCheckpoint(this.db, consumerOf(p), target, Math.max(0, until - Date.now()), wake))) return false;
    return true;
  }

  /** A newer epoch of the source lies behind every position of an older one: what was lost there will not come any more. */
  private async waitForSource(position: { store: string; epoch: number; number: number }, until: number): Promise<boolean> {
    for (;;) {
      const mark = parsePosition((await this.inbox?.watermarkOf(position.store))?.position ?? '');
      if (mark && (mark.epoch === position.epoch || position.epoch === 0 ? mark.number >= position.number : mark.epoch > position.epoch))
        return true;
      const left = until - Date.now();
      if (left <= 0 || !this.inbox) return false;
      await this.inbox.waitForMore(Math.min(left, 100), this.stopping.signal); // messages wake it, a watermark alone does not
    }
  }

  stalledForMs(): number {
    return Math.max(0, ...this.turning.filter((t) => t.turnedAt > 0).map((t) => Date.now() - t.turnedAt));
  }

  /** Ready when the own database answers and is migrated; without the bus, commands and reads go on. */
  async readiness(): Promise<Readiness> {
    const database = await checkOf(this.db.query('select 1 from checkpoints limit 1'));
    return { isReady: database === 'up', checks: { database, bus: this.isBusUp() ? 'up' : 'down' } };
  }

  private isBusUp(): boolean {
    const { publishing, consuming } = this.transport.state();
    return (!this.relay || publishing.connected) && (!this.inbox || consuming.connected);
  }
}

/** The EventStoreDB that services share, where the log is not in the service's own database. */
const sharedStore = async (name: string, { kind, eventStoreDbUrl }: StoreConfig): Promise<EventStore | undefined> => {
  if (kind === 'postgres') return undefined;
  try {
    return await openEventStoreDb(name, eventStoreDbUrl ?? '');
  } catch (error) {
    // Never the string itself: it carries the password.
    throw new ConfigError(
      `EVENTSTOREDB_URL is no connection string: ${error instanceof Error ? error.message.replace(/^Unexpected ".*" at/s, 'unexpected text at') : ''}`,
    );
  }
};

const numberOf = (position: string | undefined): number => (position === undefined ? 0 : (parsePosition(position)?.number ?? 0));
