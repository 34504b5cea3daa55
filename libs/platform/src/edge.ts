import { isUtf8 } from 'node:buffer';
import { XLSX_TYPE } from '@paktwerk/sheets';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problems';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Larger than any list that a person fills in, and less than what a service would feel. */
export const SPREADSHEET_LIMIT = 5_000_000;

/** What a route says of the bodies that it takes. */
export interface TakenBodies {
  readonly takesSpreadsheet?: boolean;
}
const bodiesOf = (request: Pick<FastifyRequest, 'routeOptions'>): TakenBodies => (request.routeOptions?.config ?? {}) as TakenBodies;
export const mediaTypeOf = (request: Pick<FastifyRequest, 'routeOptions'>): string =>
  bodiesOf(request).takesSpreadsheet ? XLSX_TYPE : 'application/json';

/** The bytes of a spreadsheet, on routes that say so; what they are is looked at where they are read. */
export const takeSpreadsheets = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    if ((route.config as TakenBodies | undefined)?.takesSpreadsheet) route.bodyLimit = SPREADSHEET_LIMIT;
  });
  fastify.addContentTypeParser<Buffer>(XLSX_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    if (bodiesOf(request).takesSpreadsheet) done(null, body);
    else done(new Problem(415, 'unsupported-media-type', { allowed: mediaTypeOf(request) }));
  });
};

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
    const isTaken = /^utf-?8$/i.test(charset) && /^identity$/i.test(encoding) && !bodiesOf(request).takesSpreadsheet;
    if (!isTaken) done(new Problem(415, 'unsupported-media-type', { allowed: mediaTypeOf(request) }));
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
