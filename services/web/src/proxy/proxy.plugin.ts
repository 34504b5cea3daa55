import replyFrom from '@fastify/reply-from';
import { FILE_LIMIT, SPREADSHEET_LIMIT } from '@paktwerk/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Callers } from '../auth/caller';
import type { RequestGuard } from '../auth/request-guard';
import type { PageConfig, UpstreamConfig } from '../config';
import { CALENDAR_LIMIT, IMPORT_LIMIT, LIMIT_BY_KIND, WEBHOOK_TEST_LIMIT } from '../http/limits';
import { problem, routeNotFound } from '../problems';
import { forward } from './forward';
import { Places } from './places';
import { SERVICES, type ServiceName } from '../services';
import { Upstreams } from './upstreams';

export const BODY_LIMIT_BYTES = 1_048_576;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Calls under way to one service, and connections to one of its replicas; more would only wait for each other. */
const CALLS = 256;
/** Streams and calls have pools of their own, so that open windows never hold up work. */
const STREAMS = 2048;
/** A browser shares one among its windows; a person has a few browsers, a machine a few readers. */
const STREAMS_PER_PERSON = 16;
const CONNECT_MS = 3_000;
const FIRST_BYTE_MS = 30_000;
/** A body that stands still for so long will not go on. */
const SILENT_BODY_MS = 60_000;

/** Headers that belong to one connection, not to the request (RFC 9110 §7.6.1), and what only concerns us and the browser. */
const OURS = [
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'x-csrf-token',
];

const without = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Our own cookies and the CSRF token stay here; services see a bearer token and nothing else of the session. */
const forService =
  (authorization: string | undefined, request: FastifyRequest, page: PageConfig) =>
  (incoming: IncomingHttpHeaders): IncomingHttpHeaders => ({
    ...without(incoming, [...OURS, 'cookie', 'authorization', 'origin']),
    ...(authorization ? { authorization } : {}),
    ...forwardedHeaders(request, page),
  });

/** The provider needs its own cookies, never ours. */
const forProvider =
  (request: FastifyRequest, page: PageConfig) =>
  (incoming: IncomingHttpHeaders): IncomingHttpHeaders => {
    const cookie = incoming.cookie
      ?.split(/;\s*/)
      .filter((c) => !/^(__Host-)?paktwerk/.test(c))
      .join('; ');
    return {
      ...without(incoming, [...OURS, 'cookie']),
      ...(cookie ? { cookie } : {}),
      ...forwardedHeaders(request, page),
      host: page.publicUrl.host,
    };
  };

const forwardedHeaders = (request: FastifyRequest, page: PageConfig): IncomingHttpHeaders => ({
  'x-forwarded-for': request.ip,
  'x-forwarded-host': page.publicUrl.host,
  'x-forwarded-proto': page.publicUrl.protocol.slice(0, -1),
});

const isService = (name: string): name is ServiceName => (SERVICES as readonly string[]).includes(name);
type ToService = FastifyRequest<{ Params: { service: string } }>;

/**
 * `/api/<service>/…` to the services and `/oidc/…` to the local provider. Bodies stay bytes: they are checked where they are understood.
 * Which route a request takes is decided by the router on the one normalised address: documents that describe a service are open, event
 * streams have a pool and a limit of their own, everything else needs somebody who is signed in.
 */
export const proxyPlugin = (page: PageConfig, upstream: UpstreamConfig, guard: RequestGuard, callers: Callers) => {
  const upstreams = new Map<ServiceName, Upstreams>(SERVICES.map((s) => [s, new Upstreams(upstream.of(s))]));
  const provider = new Upstreams(upstream.provider);
  const calls = new Places(CALLS);
  const streams = new Places(STREAMS_PER_PERSON);

  const serviceOf = ({ params: { service } }: ToService): ServiceName => {
    if (!isService(service)) throw routeNotFound();
    return service;
  };
  /** Until the answer is through, or the client has gone. */
  const hold = (reply: FastifyReply, giveBack: () => void): void => void reply.raw.once('close', giveBack);

  const send = (request: ToService, reply: FastifyReply, service: ServiceName, authorization: string | undefined): FastifyReply =>
    forward(request, reply, {
      service,
      targets: upstreams.get(service)?.inTurn() ?? [],
      headers: forService(authorization, request, page),
    });

  const call = async (request: ToService, reply: FastifyReply): Promise<FastifyReply> => {
    const service = serviceOf(request);
    const authorization = await guard.authorization(request);
    const giveBack = calls.take(service);
    if (!giveBack) throw problem('upstream-busy', { service });
    hold(reply, giveBack);
    return send(request, reply, service, authorization);
  };
  const stream = async (request: ToService, reply: FastifyReply): Promise<FastifyReply> => {
    const service = serviceOf(request);
    const { authorization, person } = await callers.require(request);
    const giveBack = streams.take(person.personId);
    if (!giveBack) throw problem('too-many-streams', { most: streams.most });
    hold(reply, giveBack);
    return send(request, reply, service, authorization);
  };
  const document = (request: ToService, reply: FastifyReply): FastifyReply =>
    forward(request, reply, {
      service: serviceOf(request),
      targets: upstreams.get(serviceOf(request))?.inTurn() ?? [],
      headers: forService(undefined, request, page),
    });
  const toProvider = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.raw.removeHeader('content-security-policy'); // its pages are not ours: where it has no policy, ours would break them
    return forward(request, reply, { service: 'oidc', targets: provider.inTurn(), headers: forProvider(request, page) });
  };

  const rawBodies = (instance: FastifyInstance): void => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  };
  const pool = (connections: number, bodyTimeout: number) => ({
    undici: { connections, pipelining: 1, connect: { timeout: CONNECT_MS }, headersTimeout: FIRST_BYTE_MS, bodyTimeout },
    disableRequestLogging: true,
    disableCache: true,
    destroyAgent: true,
  });

  return async (instance: FastifyInstance): Promise<void> => {
    await instance.register(async (child) => {
      rawBodies(child);
      await child.register(replyFrom, pool(STREAMS, 0));
      for (const url of ['/api/:service/v1/stream', '/api/:service/v1/events', '/api/:service/v1/events/stream'])
        child.route({ method: 'GET', url, handler: stream });
    });
    await instance.register(async (child) => {
      rawBodies(child);
      await child.register(replyFrom, pool(CALLS, SILENT_BODY_MS));
      for (const url of ['/api/:service/docs', '/api/:service/docs/*', '/api/:service/openapi.json'])
        child.route({ method: 'GET', url, handler: document });
      // Whoever has the secret address is not signed in; the service knows whose it is.
      child.route({ method: 'GET', url: '/api/:service/v1/calendar/:secret', handler: document, config: CALENDAR_LIMIT });
      // Spreadsheets are larger than any command.
      for (const url of ['drafts/:draftId/lines', 'drafts/:draftId/lines/:what', 'plan/occupancies', 'plan/occupancies/:what'].map(
        (path) => `/api/:service/v1/${path}`,
      ))
        child.route({ method: ['POST', 'PUT'], url, handler: call, bodyLimit: SPREADSHEET_LIMIT, config: IMPORT_LIMIT });
      for (const url of ['attachments', 'drafts/:draftId/attachments', 'people/:id/documents'].map((path) => `/api/:service/v1/${path}`))
        child.route({ method: 'POST', url, handler: call, bodyLimit: FILE_LIMIT, config: IMPORT_LIMIT });
      child.route({ method: 'POST', url: '/api/:service/v1/webhooks/:id/test', handler: call, config: WEBHOOK_TEST_LIMIT });
      child.route({ method: METHODS, url: '/api/:service/*', handler: call, config: LIMIT_BY_KIND });
      if (upstream.provider.length > 0) for (const url of ['/oidc', '/oidc/*']) child.route({ method: METHODS, url, handler: toProvider });
    });
  };
};
