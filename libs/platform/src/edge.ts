import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/**
 * JSON in UTF-8 is all that is taken. Another charset or a compressed body is refused (415) instead of being read as what it is not, and bytes that are no UTF-8
 * (400) instead of being stored as replacement characters.
 */
export const takeJsonOnly = (fastify: FastifyInstance, bodyLimit: number): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (!/^utf-?8$/i.test(charset) || !/^identity$/i.test(encoding)) done(new Problem(415, 'unsupported-media-type'));
    else if (!isUtf8(body)) done(new Problem(400, 'malformed-text'));
    else void parse(request, body.toString('utf8'), done);
  });
};

/** Which methods an address takes, for those who come with another one. */
export class KnownRoutes {
  private readonly routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  /** Before the first route is registered. */
  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url === '*' || url === '/*') return; // what takes any address, found or not
      const segments = url
        .split('/')
        .map((s) => (s === '*' ? '.*' : s.startsWith(':') ? '[^/]+' : s.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
      this.routes.push({ pattern: new RegExp(`^${segments.join('/')}$`), methods: [method].flat() });
    });
  }

  methodsOf(url: string): readonly string[] {
    const path = url.split('?')[0] ?? '';
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))];
  }
}
