import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { routeNotFound } from './problems';
import { METRICS } from './tokens';

/** Figures of this process: its own and how its requests went. Routes by their pattern, so that no id or name gets in. */
export class WebMetrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'paktwerk_web_request_seconds',
    help: 'Answered requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });

  constructor() {
    this.registry.setDefaultLabels({ service: 'web' });
    collectDefaultMetrics({ register: this.registry });
  }

  observe(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      this.requests.observe(
        { method: request.method, route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) },
        reply.elapsedTime / 1000,
      );
      done();
    });
  }
}

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(METRICS) private readonly metrics: WebMetrics) {}

  /** For the collector inside the cluster. What came through a proxy came from outside, where nobody reads our figures. */
  @Get()
  @Header('content-type', 'text/plain; version=0.0.4')
  @Header('cache-control', 'no-store')
  all(@Req() request: FastifyRequest): Promise<string> {
    if (request.headers['x-forwarded-for'] !== undefined) throw routeNotFound();
    return this.metrics.registry.metrics();
  }
}
