import { registerSecurityHeaders, type Directives } from '@paktwerk/platform';
import type { FastifyInstance } from 'fastify';
import type { PageConfig } from '../config';

/**
 * No inline script or style anywhere; `data:` images, because KERN draws its icons as masks from data URLs.
 * Recharts and React set styles through the CSSOM, which a strict style-src allows.
 */
const PAGE: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** What a service or the provider says of its own answer stands instead. */
export const registerPageHeaders = async (server: FastifyInstance, { isTls }: PageConfig): Promise<void> => {
  await registerSecurityHeaders(server, { policy: PAGE, isTls });
  server.addHook('onRequest', (_request, reply, done) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    done();
  });
};
