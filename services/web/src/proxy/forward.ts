import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { problem } from '../problems';

export interface ForwardOptions {
  readonly service: string;
  /** Replicas, the one whose turn it is first. */
  readonly targets: readonly string[];
  /** Changes the request headers on their way, e.g. adds the token and drops the cookies. */
  readonly headers: (incoming: IncomingHttpHeaders) => IncomingHttpHeaders;
}

/** May the request be sent again although an earlier try may have arrived? Commands carry an Idempotency-Key: a repeat adds nothing. */
const isRepeatable = (request: FastifyRequest): boolean =>
  request.method === 'GET' || request.method === 'HEAD' || request.headers['idempotency-key'] !== undefined;

const NEVER_SENT = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
type Failure = 'upstream-unreachable' | 'upstream-timeout' | 'upstream-broken';

const failureOf = (error: Error): Failure => {
  const { code = '' } = (error.cause ?? error) as { code?: string };
  if (NEVER_SENT.has(code)) return 'upstream-unreachable';
  return code === 'UND_ERR_HEADERS_TIMEOUT' ? 'upstream-timeout' : 'upstream-broken';
};

/**
 * Passes the request on and streams the answer back unbuffered, so that server-sent events arrive when they are sent. The first replica
 * that answers: a request that certainly never left may always go to the next one, others only where a repeat is harmless.
 */
export const forward = (request: FastifyRequest, reply: FastifyReply, options: ForwardOptions): FastifyReply => {
  const { service, targets } = options;
  const attempt = (turn: number): FastifyReply => {
    const target = targets[turn];
    if (target === undefined) throw problem('upstream-unreachable', { service });
    return reply.from(undefined, {
      getUpstream: () => target,
      // Bodies are bytes here and stay what they are.
      ...(Buffer.isBuffer(request.body) && request.body.length > 0
        ? { body: request.body, contentType: request.headers['content-type'] ?? 'application/octet-stream' }
        : {}),
      rewriteRequestHeaders: (_request, headers) => options.headers(headers as IncomingHttpHeaders),
      // A 503 is an answer: who asked decides when to ask again.
      retryDelay: () => null,
      onError: (_reply, { error }) => {
        const failure = failureOf(error);
        const mayTryNext = failure === 'upstream-unreachable' || isRepeatable(request);
        if (mayTryNext && turn + 1 < targets.length && !request.raw.socket.destroyed) attempt(turn + 1);
        else void reply.send(problem(failure, { service }));
      },
    });
  };
  return attempt(0);
};
