import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { TokenVerifier } from '@paktwerk/auth';
import { nestLogger, type Log } from '@paktwerk/platform';
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
import { ProblemFilter, answerError } from './http/problem.filter';
import { normalisedTarget } from './http/request-target';
import { securityHeaders } from './http/security-headers';
import { staticPlugin } from './http/static.plugin';
import { BODY_LIMIT_BYTES, proxyPlugin } from './proxy/proxy.plugin';
import { CALLERS, CONFIG, DATABASE, GUARD, METRICS, PROGRESS, PROVIDER, SEAL, SESSION_STORE, SIMULATED_CLOCK } from './tokens';

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
  static with(config: WebConfig, parts: Parts, seal: Seal, guard: RequestGuard, metrics: WebMetrics): DynamicModule {
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
        { provide: CALLERS, useValue: new Callers(guard, parts.verifier) },
      ],
    };
  }
}

export const createApp = async (config: WebConfig, parts: Parts, log: Log): Promise<NestFastifyApplication> => {
  const seal = new Seal(config.sessionSecret);
  const guard = new RequestGuard(new Sessions(parts.sessions, parts.provider), seal, config);
  // An open event stream would otherwise keep a stopping process alive.
  const headers = securityHeaders(config);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    trustProxy: 'loopback, linklocal, uniquelocal',
    rewriteUrl: (request: IncomingMessage) => normalisedTarget(request.url ?? '/'),
    // An address that cannot be read reaches neither hook nor filter.
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      void answerError(error, reply.headers(headers)),
  });
  adapter.getInstance().addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  const metrics = new WebMetrics();
  metrics.observe(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(WebModule.with(config, parts, seal, guard, metrics), adapter, {
    logger: nestLogger(log),
  });
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.register(proxyPlugin(config, guard, headers));
  await app.register(staticPlugin(config.publicFolder));
  app.enableShutdownHooks();
  return app;
};
