import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ALLOW, ROLES, bodyOf, rolesWithin } from '@paktwerk/auth';
import type { Actor, Body, Role, TokenVerifier, VerifiedPerson } from '@paktwerk/auth';
import type { PaktwerkRequest } from './http';
import { rightsFor } from './directory-copy';
import type { ActingRoles } from './directory-copy';
import type { Districts } from './districts';
import { Problem } from './problems';

/** Who may call what: every route names its roles with @Allow. A route without roles is closed, and an unknown organisation may call none. */
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: Pick<TokenVerifier, 'verify'>,
    private readonly districts: Pick<Districts, 'find'>,
    private readonly onActor: (personId: string, name: string, organisation: string) => void = () => undefined,
    /** Where the directory says what people of parties may do. */
    private readonly acting?: Pick<ActingRoles, 'of' | 'inherited' | 'successorOf' | 'isCurrent'>,
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
    const own = rolesWithin(person.roles, this.bodyOf(person.organisation));
    // Any person: a machine client is told so by the roles of people, never by an empty list.
    const open: readonly Role[] = allowed.includes('ANY')
      ? ROLES.filter((r) => r !== 'SUBSCRIBER' || allowed.includes(r))
      : allowed.filter((a) => a !== 'ANY' && a !== 'PUBLIC');
    request.actor = (await this.actor(person, own, open)) ?? (await this.refuse(person, own, open));
    this.onActor(person.personId, person.name, request.actor.organisation);
    return true;
  }

  /** With the roles of the token and, of people of parties, with what their rights open. */
  private async actor(person: VerifiedPerson, own: readonly Role[], open: readonly Role[]): Promise<Actor | undefined> {
    const given = await this.given(person, own);
    const roles = [...(given?.roles ?? []), ...own];
    const role = roles.find((r) => open.includes(r));
    return role && { ...person, ...given, roles, role };
  }

  private given(person: VerifiedPerson, own: readonly Role[]): Promise<Partial<Actor> | undefined> | undefined {
    if (isOfParty(own)) return this.acting?.of(person.organisation, person.personId);
    return bodyOf(person.organisation) === 'district' ? this.acting?.inherited(person.organisation) : undefined;
  }

  /** A right that has been given a moment ago may be on its way; who has none is told so once all has arrived. */
  private async refuse(person: VerifiedPerson, own: readonly Role[], open: readonly Role[]): Promise<Actor> {
    const rights = this.acting && isOfParty(own) ? rightsFor(open) : [];
    if (rights.length === 0) throw new Problem(403, 'role-missing', { allowed: open });
    const isCurrent = await this.acting?.isCurrent();
    const actor = await this.actor(person, own, open);
    if (actor) return actor;
    if (!isCurrent) throw new Problem(503, 'rights-not-known-yet', {}, [], { 'retry-after': '1' });
    const successor = await this.acting?.successorOf(person.organisation);
    if (successor) throw new Problem(403, 'succeeded', { ...successor });
    throw new Problem(403, 'right-missing', { allowed: rights, organisation: person.organisation });
  }

  private bodyOf(organisation: string): Body {
    const body = bodyOf(organisation);
    if (body === undefined || (body === 'district' && !this.districts.find(organisation)))
      throw new Problem(403, 'organisation-unknown', { organisation: organisation.slice(0, 60) });
    return body;
  }
}

const isOfParty = (roles: readonly Role[]): boolean => roles.includes('PARTY_MEMBER');
