import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { isIsoDate } from '@paktwerk/kernel';
import { Problem } from '@paktwerk/platform';
import type { FastifyRequest } from 'fastify';
import { Callers } from '../auth/caller';
import { SimulatedClock } from '../clock/simulated-clock';
import { problem } from '../problems';

/** How far a demonstration is filled. */
interface Filling {
  /** The working day that is being filled in. */
  readonly day: string;
  readonly sent: number;
  readonly expected: number;
}

/** Whoever fills it says so every second or two; a loader that has gone says nothing any more. */
const HEARD_OF_MS = 20_000;

/** How far the demonstration is filled, told by the program that fills it and shown by the page. Nothing depends on it, so it is not kept. */
@Controller('api/operations/v1/demo')
export class DemoController {
  #filling: (Filling & { readonly heardAt: number }) | undefined;

  constructor(
    private readonly clock: SimulatedClock,
    private readonly callers: Callers,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest): Promise<{ readonly filling: Filling | null }> {
    await this.callers.require(request);
    if (this.#filling === undefined || Date.now() - this.#filling.heardAt > HEARD_OF_MS) return { filling: null };
    const { heardAt: _heardAt, ...filling } = this.#filling;
    return { filling };
  }

  @Post()
  @HttpCode(204)
  async tell(@Req() request: FastifyRequest, @Body() body: unknown): Promise<void> {
    await this.callers.require(request, 'OPERATIONS');
    if (!this.clock.isSimulated) throw problem('clock-not-simulated');
    const filling = parseFilling(body);
    this.#filling = filling.sent >= filling.expected ? undefined : { ...filling, heardAt: Date.now() };
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** @throws Problem 400 */
const parseFilling = (body: unknown): Filling => {
  const { day, sent, expected } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  if (typeof day !== 'string' || !isIsoDate(day)) throw new Problem(400, 'bad-request', { field: '/day' });
  if (!isCount(sent)) throw new Problem(400, 'bad-request', { field: '/sent' });
  if (!isCount(expected)) throw new Problem(400, 'bad-request', { field: '/expected' });
  return { day, sent, expected };
};
