import type { Actor } from '@paktwerk/auth';
import type { IsoDate } from '@paktwerk/kernel';
import { Problem, requireOwnParty } from '@paktwerk/platform';
import { refuse } from '../problems';

export interface InOffice {
  /** Their last day as a counsellor, where all of their appointments are over. */
  readonly leftOn?: IsoDate;
}
export type Who = Pick<Actor, 'organisation' | 'personId' | 'roles'> & InOffice;
interface File {
  readonly district: string;
  readonly counsellor: string;
  readonly restrictedOn?: IsoDate;
}

/** Whoever has left acts as a counsellor no more; what they may do as a lead or for data protection stays theirs. */
export const requireInOffice = ({ leftOn }: InOffice): void => {
  if (leftOn !== undefined) throw new Problem(403, refuse('appointment-ended', { lastDay: leftOn }));
};

/** Of which cases a person may know that they are there: a team lead of all in the district, a counsellor of the own ones, a data-protection officer of restricted ones. */
export const visibleTo = (actor: Who): { readonly counsellor?: string; readonly isRestricted?: true } => {
  if (actor.roles.includes('TEAM_LEAD')) return {};
  const isCounsellor = actor.roles.includes('CASE_MANAGER');
  if (!isCounsellor || (actor.leftOn !== undefined && actor.roles.includes('DATA_PROTECTION'))) return { isRestricted: true };
  requireInOffice(actor);
  return { counsellor: actor.personId };
};

/** A file belongs to the counsellor in charge, for as long as they are one; nobody else writes in it. */
export const requireInCharge = (actor: Who, file: File): void => {
  requireOwnParty(actor, file.district);
  if (actor.personId !== file.counsellor) throw new Problem(403, refuse('not-own-case'));
  requireInOffice(actor);
};

/** A lead of the district decides what a counsellor may not in a case of their own; who is in charge of it themselves is no lead there. */
export const isLeadOfAnother = (actor: Who, file: File): boolean => actor.roles.includes('TEAM_LEAD') && actor.personId !== file.counsellor;

/** Whoever gives a command again is shown what it recorded, and must be allowed to read that now. */
export const requireRecorder = (actor: Who, file: File, isRepeat: boolean): void => {
  requireInCharge(actor, file);
  if (isRepeat) requireFileReader(actor, file);
};

/** Where a case stands is known to the counsellor in charge and to those who answer for it; the state, the granting authority and other districts never. */
export const requireReader = (actor: Who, file: File): void => {
  requireOwnParty(actor, file.district);
  if (!actor.roles.includes('TEAM_LEAD') && !(actor.roles.includes('DATA_PROTECTION') && file.restrictedOn !== undefined))
    requireInCharge(actor, file);
};

/** What whoever is in charge does, and a lead where it takes one. */
export const requireInChargeOrLead = (actor: Who, file: File): void =>
  isLeadOfAnother(actor, file) ? requireReader(actor, file) : requireInCharge(actor, file);

/** What takes a lead beside whoever is in charge. */
export const requireLeadOfAnother = (actor: Who, file: File): void => {
  requireReader(actor, file);
  if (!isLeadOfAnother(actor, file)) throw new Problem(403, refuse('own-case'));
};

/** What the file says of its client: after a revocation to the team lead and the data-protection officer only, and before it never to the latter. */
export const requireFileReader = (actor: Who, file: File): void => {
  requireReader(actor, file);
  const { restrictedOn } = file;
  if (restrictedOn !== undefined && !actor.roles.some((role) => role === 'TEAM_LEAD' || role === 'DATA_PROTECTION'))
    throw new Problem(403, refuse('restricted', { restrictedOn }));
};
