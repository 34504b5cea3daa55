import type { Actor } from '@paktwerk/auth';
import { Problem, refuseWith } from '@paktwerk/platform';

type Who = Pick<Actor, 'organisation' | 'personId' | 'roles'>;
interface File {
  readonly district: string;
  readonly counsellor: string;
}

/** The district that a counsellor works for. */
export const districtOf = (actor: Pick<Actor, 'organisation'>): string =>
  /^\d{5}$/.test(actor.organisation) ? actor.organisation : refuseWith('organisation-is-no-district', { organisation: actor.organisation });

/** A file belongs to the counsellor in charge; nobody else writes in it. */
export const requireInCharge = (actor: Who, file: File): void => {
  if (actor.organisation !== file.district) throw new Problem(403, 'other-organisation');
  if (actor.personId !== file.counsellor) throw new Problem(403, 'not-own-case');
};

/** The team lead of the district may read along; the state, the granting authority and other districts never. */
export const requireReader = (actor: Who, file: File): void => {
  if (actor.organisation === file.district && actor.roles.includes('TEAM_LEAD')) return;
  requireInCharge(actor, file);
};
