import helmet from '@fastify/helmet';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** An answer of a service is data: nothing in it is ever to be run or shown in a frame. */
const DATA_ONLY = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] };

/** The pages of the API's documentation: Swagger's own scripts, and the styles that it writes into the page. */
const DOCUMENTATION = {
  ...DATA_ONLY,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
};

const withPolicy = (directives: Readonly<Record<string, string[]>>): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false, // whoever ends TLS says it: the service does not know under which name it is reached
});

/** Headers of every answer, from helmet. */
export const registerSecurityHeaders = async (server: FastifyInstance, documentation: string): Promise<void> => {
  await server.register(helmet, { ...withPolicy(DATA_ONLY), global: true });
  server.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (path === documentation || path.startsWith(`${documentation}/`)) reply.helmet(withPolicy(DOCUMENTATION));
    done();
  });
};
