import { Body, Controller, Get, HttpCode, Logger, Post, Req } from '@nestjs/common';
import { berlinDate, formatInstant, isInstant, isIsoDate, startOfBerlinDay } from '@paktwerk/kernel';
import type { FastifyRequest } from 'fastify';
import { Callers } from '../auth/caller';
import { Problem } from '@paktwerk/platform';
import { problem } from '../problems';
import { ProgressSource } from './progress-source';
import { waitForQuiescence } from './quiescence';
import { SimulatedClock } from './simulated-clock';

interface ClockAnswer {
  readonly now: string;
  readonly today: string;
  readonly simulated: boolean;
}

/** Who is busy is asked seldom; that all are at rest is confirmed at once. */
const QUIESCENCE = { timeoutMs: 60_000, pauseMs: 100, confirmMs: 20 };
/** Clients name an instant they computed a moment ago; that much ahead of us still means "now". */
const TOLERANCE_MS = 5_000;

/** The clock of a demonstration. Jumping is guarded, because facts that are still on their way would be recorded in the wrong year. */
@Controller('api/operations/v1/clock')
export class ClockController {
  readonly #logger = new Logger('clock');

  constructor(
    private readonly clock: SimulatedClock,
    private readonly progress: ProgressSource,
    private readonly callers: Callers,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest): Promise<ClockAnswer> {
    await this.callers.require(request);
    return this.#answer();
  }

  @Post()
  @HttpCode(200)
  async jump(@Req() request: FastifyRequest, @Body() body: unknown): Promise<ClockAnswer> {
    const { authorization } = await this.callers.require(request, 'OPERATIONS');
    const to = parseTarget(body);
    if (!this.clock.isSimulated) throw problem('clock-not-simulated');
    const realNow = new Date();
    if (to.getTime() > realNow.getTime() + TOLERANCE_MS)
      throw problem('clock-beyond-now', { realNow: formatInstant(realNow.toISOString()) });
    await this.#requireLaterThanNow(to);
    const behind = await waitForQuiescence(() => this.progress.read(authorization), QUIESCENCE);
    if (behind.length > 0) throw problem('clock-not-quiet', { lagging: behind });
    if (!(await this.clock.jumpTo(to))) await this.#requireLaterThanNow(to);
    this.#logger.log(`The simulated clock was moved to ${to.toISOString()}.`);
    return this.#answer();
  }

  async #requireLaterThanNow(to: Date): Promise<void> {
    const { now } = await this.clock.read();
    if (to.getTime() <= now.getTime()) throw problem('clock-backwards', { now: formatInstant(now.toISOString()) });
  }

  async #answer(): Promise<ClockAnswer> {
    const { now, simulated } = await this.clock.read();
    return { now: now.toISOString(), today: berlinDate(now), simulated };
  }
}

/** An instant, a date (its beginning in Berlin), or `now` for real time. */
export const parseTarget = (body: unknown): Date => {
  const to = typeof body === 'object' && body !== null && 'to' in body ? body.to : undefined;
  if (to === 'now') return new Date();
  if (typeof to === 'string' && isInstant(to)) return new Date(to);
  if (typeof to === 'string' && isIsoDate(to)) return new Date(startOfBerlinDay(to));
  throw new Problem(400, 'bad-request', { field: '/to' });
};
