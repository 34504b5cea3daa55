import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { Registry } from 'prom-client';
import { IdentityConfig, TokenVerifier } from '@paktwerk/auth';
import type { Settings } from '@paktwerk/config';
import {
  ClockConfig,
  DatabaseConfig,
  HEADERS_OF_DATA,
  Health,
  HealthController,
  KnownRoutes,
  Problem,
  ProblemFilter,
  Retention,
  answerParserError,
  nestLogger,
  takeJsonOnly,
  type Log,
} from '@paktwerk/platform';
import { Database, guardConnections } from '@paktwerk/postgres';
import { AuthController } from './auth/auth.controller';
import { Callers } from './auth/caller';
import type { IdentityProvider } from './auth/identity-provider';
import { RequestGuard } from './auth/request-guard';
import { Seal } from './auth/seal';
import { SessionRetention } from './auth/session-retention';
import { PgSessionStore, sessionLife, type SessionStore } from './auth/session-store';
import { Sessions } from './auth/sessions';
import { CatalogueController } from './catalogue/catalogue.controller';
import { ClockController } from './clock/clock.controller';
import { ProgressSource } from './clock/progress-source';
import { SimulatedClock } from './clock/simulated-clock';
import { DemoController } from './demo/demo.controller';
import { PageConfig, SessionConfig, UpstreamConfig } from './config';
import { WebHealth } from './health';
import { registryOf } from './metrics';
import { limitDefaults } from './http/limits';
import { normalisedTarget } from './http/request-target';
import { registerPageHeaders } from './http/security-headers';
import { staticPlugin } from './http/static.plugin';
import { BODY_LIMIT_BYTES, proxyPlugin } from './proxy/proxy.plugin';
import { problems } from './problems';
import { PROVIDER, SESSION_STORE } from './tokens';

/** A whole request has to be here by then; answers may take as long as they like. */
const REQUEST_MS = 30_000;
const COMPRESSED = /^(application\/(json|[\w.-]+\+json|javascript)|text\/(html|css|csv|plain|javascript)|image\/svg\+xml)/;
/** Nearly as small as the best, in a tenth of the time: answers are made anew each time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export interface Parts {
  readonly provider: IdentityProvider;
  readonly database: Pool;
  readonly clock: SimulatedClock;
  readonly sessions: SessionStore;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
}

export const newPool = (connectionString: string): Pool =>
  guardConnections(new Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000, statement_timeout: 10_000 }));

export const productParts = (settings: Settings, provider: IdentityProvider): Parts => {
  const database = newPool(settings.get(DatabaseConfig).url);
  const clock = settings.get(ClockConfig);
  return {
    provider,
    database,
    clock: new SimulatedClock(clock.isSimulated && clock.databaseUrl !== undefined ? newPool(clock.databaseUrl) : undefined),
    sessions: new PgSessionStore(database, new Seal(settings.get(SessionConfig).secret)),
    verifier: new TokenVerifier(settings.get(IdentityConfig)),
  };
};

@Module({})
class WebModule {
  static with(
    settings: Settings,
    parts: Parts,
    seal: Seal,
    guard: RequestGuard,
    callers: Callers,
    registry: Registry,
    retention: Retention,
  ): DynamicModule {
    return {
      module: WebModule,
      controllers: [AuthController, CatalogueController, ClockController, DemoController, HealthController],
      providers: [
        ...settings.classes.map((provide) => ({ provide, useValue: settings.get(provide) })),
        { provide: Seal, useValue: seal },
        { provide: SESSION_STORE, useValue: parts.sessions },
        { provide: PROVIDER, useValue: parts.provider },
        { provide: Health, useValue: new WebHealth(parts.database) },
        { provide: SimulatedClock, useValue: parts.clock },
        { provide: ProgressSource, useValue: new ProgressSource(settings.get(UpstreamConfig)) },
        { provide: RequestGuard, useValue: guard },
        { provide: Registry, useValue: registry },
        { provide: Callers, useValue: callers },
        { provide: SessionRetention, useValue: new SessionRetention(retention) },
      ],
    };
  }
}

/** Routes beside Nest's own answer errors through the same filter. */
const answeringErrors =
  (filter: ProblemFilter) =>
  (plugin: (instance: FastifyInstance) => Promise<void>) =>
  (instance: FastifyInstance): Promise<void> => {
    instance.setErrorHandler((error, request, reply) => filter.answer(error, request, reply));
    return plugin(instance);
  };

export const createApp = async (settings: Settings, parts: Parts, log: Log): Promise<NestFastifyApplication> => {
  const page = settings.get(PageConfig);
  const seal = new Seal(settings.get(SessionConfig).secret);
  const guard = new RequestGuard(new Sessions(parts.sessions, parts.provider), seal, page);
  const callers = new Callers(guard, parts.verifier);
  // An open event stream would otherwise keep a stopping process alive.
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    trustProxy: 'loopback, linklocal, uniquelocal',
    rewriteUrl: (request: IncomingMessage) => normalisedTarget(request.url ?? '/'),
    requestTimeout: REQUEST_MS,
    clientErrorHandler: answerParserError(problems),
    // An address that cannot be read reaches neither hook nor filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(new Problem(error.statusCode ?? 400, 'bad-request'), request, reply.headers(HEADERS_OF_DATA)),
  });
  const server: FastifyInstance = adapter.getInstance();
  const filter: ProblemFilter = new ProblemFilter(problems, log, new KnownRoutes(server));
  takeJsonOnly(server, BODY_LIMIT_BYTES);
  const rows = { db: new Database(parts.database), clock: { now: async () => (await parts.clock.read()).now.toISOString() } };
  const app = await NestFactory.create<NestFastifyApplication>(
    WebModule.with(settings, parts, seal, guard, callers, registryOf(server, rows), new Retention({ ...rows, log }, [sessionLife])),
    adapter,
    {
      logger: nestLogger(log),
      bodyParser: false,
    },
  );
  app.useGlobalFilters(filter);
  await registerPageHeaders(server, page);
  await app.register(cookie);
  // Never what streams: an event has to arrive when it is sent.
  await app.register(compress, { customTypes: COMPRESSED, encodings: ['br', 'gzip'], brotliOptions: BROTLI });
  await app.register(
    rateLimit,
    limitDefaults((request) => guard.sessionId(request) ?? request.headers.authorization ?? request.ip),
  );
  const inOwnShape = answeringErrors(filter);
  await app.register(inOwnShape(proxyPlugin(page, settings.get(UpstreamConfig), guard, callers)));
  await app.register(inOwnShape(staticPlugin(page.folder)));
  app.enableShutdownHooks();
  return app;
};
