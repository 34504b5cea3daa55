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
  readonly name: 'file' | 'export' | 'paper' | 'upload' | 'heavy' | 'lookup' | 'preview';
  readonly perMinute: number;
}
/** Tables, address books and calendars are put together anew, row by row. */
const FILE: Kind = { name: 'file', perMinute: 60 };
/** Those that load all years, or everybody. */
const EXPORT: Kind = { name: 'export', perMinute: 20 };
/** Letters and documents: somebody reads one after the other. */
const PAPER: Kind = { name: 'paper', perMinute: 120 };
/** Every file is read in a process of its own. */
const UPLOAD: Kind = { name: 'upload', perMinute: 60 };
/** Thousands of entries are opened or compared for one answer. */
const HEAVY: Kind = { name: 'heavy', perMinute: 30 };
/** A history for every row. */
const LOOKUP: Kind = { name: 'lookup', perMinute: 120 };
/** Somebody weighs days and shares against each other; a program does not read off by them what others have, or whom they have. */
const PREVIEW: Kind = { name: 'preview', perMinute: 60 };

const JSON_BODY = /^\s*application\/(json|[\w.-]+\+json)\b/i;

const READ: readonly (readonly [RegExp, Kind])[] = [
  [/^(figures(\/comparison)?|webhooks\/[^/]+\/deliveries|network\/contacts)\.(csv|xlsx|vcf)$/i, EXPORT],
  [/\.(csv|xlsx|vcf|ics)$/i, FILE],
  [/(\.pdf|\/content)$/i, PAPER],
  [/^(network\/mailing-list|people\/(look-alikes|found-twice|erasures))$/, HEAVY],
  [/^(plan|counsellors(\/successors)?|people|network|handovers)$/, LOOKUP],
];
const SENT: readonly (readonly [RegExp, Kind])[] = [[/^(posts\/[^/]+|people)\/previews$/, PREVIEW]];

/**
 * What a call to a service loads, by how its address ends or what it names, and by what it brings: all addresses of a kind are counted together, and a file that comes
 * later is limited as it comes.
 */
const kindOf = ({ method, params, headers }: FastifyRequest): Kind | undefined => {
  const path = (params as { readonly '*'?: string } | undefined)?.['*'] ?? '';
  const among = (kinds: typeof READ): Kind | undefined => kinds.find(([pattern]) => pattern.test(path.replace(/^v1\//, '')))?.[1];
  if (method === 'GET' || method === 'HEAD') return among(READ);
  const type = headers['content-type'];
  return among(SENT) ?? (type === undefined || JSON_BODY.test(type) ? undefined : UPLOAD);
};

/** Of the calls that no route of its own limits: those that answer with a file or bring one, and those that load much. */
export const LIMIT_BY_KIND = {
  rateLimit: {
    timeWindow: 60_000,
    max: (request) => kindOf(request)?.perMinute ?? 0,
    allowList: (request) => kindOf(request) === undefined,
  },
} satisfies { readonly rateLimit: RateLimitOptions };

/** Signing in is limited by address, because the person is not known yet. The limit leaves room for an office behind one address. */
export const SIGN_IN_LIMIT = perMinute(120);
/** Every file is read in a process of its own. */
export const IMPORT_LIMIT = perMinute(60);
/** Calendars are read by programs of whoever knows the address: often enough for them, too seldom to guess. */
export const CALENDAR_LIMIT = perMinute(30);
/** Test deliveries load a foreign server. */
export const WEBHOOK_TEST_LIMIT = perMinute(10);
