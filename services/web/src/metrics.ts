import type { FastifyInstance } from 'fastify';
import { droppedLogLines, registerExpiredRows, type Clocks } from '@paktwerk/platform';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { sessionLife } from './auth/session-store';

/** Figures of this process: its own and how its requests went. Routes by their pattern, so that no id or name gets in. */
export const registryOf = (server: FastifyInstance, rows: Clocks): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ service: 'web' });
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(droppedLogLines);
  const requests = new Histogram({
    name: 'paktwerk_web_request_seconds',
    help: 'Answered requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    requests.observe({ method, route: routeOptions.url ?? 'unknown', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  registerExpiredRows(registry, rows, [sessionLife]);
  return registry;
};
