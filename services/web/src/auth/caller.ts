import { TokenError, bodyOf, rolesWithin, type Role, type TokenVerifier, type VerifiedPerson } from '@paktwerk/auth';
import type { FastifyRequest } from 'fastify';
import { Problem } from '@paktwerk/platform';
import { identityProviderUnavailable, notSignedIn } from '../problems';
import type { RequestGuard } from './request-guard';

export interface Caller {
  readonly authorization: string;
  readonly person: VerifiedPerson;
}

/** Who asks one of this service's own endpoints, by session or by bearer token; the token is verified either way. */
export class Callers {
  constructor(
    private readonly guard: RequestGuard,
    private readonly verifier: Pick<TokenVerifier, 'verify'>,
  ) {}

  async require(request: FastifyRequest, ...roles: readonly Role[]): Promise<Caller> {
    const authorization = await this.guard.authorization(request);
    const person = await this.verifier.verify(authorization.replace(/^Bearer +/i, '')).catch((error: unknown) => {
      if (!(error instanceof TokenError)) throw error;
      throw error.code === 'identity-provider-unavailable' ? identityProviderUnavailable() : notSignedIn();
    });
    const body = bodyOf(person.organisation);
    if (!body) throw new Problem(403, 'organisation-unknown', { organisation: person.organisation.slice(0, 60) });
    if (roles.length > 0 && !rolesWithin(person.roles, body).some((r) => roles.includes(r)))
      throw new Problem(403, 'role-missing', { allowed: roles });
    return { authorization, person };
  }
}
