/** Two clusters of a PostgreSQL that can be dumped, and services that run in this process on databases of the first, later of the second. */
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { inspect, promisify } from 'node:util';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { prepareDatabases } from '../../../../infra/local/dist/databases.js';
import { Ports } from '../../../../infra/local/dist/ports.js';
import { runTool, startCluster } from '../../../../tools/dist/postgres-tools.js';
import { ROOT } from '../../../../infra/local/dist/root.js';
import { tables } from './personal-data.mjs';

const require = createRequire(import.meta.url);
const { createService } = require('@paktwerk/platform');

const JOBS = {
  applications: 'services/applications/dist/migrate.js',
  budgeting: 'services/budgeting/dist/migrate.js',
  staffing: 'services/staffing/dist/migrate.js',
  case_management: 'services/case-management/dist/migrate.js',
  reporting: 'services/reporting/dist/migrate.js',
  subscriptions: 'services/subscriptions/dist/migrate.js',
  web: 'services/web/dist/migrate.js',
  bus: 'libs/messaging/dist/migrate-bus.js',
  clock: 'libs/platform/dist/clock-migrate.js',
  keys: 'libs/privacy/dist/migrate.js',
};

const identityProvider = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'drill', alg: 'ES256' };
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const token = ({ sub, roles, organisation }) =>
    new SignJWT({ roles, organisation, name: sub })
      .setProtectedHeader({ alg: 'ES256', kid: 'drill' })
      .setIssuer(issuer)
      .setAudience('paktwerk-api')
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  return { issuer, token, close: () => server.close() };
};

export const startRestoreWorld = async (bin) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-restore-'));
  fs.chmodSync(dir, 0o755);
  const ports = new Ports();
  const identity = await identityProvider();
  const kekBase64 = randomBytes(32).toString('base64');
  const clusters = [];
  const running = new Set();

  const cluster = async (name) => {
    const started = await startCluster({ bin, dir, name, port: await ports.take() });
    const one = { ...started, name };
    clusters.push(one);
    one.databases = await prepareDatabases({ root: ROOT, superuserUrl: started.url('postgres'), password: (of) => `drill-${of}` });
    return one;
  };

  const heard = []; // what services said

  return {
    cluster,

    /** Everything that the drill leaves behind: the tables of all clusters, the dumps, what servers and services said. */
    async *leftBehind() {
      for (const { name, databases } of clusters)
        for await (const place of tables(Object.values(databases))) yield { ...place, where: `${name}: ${place.where}` };
      for (const file of fs.readdirSync(dir).filter((f) => /\.(sql|log)$/.test(f)))
        yield { where: file, text: fs.readFileSync(path.join(dir, file), 'utf8') };
      yield { where: 'what services said', text: heard.join('\n') };
    },

    /** The migration job of a database, as an operator runs it. */
    migrate: ({ databases }, database) =>
      promisify(execFile)(process.execPath, [path.join(ROOT, JOBS[database])], {
        env: { ...process.env, MIGRATION_DATABASE_URL: databases[database].owner, APP_ROLE: databases[database].appRole },
      }),
    databases: Object.keys(JOBS),

    dump: async ({ url, databases }, database) => {
      const file = path.join(dir, `${database}.sql`);
      await runTool(bin, 'pg_dump', [`--dbname=${url(databases[database].name)}`, `--file=${file}`]);
      return file;
    },
    restore: ({ url, databases }, database, file) =>
      runTool(bin, 'psql', [
        '--quiet',
        '--no-psqlrc',
        '--set=ON_ERROR_STOP=1',
        `--dbname=${url(databases[database].name)}`,
        `--file=${file}`,
      ]),

    /** One service with everything it has: HTTP, store, relay, inbox, projections, reactions, workers. */
    service: async (definition, databaseUrl, { bus, keys }) => {
      const warnings = [];
      const hear = (fields, message) => heard.push(`${message} ${inspect(fields, { depth: 5 })}`); // before the log's own list of allowed fields
      const log = {
        info: hear,
        warn: (fields, message) => {
          hear(fields, message);
          warnings.push(message);
        },
        error: (fields, message) => {
          hear(fields, message);
          warnings.push(`${message}: ${fields.error ?? ''}`);
        },
      };
      const { app, runtime, start } = await createService(
        definition,
        {
          host: '127.0.0.1',
          port: 0,
          databaseUrl,
          bus: 'embedded',
          busDatabaseUrl: bus,
          eventStore: 'postgres',
          issuers: [{ name: 'restore', address: identity.issuer, jwksUrl: `${identity.issuer}/jwks` }],
          audience: 'paktwerk-api',
          simulatedClock: false,
          clockDatabaseUrl: undefined,
          kekBase64,
          keysDatabaseUrl: keys,
          serviceSecret: 'a-secret-for-this-drill',
          referenceData: path.join(ROOT, 'reference-data'),
          instanceId: randomUUID(),
          logLevel: 'silent',
        },
        log,
      );
      await start();
      await runtime.checkClock();
      const service = {
        runtime,
        warnings,
        call: async (who, method, url, body) => {
          const answer = await app.inject({
            method,
            url: `/api/${definition.name}/v1${url}`,
            headers: {
              authorization: `Bearer ${await identity.token(who)}`,
              ...(method === 'POST' ? { 'idempotency-key': randomUUID(), 'content-type': 'application/json' } : {}),
            },
            ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
          });
          return { status: answer.statusCode, body: JSON.parse(answer.body || 'null') };
        },
        stop: async () => {
          if (!running.delete(service)) return;
          await app.close();
          await runtime.stop();
        },
      };
      running.add(service);
      return service;
    },

    /** One process of a service, as in production, to its own end. → { code, log } */
    run: (name, databaseUrl, { bus, keys }) =>
      new Promise((resolve) => {
        const env = {
          PATH: process.env.PATH,
          SERVICE_PORT: '0',
          DATABASE_URL: databaseUrl,
          BUS_DATABASE_URL: bus,
          KEYS_DATABASE_URL: keys,
          KEK_BASE64: kekBase64,
          OIDC_ISSUER: identity.issuer,
          OIDC_ISSUER_NAME: 'restore',
          SERVICE_SECRET: 'a-secret-for-this-drill',
        };
        execFile(
          process.execPath,
          [path.join(ROOT, 'services', name, 'dist', 'main.js')],
          { env, timeout: 30_000 },
          (error, stdout, stderr) => resolve({ code: error?.code ?? 0, log: stdout + stderr }),
        );
      }),

    stop: async () => {
      for (const service of [...running]) await service.stop();
      identity.close();
      for (const { stop } of clusters) await stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
};
