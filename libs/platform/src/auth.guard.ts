import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ALLOW } from '@paktwerk/auth';
import type { Role, TokenVerifier } from '@paktwerk/auth';
import type { PaktwerkRequest } from './http';
import { Problem } from './problems';

/** Who may call what: every route names its roles with @Allow; a route that names none is closed. */
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
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
    const role = person.roles.find((r) => allowed.includes('ANY') || allowed.includes(r));
    if (!role) throw new Problem(403, 'role-missing', { allowed: allowed.filter((a) => a !== 'ANY') });
    request.actor = { ...person, role };
    this.onActor(person.personId, person.name);
    return true;
  }
}
