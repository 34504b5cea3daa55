import type { Role } from './actor';

/** The bodies of the state that act here: ministry, granting authority (Bewilligungsstelle), court of audit (Rechnungshof). */
export const STATE_BODIES = ['state', 'authority', 'audit'] as const;
export type StateBody = (typeof STATE_BODIES)[number];
export type Body = StateBody | 'district' | 'party';

const DISTRICT = /^[0-9]{5}$/;
/** Municipalities, carriers and groupings, by the keys that the directory gives them. */
const PARTY = /^([0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$/;

/** The organisation that a token names: a body by its word, a district or another party by its key. Undefined for anything else, which has no rights. */
export const bodyOf = (organisation: string): Body | undefined => {
  if (DISTRICT.test(organisation)) return 'district';
  return STATE_BODIES.find((body) => body === organisation) ?? (PARTY.test(organisation) ? 'party' : undefined);
};

/** A role counts only together with the body it belongs to: a clerk's role in a district's token opens nothing. */
const BODIES_OF_ROLE: Readonly<Record<Role, readonly Body[]>> = {
  MINISTRY: ['state'],
  OPERATIONS: ['state'],
  GRANT_CLERK: ['authority'],
  GRANT_REVIEWER: ['authority'],
  AUDITOR: ['audit'],
  APPLICANT: ['district'],
  SIGNATORY: ['district'],
  CASE_MANAGER: ['district'],
  TEAM_LEAD: ['district'],
  DATA_PROTECTION: ['district'],
  SUBSCRIBER: [...STATE_BODIES, 'district'],
  PARTY_MEMBER: ['party'],
};

export const rolesWithin = (roles: readonly Role[], body: Body): readonly Role[] => roles.filter((r) => BODIES_OF_ROLE[r].includes(body));

/** Whom somebody acts for: an organisation, with the parties whose place it has taken. */
export interface Acting {
  readonly organisation: string;
  readonly predecessors?: readonly string[];
}

/** The keys of all whose things are the organisation's own. */
export const ownKeys = ({ organisation, predecessors = [] }: Acting): readonly string[] => [organisation, ...predecessors];

/** Whether things of this party are the organisation's own, and it is a district or another party. */
export const actsFor = (who: Acting, key: string): boolean => {
  const body = bodyOf(who.organisation);
  return (body === 'district' || body === 'party') && ownKeys(who).includes(key);
};

/** Whether this organisation sees things of a party, by its key: a district or another party its own, bodies of the state all, anybody else none. */
export const seesParty = (who: Acting, key: string): boolean => {
  switch (bodyOf(who.organisation)) {
    case 'state':
    case 'authority':
    case 'audit':
      return true;
    case 'district':
    case 'party':
      return actsFor(who, key);
    case undefined:
      return false;
  }
};
