import type { Actor } from '@paktwerk/auth';
import { Problem, refuseWith } from '@paktwerk/platform';

type Who = Pick<Actor, 'organisation'>;
const isDistrict = (organisation: string): boolean => /^\d{5}$/.test(organisation);

/** The district that a person acts for. */
export const districtOf = (actor: Who): string =>
  isDistrict(actor.organisation) ? actor.organisation : refuseWith('organisation-is-no-district', { organisation: actor.organisation });

/** Only the district itself acts on its posts and its people; state and granting authority look on. */
export const requireOwnDistrict = (actor: Who, district: string): void => {
  if (actor.organisation !== district) throw new Problem(403, 'other-organisation');
};

/** What a list may show: districts see their own only; others see what they ask for. */
export const visibleDistrict = (actor: Who, asked: string | undefined): string | undefined => {
  if (!isDistrict(actor.organisation)) return asked;
  if (asked !== undefined && asked !== actor.organisation) throw new Problem(403, 'other-organisation');
  return actor.organisation;
};
