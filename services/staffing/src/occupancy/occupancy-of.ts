import { addDays, daysBetween, defined, divideHalfUp, earlierOf, laterOf, monthEnd } from '@paktwerk/kernel';
import type { FteHundredths, Instant, IsoDate } from '@paktwerk/kernel';
import { termsOn } from '../post/state';
import type { Terms } from '../post/state';
import { covers } from '../shared/periods';
import type { Period } from '../shared/periods';
import type { DistrictOccupancyItem, OccupancyView } from './views';

/** A post with the days on which it may be filled, and those on which somebody works on it. */
export interface PostOfState {
  readonly district: string;
  readonly terms: readonly Terms[];
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly held: readonly Period[];
  /** Of these, the days without pay. */
  readonly unpaid: readonly Period[];
  /** Last day of the window within which nobody filled it. */
  readonly lapsedAfter?: IsoDate;
}

const MONTHS = 12;
type Figures = Omit<DistrictOccupancyItem, 'district'>;

/** How the posts of the state are filled on a day: together, and district by district. */
export const occupancyOf = (
  posts: readonly PostOfState[],
  { effectiveOn, knownAt }: { readonly effectiveOn: IsoDate; readonly knownAt?: Instant | undefined },
): OccupancyView => {
  const byDistrict = new Map<string, PostOfState[]>();
  for (const post of posts) byDistrict.set(post.district, [...(byDistrict.get(post.district) ?? []), post]);
  const months = monthsUntil(effectiveOn);
  return {
    effectiveOn,
    ...defined({ knownAt }),
    ...figuresOf(posts, effectiveOn, months),
    districts: [...byDistrict]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([district, own]) => ({ district, ...figuresOf(own, effectiveOn, months) })),
  };
};

const monthsUntil = (day: IsoDate): readonly IsoDate[] => {
  const months = [`${day.slice(0, 7)}-01`];
  while (months.length < MONTHS) months.unshift(`${addDays(months[0]!, -1).slice(0, 7)}-01`);
  return months;
};

const isHeldOn = ({ held }: PostOfState, day: IsoDate): boolean => held.some((days) => covers(days, day));
const isUnpaidOn = ({ unpaid }: PostOfState, day: IsoDate): boolean => unpaid.some((days) => covers(days, day));
const hasLapsedOn = (post: PostOfState, day: IsoDate): boolean =>
  post.lapsedAfter !== undefined && post.lapsedAfter < day && !isHeldOn(post, day);
const sharesOn = (posts: readonly PostOfState[], day: IsoDate): FteHundredths =>
  posts.reduce((sum, post) => sum + termsOn(post, day).share, 0);

const figuresOf = (posts: readonly PostOfState[], day: IsoDate, months: readonly IsoDate[]): Figures => {
  const approved = posts.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  const there = approved.filter((post) => !hasLapsedOn(post, day));
  const suspended = there.filter((post) => isUnpaidOn(post, day));
  const filled = there.filter((post) => isHeldOn(post, day) && !isUnpaidOn(post, day));
  const gaps = posts.flatMap((post) => refillsOf(post, months[0]!, day)).sort((a, b) => a - b);
  const median = gaps[Math.floor((gaps.length - 1) / 2)];
  return {
    posts: there.length,
    vacantPosts: there.length - filled.length - suspended.length,
    suspendedPosts: suspended.length,
    lapsedPosts: approved.length - there.length,
    approvedShare: sharesOn(there, day),
    filledShare: sharesOn(filled, day),
    suspendedShare: sharesOn(suspended, day),
    refills: gaps.length,
    ...defined({ medianDaysToRefill: median }),
    months: months.map((first) => ({ month: first.slice(0, 7), ...averageOf(posts, first) })),
  };
};

/** Days without anybody before each that took a post over within some days. */
const refillsOf = ({ held }: PostOfState, since: IsoDate, until: IsoDate): readonly number[] => {
  const inTurn = held.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inTurn.flatMap((one, i) => {
    const before = inTurn[i - 1];
    return before === undefined || one.from < since || one.from > until ? [] : [Math.max(0, daysBetween(before.until, one.from) - 1)];
  });
};

const averageOf = (posts: readonly PostOfState[], first: IsoDate) => {
  const last = monthEnd(first);
  let [approved, filled] = [0, 0];
  for (const post of posts) {
    const { firstDay, lastDay, lapsedAfter, held, unpaid } = post;
    approved += shareDays(post, { from: firstDay, until: earlierOf(lastDay, lapsedAfter) }, first, last);
    for (const days of held) filled += shareDays(post, { from: days.from, until: earlierOf(days.until, lastDay) }, first, last);
    for (const days of unpaid) filled -= shareDays(post, { from: days.from, until: earlierOf(days.until, lastDay) }, first, last);
  }
  const perDay = (sum: number): FteHundredths => Number(divideHalfUp(BigInt(sum), BigInt(last.slice(8))));
  return { approvedShare: perDay(approved), filledShare: perDay(filled) };
};

/** Share by days; where the share changes within the month, day by day. */
const shareDays = (post: PostOfState, days: { readonly from: IsoDate; readonly until: IsoDate }, first: IsoDate, last: IsoDate): number => {
  const [from, until] = [laterOf(days.from, first), earlierOf(days.until, last)];
  if (from > until) return 0;
  if (!post.terms.some((one) => one.from > from && one.from <= until)) return termsOn(post, from).share * (daysBetween(from, until) + 1);
  let sum = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) sum += termsOn(post, day).share;
  return sum;
};
