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
import { IdentityConfig, TokenVerifier } from '@paktwerk/auth';
import type { Settings } from '@paktwerk/config';
import { ClockConfig, DatabaseConfig, Problem, ProblemFilter, nestLogger, type Log } from '@paktwerk/platform';
import { guardConnections } from '@paktwerk/postgres';
import { AuthController } from './auth/auth.controller';
import { Callers } from './auth/caller';
import type { IdentityProvider } from './auth/identity-provider';
import { RequestGuard } from './auth/request-guard';
import { Seal } from './auth/seal';
import { PgSessionStore, type SessionStore } from './auth/session-store';
import { Sessions } from './auth/sessions';
import { CatalogueController } from './catalogue/catalogue.controller';
import { ClockController } from './clock/clock.controller';
import { ProgressSource } from './clock/progress-source';
import { SimulatedClock } from './clock/simulated-clock';
import { PageConfig, SessionConfig, UpstreamConfig } from './config';
import { HealthController } from './health.controller';
import { MetricsController, WebMetrics } from './metrics';
import { limitDefaults } from './http/limits';
import { answerParserErrors } from './http/parser-errors';
import { normalisedTarget } from './http/request-target';
import { securityHeaders } from './http/security-headers';
import { staticPlugin } from './http/static.plugin';
import { BODY_LIMIT_BYTES, proxyPlugin } from './proxy/proxy.plugin';
import { problems } from './problems';
import { DATABASE, METRICS, PROVIDER, SESSION_STORE } from './tokens';

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
  static with(settings: Settings, parts: Parts, seal: Seal, guard: RequestGuard, callers: Callers, metrics: WebMetrics): DynamicModule {
    return {
      module: WebModule,
      controllers: [AuthController, CatalogueController, ClockController, HealthController, MetricsController],
      providers: [
        ...settings.classes.map((provide) => ({ provide, useValue: settings.get(provide) })),
        { provide: Seal, useValue: seal },
        { provide: SESSION_STORE, useValue: parts.sessions },
        { provide: PROVIDER, useValue: parts.provider },
        { provide: DATABASE, useValue: parts.database },
        { provide: SimulatedClock, useValue: parts.clock },
        { provide: ProgressSource, useValue: new ProgressSource(settings.get(UpstreamConfig)) },
        { provide: RequestGuard, useValue: guard },
        { provide: METRICS, useValue: metrics },
        { provide: Callers, useValue: callers },
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
  const filter = new ProblemFilter(problems, log);
  // An open event stream would otherwise keep a stopping process alive.
  const headers = securityHeaders(page);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    trustProxy: 'loopback, linklocal, uniquelocal',
    rewriteUrl: (request: IncomingMessage) => normalisedTarget(request.url ?? '/'),
    requestTimeout: REQUEST_MS,
    clientErrorHandler: answerParserErrors(headers),
    // An address that cannot be read reaches neither hook nor filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(new Problem(error.statusCode ?? 400, 'bad-request'), request, reply.headers(headers)),
  });
  adapter.getInstance().addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  const metrics = new WebMetrics();
  metrics.observe(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(WebModule.with(settings, parts, seal, guard, callers, metrics), adapter, {
    logger: nestLogger(log),
  });
  app.useGlobalFilters(filter);
  await app.register(cookie);
  // Never what streams: an event has to arrive when it is sent.
  await app.register(compress, { customTypes: COMPRESSED, encodings: ['br', 'gzip'], brotliOptions: BROTLI });
  await app.register(
    rateLimit,
    limitDefaults((request) => guard.sessionId(request) ?? request.headers.authorization ?? request.ip),
  );
  const inOwnShape = answeringErrors(filter);
  await app.register(inOwnShape(proxyPlugin(page, settings.get(UpstreamConfig), guard, callers, headers)));
  await app.register(inOwnShape(staticPlugin(page.folder)));
  app.enableShutdownHooks();
  return app;
};
