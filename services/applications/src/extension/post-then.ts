import { addDays, earlierOf, lapseOn, lastDayOfMonths, movedBy, openedFrom } from '@paktwerk/kernel';
import type { FteHundredths, Interruption, IsoDate, LapsedDays } from '@paktwerk/kernel';

/** Days on which somebody held a post, both ends included. */
export interface Held {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Days without pay, with what the rules let them move; `isUntold`: staffing did not say yet what they do. */
export interface KnownInterruption extends Interruption {
  readonly isUntold?: true;
}

/** Nobody filled it within its window: what its months would still cost has fallen back. */
export interface KnownLapse extends LapsedDays {
  readonly vacantSince: IsoDate;
}

/** A post as it is known: what is approved, and who held it when. */
export interface PostThen {
  readonly postId: string;
  readonly lineId: string;
  readonly share: FteHundredths;
  /** The day from which the approval has effect. */
  readonly approvedOn: IsoDate;
  readonly from: IsoDate;
  /** Last day of the approval, without the interruptions that a notice counted in. */
  readonly to: IsoDate;
  /** What the money lasts for from the first day of work on; without it until the last day of the approval. */
  readonly months?: number;
  /** Days without pay, which do not count as funded as far as the rules say so. */
  readonly interruptions: readonly KnownInterruption[];
  /** Its grant is revoked or withdrawn; this is the last day that it held. */
  readonly revokedAfter?: IsoDate;
  readonly lapses: readonly KnownLapse[];
  readonly held: readonly Held[];
}

/** How a post stands on a day. A vacant one has lapsed once its window is over. */
export type PostOn =
  | { readonly state: 'NOT_APPROVED'; readonly approvedOn: IsoDate }
  | { readonly state: 'APPROVED' | 'FILLED' }
  | { readonly state: 'VACANT' | 'LAPSED'; readonly since: IsoDate; readonly refillableUntil?: IsoDate }
  | { readonly state: 'ENDED'; readonly on: IsoDate };

/** The first day of work on a post, as far as it lies before the end of a day. */
const firstDay = (held: readonly Held[]): IsoDate | undefined => held.map(({ from }) => from).sort()[0];

/** The last day of some months that were worked through with interruptions: reckoned as the post itself reckons its end. */
export const endOfMonths = (first: IsoDate, months: number, interruptions: readonly Interruption[]): IsoDate =>
  movedBy(lastDayOfMonths(first, months), interruptions);

/** The approval lasts longer by interruptions without pay. */
export const approvalEnd = ({ to, interruptions }: PostThen): IsoDate => movedBy(to, interruptions);

/** Last day that a post is funded: its months from the first day of work on, within the approval. */
export const endOf = ({ to, months, interruptions, held }: PostThen, first: IsoDate | undefined = firstDay(held)): IsoDate =>
  movedBy(first === undefined || months === undefined ? to : earlierOf(to, lastDayOfMonths(first, months)), interruptions);

export const firstDayOf = ({ held }: PostThen): IsoDate | undefined => firstDay(held);

/** How a post stands on a day. @param windowMonths within which a vacant post may be filled again; without it for as long as it is approved */
export const postOn = (post: PostThen, day: IsoDate, windowMonths: number | undefined): PostOn => {
  if (post.approvedOn > day) return { state: 'NOT_APPROVED', approvedOn: post.approvedOn };
  const begun = post.held.filter(({ from }) => from <= day);
  const end = endOf(post, firstDay(begun));
  if (end < day) return { state: 'ENDED', on: end };
  if (begun.some(({ until }) => day <= until)) return { state: 'FILLED' };
  const lapse = lapseOn(post.lapses, day);
  if (lapse !== undefined) return { state: 'LAPSED', since: lapse.vacantSince, refillableUntil: lapse.lastDay };
  const opened = openedFrom(post.lapses, day);
  const since = [...begun.map(({ until }) => addDays(until, 1)), ...(opened === undefined ? [] : [opened])].sort().at(-1);
  if (since === undefined) return { state: 'APPROVED' };
  if (windowMonths === undefined) return { state: 'VACANT', since };
  const refillableUntil = lastDayOfMonths(since, windowMonths);
  return { state: day <= refillableUntil ? 'VACANT' : 'LAPSED', since, refillableUntil };
};
