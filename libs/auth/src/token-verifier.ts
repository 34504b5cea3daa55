import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { personIdOf, ROLES } from './actor';
import type { Role } from './actor';

export interface VerifiedPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
  /** The OIDC client that the token was issued to (`azp`, else `client_id`). */
  readonly clientId?: string;
}

/** `token-expired` and `token-invalid` are the caller's fault (401); `identity-provider-unavailable` is not (503). */
export class TokenError extends Error {
  constructor(
    readonly code: 'token-expired' | 'token-invalid' | 'identity-provider-unavailable',
    message: string,
  ) {
    super(message);
    this.name = 'TokenError';
  }
}

/** Verifies bearer tokens of the OIDC provider. Finds its keys when first needed, so that services start without it. */
export class TokenVerifier {
  private keys: JWTVerifyGetKey | undefined;
  private readonly cache = new Map<string, { person: VerifiedPerson; until: number }>();

  constructor(private readonly options: { readonly issuer: string; readonly audience: string; readonly jwksUrl?: string }) {}

  async verify(token: string): Promise<VerifiedPerson> {
    const hit = this.cache.get(token);
    if (hit && hit.until > Date.now()) return hit.person;
    const keys = await this.findKeys();
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, { issuer: this.options.issuer, audience: this.options.audience, clockTolerance: 5 }));
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new TokenError('token-expired', 'The token has expired.');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
        throw new TokenError('identity-provider-unavailable', 'The keys of the identity provider cannot be fetched.');
      throw new TokenError('token-invalid', 'The token is not valid.');
    }
    const person = this.personOf(payload);
    if (this.cache.size > 5000) this.cache.clear();
    this.cache.set(token, { person, until: Math.min((payload.exp ?? 0) * 1000, Date.now() + 60_000) });
    return person;
  }

  private personOf(payload: JWTPayload): VerifiedPerson {
    const {
      sub,
      iss,
      name,
      roles,
      organisation,
      azp,
      client_id: client,
    } = payload as JWTPayload & Readonly<Record<'name' | 'roles' | 'organisation' | 'azp' | 'client_id', unknown>>;
    const clientId = [azp, client].find((id) => typeof id === 'string');
    if (typeof sub !== 'string' || typeof iss !== 'string' || !Array.isArray(roles) || typeof organisation !== 'string')
      throw new TokenError('token-invalid', 'The token names no roles or no organisation.');
    return {
      personId: personIdOf(iss, sub),
      name: typeof name === 'string' ? name : sub,
      roles: roles.filter((r): r is Role => (ROLES as readonly unknown[]).includes(r)),
      organisation,
      ...(clientId === undefined ? {} : { clientId }),
    };
  }

  private async findKeys(): Promise<JWTVerifyGetKey> {
    if (this.keys) return this.keys;
    try {
      const url = this.options.jwksUrl ?? (await this.discover());
      this.keys = createRemoteJWKSet(new URL(url), { timeoutDuration: 3000, cooldownDuration: 2000 });
      return this.keys;
    } catch {
      throw new TokenError('identity-provider-unavailable', 'The identity provider does not answer.');
    }
  }

  private async discover(): Promise<string> {
    const answer = await fetch(`${this.options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(3000),
    });
    const { jwks_uri: uri } = (await answer.json()) as { jwks_uri?: string };
    if (!answer.ok || !uri) throw new Error('no discovery document');
    return uri;
  }
}
