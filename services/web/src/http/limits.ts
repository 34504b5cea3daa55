import type { RateLimitOptions, RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problems';

/** Nothing is limited but the routes that say so. Who asks is told by the session or the token, else by the address. */
export const limitDefaults = (keyOf: (request: FastifyRequest) => string): RateLimitPluginOptions => ({
  global: false,
  keyGenerator: keyOf,
  errorResponseBuilder: (_request, { ttl }) => problem('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
});

const perMinute = (max: number): { readonly rateLimit: RateLimitOptions } => ({ rateLimit: { max, timeWindow: 60_000 } });

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
export const WEBHOOK_TEST_LIMIT = perMinute(10);
