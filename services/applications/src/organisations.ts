import type { Actor } from '@paktwerk/auth';
import { Problem, refuseWith } from '@paktwerk/platform';

/** A role counts only together with the body it belongs to: a clerk's role in a district's token opens nothing. */
export const requireBody = (actor: Pick<Actor, 'organisation'>, body: 'state' | 'authority'): void => {
  if (actor.organisation !== body) throw new Problem(403, 'other-organisation');
};

const isDistrict = (organisation: string): boolean => /^\d{5}$/.test(organisation);

/** The district that a person acts for. */
export const districtOf = (actor: Pick<Actor, 'organisation'>): string =>
  isDistrict(actor.organisation) ? actor.organisation : refuseWith('organisation-is-no-district', { organisation: actor.organisation });

/** What a list may show: districts see their own only; others see what they ask for. */
export const visibleDistrict = (actor: Pick<Actor, 'organisation'>, asked: string | undefined): string | undefined => {
  if (!isDistrict(actor.organisation)) return asked;
  if (asked !== undefined && asked !== actor.organisation) throw new Problem(403, 'other-organisation');
  return actor.organisation;
};
