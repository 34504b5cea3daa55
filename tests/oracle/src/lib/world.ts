/** A server, three databases and the processes on them; `runOut` lets everything arrive, `copy` gives a second world to damage. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventStoreMigrations } from '@paktwerk/event-store';
import { Child, Guardian, messageOf, Ports, readJsonLines, ROOT, startPostgres } from '@paktwerk/local-stack';
import type { PostgresServer } from '@paktwerk/local-stack';
import { busMigrations, messagingMigrations } from '@paktwerk/messaging';
import { migrate } from '@paktwerk/postgres';
import { projectionMigrations } from '@paktwerk/projections';
import { Client } from 'pg';
import { CONSUMER_TABLES, PRODUCER_TABLES } from './domain';
import { Proxy } from './proxy';
import type { Careless, RoleSettings } from './settings';

const COUNTS = { writer: 3, reader: 2, projector: 2, relay: 2, consumer: 2 };
const LEASE_MS = 2000;
const DATABASES = ['producer', 'bus', 'consumer'] as const;
export type OracleDatabase = (typeof DATABASES)[number];

const OF_A_SERVICE = [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations];
const MIGRATIONS = { producer: OF_A_SERVICE, bus: busMigrations, consumer: OF_A_SERVICE };

/** What the checks look at: the addresses of the databases, and the folder with what the processes wrote down. */
export type Evidence = Readonly<Record<OracleDatabase | 'journals', string>>;

export interface EvidenceCopy extends Evidence {
  drop(): Promise<void>;
}

export interface WorldOptions {
  readonly seed: string;
  readonly careless?: Careless | undefined;
}

interface Progress {
  readonly head: number;
  readonly behind: number;
  readonly checkpoints: number;
}

export class World {
  readonly leaseMs = LEASE_MS;
  readonly dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-oracle-'));
  readonly processes: Child[] = [];
  /** Processes that ended by themselves: none may. */
  readonly crashes: string[] = [];
  readonly #journals = path.join(this.dir, 'journals');
  readonly #logs = path.join(this.dir, 'logs');
  readonly #guardian = new Guardian();
  #postgres: PostgresServer | undefined;
  #proxy: Proxy | undefined;
  #copies = 0;

  private constructor() {
    fs.chmodSync(this.dir, 0o755); // the account that runs PostgreSQL must get through
    for (const folder of [this.#journals, this.#logs]) fs.mkdirSync(folder);
  }

  static async start(options: WorldOptions): Promise<World> {
    const world = new World();
    try {
      await world.#begin(options);
    } catch (error) {
      await world.destroy();
      throw error;
    }
    return world;
  }

  get postgres(): PostgresServer {
    return started(this.#postgres);
  }

  get proxy(): Proxy {
    return started(this.#proxy);
  }

  get evidence(): Evidence {
    return { ...this.#addresses((database) => database), journals: this.#journals };
  }

  async #begin({ seed, careless }: WorldOptions): Promise<void> {
    const ports = new Ports();
    this.#postgres = await startPostgres({
      dir: this.dir,
      port: await ports.take(),
      password: 'oracle',
      guardian: this.#guardian,
      logFile: path.join(this.#logs, 'postgres.log'),
    });
    await this.#admin((database) => `create database ${database}`);
    for (const database of DATABASES) await migrate(this.#urlOf(database), MIGRATIONS[database]);
    await query(this.#urlOf('producer'), PRODUCER_TABLES);
    await query(this.#urlOf('consumer'), CONSUMER_TABLES);
    const port = await ports.take();
    this.#proxy = new Proxy(this.postgres.port);
    await this.#proxy.listen(port);
    for (const [role, count] of Object.entries(COUNTS))
      for (let replica = 1; replica <= count; replica += 1) {
        const name = `${role}-${replica}`;
        this.processes.push(
          this.#process(role, replica, {
            name: `oracle-${name}`,
            seed,
            ...(careless ? { careless } : {}),
            leaseMs: LEASE_MS,
            journal: path.join(this.#journals, `${name}.jsonl`),
            producer: this.#urlOf('producer', port),
            bus: this.#urlOf('bus', port),
            consumer: this.#urlOf('consumer', port),
          }),
        );
      }
  }

  #process(role: string, replica: number, settings: RoleSettings): Child {
    const name = `${role}-${replica}`;
    return new Child({
      name,
      service: role,
      replica,
      url: '', // it serves nothing
      file: path.join(ROOT, 'tests/oracle/dist/roles', `${role}.js`),
      logFile: path.join(this.#logs, `${name}.log`),
      env: { PATH: process.env['PATH'], TZ: 'UTC', ORACLE: JSON.stringify(settings) },
      onCrash: (crashed, why) => this.crashes.push(`${crashed.name} ended by itself (${why}): ${lastWords(crashed.logFile)}`),
    });
  }

  /** The address of a database: the server's own, or through the proxy on this port. */
  #urlOf(database: string, port = this.postgres.port): string {
    const url = new URL(this.postgres.url);
    url.pathname = `/${database}`;
    url.port = String(port);
    return url.href;
  }

  #addresses(name: (database: OracleDatabase) => string): Readonly<Record<OracleDatabase, string>> {
    const urlOf = (database: OracleDatabase): string => this.#urlOf(name(database));
    return { producer: urlOf('producer'), bus: urlOf('bus'), consumer: urlOf('consumer') };
  }

  async #admin(statement: (database: OracleDatabase) => string): Promise<void> {
    for (const database of DATABASES) await query(this.postgres.url, statement(database));
  }

  startProcesses(): void {
    for (const child of this.processes) child.start();
  }

  /** In one statement each, so that head and checkpoints belong together; anything ahead of its log is a sentence. */
  async ahead(): Promise<string[]> {
    const wrong: string[] = [];
    const look = async (database: OracleDatabase, sql: string): Promise<void> => {
      for (const r of await query<{ consumer: string; position: string; head: string }>(this.#urlOf(database), sql))
        wrong.push(`checkpoint: ${r.consumer} stood at ${r.position} while its log ended at ${r.head}`);
    };
    const consumers = (log: string): string =>
      `select consumer, c.position, h.head from checkpoints c, (select coalesce(max(position), 0) as head from ${log}) h where c.position > h.head`;
    try {
      await look('producer', consumers('events'));
      await look(
        'producer',
        `select 'the relay' as consumer, position, h.head from relay_checkpoints, (select coalesce(max(position), 0) as head from events) h where split_part(position, ':', 3)::bigint > h.head`,
      );
      await look('consumer', consumers('inbox_messages'));
    } catch {
      // PostgreSQL is down at the moment
    }
    return wrong;
  }

  async acknowledged(): Promise<number> {
    return (await one<{ n: number }>(this.#urlOf('producer'), 'select count(*)::int as n from events')).n;
  }

  /** No more faults: the writers end in order, then everything has to arrive. → what did not. */
  async runOut(timeoutMs: number, cancelled: () => boolean): Promise<string[]> {
    this.startProcesses();
    await Promise.all(this.processes.filter((c) => c.service === 'writer').map((c) => c.stop()));
    let missing = ['nothing was looked at'];
    for (const until = Date.now() + timeoutMs; Date.now() < until && !cancelled();) {
      missing = await this.#missing().catch((error: unknown) => [`PostgreSQL does not answer: ${messageOf(error)}`]);
      if (missing.length === 0) break;
      await sleep(200);
    }
    await Promise.all(this.processes.map((c) => c.stop()));
    await this.proxy.close();
    return missing.map((what) => `did not arrive: ${what}`);
  }

  async #missing(): Promise<string[]> {
    const ours = await one<Progress & { messages: number }>(
      this.#urlOf('producer'),
      `select (select count(*)::int from events) as head,
      (select coalesce(sum(case when (convert_from(data, 'UTF8')::json->>'amount')::int % 2 = 0 then 2 else 1 end), 0)::int from events) as messages,
      (select count(*)::int from checkpoints c where c.position <> (select max(position) from events)) as behind, (select count(*)::int from checkpoints) as checkpoints`,
    );
    const theirs = await one<Progress>(
      this.#urlOf('consumer'),
      `select (select count(*)::int from inbox_messages) as head,
      (select count(*)::int from checkpoints c where c.position <> (select max(position) from inbox_messages)) as behind, (select count(*)::int from checkpoints) as checkpoints`,
    );
    const missing: string[] = [];
    if (ours.checkpoints === 0 || ours.behind > 0)
      missing.push(`${ours.behind} of ${ours.checkpoints} projections are behind the log's ${ours.head} events`);
    if (theirs.head !== ours.messages) missing.push(`the inbox holds ${theirs.head} of ${ours.messages} messages`);
    if (theirs.checkpoints === 0 || theirs.behind > 0)
      missing.push(`${theirs.behind} of ${theirs.checkpoints} consumers are behind the inbox's ${theirs.head} messages`);
    for (const child of this.processes.filter((c) => c.service === 'reader')) {
      const at = readJsonLines(path.join(this.#journals, `${child.name}.jsonl`)).length;
      if (at < ours.head) missing.push(`${child.name} has read ${at} of ${ours.head} events`);
    }
    return missing;
  }

  /** The whole evidence once more, to be damaged. Only when no process is left on it. */
  async copy(): Promise<EvidenceCopy> {
    this.#copies += 1;
    const suffix = `_${this.#copies}`;
    const journals = `${this.#journals}${suffix}`;
    await this.#admin((database) => `create database ${database}${suffix} template ${database}`);
    fs.cpSync(this.#journals, journals, { recursive: true });
    return {
      ...this.#addresses((database) => `${database}${suffix}`),
      journals,
      drop: async () => {
        await this.#admin((database) => `drop database ${database}${suffix} with (force)`);
        fs.rmSync(journals, { recursive: true, force: true });
      },
    };
  }

  async destroy(): Promise<void> {
    await Promise.all(this.processes.map((c) => c.kill()));
    await this.#proxy?.close();
    await this.#postgres?.stop();
    this.#guardian.dismiss();
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}

const query = async <Row extends object>(url: string, sql: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const one = async <Row extends object>(url: string, sql: string): Promise<Row> => (await query<Row>(url, sql))[0]!;

const started = <T>(part: T | undefined): T => {
  if (part === undefined) throw new Error('The oracle asks for a part that is not started.');
  return part;
};

const lastWords = (file: string): string => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join(' | ').slice(-400);
