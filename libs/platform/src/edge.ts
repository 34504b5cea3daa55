import { isUtf8 } from 'node:buffer';
import { XLSX_TYPE } from '@paktwerk/sheets';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problems';

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Larger than any list that a person fills in, and less than what a service would feel. */
export const SPREADSHEET_LIMIT = 5_000_000;

/** [A] Larger than any scan of a certificate. */
export const FILE_LIMIT = 20_000_000;

/** What a route says of the bodies that it takes. */
export interface TakenBodies {
  readonly takesSpreadsheet?: boolean;
  /** A file of any kind, of so many bytes at most. */
  readonly takesFile?: number;
}
/** What a file travels as, whatever it is. */
export const FILE_TYPE = 'application/octet-stream';
const bodiesOf = (request: Pick<FastifyRequest, 'routeOptions'>): TakenBodies => (request.routeOptions?.config ?? {}) as TakenBodies;
export const mediaTypeOf = (request: Pick<FastifyRequest, 'routeOptions'>): string =>
  bodiesOf(request).takesSpreadsheet ? XLSX_TYPE : bodiesOf(request).takesFile ? FILE_TYPE : 'application/json';

/** The bytes of a spreadsheet or of any file, on routes that say so; what they are is looked at where they are read. */
export const takeFiles = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const { takesSpreadsheet = false, takesFile } = (route.config ?? {}) as TakenBodies;
    if (takesSpreadsheet) route.bodyLimit = SPREADSHEET_LIMIT;
    if (takesFile !== undefined) route.bodyLimit = takesFile;
  });
  fastify.addContentTypeParser<Buffer>(FILE_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    if (bodiesOf(request).takesFile) done(null, body);
    else done(new Problem(415, 'unsupported-media-type', { allowed: mediaTypeOf(request) }));
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
    const isTaken = /^utf-?8$/i.test(charset) && /^identity$/i.test(encoding) && mediaTypeOf(request) === 'application/json';
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
