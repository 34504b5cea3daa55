/** A server, three databases and the processes on them; `runOut` lets everything arrive, `copy` gives a second world to damage. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Child } from '../../../../infra/local/dist/child.js';
import { Guardian } from '../../../../infra/local/dist/guardian.js';
import { Ports } from '../../../../infra/local/dist/ports.js';
import { startPostgres } from '../../../../infra/local/dist/postgres.js';
import { Client, CONSUMER_TABLES, lib, PRODUCER_TABLES } from './domain.mjs';
import { readJournal } from './journal.mjs';
import { Proxy } from './proxy.mjs';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const COUNTS = { writer: 3, reader: 2, projector: 2, relay: 2, consumer: 2 };
const LEASE_MS = 2000;
const DATABASES = ['producer', 'bus', 'consumer'];

const { eventStoreMigrations } = lib('event-store');
const { migrate } = lib('postgres');
const { projectionMigrations } = lib('projections');
const { busMigrations, messagingMigrations } = lib('messaging');
const MIGRATIONS = {
  producer: [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations],
  bus: busMigrations,
  consumer: [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations],
};

export class World {
  leaseMs = LEASE_MS;
  processes = [];
  /** Processes that ended by themselves: none may. */
  crashes = [];
  #guardian = new Guardian();
  #copies = 0;

  static async start({ seed, sabotage }) {
    const world = new World();
    world.dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-oracle-'));
    fs.chmodSync(world.dir, 0o755); // the account that runs PostgreSQL must get through
    try {
      await world.#begin(seed, sabotage);
    } catch (error) {
      await world.destroy();
      throw error;
    }
    return world;
  }

  async #begin(seed, sabotage) {
    this.journals = path.join(this.dir, 'journals');
    this.logs = path.join(this.dir, 'logs');
    for (const folder of [this.journals, this.logs]) fs.mkdirSync(folder);
    const ports = new Ports();
    this.postgres = await startPostgres({
      root: ROOT,
      dir: this.dir,
      port: await ports.take(),
      password: 'oracle',
      guardian: this.#guardian,
      logFile: path.join(this.logs, 'postgres.log'),
    });
    await this.#admin(async (query) => {
      for (const name of DATABASES) await query(`create database ${name}`);
    });
    for (const name of DATABASES) await migrate(this.urlOf(name), MIGRATIONS[name]);
    for (const [name, tables] of [
      ['producer', PRODUCER_TABLES],
      ['consumer', CONSUMER_TABLES],
    ])
      await this.#query(this.urlOf(name), tables);
    this.proxy = new Proxy(this.postgres.port);
    const proxyPort = await ports.take();
    await this.proxy.listen(proxyPort);
    const through = (name) => {
      const url = new URL(this.urlOf(name));
      url.port = String(proxyPort);
      return url.href;
    };
    for (const [role, count] of Object.entries(COUNTS))
      for (let i = 1; i <= count; i += 1) {
        const name = `${role}-${i}`;
        const settings = {
          name: `oracle-${name}`,
          seed,
          sabotage,
          leaseMs: LEASE_MS,
          journal: path.join(this.journals, `${name}.jsonl`),
          producer: through('producer'),
          bus: through('bus'),
          consumer: through('consumer'),
        };
        this.processes.push(
          new Child({
            name,
            service: role,
            replica: i,
            file: path.join(ROOT, 'tests/oracle/src/roles', `${role}.mjs`),
            logFile: path.join(this.logs, `${name}.log`),
            env: { PATH: process.env.PATH, TZ: 'UTC', ORACLE: JSON.stringify(settings) },
            onCrash: (child, why) => this.crashes.push(`${child.name} ended by itself (${why}): ${lastWords(child.logFile)}`),
          }),
        );
      }
  }

  urlOf(database) {
    const url = new URL(this.postgres.url);
    url.pathname = `/${database}`;
    return url.href;
  }

  async #admin(work) {
    const client = new Client({ connectionString: this.postgres.url });
    await client.connect();
    try {
      await work((sql) => client.query(sql));
    } finally {
      await client.end();
    }
  }

  async #query(url, sql) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  startProcesses() {
    for (const child of this.processes) child.start();
  }

  /** In one statement each, so that head and checkpoints belong together; anything ahead of its log is a sentence. */
  async ahead() {
    const wrong = [];
    const look = async (database, sql) => {
      for (const r of await this.#query(this.urlOf(database), sql))
        wrong.push(`checkpoint: ${r.consumer} stood at ${r.position} while its log ended at ${r.head}`);
    };
    try {
      const consumers = (log) =>
        `select consumer, c.position, h.head from checkpoints c, (select coalesce(max(position), 0) as head from ${log}) h where c.position > h.head`;
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

  async acknowledged() {
    return (await this.#query(this.urlOf('producer'), 'select count(*)::int as n from events'))[0].n;
  }

  /** No more faults: the writers end in order, then everything has to arrive. → what did not. */
  async runOut(timeoutMs, cancelled) {
    for (const child of this.processes) child.start();
    await Promise.all(this.processes.filter((c) => c.service === 'writer').map((c) => c.stop()));
    let missing = ['nothing was looked at'];
    for (const until = Date.now() + timeoutMs; Date.now() < until && !cancelled();) {
      missing = await this.#missing().catch((error) => [`PostgreSQL does not answer: ${error.message}`]);
      if (missing.length === 0) break;
      await sleep(200);
    }
    await Promise.all(this.processes.map((c) => c.stop()));
    await this.proxy.close();
    return missing.map((what) => `did not arrive: ${what}`);
  }

  async #missing() {
    const [ours] = await this.#query(
      this.urlOf('producer'),
      `select (select count(*)::int from events) as head,
      (select coalesce(sum(case when (convert_from(data, 'UTF8')::json->>'amount')::int % 2 = 0 then 2 else 1 end), 0)::int from events) as messages,
      (select count(*)::int from checkpoints c where c.position <> (select max(position) from events)) as behind, (select count(*)::int from checkpoints) as checkpoints`,
    );
    const [theirs] = await this.#query(
      this.urlOf('consumer'),
      `select (select count(*)::int from inbox_messages) as head,
      (select count(*)::int from checkpoints c where c.position <> (select max(position) from inbox_messages)) as behind, (select count(*)::int from checkpoints) as checkpoints`,
    );
    const missing = [];
    if (ours.checkpoints === 0 || ours.behind > 0)
      missing.push(`${ours.behind} of ${ours.checkpoints} projections are behind the log's ${ours.head} events`);
    if (theirs.head !== ours.messages) missing.push(`the inbox holds ${theirs.head} of ${ours.messages} messages`);
    if (theirs.checkpoints === 0 || theirs.behind > 0)
      missing.push(`${theirs.behind} of ${theirs.checkpoints} consumers are behind the inbox's ${theirs.head} messages`);
    for (const child of this.processes.filter((c) => c.service === 'reader')) {
      const at = readJournal(path.join(this.journals, `${child.name}.jsonl`)).length;
      if (at < ours.head) missing.push(`${child.name} has read ${at} of ${ours.head} events`);
    }
    return missing;
  }

  parts() {
    return { ...Object.fromEntries(DATABASES.map((name) => [name, this.urlOf(name)])), journals: this.journals };
  }

  /** The whole evidence once more, to be damaged. Only when no process is left on it. */
  async copy() {
    this.#copies += 1;
    const name = (database) => `${database}_${this.#copies}`;
    await this.#admin(async (query) => {
      for (const database of DATABASES) await query(`create database ${name(database)} template ${database}`);
    });
    const journals = path.join(this.dir, `journals_${this.#copies}`);
    fs.cpSync(this.journals, journals, { recursive: true });
    return {
      ...Object.fromEntries(DATABASES.map((database) => [database, this.urlOf(name(database))])),
      journals,
      drop: async () => {
        await this.#admin(async (query) => {
          for (const database of DATABASES) await query(`drop database ${name(database)} with (force)`);
        });
        fs.rmSync(journals, { recursive: true, force: true });
      },
    };
  }

  async destroy() {
    await Promise.all(this.processes.map((c) => c.kill()));
    await this.proxy?.close();
    await this.postgres?.stop();
    this.#guardian.dismiss();
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}

const lastWords = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join(' | ').slice(-400);
