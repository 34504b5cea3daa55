import { derivedId } from '@paktwerk/kernel';
import type { EventActor } from '@paktwerk/kernel';

export const ROLES = [
  'MINISTRY',
  'GRANT_CLERK',
  'GRANT_REVIEWER',
  'APPLICANT',
  'SIGNATORY',
  'CASE_MANAGER',
  'TEAM_LEAD',
  'AUDITOR',
  'OPERATIONS',
  'SUBSCRIBER',
] as const;
export type Role = (typeof ROLES)[number];

/** A signed-in person, in the role they act in on this route. */
export interface Actor {
  /** Our own id, made from (name of the issuer, subject): four eyes and ownership compare this. */
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The first of the person's roles that the route allows. */
  readonly role: Role;
  /** `state`, `authority`, or a district's five-digit key. */
  readonly organisation: string;
  /** The OIDC client that the token was issued to: who a machine is that signs in with its own credentials. */
  readonly clientId?: string;
}

/** Hangs on the configured name of the provider, never on its address: a provider that moves makes nobody another person. */
export const personIdOf = (issuerName: string, subject: string): string => derivedId('per', issuerName, subject);

/** What of the actor is written into events. */
export const eventActor = (actor: Actor): EventActor => ({ person: actor.personId, role: actor.role, organisation: actor.organisation });

/** May this person see or act on things of a district? State and granting authority act statewide; roles are checked by the route. */
export const actsFor = (actor: Pick<Actor, 'organisation'>, district: string): boolean =>
  actor.organisation === district || actor.organisation === 'state' || actor.organisation === 'authority';
