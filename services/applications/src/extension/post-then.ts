import { PARTS_OF_A_MONTH, addDays, earlierOf, lastDayOfMonths, monthsLater } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';

/** Days on which somebody held a post, both ends included. */
export interface Held {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** A post as it is known: what is approved, and who held it when. */
export interface PostThen {
  readonly postId: string;
  readonly lineId: string;
  readonly share: FteHundredths;
  /** The day from which the approval has effect. */
  readonly approvedOn: IsoDate;
  readonly from: IsoDate;
  /** Last day of the approval. */
  readonly to: IsoDate;
  /** What the money lasts for from the first day of work on; without it until the last day of the approval. */
  readonly months?: number;
  /** Months and parts of months without pay, which do not count as funded. */
  readonly suspendedMonths: number;
  /** Those of them that the last day of the approval counts in, because a notice said it when they were known; absent where there are none. */
  readonly countedIn?: number;
  /** Its grant is revoked or withdrawn; this is the last day that it held. */
  readonly revokedAfter?: IsoDate;
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

/** The last day of some months that were worked through with interruptions. */
export const endOfMonths = (first: IsoDate, months: number, suspendedMonths: number): IsoDate =>
  later(lastDayOfMonths(first, months), suspendedMonths);

/** Parts of months come as fractions of days of a month: so fine that no day is lost. */
const FINE = 1_000_000_000;
const later = (end: IsoDate, months: number): IsoDate =>
  monthsLater(end, { over: BigInt(Math.round(months * FINE)), of: BigInt(FINE) }, PARTS_OF_A_MONTH.value);

/** The approval lasts longer by interruptions without pay. */
export const approvalEnd = ({ to, suspendedMonths, countedIn = 0 }: PostThen): IsoDate =>
  later(to, Math.max(0, suspendedMonths - countedIn));

/** Last day that a post is funded: its months from the first day of work on, within the approval. */
export const endOf = (post: PostThen, first: IsoDate | undefined = firstDay(post.held)): IsoDate =>
  first === undefined || post.months === undefined
    ? approvalEnd(post)
    : earlierOf(approvalEnd(post), endOfMonths(first, post.months, post.suspendedMonths));

export const firstDayOf = ({ held }: PostThen): IsoDate | undefined => firstDay(held);

/** How a post stands on a day. @param windowMonths within which a vacant post may be filled again; without it for as long as it is approved */
export const postOn = (post: PostThen, day: IsoDate, windowMonths: number | undefined): PostOn => {
  if (post.approvedOn > day) return { state: 'NOT_APPROVED', approvedOn: post.approvedOn };
  const begun = post.held.filter(({ from }) => from <= day);
  const end = endOf(post, firstDay(begun));
  if (end < day) return { state: 'ENDED', on: end };
  if (begun.some(({ until }) => day <= until)) return { state: 'FILLED' };
  const last = begun
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (last === undefined) return { state: 'APPROVED' };
  const since = addDays(last, 1);
  if (windowMonths === undefined) return { state: 'VACANT', since };
  const refillableUntil = lastDayOfMonths(since, windowMonths);
  return { state: day <= refillableUntil ? 'VACANT' : 'LAPSED', since, refillableUntil };
};
