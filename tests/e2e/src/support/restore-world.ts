/** Two clusters of a PostgreSQL that can be dumped, and services that run in this process on databases of the first, later of the second. */
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { databaseOf, migrations, Ports, prepareDatabases, ROOT, runJob } from '@paktwerk/local-stack';
import type { Databases } from '@paktwerk/local-stack';
import { createService, readServiceSettings } from '@paktwerk/platform';
import type { Log, Runtime, ServiceDefinition } from '@paktwerk/platform';
import { runTool, startCluster } from '@paktwerk/tools';
import type { Cluster } from '@paktwerk/tools';
import { tables } from './places';
import type { Place } from './places';

export interface Who {
  readonly sub: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

interface IdentityProvider {
  readonly issuer: string;
  token(who: Who): Promise<string>;
  close(): void;
}

const identityProvider = async (): Promise<IdentityProvider> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'drill', alg: 'ES256' };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    token: ({ sub, roles, organisation }) =>
      new SignJWT({ roles, organisation, name: sub })
        .setProtectedHeader({ alg: 'ES256', kid: 'drill' })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    close: () => server.close(),
  };
};

/** A running cluster with the databases of an installation. */
export interface DrillCluster extends Cluster {
  readonly name: string;
  readonly databases: Databases;
}

export interface DrillAnswer<T> {
  readonly status: number;
  readonly body: T;
}

/** One service with everything it has: HTTP, store, relay, inbox, projections, reactions, workers. */
export interface DrillService {
  readonly runtime: Runtime;
  /** What it warned of. */
  readonly warnings: readonly string[];
  call<T>(who: Who, method: 'GET' | 'POST', url: string, body?: unknown): Promise<DrillAnswer<T>>;
  stop(): Promise<void>;
}

/** Addresses of databases: the service's own, the bus, the keys of people. */
export interface DatabaseUrls {
  readonly own: string;
  readonly bus: string;
  readonly keys?: string;
}

export class RestoreWorld {
  readonly #clusters: DrillCluster[] = [];
  readonly #running = new Set<DrillService>();
  readonly #kek = randomBytes(32).toString('base64');
  readonly #ports = new Ports();
  /** What services said, before the log's own list of allowed fields. */
  readonly #heard: string[] = [];

  private constructor(
    private readonly bin: string,
    private readonly dir: string,
    private readonly identity: IdentityProvider,
  ) {}

  static async start(bin: string): Promise<RestoreWorld> {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-restore-'));
    fs.chmodSync(dir, 0o755);
    return new RestoreWorld(bin, dir, await identityProvider());
  }

  async cluster(name: string): Promise<DrillCluster> {
    const { bin, dir } = this;
    const started = await startCluster({ bin, dir, name, port: await this.#ports.take() });
    const databases = await prepareDatabases({ superuserUrl: started.url('postgres'), password: (of) => `drill-${of}` });
    const cluster = { ...started, name, databases };
    this.#clusters.push(cluster);
    return cluster;
  }

  /** Everything that the drill leaves behind: the tables of all clusters, the dumps, what servers and services said. */
  async *leftBehind(): AsyncGenerator<Place> {
    for (const { name, databases } of this.#clusters)
      for await (const place of tables(Object.values(databases))) yield { ...place, where: `${name}: ${place.where}` };
    for (const file of fs.readdirSync(this.dir).filter((f) => /\.(sql|log)$/.test(f)))
      yield { where: file, text: fs.readFileSync(path.join(this.dir, file), 'utf8') };
    yield { where: 'what services said', text: this.#heard.join('\n') };
  }

  /** The migration job of a database, as an operator runs it. */
  async migrate({ databases }: DrillCluster, database: string): Promise<void> {
    const job = migrations.find((m) => m.database === database);
    if (!job) throw new Error(`Nothing migrates the database ${database}.`);
    const { owner, appRole } = databaseOf(databases, database);
    await runJob(path.join(ROOT, job.file), { ...process.env, MIGRATION_DATABASE_URL: owner, APP_ROLE: appRole });
  }

  /** → the file of the dump */
  async dump(cluster: DrillCluster, database: string): Promise<string> {
    const file = path.join(this.dir, `${database}.sql`);
    await runTool(this.bin, 'pg_dump', [`--dbname=${cluster.url(databaseOf(cluster.databases, database).name)}`, `--file=${file}`]);
    return file;
  }

  async restore(cluster: DrillCluster, database: string, file: string): Promise<void> {
    const into = `--dbname=${cluster.url(databaseOf(cluster.databases, database).name)}`;
    await runTool(this.bin, 'psql', ['--quiet', '--no-psqlrc', '--set=ON_ERROR_STOP=1', into, `--file=${file}`]);
  }

  async service(definition: ServiceDefinition, urls: DatabaseUrls): Promise<DrillService> {
    const warnings: string[] = [];
    const { app, runtime, start } = await createService(
      definition,
      readServiceSettings(definition, this.#environment(urls)),
      this.#logInto(warnings),
    );
    await start();
    await runtime.checkStart();
    const service: DrillService = {
      runtime,
      warnings,
      call: async <T>(who: Who, method: 'GET' | 'POST', url: string, body?: unknown) => {
        const answer = await app.inject({
          method,
          url: `/api/${definition.name}/v1${url}`,
          headers: {
            authorization: `Bearer ${await this.identity.token(who)}`,
            ...(method === 'POST' ? { 'idempotency-key': randomUUID(), 'content-type': 'application/json' } : {}),
          },
          ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        });
        return { status: answer.statusCode, body: JSON.parse(answer.body || 'null') as T };
      },
      stop: async () => {
        if (!this.#running.delete(service)) return;
        await app.close();
        await runtime.stop();
      },
    };
    this.#running.add(service);
    return service;
  }

  #environment({ own, bus, keys }: DatabaseUrls): NodeJS.ProcessEnv {
    return {
      SERVICE_PORT: '0',
      DATABASE_URL: own,
      BUS: 'embedded',
      BUS_DATABASE_URL: bus,
      ...(keys === undefined ? {} : { KEYS_DATABASE_URL: keys, KEK_BASE64: this.#kek }),
      OIDC_ISSUER: this.identity.issuer,
      OIDC_ISSUER_NAME: 'restore',
      OIDC_JWKS_URL: `${this.identity.issuer}/jwks`,
      OIDC_AUDIENCE: 'paktwerk-api',
      SERVICE_SECRET: 'a-secret-for-this-drill',
      REFERENCE_DATA: path.join(ROOT, 'reference-data'),
      INSTANCE_ID: randomUUID(),
      LOG_LEVEL: 'silent',
    };
  }

  #logInto(warnings: string[]): Log {
    const hear = (fields: Readonly<Record<string, unknown>>, message: string): void => {
      this.#heard.push(`${message} ${inspect(fields, { depth: 5 })}`);
    };
    return {
      info: hear,
      warn: (fields, message) => {
        hear(fields, message);
        warnings.push(message);
      },
      error: (fields, message) => {
        hear(fields, message);
        warnings.push(`${message}: ${String(fields['error'] ?? '')}`);
      },
    };
  }

  /** One process of a service, as in production, to its own end. */
  run(name: string, urls: DatabaseUrls): Promise<{ readonly code: unknown; readonly log: string }> {
    const { LOG_LEVEL: _spoken, ...env } = this.#environment(urls);
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [path.join(ROOT, 'services', name, 'dist', 'main.js')],
        { env: { PATH: process.env['PATH'], ...env }, timeout: 30_000 },
        (error, stdout, stderr) => resolve({ code: error?.code ?? 0, log: stdout + stderr }),
      );
    });
  }

  async stop(): Promise<void> {
    for (const service of [...this.#running]) await service.stop();
    this.identity.close();
    for (const cluster of this.#clusters) await cluster.stop();
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
