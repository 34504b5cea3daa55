import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import type { Env } from '@paktwerk/config';
import type { PublicEvent } from '@paktwerk/contracts';
import { defined, newUuid } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { busMigrations, encode } from '@paktwerk/messaging';
import { createService, readServiceSettings, serviceMigrations } from '@paktwerk/platform';
import type { Role, ServiceDefinition } from '@paktwerk/platform';
import { personKeyMigrations } from '@paktwerk/privacy';
import { EventStoreDbWireServer, createPreparedDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

export interface Who {
  readonly sub: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
  /** The OIDC client of a machine. */
  readonly azp?: string;
  readonly email?: string;
  /** Where the person signs in: at the provider's address (default), at the one it moved to, or at a second provider. */
  readonly at?: 'moved' | 'second';
}
/** What a provider may put into a token, whatever it is. */
export type Claims = Omit<Who, 'roles'> & { readonly roles: unknown };
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}
export interface CallOptions {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** EVENT_STORE=eventstoredb runs the same spec on that store: on a real server where EVENTSTOREDB_URL names one, else on the test server. */
const storeOf = async (): Promise<{ env: Env; stop?: () => Promise<void> }> => {
  const { EVENT_STORE, EVENTSTOREDB_URL } = process.env;
  if (EVENT_STORE !== 'eventstoredb') return { env: {} };
  if (EVENTSTOREDB_URL) return { env: { EVENT_STORE, EVENTSTOREDB_URL } };
  const server = new EventStoreDbWireServer();
  await server.start();
  return { env: { EVENT_STORE, EVENTSTOREDB_URL: server.connectionString }, stop: () => server.stop() };
};

/** The service as it runs in production, on a database of its own, with the embedded bus and tokens of a provider made up for the spec. */
export const runningService = async (definition: ServiceDefinition, env: Env = {}) => {
  const migrations = [...serviceMigrations(definition), ...busMigrations, ...personKeyMigrations];
  const db = await createPreparedDatabase(definition.name, migrations.map(String).join('\n'), (url) => migrate(url, migrations));
  // A copy is no restore: it begins its store itself.
  await db.pool.query('update store_epochs set identity = store_identity()');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'spec', alg: 'ES256' };
  const provider = createServer(({ headers: { host } }, res) =>
    res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk], jwks_uri: `http://${host}/jwks` })),
  ).listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const tokens = new Map<string, Promise<string>>();
  const token = ({ sub, roles, organisation, azp, at, email }: Claims): Promise<string> => {
    const id = JSON.stringify([sub, roles, organisation, azp, at, email]);
    const known =
      tokens.get(id) ??
      new SignJWT({ roles, organisation, name: sub, ...defined({ azp, email, email_verified: email === undefined ? undefined : true }) })
        .setProtectedHeader({ alg: 'ES256', kid: 'spec' })
        .setIssuer(at === undefined ? issuer : `${issuer}/${at}`)
        .setAudience('paktwerk-api')
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey);
    tokens.set(id, known);
    return known;
  };
  const store = await storeOf();
  const errors: unknown[] = [];
  const logged: unknown[] = [];
  const settings: Env = {
    SERVICE_PORT: '0',
    DATABASE_URL: db.url,
    BUS_DATABASE_URL: db.url,
    ...store.env,
    OIDC_ISSUER: issuer,
    OIDC_ISSUER_NAME: 'first',
    OIDC_FURTHER_ISSUERS: `first=${issuer}/moved,second=${issuer}/second`,
    KEK_BASE64: randomBytes(32).toString('base64'),
    KEYS_DATABASE_URL: db.url,
    SERVICE_SECRET: 'a-secret-for-this-spec',
    ...env,
  };
  const started = async (more: Env = {}) => {
    const service = await createService(definition, readServiceSettings(definition, { ...settings, ...more }), {
      info: (...said: unknown[]) => void logged.push(said),
      warn: (...said: unknown[]) => void logged.push(said),
      error: (fields: unknown, ...said: unknown[]) => {
        errors.push(fields);
        logged.push([fields, ...said]);
      },
    });
    await service.start();
    return service;
  };
  const { app, runtime } = await started();
  const replicas: Awaited<ReturnType<typeof started>>[] = [];

  const callOf =
    (service: Pick<Awaited<ReturnType<typeof started>>, 'app'>) =>
    async (
      who: Who,
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url: string,
      body?: unknown,
      { key, headers }: CallOptions = {},
    ): Promise<Answer> => {
      const answer = await service.app.inject({
        method,
        url: `/api/${definition.name}/v1${url}`,
        headers: {
          authorization: `Bearer ${await token(who)}`,
          ...(method === 'GET' ? {} : { 'idempotency-key': key ?? newUuid() }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body || 'null') as Record<string, unknown> };
    };
  const call = callOf({ app });

  const published = new Map<string, number>();
  const hearAt = async (recordedAt: Instant, ...events: readonly PublicEvent[]): Promise<void> => {
    for (const event of events) {
      const { service: source } = event.contract;
      const number = (published.get(source) ?? 0) + 1;
      published.set(source, number);
      const from = {
        eventId: newUuid(),
        recordedAt,
        knownSince: recordedAt,
        position: `${source}:1:${number}`,
        meta: { correlationId: newUuid(), actor: { person: 'per_x', role: 'GRANT_CLERK', organisation: 'authority' } },
      };
      await runtime.transport.publish(event.contract.topic, [encode(from, event, 0)]);
    }
  };
  return {
    db: runtime.db,
    runtime,
    app,
    errors,
    /** Everything that was logged, errors included. */
    logged,
    token,
    call,
    /** Another process of the service beside the first one, as far as one can tell: connections, memory and workers of its own. */
    replica: async (): Promise<typeof call> => {
      const another = await started({ INSTANCE_ID: `replica-${replicas.length + 1}` });
      replicas.push(another);
      return callOf(another);
    },
    /** Puts public events of the other services on the bus, as their relays would: recorded now, or at an instant. */
    hear: (...events: readonly PublicEvent[]): Promise<void> => hearAt(new Date().toISOString(), ...events),
    hearAt,
    stop: async (): Promise<void> => {
      for (const one of [...replicas, { app, runtime }]) {
        await one.app.close();
        await one.runtime.stop();
      }
      provider.close();
      await store.stop?.();
      await db.drop();
    },
  };
};
export type RunningService = Awaited<ReturnType<typeof runningService>>;
