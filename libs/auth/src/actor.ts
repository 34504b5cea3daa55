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
  'DATA_PROTECTION',
  'AUDITOR',
  'OPERATIONS',
  'SUBSCRIBER',
  /** Signs in for a party that is no district; what they may do for it, the directory says. */
  'PARTY_MEMBER',
] as const;
export type Role = (typeof ROLES)[number];

/** A signed-in person, in the role they act in on this route. */
export interface Actor {
  /** Our own id, made from (name of the issuer, subject): four eyes and ownership compare this. */
  readonly personId: string;
  readonly name: string;
  /** Those that count within the person's organisation. */
  readonly roles: readonly Role[];
  /** The first of them that the route allows. */
  readonly role: Role;
  /** `state`, `authority`, `audit`, a district's five-digit key, or the key of another party (see `bodyOf`). */
  readonly organisation: string;
  /** Parties whose place it has taken, by their keys: their files are its own now. */
  readonly predecessors?: readonly string[];
  /** The OIDC client that the token was issued to: who a machine is that signs in with its own credentials. */
  readonly clientId?: string;
  /** Where the provider says that mail reaches them; absent where it says nothing, or that it did not verify it. */
  readonly email?: string;
}

/** The id is made from the provider's configured name, not its address, so people keep their ids when the provider moves. */
export const personIdOf = (issuerName: string, subject: string): string => derivedId('per', issuerName, subject);

/** What of the actor is written into events. */
export const eventActor = (actor: Actor): EventActor => ({ person: actor.personId, role: actor.role, organisation: actor.organisation });
