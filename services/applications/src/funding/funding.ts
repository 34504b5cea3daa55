import { assertNever } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import type { Family } from './family';
import { PerCapitaPost, perCapitaPost } from './per-capita-post';

/** What a rule set says, by the family of its programme. */
export const Funding = PerCapitaPost;
export type Funding = Static<typeof Funding>;

/** The services know families, never programmes: what a rule set makes of lines follows from its data. */
export const familyOf = (funding: Funding): Family => {
  switch (funding.family) {
    case 'per-capita-post':
      return perCapitaPost(funding);
    default:
      return assertNever(funding.family);
  }
};
