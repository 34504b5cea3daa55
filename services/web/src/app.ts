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
import { TokenVerifier } from '@paktwerk/auth';
import { Problem, ProblemFilter, nestLogger, type Log } from '@paktwerk/platform';
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
import type { WebConfig } from './config';
import { HealthController } from './health.controller';
import { MetricsController, WebMetrics } from './metrics';
import { limitDefaults } from './http/limits';
import { answerParserErrors } from './http/parser-errors';
import { normalisedTarget } from './http/request-target';
import { securityHeaders } from './http/security-headers';
import { staticPlugin } from './http/static.plugin';
import { BODY_LIMIT_BYTES, proxyPlugin } from './proxy/proxy.plugin';
import { problems } from './problems';
import { CALLERS, CONFIG, DATABASE, GUARD, METRICS, PROGRESS, PROVIDER, SEAL, SESSION_STORE, SIMULATED_CLOCK } from './tokens';

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

export const productParts = (config: WebConfig, provider: IdentityProvider): Parts => {
  const database = newPool(config.databaseUrl);
  return {
    provider,
    database,
    clock: new SimulatedClock(config.clockDatabaseUrl === undefined ? undefined : newPool(config.clockDatabaseUrl)),
    sessions: new PgSessionStore(database, new Seal(config.sessionSecret)),
    verifier: new TokenVerifier(config.oidc),
  };
};

@Module({})
class WebModule {
  static with(config: WebConfig, parts: Parts, seal: Seal, guard: RequestGuard, callers: Callers, metrics: WebMetrics): DynamicModule {
    return {
      module: WebModule,
      controllers: [AuthController, CatalogueController, ClockController, HealthController, MetricsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SEAL, useValue: seal },
        { provide: SESSION_STORE, useValue: parts.sessions },
        { provide: PROVIDER, useValue: parts.provider },
        { provide: DATABASE, useValue: parts.database },
        { provide: SIMULATED_CLOCK, useValue: parts.clock },
        { provide: PROGRESS, useValue: new ProgressSource(config) },
        { provide: GUARD, useValue: guard },
        { provide: METRICS, useValue: metrics },
        { provide: CALLERS, useValue: callers },
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

export const createApp = async (config: WebConfig, parts: Parts, log: Log): Promise<NestFastifyApplication> => {
  const seal = new Seal(config.sessionSecret);
  const guard = new RequestGuard(new Sessions(parts.sessions, parts.provider), seal, config);
  const callers = new Callers(guard, parts.verifier);
  const filter = new ProblemFilter(problems, log);
  // An open event stream would otherwise keep a stopping process alive.
  const headers = securityHeaders(config);
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
  const app = await NestFactory.create<NestFastifyApplication>(WebModule.with(config, parts, seal, guard, callers, metrics), adapter, {
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
  await app.register(inOwnShape(proxyPlugin(config, guard, callers, headers)));
  await app.register(inOwnShape(staticPlugin(config.publicFolder)));
  app.enableShutdownHooks();
  return app;
};
