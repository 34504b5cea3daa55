import 'reflect-metadata';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityConfig, TokenVerifier } from '@paktwerk/auth';
import { ConfigError } from '@paktwerk/config';
import type { Settings } from '@paktwerk/config';
import {
  Commands,
  LogRoots1763900000030,
  StoreDamagedError,
  eventStoreMigrations,
  Snapshots1764000000050,
  logRootGrants,
  snapshotGrants,
  storeGrants,
} from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { InboxLog, InboxServer, messagingGrants, messagingMigrations } from '@paktwerk/messaging';
import { errorLine, projectionGrants, projectionMigrations } from '@paktwerk/projections';
import { Database, runMigrations, tableNameOf } from '@paktwerk/postgres';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import { AuthGuard } from './auth.guard';
import { busOpsController } from './bus-ops.controller';
import { Clock } from './clock';
import { HttpConfig, LogConfig, ReferenceDataConfig, SecretConfig, readServiceSettings } from './config';
import { DirectoryCopy } from './directory-copy';
import { Districts } from './districts';
import { Scanner } from './files/scanner';
import { KnownRoutes, takeJsonOnly, takeFiles } from './edge';
import { traceparentOf } from './http';
import { HttpInterceptor } from './http.interceptor';
import { createLog, nestLogger } from './logging';
import type { Log } from './logging';
import { Health, HealthController } from './health.controller';
import { opsController } from './ops.controller';
import { serveApi } from './open-api';
import { Past } from './past';
import { People } from './people';
import { platformMigrations } from './platform-tables';
import { ProblemFilter } from './problem-filter';
import { answerParserError } from './parser-errors';
import { Problem } from './problems';
import { Runtime } from './runtime';
import { registryOf } from './registry';
import { HEADERS_OF_DATA, registerSecurityHeaders } from './security-headers';
import type { ServiceDefinition } from './service-definition';

const BODY_LIMIT = 1_000_000;
/** So long a request may take to arrive, body included: whoever sends slower holds a connection for nothing. */
const REQUEST_MS = 30_000;

@Module({})
class ServiceModule {}

const moduleFor = (definition: ServiceDefinition, settings: Settings, runtime: Runtime, filter: ProblemFilter): DynamicModule => {
  const verifier = new TokenVerifier(settings.get(IdentityConfig));
  const people = new People(runtime.db);
  return {
    module: ServiceModule,
    global: true,
    controllers: [...(definition.controllers ?? []), opsController(definition.name), busOpsController(definition.name), HealthController],
    providers: [
      ...settings.classes.map((provide) => ({ provide, useValue: settings.get(provide) })),
      { provide: Runtime, useValue: runtime },
      { provide: Health, useValue: runtime },
      { provide: Registry, useFactory: () => registryOf(runtime) },
      { provide: Commands, useValue: runtime.commands },
      { provide: Database, useValue: runtime.db },
      { provide: Clock, useValue: runtime.clock },
      { provide: Scanner, useValue: runtime.scanner },
      { provide: Districts, useFactory: () => Districts.load(settings.get(ReferenceDataConfig).folder) },
      { provide: People, useValue: people },
      { provide: Past, useFactory: () => new Past(runtime) },
      { provide: DirectoryCopy, useValue: new DirectoryCopy(runtime.db) },
      { provide: APP_FILTER, useValue: filter },
      {
        provide: APP_GUARD,
        useFactory: (r: Reflector, districts: Districts) =>
          new AuthGuard(r, verifier, districts, (id, name, organisation) => people.remember(id, name, organisation), runtime.acting),
        inject: [Reflector, Districts],
      },
      {
        provide: APP_INTERCEPTOR,
        inject: [Reflector],
        useFactory: (r: Reflector) => {
          const { secret } = settings.get(SecretConfig);
          return new HttpInterceptor(r, runtime.clock, secret, (p, pos, ms) => runtime.freshness.reached(p, pos, ms));
        },
      },
      ...(definition.providers ?? []),
    ],
  };
};

/** Builds the application of a service without listening: `runService` and HTTP specs share it. */
export const createService = async (
  definition: ServiceDefinition,
  settings: Settings,
  log: Log,
): Promise<{ app: NestFastifyApplication; runtime: Runtime; start: () => Promise<void> }> => {
  const runtime = await Runtime.create(definition, settings, log);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    clientErrorHandler: answerParserError(runtime.texts),
    genReqId: () => newUuid(),
    forceCloseConnections: true,
    trustProxy: true,
    // An address that cannot be read reaches no route and no filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(new Problem(error.statusCode ?? 400, 'bad-request'), request, reply.headers(HEADERS_OF_DATA)),
  });
  const filter: ProblemFilter = new ProblemFilter(runtime.texts, log, new KnownRoutes(adapter.getInstance()));
  takeJsonOnly(adapter.getInstance(), BODY_LIMIT);
  takeFiles(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(moduleFor(definition, settings, runtime, filter), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
  });
  await registerSecurityHeaders(adapter.getInstance(), { documentation: `/api/${definition.name}/docs` });
  adapter.getInstance().addHook('onResponse', (request, response, done) => {
    if (!/^\/(health|metrics)/.test(request.url))
      log.info(
        {
          method: request.method,
          route: request.routeOptions.url ?? 'unknown',
          status: response.statusCode,
          ms: Math.round(response.elapsedTime),
          correlationId: request.id,
          traceId: traceparentOf(request.headers['traceparent'])?.slice(3, 35),
        },
        'request',
      );
    done();
  });
  // A service without consumed topics still reacts to its own store; it then never uses the transport.
  const inbox = new InboxServer({
    topics: definition.consumes ?? [],
    group: `paktwerk.${definition.name}`,
    transport: runtime.transport,
    inbox: runtime.inbox ?? new InboxLog(runtime.db.pool),
    log,
  });
  runtime.isInboxStopped = () => inbox.inboxState().status === 'stopped';
  app.connectMicroservice({ strategy: inbox }, { inheritAppConfig: false });
  serveApi(app, definition);
  const http = settings.get(HttpConfig);
  const start = async () => {
    await app.startAllMicroservices();
    runtime.start(inbox.reactions());
    await app.listen(http.port, http.host);
  };
  return { app, runtime, start };
};

/** Starts one process of a service; ends it cleanly on SIGTERM and SIGINT. */
export const runService = async (definition: ServiceDefinition): Promise<void> => {
  let log: Log | undefined;
  try {
    const settings = readServiceSettings(definition);
    const { instanceId, level } = settings.get(LogConfig);
    log = createLog(definition.name, instanceId, level);
    const { app, runtime, start } = await createService(definition, settings, log);
    let stopping = false;
    const stop = async (signal: string) => {
      if (stopping) return;
      stopping = true;
      const hurry = setTimeout(() => process.exit(1), 15_000);
      log?.info({ context: signal }, 'stopping');
      await app.close();
      await runtime.stop();
      clearTimeout(hurry);
      process.exit(0);
    };
    process.once('SIGTERM', () => void stop('SIGTERM'));
    process.once('SIGINT', () => void stop('SIGINT'));
    await start();
    log.info({ port: settings.get(HttpConfig).port }, 'listening');
    await runtime.checkStart();
  } catch (error) {
    const sentence =
      error instanceof ConfigError || error instanceof StoreDamagedError
        ? error.message
        : (error as { code?: string }).code === 'EADDRINUSE'
          ? 'The port SERVICE_PORT names is already taken.'
          : errorLine(error);
    if (log) log.error({ error: sentence, stack: error instanceof Error ? error.stack : undefined }, 'cannot start');
    else process.stderr.write(`${definition.name} cannot start: ${sentence}\n`);
    process.exit(1);
  }
};

/** Everything that a service's database is made of: store, projections, bus, platform, then its own tables. */
export const serviceMigrations = (definition: ServiceDefinition): Parameters<typeof runMigrations>[0] => [
  ...eventStoreMigrations,
  LogRoots1763900000030,
  Snapshots1764000000050,
  ...projectionMigrations,
  ...messagingMigrations,
  ...platformMigrations,
  ...(definition.migrations ?? []),
];

/** The migration job of a service. */
export const migrateService = (definition: ServiceDefinition): Promise<void> =>
  runMigrations(
    serviceMigrations(definition),
    (role) => `
    ${storeGrants(role)}
    ${logRootGrants(role)}
    ${snapshotGrants(role)}
    ${projectionGrants(role)}
    ${messagingGrants(role)}
    do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = 'public' and (tablename like 'rm\\_%' or tablename = any(array[${(definition.tables ?? []).map((t) => `'${tableNameOf(t)}'`).join(',')}]::text[])) loop
        execute format('grant select, insert, update, delete on %I to ${role}', t);
      end loop;
    end $$;
    grant usage on all sequences in schema public to ${role};`,
  );
