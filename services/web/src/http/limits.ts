import type { RateLimitOptions, RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problems';

/** Nothing is limited but the routes that say so. Who asks is told by the session or the token, else by the address. */
export const limitDefaults = (keyOf: (request: FastifyRequest) => string): RateLimitPluginOptions => ({
  global: false,
  // What is counted by its kind is counted for each kind by itself.
  keyGenerator: (request) => `${kindOf(request)?.name ?? ''} ${keyOf(request)}`,
  errorResponseBuilder: (_request, { ttl }) => problem('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
});

const perMinute = (max: number): { readonly rateLimit: RateLimitOptions } => ({ rateLimit: { max, timeWindow: 60_000 } });

interface Kind {
  readonly name: 'file' | 'paper' | 'upload';
  readonly perMinute: number;
}
/** Tables, address books and calendars are put together anew, row by row. */
const FILE: Kind = { name: 'file', perMinute: 60 };
/** Letters and documents: somebody reads one after the other. */
const PAPER: Kind = { name: 'paper', perMinute: 120 };
/** Every file is read in a process of its own. */
const UPLOAD: Kind = { name: 'upload', perMinute: 60 };

const JSON_BODY = /^\s*application\/(json|[\w.-]+\+json)\b/i;

/** What a call to a service loads, by how its address ends and by what it brings: a route that comes later is limited as it comes. */
const kindOf = ({ method, params, headers }: FastifyRequest): Kind | undefined => {
  const path = (params as { readonly '*'?: string } | undefined)?.['*'] ?? '';
  const type = headers['content-type'];
  if (method === 'GET' || method === 'HEAD') {
    if (/\.(csv|xlsx|vcf|ics)$/i.test(path)) return FILE;
    return /(\.pdf|\/content)$/i.test(path) ? PAPER : undefined;
  }
  return type === undefined || JSON_BODY.test(type) ? undefined : UPLOAD;
};

/** Of the calls that no route of its own limits: those that answer with a file, or bring one. */
export const LIMIT_BY_KIND = {
  rateLimit: {
    timeWindow: 60_000,
    max: (request) => kindOf(request)?.perMinute ?? 0,
    allowList: (request) => kindOf(request) === undefined,
  },
} satisfies { readonly rateLimit: RateLimitOptions };

/** Signing in is limited by address, because the person is not known yet. The limit leaves room for an office behind one address. */
export const SIGN_IN_LIMIT = perMinute(120);
/** Exports load the database, test deliveries load a foreign server. */
export const EXPORT_LIMIT = perMinute(20);
/** Every file is read in a process of its own. */
export const IMPORT_LIMIT = perMinute(60);
/** Calendars are read by programs of whoever knows the address: often enough for them, too seldom to guess. */
export const CALENDAR_LIMIT = perMinute(30);
/** Somebody weighs days and shares against each other; a program does not read off by them what others have. */
export const PREVIEW_LIMIT = perMinute(60);
/** Thousands of entries are opened for one answer. */
export const HEAVY_LIMIT = perMinute(60);
export const WEBHOOK_TEST_LIMIT = perMinute(10);
