import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem';

const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 512 });
const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 512 });

/** Headers that belong to one connection, not to the request (RFC 9110 §7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'expect',
]);
const FIRST_BYTE_TIMEOUT_MS = 30_000;

export interface ForwardOptions {
  readonly service: string;
  readonly targets: readonly string[];
  /** Changes the request headers on their way, e.g. adds the token and drops the cookies. */
  readonly headers: (incoming: IncomingHttpHeaders) => OutgoingHttpHeaders;
  /** Set on the answer where the upstream did not set them. */
  readonly answerHeaders: Readonly<Record<string, string>>;
}

class Failed extends Error {
  constructor(
    readonly kind: 'unreachable' | 'broken' | 'timeout',
    message: string,
  ) {
    super(message);
  }
}

const withoutHopByHop = <H extends IncomingHttpHeaders | OutgoingHttpHeaders>(headers: H): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== undefined && !HOP_BY_HOP.has(name)));

/** May the request be sent again although an earlier try may have arrived? Commands carry an Idempotency-Key: a repeat adds nothing. */
const isRepeatable = (request: FastifyRequest): boolean =>
  request.method === 'GET' || request.method === 'HEAD' || request.headers['idempotency-key'] !== undefined;

const NEVER_SENT = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

const send = (
  target: string,
  request: FastifyRequest,
  headers: OutgoingHttpHeaders,
  onRequest: (outgoing: ClientRequest) => void,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const url = new URL(target + request.url);
    const secure = url.protocol === 'https:';
    const body = Buffer.isBuffer(request.body) ? request.body : undefined;
    const outgoing = (secure ? httpsRequest : httpRequest)(url, {
      method: request.method,
      agent: secure ? httpsAgent : httpAgent,
      headers: { ...headers, ...(body ? { 'content-length': body.length } : {}) },
    });
    onRequest(outgoing);
    const timer = setTimeout(() => outgoing.destroy(new Failed('timeout', `${target} did not answer`)), FIRST_BYTE_TIMEOUT_MS);
    outgoing.once('response', (answer) => {
      clearTimeout(timer); // an event stream may then stay silent as long as it likes
      resolve(answer);
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error instanceof Failed ? error : new Failed(NEVER_SENT.has(error.code ?? '') ? 'unreachable' : 'broken', error.message));
    });
    outgoing.end(body);
  });

/** The first replica that answers. A request that certainly never left may always go to the next one; others only where a repeat is harmless. */
const firstAnswer = async (
  request: FastifyRequest,
  options: ForwardOptions,
  onRequest: (outgoing: ClientRequest) => void,
): Promise<IncomingMessage> => {
  const headers = withoutHopByHop(options.headers(request.headers));
  let failure = new Failed('unreachable', 'no replica is configured');
  for (const target of options.targets) {
    try {
      return await send(target, request, headers, onRequest);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      failure = error;
      if (request.raw.socket.destroyed || (failure.kind !== 'unreachable' && !isRepeatable(request))) break;
    }
  }
  const code = ({ unreachable: 'upstream-unreachable', broken: 'upstream-broken', timeout: 'upstream-timeout' } as const)[failure.kind];
  throw new ProblemError(code, { service: options.service });
};

/** Passes the request on and streams the answer back unbuffered, so that server-sent events arrive when they are sent. */
export const forward = async (request: FastifyRequest, reply: FastifyReply, options: ForwardOptions): Promise<void> => {
  let current: ClientRequest | undefined;
  const client = reply.raw;
  client.once('close', () => {
    if (!client.writableFinished) current?.destroy();
  });
  const answer = await firstAnswer(request, options, (outgoing) => (current = outgoing));
  reply.hijack();
  client.writeHead(answer.statusCode ?? 502, {
    ...options.answerHeaders,
    ...withoutHopByHop(answer.headers),
    ...(answer.headers['content-length'] ? { 'content-length': answer.headers['content-length'] } : {}),
  });
  client.flushHeaders();
  answer.on('error', () => client.destroy()); // half an answer must not look like a whole one
  answer.pipe(client);
};
