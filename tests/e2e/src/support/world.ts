/** One running installation for the end-to-end tests: every service twice, real PostgreSQL, the bus asked for, and ways to break it. */
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client as PgClient } from 'pg';
import type { Progress } from '@paktwerk/platform';
import { databaseOf, messageOf, serviceEntry, SERVICES, startStack } from '@paktwerk/local-stack';
import type { Bus, Stack } from '@paktwerk/local-stack';
import { TARGET_GROUPS, publishDecree, publishProgramme } from '@paktwerk/tools';
import type { PublishedProgramme, Publisher } from '@paktwerk/tools';
import { eventually } from './client';
import type { Client, Surroundings } from './client';
import { PersonalData, scan } from './personal-data';
import type { ScanResult } from './personal-data';
import type { Place } from './places';

const query = async <Row extends object>(url: string, text: string, params: readonly unknown[] = []): Promise<Row[]> => {
  const client = new PgClient({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...params])).rows;
  } finally {
    await client.end();
  }
};

export interface WorldOptions {
  readonly bus: Bus;
  readonly replicas?: number;
  /** Instant at which the simulated clock stands. */
  readonly startAt?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export const startWorld = async ({ bus, replicas = 2, startAt, env = {} }: WorldOptions): Promise<World> => {
  const stack = await startStack({
    dir: mkdtempSync(join(tmpdir(), 'paktwerk-e2e-')),
    bus,
    replicas,
    portBase: 0,
    clockStart: startAt,
    restarts: false,
    allowDocker: true,
    env: { LOG_LEVEL: 'info', ...env },
  });
  await stack.untilReady(120_000);
  return new World(stack, bus);
};

export class World implements Surroundings {
  /** What this run told about people; clients of this world add to it. */
  readonly personal = new PersonalData();

  constructor(
    readonly stack: Stack,
    private readonly bus: Bus,
  ) {}

  urlsOf(service: string): readonly string[] {
    return this.stack.urlsOf(service === 'operations' || service === 'auth' ? 'web' : service);
  }

  tokenFor(person: string): Promise<string> {
    return this.stack.token(person);
  }

  /** The same world for machines, which sign in by themselves. */
  get forMachines(): Surroundings {
    return {
      urlsOf: (service) => this.urlsOf(service),
      tokenFor: (client) => this.stack.machineToken(client),
      personal: this.personal,
    };
  }

  /** Where anything personal stands in plain: see personal-data.ts. */
  scan(received: readonly Place[] = []): Promise<ScanResult> {
    return scan(this.stack, this.personal, { services: [...SERVICES, 'web'], received });
  }

  /** A programme by data alone: the file, through the public API, as the ministry; with it the decree that says who is counselled. */
  async publish(api: Client, file: string): Promise<PublishedProgramme> {
    const publisher: Publisher = {
      post: async <T>(person: string, path: string, body: unknown, key?: string) =>
        (await api.post<T>(person, path, body, key === undefined ? {} : { key })).body,
    };
    await publishDecree(publisher, TARGET_GROUPS);
    return publishProgramme(publisher, file);
  }

  /** Every event consumed or parked, everywhere. */
  async settled(): Promise<void> {
    const isQuiet = async (): Promise<boolean> => {
      if ((await this.lagging()).length > 0) return false;
      await sleep(150);
      return (await this.lagging()).length === 0;
    };
    await eventually(isQuiet, { timeoutMs: 60_000, what: 'everything consumed' }).catch(async (error: unknown) => {
      throw new Error(`${messageOf(error)}; behind: ${(await this.lagging()).join(', ')}`);
    });
  }

  /** Who is behind, in words. */
  async lagging(): Promise<string[]> {
    const token = await this.stack.token('betrieb');
    const all = await Promise.all(SERVICES.map((service) => this.#progressOf(service, token)));
    const head = new Map(all.map((p) => [p.service, p.storeHead]));
    return all.flatMap((p) => [
      ...(p.idle ? [] : [`${p.service} ${JSON.stringify(p.consumers.filter((c) => c.position < c.head || c.waiting > 0))}`]),
      ...Object.entries(p.sources)
        .filter(([source, n]) => n < (head.get(source) ?? 0))
        .map(([source, n]) => `${p.service} knows ${source} up to ${n} of ${head.get(source) ?? 0}`),
    ]);
  }

  async #progressOf(service: string, token: string): Promise<Progress> {
    for (const url of this.stack.urlsOf(service)) {
      const answer = await fetch(`${url}/api/${service}/ops/v1/progress`, { headers: { authorization: `Bearer ${token}` } }).catch(
        () => undefined,
      );
      if (answer?.ok) return (await answer.json()) as Progress;
    }
    return { service, idle: false, storeHead: 0, relay: null, sources: {}, inboxHead: 0, consumers: [] };
  }

  /** Moves domain time forward through the guarded endpoint of operations. */
  async jump(to: string): Promise<void> {
    const token = await this.stack.token('betrieb');
    const answer = await fetch(`${this.stack.url}/api/operations/v1/clock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `jump-${to}` },
      body: JSON.stringify({ to }),
    });
    if (!answer.ok) throw new Error(`The clock did not move to ${to}: ${answer.status} ${await answer.text()}`);
  }

  kill(service: string, replica: number): Promise<void> {
    return this.stack.process(service, replica).kill();
  }

  restart(service: string, replica: number): void {
    this.stack.process(service, replica).start();
  }

  /** The bus goes away under load and comes back: the broker killed with -9, or all connections of the embedded bus cut. */
  async interruptBroker(): Promise<void> {
    const { kafka, superuserUrl, databases } = this.stack;
    if (kafka) {
      await kafka.kill();
      await sleep(1500);
      await kafka.start();
    } else {
      await query(superuserUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        databaseOf(databases, 'bus').name,
      ]);
    }
  }

  async restartEverything(): Promise<void> {
    await this.stack.restartEverything();
    await this.stack.untilReady(120_000);
  }

  /** Events in each service's store. */
  async storeCounts(): Promise<Readonly<Record<string, number>>> {
    const counts = await Promise.all(SERVICES.map(async (service) => [service, await this.#count(service, 'true')] as const));
    return Object.fromEntries(counts);
  }

  countEvents(service: string, type: string): Promise<number> {
    return this.#count(service, 'type = $1', [type]);
  }

  async #count(service: string, condition: string, params: readonly unknown[] = []): Promise<number> {
    const [row] = await this.query<{ n: string }>(service, `select count(*) as n from events where ${condition}`, params);
    return Number(row!.n);
  }

  /** Reads a service's database (or one of the platform's) as its owner. */
  query<Row extends object>(service: string, text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const database = SERVICES.includes(service) ? serviceEntry(service).database : service;
    return query<Row>(databaseOf(this.stack.databases, database).owner, text, params);
  }

  async stop(): Promise<void> {
    if (process.env['PAKTWERK_FIGURES'])
      appendFileSync(process.env['PAKTWERK_FIGURES'], `${JSON.stringify({ bus: this.bus, counts: await this.storeCounts() })}\n`);
    await (process.env['KEEP_E2E'] ? this.stack.stop() : this.stack.destroy());
  }
}
