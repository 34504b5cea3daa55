import { setMaxListeners } from 'node:events';
import { ConfigError } from '@paktwerk/config';
import type { Settings } from '@paktwerk/config';
import { topics as knownTopics } from '@paktwerk/contracts';
import {
  Commands,
  JsonCodec,
  PostgresEventStore,
  PostgresSnapshotStore,
  adoptOnConnect,
  openEventStoreDb,
  raisedSentence,
  signingKey,
} from '@paktwerk/event-store';
import type { EventCodec, EventStore } from '@paktwerk/event-store';
import { BusConfig, InboxLog, KafkaConfig, Relay, createTransport } from '@paktwerk/messaging';
import type { BusTransport } from '@paktwerk/messaging';
import { KekConfig, KeysConfig, PersonalCodec, PostgresKeyStore } from '@paktwerk/privacy';
import type { KeyStore } from '@paktwerk/privacy';
import { Leases, ProjectionRunner, ReactionRunner, SharedLog, StoreLog, errorLine } from '@paktwerk/projections';
import type { LogReader, Reaction } from '@paktwerk/projections';
import { guardConnections, Database } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { Clock } from './clock';
import { ClockConfig, DatabaseConfig, LogConfig, StoreConfig } from './config';
import { ConsumerOperations } from './consumer-operations';
import { ActingRoles, DirectoryCopy } from './directory-copy';
import { ScannerConfig } from './files/clamd';
import { Scanner } from './files/scanner';
import { Freshness } from './freshness';
import type { Log } from './logging';
import { LogRootMaker } from './log-root-maker';
import { COMMON_PROBLEMS } from './problems';
import type { ProblemTexts } from './problems';
import { ProgressReader } from './progress';
import { checkOf } from './health.controller';
import type { Readiness } from './health.controller';
import type { ServiceDefinition, Worker } from './service-definition';
import { checkStart } from './start-check';
import { Retention, livesOf } from './retention';
import { StoreHeartbeat } from './store-heartbeat';
import { TimerWorker } from './timers';

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

/**
 * Read models are looked at by people, who say with `Paktwerk-After` when they wait for one. A turn of the applications has about thirty statements,
 * whatever it covers (measured: docs/benchmarks.md); what comes over the bus was gathered on its way.
 */
const GATHER = { store: { firstMs: 40, mostMs: 250 }, inbox: { firstMs: 0, mostMs: 120 } } as const;

/** Behind events that mean nothing to a reaction most that follow at once mean nothing either. */
const PASSING_MS = 30;

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
  readonly relay: Relay | undefined;
  readonly operations: ConsumerOperations;
  readonly progress: ProgressReader;
  readonly freshness: Freshness;
  /** What people of parties may do, where the service decides it by its copy of the directory. */
  readonly acting: ActingRoles | undefined;
  readonly scanner: Scanner;
  /** The services whose public events this one follows. */
  readonly sources: readonly string[];
  /** What this service says for each code. */
  readonly texts: ProblemTexts;
  private readonly pools: Pool[] = [];
  private readonly leases: Leases;
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>[] = [];
  private readonly logs: Partial<Record<'store' | 'inbox', LogReader>>;
  private readonly workers: readonly Worker[];
  private readonly projecting: ProjectionRunner[] = [];
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
    this.operations = new ConsumerOperations({
      db: this.db,
      leases: this.leases,
      logs: this.logs,
      projections: definition.projections ?? [],
      reactions: () => this.reactions,
      signal: this.stopping.signal,
      log,
    });
    this.scanner = new Scanner(settings.classes.includes(ScannerConfig) ? settings.get(ScannerConfig) : {}, log);
    this.workers = [
      ...(definition.extraWorkers?.({
        db: this.db,
        store: this.store,
        commands: this.commands,
        clock: this.clock,
        keys: this.keys,
        settings,
        scanner: this.scanner,
        log,
      }) ?? []),
      ...(definition.timers ? [new TimerWorker(this, definition.timers)] : []),
      ...this.logRootMaker(pool),
      ...this.heartbeat(),
      new Retention({ db: this.db, clock: this.clock, log }, livesOf(definition)),
    ];
    this.sources = knownTopics.filter((t) => definition.consumes?.includes(t.name)).map((t) => t.service);
    const { db, inbox, relay, logs, workers, sources } = this;
    const [service, projections] = [definition.name, definition.projections ?? []];
    const hurry = (): boolean => {
      for (const runner of this.projecting) runner.hurry();
      return this.projecting.every(({ turnedAt }) => turnedAt > 0);
    };
    this.freshness = new Freshness({
      service,
      db,
      projections,
      reactions: () => this.reactions,
      store: storeLog,
      inbox,
      sources,
      hurry,
    });
    this.acting = definition.actsBy && inbox ? new ActingRoles(new DirectoryCopy(db), this.clock, this.freshness, inbox) : undefined;
    this.progress = new ProgressReader({
      service,
      db,
      logs,
      consumers: () => [...projections, ...this.reactions],
      workers,
      relay,
      inbox,
      sources,
      hurry: () => this.freshness.hurry(),
    });
  }

  /** Only for services that others follow: no reader asks the rest how far their logs have come. */
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
    setMaxListeners(0, signal); // every worker waits for it at once behind a process that left its leases: no leak, and no line beside the log
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
    for (const id of ['store', 'inbox'] as const) {
      const log = this.logs[id];
      if (!log) continue;
      const projections = (this.definition.projections ?? []).filter((p) => p.log === id);
      const mine = reactions.filter((r) => r.log === id);
      const reader = new SharedLog(log, new Set([...projections, ...mine].flatMap(({ types }) => types)));
      if (projections.length > 0) {
        const runner = new ProjectionRunner(this.db, reader, projections, {
          log: this.log,
          gather: GATHER[id],
          onProgress: () => this.freshness.listen(),
        });
        this.projecting.push(runner);
        this.turning.push(runner);
        hold(`projections:${id}`, (s) => runner.run(s));
      }
      if (mine.length > 0) {
        const runner = new ReactionRunner(this.db, reader, mine, { log: this.log, gatherMs: PASSING_MS });
        this.turning.push(runner);
        hold(`reactions:${id}`, (s) => runner.run(s));
      }
    }
    this.running.push(this.scanner.run(signal)); // every process for itself: each of them needs it
    for (const worker of this.workers) hold(`worker:${worker.id}`, (s) => worker.run(s));
  }

  /** Rejects with a sentence when the log may not be worked on; waits for the database as long as it takes. */
  async checkStart(): Promise<void> {
    const { kind } = this.settings.get(StoreConfig);
    this.isStoreChecked = await checkStart(
      { kind, db: this.db, store: this.store, clock: this.clock, log: this.log },
      this.stopping.signal,
    );
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.running);
    await this.operations.stopped();
    this.freshness.close();
    await this.transport.close();
    this.inbox?.close();
    await this.store.close();
    await this.keys?.close();
    await Promise.allSettled(this.pools.map((p) => p.end()));
  }

  stalledForMs(): number {
    return Math.max(0, ...this.turning.filter((t) => t.turnedAt > 0).map((t) => Date.now() - t.turnedAt));
  }

  /** Ready when the own database answers and is migrated; without the bus, commands and reads go on, and without the scanner all but files. */
  async readiness(): Promise<Readiness> {
    const database = await checkOf(this.db.query('select 1 from checkpoints limit 1'));
    const { isConfigured, away } = this.scanner;
    const scanner: Readiness['checks'] = isConfigured ? { scanner: away === undefined ? 'up' : 'down' } : {};
    return { isReady: database === 'up', checks: { database, bus: this.isBusUp() ? 'up' : 'down', ...scanner } };
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
