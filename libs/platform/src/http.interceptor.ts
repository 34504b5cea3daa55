import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { parsePosition } from '@paktwerk/event-store';
import type { PositionParts } from '@paktwerk/event-store';
import { isInstant, toInstant } from '@paktwerk/kernel';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Clock } from './clock';
import type { Reached } from './freshness';
import { CommandReply, WAIT_FOR, contextOf } from './http';
import type { PaktwerkRequest } from './http';
import { Problem } from './problems';
import { refuseUnstorable } from './storable';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const WAIT_MS = 3000;

/** Waits until the read models behind a route have reached a position of any store. */
export type FreshnessCheck = (projections: readonly string[], position: PositionParts, timeoutMs: number) => Promise<Reached>;

/** What a request says; the bytes of a file say nothing before they are read. */
const partsOf = ({ params, query, body }: PaktwerkRequest): readonly unknown[] => [params, query, ...(Buffer.isBuffer(body) ? [] : [body])];

/**
 * The edge of every route. Writing: fixes the instant of receipt, derives the command id and what its repeat is compared by.
 * Reading: honours `Paktwerk-After`. Answers to commands carry ETag and Paktwerk-Position.
 */
export class HttpInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly secret: string,
    private readonly isFresh: FreshnessCheck,
  ) {}

  intercept(ctx: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (ctx.getType() !== 'http') return next.handle();
    const request = ctx.switchToHttp().getRequest<PaktwerkRequest>();
    const response = ctx.switchToHttp().getResponse<FastifyReply>();
    for (const part of partsOf(request)) refuseUnstorable(part);
    if (this.reflector.get<unknown>('__sse__', ctx.getHandler())) return next.handle();
    return from(this.handle(ctx, request, response, next));
  }

  private async handle(ctx: ExecutionContext, request: PaktwerkRequest, response: FastifyReply, next: CallHandler): Promise<unknown> {
    for (const part of partsOf(request)) await this.refuseFuture(part);
    return SAFE.has(request.method) ? this.read(ctx, request, response, next) : this.write(request, response, next);
  }

  private async read(ctx: ExecutionContext, request: PaktwerkRequest, response: FastifyReply, next: CallHandler): Promise<unknown> {
    const after = request.headers['paktwerk-after'];
    const projections = this.reflector.get<readonly string[] | undefined>(WAIT_FOR, ctx.getHandler()) ?? [];
    if (typeof after === 'string' && projections.length > 0) await this.waitFor(projections, after);
    return this.answer(await lastValueFrom(next.handle(), { defaultValue: undefined }), response);
  }

  private async waitFor(projections: readonly string[], after: string): Promise<void> {
    const position = parsePosition(after);
    if (!position) throw new Problem(400, 'malformed-position', { field: 'Paktwerk-After' });
    const reached = await this.isFresh(projections, position, WAIT_MS);
    switch (reached) {
      case 'reached':
        return;
      case 'behind':
        throw new Problem(503, 'read-side-behind', { position: after }, [], { 'retry-after': '1' });
      case 'stranger':
        throw new Problem(422, 'position-of-stranger', { position: after, store: position.store });
    }
  }

  /** What will be known then cannot be answered; answering with what is known now would look like it. */
  private async refuseFuture(part: unknown): Promise<void> {
    for (const [name, knownAt] of Object.entries(part ?? {})) {
      if (!/knownAt$/i.test(name) || typeof knownAt !== 'string' || !isInstant(knownAt)) continue; // what is no instant, the route refuses by its schema
      const now = await this.clock.now();
      if (toInstant(knownAt) > now) throw new Problem(422, 'known-at-in-future', { knownAt: toInstant(knownAt), now });
    }
  }

  private async write(request: PaktwerkRequest, response: FastifyReply, next: CallHandler): Promise<unknown> {
    const key = request.headers['idempotency-key'];
    if (request.actor) {
      if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key))
        throw new Problem(400, 'idempotency-key-missing', { field: 'Idempotency-Key' });
      request.commandContext = contextOf(request, request.actor, await this.clock.now(), key, this.secret);
    }
    return this.answer(await lastValueFrom(next.handle(), { defaultValue: undefined }), response);
  }

  private answer(value: unknown, response: FastifyReply): unknown {
    void response.header('cache-control', 'no-store');
    if (!(value instanceof CommandReply)) return value;
    void response.header('etag', `"${value.version}"`);
    if (value.position) void response.header('paktwerk-position', value.position);
    if (value.status) void response.status(value.status);
    if (value.location) void response.header('location', value.location);
    return value.body;
  }
}
