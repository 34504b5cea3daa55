import type { Actor } from '@paktwerk/auth';
import { Problem, requireOwnDistrict } from '@paktwerk/platform';
import { refuse } from '../problems';

type Who = Pick<Actor, 'organisation' | 'personId' | 'roles'>;
interface File {
  readonly district: string;
  readonly counsellor: string;
}

/** A file belongs to the counsellor in charge; nobody else writes in it. */
export const requireInCharge = (actor: Who, file: File): void => {
  requireOwnDistrict(actor, file.district);
  if (actor.personId !== file.counsellor) throw new Problem(403, refuse('not-own-case'));
};

/** The team lead of the district may read along; the state, the granting authority and other districts never. */
export const requireReader = (actor: Who, file: File): void => {
  requireOwnDistrict(actor, file.district);
  if (!actor.roles.includes('TEAM_LEAD')) requireInCharge(actor, file);
};
