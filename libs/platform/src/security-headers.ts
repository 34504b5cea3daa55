import helmet from '@fastify/helmet';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

export type Directives = Readonly<Record<string, string[]>>;

/** An answer of a service is data: nothing in it is ever to be run or shown in a frame. */
const DATA_ONLY: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The pages of the API's documentation: Swagger's own scripts, and the styles that it writes into the page. */
const DOCUMENTATION: Directives = {
  ...DATA_ONLY,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
};

/** What matters of them for an answer that reaches no hook, and helmet is one. */
export const HEADERS_OF_DATA = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export interface SecurityHeaders {
  /** What a browser may load and run for an answer; nothing unless told. */
  readonly policy?: Directives;
  /** The address of the pages of the API's documentation. */
  readonly documentation?: string;
  /** Only where the process knows that it is reached by https: whoever ends TLS says so otherwise. */
  readonly isTls?: boolean;
}

const helmetOptions = (directives: Directives, isTls: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: isTls,
});

/** Headers of every answer, from helmet. */
export const registerSecurityHeaders = async (
  server: FastifyInstance,
  { policy = DATA_ONLY, documentation, isTls = false }: SecurityHeaders,
): Promise<void> => {
  await server.register(helmet, { ...helmetOptions(policy, isTls), global: true });
  if (documentation === undefined) return;
  server.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (path === documentation || path.startsWith(`${documentation}/`)) reply.helmet(helmetOptions(DOCUMENTATION, isTls));
    done();
  });
};
