import { defined, derivedId } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { OccupancyCorrected } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { approvedUntil, daysOf, firstDayOf, keysOf } from './state';
import type { ApprovedPost } from './state';

/** Written where an open occupancy ends earlier because an interruption of pay was shorter than was known, or that of somebody else who was there otherwise, or never. */
const MOVES_BACK = {
  interruption: 'Eine Unterbrechung des Entgelts war kürzer als bekannt; so lange reicht das Geld nicht.',
  occupancy: 'Eine Besetzung davor ist berichtigt oder aufgehoben; so lange reicht das Geld nicht.',
} as const;

/**
 * The money of a post lasts less long than was known: whoever stays as long as it lasts goes with it. A last day that somebody named is a fact, and
 * another one has to be said first.
 */
export const keepWithinMoney = (
  post: ApprovedPost,
  correctionId: string,
  because: keyof typeof MOVES_BACK = 'interruption',
): readonly PostEvent[] | Refusal => {
  const to = approvedUntil(post);
  const late = post.occupancies.filter((o) => daysOf(post, o).until > to);
  const fixed = late.find(({ from, lastDay }) => lastDay !== undefined || from > to);
  if (fixed)
    return refuse('money-ends-earlier', { from: firstDayOf(post.occupancies) ?? post.from, to, otherUntil: daysOf(post, fixed).until });
  return late.map(({ appointmentId, personId, from, approvedUntil: then, tier }) => {
    const days = { from, ...defined({ tier }) };
    return OccupancyCorrected({
      ...keysOf(post),
      appointmentId,
      personId,
      correctionId: derivedId('cor', correctionId, appointmentId),
      attemptId: derivedId('cor', correctionId, appointmentId, 'first'),
      claimIds: [],
      was: { ...days, ...defined({ approvedUntil: then }) },
      is: { ...days, approvedUntil: to },
      reason: MOVES_BACK[because],
      ...fundingOf(post, post.occupancies),
    });
  });
};
