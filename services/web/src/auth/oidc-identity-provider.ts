import * as oidc from 'openid-client';
import type { IdentityConfig } from '@paktwerk/auth';
import type { PageConfig, SignInConfig } from '../config';
import {
  IdentityUnavailableError,
  SignInRefusedError,
  type IdentityProvider,
  type SignedIn,
  type SignInChecks,
  type SignInStart,
} from './identity-provider';
import type { Person, Tokens } from './session-store';

type Claims = Readonly<Record<string, unknown>>;

/** The token comes straight from the provider's token endpoint, so its claims are read, not verified again; services verify it themselves. */
const claimsOf = (jwt: string | undefined): Claims => {
  const body = jwt?.split('.')[1];
  if (!body) return {};
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims;
  } catch {
    return {}; // an opaque access token; the id token then has to say who this is
  }
};

export const personFrom = (accessToken: string, idToken: string | undefined): Person => {
  const claims = { ...claimsOf(idToken), ...claimsOf(accessToken) };
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '');
  const roles = Array.isArray(claims['roles']) ? claims['roles'].filter((r): r is string => typeof r === 'string') : [];
  return { sub: text('sub'), name: text('name') || text('sub'), roles, organisation: text('organisation') };
};

/** Authorization code flow with PKCE. Discovery happens on first use and again after every failure: the provider may start later than we do. */
export class OidcIdentityProvider implements IdentityProvider {
  #discovered: Promise<oidc.Configuration> | undefined;
  readonly #redirectUri: string;

  constructor(
    private readonly page: PageConfig,
    private readonly client: SignInConfig,
    private readonly identity: IdentityConfig,
  ) {
    this.#redirectUri = new URL('/auth/callback', page.publicUrl).href;
  }

  async begin(): Promise<SignInStart> {
    const configuration = await this.#configuration();
    const checks: SignInChecks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: 'openid profile email', // not offline_access: a session here ends with the person's session at the provider
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    });
    return { url, checks };
  }

  async finish(callback: URL, checks: SignInChecks): Promise<SignedIn> {
    const configuration = await this.#configuration();
    return this.#tokens(
      oidc.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        idTokenExpected: true,
      }),
    );
  }

  async refresh(tokens: Tokens): Promise<SignedIn> {
    if (!tokens.refreshToken) throw new SignInRefusedError('There is no refresh token.');
    const configuration = await this.#configuration();
    return this.#tokens(oidc.refreshTokenGrant(configuration, tokens.refreshToken), tokens);
  }

  async logoutUrl(tokens: Tokens): Promise<URL | undefined> {
    const configuration = await this.#configuration();
    if (!configuration.serverMetadata().end_session_endpoint || !tokens.idToken) return undefined;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: tokens.idToken,
      post_logout_redirect_uri: new URL('/', this.page.publicUrl).href,
    });
  }

  async #tokens(answer: Promise<oidc.TokenEndpointResponse>, previous?: Tokens): Promise<SignedIn> {
    try {
      const got = await answer;
      const obtainedAt = Date.now();
      const idToken = got.id_token ?? previous?.idToken;
      return {
        person: personFrom(got.access_token, idToken),
        tokens: {
          accessToken: got.access_token,
          refreshToken: got.refresh_token ?? previous?.refreshToken,
          idToken,
          obtainedAt,
          accessExpiresAt: obtainedAt + (got.expires_in ?? 300) * 1000,
        },
      };
    } catch (error) {
      throw translate(error);
    }
  }

  async #configuration(): Promise<oidc.Configuration> {
    const { clientId, clientSecret } = this.client;
    const server = new URL(this.identity.issuers[0].address);
    this.#discovered ??= oidc.discovery(server, clientId, undefined, clientSecret ? oidc.ClientSecretBasic(clientSecret) : oidc.None(), {
      timeout: 5,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- named so to stand out: only a provider on this machine is asked without TLS
      execute: server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    });
    try {
      return await this.#discovered;
    } catch (error) {
      this.#discovered = undefined;
      throw new IdentityUnavailableError(`${server.href}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT' && error.code !== 'OAUTH_RESPONSE_IS_NOT_CONFORM');

const translate = (error: unknown): Error => {
  const message = error instanceof Error ? error.message : String(error);
  return isRefusal(error) ? new SignInRefusedError(message) : new IdentityUnavailableError(message);
};
