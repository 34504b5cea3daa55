import type { FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { ruleOn } from './rules-for-post';
import { termsOn } from './state';
import type { ApprovedPost } from './state';

/** Nobody works nothing, whatever the rules say. */
const LEAST: FteHundredths = 1;

/** Somebody works at least as much as the rules say, and at most as much as the post has. */
export const refuseShare = (share: FteHundredths, on: IsoDate, post: ApprovedPost, rules: Rules | undefined): Refusal | undefined => {
  const { value: minimumShare = LEAST, source = '' } = ruleOn(rules, 'minimumShare', post, on) ?? {};
  if (share < minimumShare) return refuse('share-below-minimum', { share, minimumShare, source });
  const { share: postShare } = termsOn(post, on);
  return share > postShare ? refuse('share-above-post', { share, postShare, on }) : undefined;
};
