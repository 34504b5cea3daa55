import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '@paktwerk/auth';
import { inTime } from '@paktwerk/kernel';
import type { FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import { Problem } from './problems';

export type Check = 'up' | 'down';
export interface Readiness {
  readonly isReady: boolean;
  /** What the process works with; some of it may be down, and the process ready. */
  readonly checks: Readonly<Record<string, Check>>;
}

/** What a process knows of its own health. */
export abstract class Health {
  /** How long the slowest loop has not turned; failed attempts count as turns, lack of progress does not matter. */
  abstract stalledForMs(): number;
  abstract readiness(): Promise<Readiness>;
}

/** The readiness probe waits four seconds. */
const READY_WITHIN_MS = 3000;

/** `up` when the database answers in time. */
export const checkOf = (answer: Promise<unknown>): Promise<Check> =>
  inTime(READY_WITHIN_MS, answer, () => new Error('The database did not answer.')).then(
    () => 'up',
    () => 'down',
  );

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly registry: Registry,
  ) {}

  @Get('health/live')
  @Allow('PUBLIC')
  live() {
    const stalledMs = this.health.stalledForMs();
    if (stalledMs > 60_000) throw new Problem(503, 'unavailable', { stalledMs });
    return { status: 'up' };
  }

  /** Ready when the own database answers; what else is away is named, because commands and reads go on without it. */
  @Get('health/ready')
  @Allow('PUBLIC')
  async ready() {
    const { isReady, checks } = await this.health.readiness();
    if (!isReady) throw new Problem(503, 'unavailable', { checks }, [], { 'retry-after': '2' });
    return { status: Object.values(checks).includes('down') ? 'degraded' : 'up', checks };
  }

  /** For the collector inside the cluster. A request through a proxy came from outside and gets no figures. */
  @Get('metrics')
  @Allow('PUBLIC')
  @Header('content-type', 'text/plain; version=0.0.4')
  @Header('cache-control', 'no-store')
  metrics(@Req() request: FastifyRequest): Promise<string> {
    if (request.headers['x-forwarded-for'] !== undefined) throw new Problem(404, 'route-not-found');
    return this.registry.metrics();
  }
}
