import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { TokenError } from '@paktwerk/auth';
import { UnavailableError } from '@paktwerk/kernel';
import { ConcurrencyError, KeyReusedError, RefusalError, StaleVersionError, StoreUnavailableError } from '@paktwerk/event-store';
import { PersonErasedError } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { isUnavailable } from '@paktwerk/postgres';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mediaTypeOf } from './edge';
import type { KnownRoutes } from './edge';
import { Problem, problemBody } from './problems';
import type { ProblemTexts } from './problems';

const RETRY = { 'retry-after': '1' };

/** Every error as a problem with a stable code. An unexpected error is logged, and its details are not shown. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof RefusalError) return new Problem(422, error.refusal);
  if (error instanceof KeyReusedError) return new Problem(422, 'idempotency-key-reused', { field: 'Idempotency-Key' });
  if (error instanceof StaleVersionError) return new Problem(412, 'stale-version', { expected: error.expected, actual: error.actual });
  if (error instanceof PersonErasedError) return new Problem(410, 'personal-data-erased');
  if (error instanceof ConcurrencyError) return new Problem(503, 'conflict', {}, [], RETRY);
  if (error instanceof TokenError)
    return error.code === 'identity-provider-unavailable'
      ? new Problem(503, error.code, {}, [], RETRY)
      : new Problem(401, error.code, {}, [], { 'www-authenticate': `Bearer error="invalid_token"` });
  if (error instanceof UnavailableError) return new Problem(503, error.refusal ?? 'unavailable', {}, [], RETRY);
  if (error instanceof StoreUnavailableError || isUnavailable(error)) return new Problem(503, 'unavailable', {}, [], RETRY);
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : typeof error === 'object' && error !== null
        ? Number((error as { statusCode?: unknown }).statusCode)
        : NaN;
  if (status === 404) return new Problem(404, 'route-not-found');
  if (status === 413) return new Problem(413, 'body-too-large');
  if (status === 415) return new Problem(415, 'unsupported-media-type');
  if (status === 400) return new Problem(400, /json/i.test(String((error as Error).message)) ? 'malformed-json' : 'bad-request');
  if (status >= 400 && status < 500) return new Problem(status, 'bad-request');
  return new Problem(500, 'internal-error');
};

export const languageOf = (request: { headers: Record<string, unknown> }): 'de' | 'en' =>
  /^\s*en/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'de';

/** What the framework refused by itself does not say what the route takes. */
const withMediaType = (problem: Problem, request: FastifyRequest): Problem =>
  problem.code === 'unsupported-media-type' ? new Problem(415, 'unsupported-media-type', { allowed: mediaTypeOf(request) }) : problem;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly texts: ProblemTexts,
    private readonly log: WorkerLog,
    private readonly routes?: Pick<KnownRoutes, 'methodsOf'>,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    this.answer(error, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  /** An address that exists, met with a method that it does not take. */
  private withMethods(problem: Problem, { method, url }: FastifyRequest): Problem {
    // A method that the framework does not know (QUERY) is a bad request to it, wherever it goes.
    if (problem.code !== 'route-not-found' && problem.code !== 'bad-request') return problem;
    const allowed = this.routes?.methodsOf(url) ?? [];
    if (allowed.length === 0 || allowed.includes(method)) return problem;
    return new Problem(405, 'method-not-allowed', { allowed }, [], { allow: allowed.join(', ') });
  }

  /** Also where no route was found to fail. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = withMediaType(this.withMethods(toProblem(error), request), request);
    if (problem.status === 500)
      this.log.error(
        {
          correlationId: request.id,
          route: request.routeOptions?.url,
          error: errorLine(error),
          stack: error instanceof Error ? error.stack?.split('\n').slice(1, 6).join(' | ') : undefined,
        },
        'unexpected error',
      );
    if (reply.sent || reply.raw.headersSent) return;
    void reply
      .status(problem.status)
      .headers({ ...problem.headers, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemBody(this.texts, problem, languageOf(request), problem.status === 500 ? String(request.id) : undefined)));
  }
}
