import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { defined } from '@paktwerk/kernel';
import { personIdOf, ROLES } from './actor';
import type { Role } from './actor';
import type { Issuer } from './issuers';

export interface VerifiedPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
  /** The OIDC client that the token was issued to (`azp`, else `client_id`). */
  readonly clientId?: string;
  /** Absent unless the provider says that it verified it: some let people write any address of their own. */
  readonly email?: string;
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

type KeySet = ReturnType<typeof createRemoteJWKSet>;
interface Verified {
  readonly person: VerifiedPerson;
  readonly keys: KeySet;
}

const MAX_REMEMBERED = 5000;

/**
 * Verifies bearer tokens of the configured providers. Finds their keys when first needed, so that services start without them. A verified token
 * is remembered until it expires or its provider's keys change; they are looked at again every ten minutes.
 */
export class TokenVerifier {
  private readonly keys = new Map<string, Promise<KeySet>>();
  private readonly verified = new LRUCache<string, Verified>({ max: MAX_REMEMBERED });

  constructor(private readonly options: { readonly issuers: readonly Issuer[]; readonly audience: string }) {}

  async verify(token: string): Promise<VerifiedPerson> {
    const known = this.verified.get(token);
    if (known) {
      if (!known.keys.fresh && !known.keys.reloading) void known.keys.reload().catch(() => undefined); // tried again at the next call
      return known.person;
    }
    const issuer = this.issuerOf(token);
    const keys = await this.findKeys(issuer);
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, { issuer: issuer.address, audience: this.options.audience, clockTolerance: 5 }));
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new TokenError('token-expired', 'The token has expired.');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
        throw new TokenError('identity-provider-unavailable', 'The keys of the identity provider cannot be fetched.');
      throw new TokenError('token-invalid', 'The token is not valid.');
    }
    const person = this.personOf(payload, issuer);
    const lifetimeMs = (payload.exp ?? 0) * 1000 - Date.now();
    if (lifetimeMs > 0) this.verified.set(token, { person, keys }, { ttl: lifetimeMs });
    return person;
  }

  /** Whose keys decide; that the token really is of this issuer is checked with them. */
  private issuerOf(token: string): Issuer {
    const address = readIssuer(token);
    const issuer = this.options.issuers.find((one) => one.address === address);
    if (!issuer) throw new TokenError('token-invalid', 'The token is of no provider that is accepted here.');
    return issuer;
  }

  private personOf(payload: JWTPayload, issuer: Issuer): VerifiedPerson {
    const {
      sub,
      name,
      roles,
      organisation,
      azp,
      client_id: client,
      email,
      email_verified: isVerified,
    } = payload as JWTPayload &
      Readonly<Record<'name' | 'roles' | 'organisation' | 'azp' | 'client_id' | 'email' | 'email_verified', unknown>>;
    // Machines are registered by the name they have at the first provider; another provider's client of the same name is not them.
    const clientId = issuer.name === this.options.issuers[0]?.name ? [azp, client].find((id) => typeof id === 'string') : undefined;
    if (typeof sub !== 'string' || !Array.isArray(roles) || typeof organisation !== 'string')
      throw new TokenError('token-invalid', 'The token names no roles or no organisation.');
    return {
      personId: personIdOf(issuer.name, sub),
      name: typeof name === 'string' ? name : sub,
      roles: roles.filter((r): r is Role => (ROLES as readonly unknown[]).includes(r)),
      organisation,
      ...defined({ clientId, email: typeof email === 'string' && isVerified === true ? email : undefined }),
    };
  }

  /** Asked once, however many first requests come at once; what failed is asked again by the next one. */
  private findKeys(issuer: Issuer): Promise<KeySet> {
    const known = this.keys.get(issuer.address);
    if (known) return known;
    const found = this.fetchKeysOf(issuer);
    this.keys.set(issuer.address, found);
    found.catch(() => this.keys.delete(issuer.address));
    return found;
  }

  private async fetchKeysOf(issuer: Issuer): Promise<KeySet> {
    try {
      const url = issuer.jwksUrl ?? (await discover(issuer.address));
      return createRemoteJWKSet(new URL(url), {
        timeoutDuration: 3000,
        cooldownDuration: 2000,
        [customFetch]: this.forgettingFetch(),
      });
    } catch {
      throw new TokenError('identity-provider-unavailable', 'The identity provider does not answer.');
    }
  }

  /** Fetches the keys of one provider; when they are others than before, no token is taken for verified any more. */
  private forgettingFetch(): typeof fetch {
    let before: string | undefined;
    return async (input, init) => {
      const answer = await fetch(input, init);
      const keys = await answer.clone().text();
      if (answer.ok && before !== undefined && keys !== before) this.verified.clear();
      if (answer.ok) before = keys;
      return answer;
    };
  }
}

const readIssuer = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

const discover = async (address: string): Promise<string> => {
  const answer = await fetch(`${address.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(3000) });
  const { jwks_uri: uri } = (await answer.json()) as { jwks_uri?: string };
  if (!answer.ok || !uri) throw new Error('no discovery document');
  return uri;
};
