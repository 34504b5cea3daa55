import type { FastifyRequest } from 'fastify';
import type { PageConfig } from '../config';
import { problem } from '../problems';
import type { Seal } from './seal';
import type { Session } from './session-store';
import type { Sessions } from './sessions';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** `__Host-` binds the cookie to this host and to TLS; browsers refuse the prefix on plain http, which only local installations use. */
export const sessionCookieName = (page: PageConfig): string => (page.isTls ? '__Host-paktwerk' : 'paktwerk');

/**
 * A cookie is sent by the browser whoever caused the request. So an unsafe request by cookie has to come from our own page (Origin)
 * and to carry a token that only our own page can read. A request with its own bearer token needs neither.
 */
export const requireOwnPage = (request: FastifyRequest, session: Session, seal: Seal, page: PageConfig): void => {
  if (SAFE.has(request.method)) return;
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined ? origin !== page.publicUrl.origin : site !== undefined && site !== 'same-origin')
    throw problem('foreign-origin');
  const token = request.headers['x-csrf-token'];
  if (!seal.isCsrfToken(session.id, typeof token === 'string' ? token : undefined)) throw problem('csrf-token-missing');
};

/** The bearer token a request travels with: the caller's own, else the session's. */
export class RequestGuard {
  constructor(
    private readonly sessions: Sessions,
    private readonly seal: Seal,
    private readonly page: PageConfig,
  ) {}

  sessionId(request: FastifyRequest): string | undefined {
    return request.cookies[sessionCookieName(this.page)];
  }

  async session(request: FastifyRequest): Promise<Session | undefined> {
    return this.sessions.find(this.sessionId(request));
  }

  async requireSession(request: FastifyRequest): Promise<Session> {
    const session = await this.sessions.require(this.sessionId(request));
    requireOwnPage(request, session, this.seal, this.page);
    return session;
  }

  async authorization(request: FastifyRequest): Promise<string> {
    return request.headers.authorization ?? `Bearer ${(await this.requireSession(request)).tokens.accessToken}`;
  }

  csrfToken(session: Session): string {
    return this.seal.csrfToken(session.id);
  }
}
