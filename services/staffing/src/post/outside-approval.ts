import { lapseOn } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { approvedUntil } from './state';
import type { ApprovedPost } from './state';

/** What is said of a post from a day on needs a post on that day. */
export const refuseOutside = (from: IsoDate, post: ApprovedPost): Refusal | undefined => {
  const lapse = lapseOn(post.lapses, from);
  if (lapse !== undefined) return refuse('post-lapsed', { vacantSince: lapse.vacantSince, lastDay: lapse.lastDay });
  const to = approvedUntil(post);
  return from < post.from || from > to ? refuse('first-day-outside-approval', { from: post.from, to, requestedFrom: from }) : undefined;
};
