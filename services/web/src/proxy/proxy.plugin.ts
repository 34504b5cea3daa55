import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { RequestGuard } from '../auth/request-guard';
import { SERVICES, type ServiceName, type WebConfig } from '../config';
import { answerError } from '../http/problem.filter';
import { ProblemError } from '../http/problem';
import { forward } from './forward';
import { Upstreams } from './upstreams';

export const BODY_LIMIT_BYTES = 1_048_576;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The documents that describe a service are open; everything else needs somebody who is signed in. */
const isDocumentation = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && /^\/api\/[a-z-]+\/(docs(\/|$|\?)|openapi\.json(\?|$))/.test(request.url);

/** Our own cookies and the CSRF token stay here; services see a bearer token and nothing else of the session. */
const forService =
  (authorization: string | undefined, request: FastifyRequest, config: WebConfig) =>
  (incoming: IncomingHttpHeaders): OutgoingHttpHeaders => {
    const { cookie: _cookie, 'x-csrf-token': _csrf, authorization: _own, origin: _origin, ...rest } = incoming;
    return { ...rest, ...(authorization ? { authorization } : {}), ...forwardedHeaders(request, config) };
  };

/** The provider needs its own cookies, never ours. */
const forProvider =
  (request: FastifyRequest, config: WebConfig) =>
  (incoming: IncomingHttpHeaders): OutgoingHttpHeaders => {
    const cookie = incoming.cookie
      ?.split(/;\s*/)
      .filter((c) => !/^(__Host-)?paktwerk/.test(c))
      .join('; ');
    const { cookie: _all, ...rest } = incoming;
    return { ...rest, ...(cookie ? { cookie } : {}), ...forwardedHeaders(request, config), host: config.publicUrl.host };
  };

const forwardedHeaders = (request: FastifyRequest, config: WebConfig): OutgoingHttpHeaders => ({
  'x-forwarded-for': request.ip,
  'x-forwarded-host': config.publicUrl.host,
  'x-forwarded-proto': config.publicUrl.protocol.slice(0, -1),
});

const isService = (name: string): name is ServiceName => (SERVICES as readonly string[]).includes(name);

/** `/api/<service>/…` to the services and `/oidc/…` to the local provider. Bodies stay bytes: they are checked where they are understood. */
export const proxyPlugin = (config: WebConfig, guard: RequestGuard, answerHeaders: Readonly<Record<string, string>>) => {
  const upstreams = new Map<ServiceName, Upstreams>(SERVICES.map((s) => [s, new Upstreams(config.upstreams[s])]));
  const provider = new Upstreams(config.oidcUpstream);
  const { 'content-security-policy': _policy, 'x-frame-options': _frames, ...neutralHeaders } = answerHeaders;

  const toService = async (request: FastifyRequest<{ Params: { service: string } }>, reply: FastifyReply): Promise<void> => {
    const { service } = request.params;
    if (!isService(service)) throw new ProblemError('route-not-found');
    const authorization = isDocumentation(request) ? request.headers.authorization : await guard.authorization(request);
    await forward(request, reply, {
      service,
      targets: upstreams.get(service)?.inTurn() ?? [],
      headers: forService(authorization, request, config),
      answerHeaders: neutralHeaders,
    });
  };

  const toProvider = (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
    forward(request, reply, {
      service: 'oidc',
      targets: provider.inTurn(),
      headers: forProvider(request, config),
      answerHeaders: neutralHeaders,
    });

  return async (instance: FastifyInstance): Promise<void> => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES }, (_request, body, done) => done(null, body));
    instance.setErrorHandler((error, _request, reply) => answerError(error, reply));
    instance.route({ method: METHODS, url: '/api/:service/*', handler: toService });
    if (config.oidcUpstream.length > 0) {
      instance.route({ method: METHODS, url: '/oidc', handler: toProvider });
      instance.route({ method: METHODS, url: '/oidc/*', handler: toProvider });
    }
  };
};
