import { Controller, Get, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdentityConfig, personIdOf } from '@paktwerk/auth';
import { Problem, ReferenceDataConfig } from '@paktwerk/platform';
import { RouteConfig } from '@nestjs/platform-fastify';
import { isUnavailable } from '@paktwerk/postgres';
import { defined } from '@paktwerk/kernel';
import { identityProviderUnavailable } from '../problems';
import { SIGN_IN_LIMIT } from '../http/limits';
import { PageConfig } from '../config';
import { PROVIDER, SESSION_STORE } from '../tokens';
import { IdentityUnavailableError, type IdentityProvider, type SignInChecks } from './identity-provider';
import { RequestGuard, sessionCookieName } from './request-guard';
import { landingOf, safeReturnTo } from './return-to';
import { Seal } from './seal';
import type { SessionStore } from './session-store';

interface PendingSignIn extends SignInChecks {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly returnTo: string;
}

/** One cookie per attempt, so that two tabs can sign in side by side. */
const PENDING = 'paktwerk-sign-in-';
const pendingCookieName = (state: string): string => `${PENDING}${state.slice(0, 8)}`;
const PENDING_SECONDS = 600;
/** Attempts side by side; every further one forgets the oldest, because abandoned ones would fill the header until nothing is accepted. */
const MOST_PENDING = 4;

@Controller('auth')
export class AuthController {
  readonly #logger = new Logger('sign-in');
  readonly #stateName: string;

  constructor(
    private readonly page: PageConfig,
    referenceData: ReferenceDataConfig,
    private readonly identity: IdentityConfig,
    @Inject(PROVIDER) private readonly provider: IdentityProvider,
    @Inject(SESSION_STORE) private readonly store: SessionStore,
    private readonly seal: Seal,
    private readonly guard: RequestGuard,
  ) {
    this.#stateName = page.stateName(referenceData);
  }

  @Get('login')
  @RouteConfig(SIGN_IN_LIMIT)
  async login(@Req() request: FastifyRequest<{ Querystring: { returnTo?: string } }>, @Res() reply: FastifyReply): Promise<void> {
    // Cookies belong to one host: whoever came by another name of this machine starts over under the public one.
    if (request.host !== this.page.publicUrl.host) return void reply.redirect(`${this.page.publicUrl.origin}${request.url}`, 302);
    const { url, checks } = await this.provider.begin().catch(unavailable);
    this.#forgetOldest(request, reply);
    const pending: PendingSignIn = { ...checks, at: Date.now(), returnTo: safeReturnTo(request.query.returnTo) };
    const name = pendingCookieName(checks.state);
    void reply.setCookie(name, this.seal.close(pending, name).toString('base64url'), this.#cookie('/auth', PENDING_SECONDS));
    void reply.header('cache-control', 'no-store').redirect(url.href, 302);
  }

  @Get('callback')
  @RouteConfig(SIGN_IN_LIMIT)
  async callback(@Req() request: FastifyRequest<{ Querystring: { state?: string } }>, @Res() reply: FastifyReply): Promise<void> {
    const { state = '' } = request.query;
    // Whatever else it holds is no state of ours, and no name of a cookie.
    if (typeof state !== 'string' || !/^[\w-]*$/.test(state)) throw new Problem(400, 'bad-request', { field: 'state' });
    const name = pendingCookieName(state);
    const pending = this.seal.open<PendingSignIn>(Buffer.from(request.cookies[name] ?? '', 'base64url'), name);
    void reply.clearCookie(name, this.#cookie('/auth')).header('cache-control', 'no-store');
    // A page, not an API: people come here by redirect, so every failure leads back to the start page, which explains it.
    if (!pending) return void reply.redirect('/?anmeldung=abgelaufen', 302);
    try {
      const signedIn = await this.provider.finish(new URL(`${this.page.publicUrl.origin}${request.url}`), pending);
      const before = this.guard.sessionId(request);
      // Another tab of the same person goes on with what it has: its token for forms hangs on the session.
      const isSame = before !== undefined && (await this.store.find(before))?.person.sub === signedIn.person.sub;
      const kept = isSame ? await this.store.renew(before, () => Promise.resolve(signedIn)) : undefined;
      if (before && !kept) await this.store.remove(before);
      const session = kept ?? (await this.store.create(signedIn));
      void reply.setCookie(sessionCookieName(this.page), session.id, this.#cookie('/'));
      void reply.redirect(landingOf(pending.returnTo, signedIn.person), 302);
    } catch (error) {
      this.#logger.warn(`Signing in failed: ${error instanceof Error ? error.message : String(error)}`);
      void reply.redirect(
        error instanceof IdentityUnavailableError || isUnavailable(error) ? '/?anmeldung=nicht-erreichbar' : '/?anmeldung=fehlgeschlagen',
        302,
      );
    }
  }

  @Get('me')
  async me(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    void reply.header('cache-control', 'no-store');
    const session = await this.guard.session(request);
    if (!session) return { signedIn: false, stateName: this.#stateName };
    const { sub, name, roles, organisation } = session.person;
    // People sign in at the first provider.
    const personId = personIdOf(this.identity.issuers[0].name, sub);
    return { signedIn: true, sub, personId, name, roles, organisation, csrf: this.guard.csrfToken(session), stateName: this.#stateName };
  }

  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = await this.guard.requireSession(request);
    await this.store.remove(session.id);
    // The provider being away must not keep anybody signed in here.
    const next = await this.provider.logoutUrl(session.tokens).catch(() => undefined);
    void reply.clearCookie(sessionCookieName(this.page), this.#cookie('/'));
    void reply
      .header('cache-control', 'no-store')
      .status(200)
      .send({ next: next?.href ?? '/' });
  }

  #forgetOldest(request: FastifyRequest, reply: FastifyReply): void {
    const pending = Object.entries(request.cookies)
      .filter(([name]) => name.startsWith(PENDING))
      .map(([name, box]) => ({ name, at: this.seal.open<PendingSignIn>(Buffer.from(box ?? '', 'base64url'), name)?.at ?? 0 }))
      .sort((a, b) => b.at - a.at);
    for (const { name } of pending.slice(MOST_PENDING - 1)) void reply.clearCookie(name, this.#cookie('/auth'));
  }

  #cookie(path: string, maxAge?: number): CookieSerializeOptions {
    return {
      path,
      httpOnly: true,
      sameSite: 'lax',
      secure: this.page.isTls,
      ...defined({ maxAge }),
    };
  }
}

const unavailable = (error: unknown): never => {
  if (error instanceof IdentityUnavailableError) throw identityProviderUnavailable();
  throw error;
};
