import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ALLOW, ROLES, bodyOf, rolesWithin } from '@paktwerk/auth';
import type { Body, Role, TokenVerifier } from '@paktwerk/auth';
import type { PaktwerkRequest } from './http';
import type { Districts } from './districts';
import { Problem } from './problems';

/** Who may call what: every route names its roles with @Allow. A route without roles is closed, and an unknown organisation may call none. */
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: Pick<TokenVerifier, 'verify'>,
    private readonly districts: Pick<Districts, 'find'>,
    private readonly onActor: (personId: string, name: string) => void = () => undefined,
  ) {}

  async canActivate(ctx: ExecutionContext): Promise<boolean> {
    if (ctx.getType() !== 'http') return true;
    const allowed =
      this.reflector.getAllAndOverride<readonly (Role | 'ANY' | 'PUBLIC')[] | undefined>(ALLOW, [ctx.getHandler(), ctx.getClass()]) ?? [];
    if (allowed.includes('PUBLIC')) return true;
    const request = ctx.switchToHttp().getRequest<PaktwerkRequest>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new Problem(401, 'unauthenticated', {}, [], { 'www-authenticate': 'Bearer' });
    const person = await this.verifier.verify(token);
    const roles = rolesWithin(person.roles, this.bodyOf(person.organisation));
    // Any person: a machine client is told so by the roles of people, never by an empty list.
    const open: readonly Role[] = allowed.includes('ANY')
      ? ROLES.filter((r) => r !== 'SUBSCRIBER' || allowed.includes(r))
      : allowed.filter((a) => a !== 'ANY' && a !== 'PUBLIC');
    const role = roles.find((r) => open.includes(r));
    if (!role) throw new Problem(403, 'role-missing', { allowed: open });
    request.actor = { ...person, roles, role };
    this.onActor(person.personId, person.name);
    return true;
  }

  private bodyOf(organisation: string): Body {
    const body = bodyOf(organisation);
    if (body === undefined || (body === 'district' && !this.districts.find(organisation)))
      throw new Problem(403, 'organisation-unknown', { organisation: organisation.slice(0, 60) });
    return body;
  }
}
