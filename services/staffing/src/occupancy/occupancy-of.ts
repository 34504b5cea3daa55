import { addDays, daysBetween, defined, divideHalfUp, earlierOf, lapseOn, laterOf, monthEnd, monthBegin } from '@paktwerk/kernel';
import type { FteHundredths, Instant, IsoDate, LapsedDays } from '@paktwerk/kernel';
import { paidShareOn, termsOn } from '../post/state';
import type { KeptShare, Terms, WorkingShare } from '../post/state';
import { covers } from '../shared/periods';
import type { Period } from '../shared/periods';
import type { DistrictOccupancyItem, OccupancyView } from './views';

/** Days on which somebody holds a post, with what was said of how much they work on it. */
export interface HeldDays extends Period {
  readonly shares?: readonly WorkingShare[];
  readonly kept?: Pick<KeptShare, 'from' | 'keptShare'>;
}

/** A post with the days on which it may be filled, and those on which somebody works on it. */
export interface PostOfState {
  readonly district: string;
  readonly terms: readonly Terms[];
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly held: readonly HeldDays[];
  /** Of these, the days without pay. */
  readonly unpaid: readonly Period[];
  /** That nobody filled it within its window. */
  readonly lapses: readonly LapsedDays[];
  /** Its notice has no effect any more: it is there for whoever works on it, and free for nobody. */
  readonly isLost?: true;
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
  const months = [monthBegin(day)];
  while (months.length < MONTHS) months.unshift(monthBegin(addDays(months[0]!, -1)));
  return months;
};

const heldDaysOn = ({ held }: PostOfState, day: IsoDate): HeldDays | undefined => held.find((days) => covers(days, day));
const isHeldOn = (post: PostOfState, day: IsoDate): boolean => heldDaysOn(post, day) !== undefined;
const isUnpaidOn = ({ unpaid }: PostOfState, day: IsoDate): boolean => unpaid.some((days) => covers(days, day));
const hasLapsedOn = (post: PostOfState, day: IsoDate): boolean => lapseOn(post.lapses, day) !== undefined && !isHeldOn(post, day);
const isThereOn = (post: PostOfState, day: IsoDate): boolean => !hasLapsedOn(post, day) && (post.isLost !== true || isHeldOn(post, day));
type ShareOn = (post: PostOfState, day: IsoDate) => FteHundredths;
const approvedOn: ShareOn = (post, day) => termsOn(post, day).share;
/** As much as whoever holds it works: not more than they were appointed for. */
const workedOn: ShareOn = (post, day) => {
  const held = heldDaysOn(post, day);
  return held === undefined ? 0 : paidShareOn(post, held, day);
};
const sharesOn = (posts: readonly PostOfState[], day: IsoDate, shareOn: ShareOn): FteHundredths =>
  posts.reduce((sum, post) => sum + shareOn(post, day), 0);

const figuresOf = (posts: readonly PostOfState[], day: IsoDate, months: readonly IsoDate[]): Figures => {
  const approved = posts.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  const there = approved.filter((post) => isThereOn(post, day));
  const suspended = there.filter((post) => isUnpaidOn(post, day));
  const filled = there.filter((post) => isHeldOn(post, day) && !isUnpaidOn(post, day));
  const gaps = posts.flatMap((post) => refillsOf(post, months[0]!, day)).sort((a, b) => a - b);
  const median = gaps[Math.floor((gaps.length - 1) / 2)];
  return {
    posts: there.length,
    vacantPosts: there.length - filled.length - suspended.length,
    suspendedPosts: suspended.length,
    lapsedPosts: approved.filter((post) => hasLapsedOn(post, day)).length,
    approvedShare: sharesOn(there, day, approvedOn),
    filledShare: sharesOn(filled, day, workedOn),
    suspendedShare: sharesOn(suspended, day, workedOn),
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
    const { firstDay, lastDay, lapses, isLost, held, unpaid } = post;
    const [from, until] = [laterOf(firstDay, first), earlierOf(lastDay, last)];
    const within = (days: Period): Period => ({ from: laterOf(days.from, from), until: earlierOf(days.until, until) });
    for (const days of isLost === true ? held.map(within) : [{ from, until }]) approved += shareDays(post, days, approvedOn);
    for (const { lastDay: over, opensAgain } of isLost === true ? [] : lapses) {
      const gone = { from: addDays(over, 1), until: opensAgain === undefined ? until : addDays(opensAgain.from, -1) };
      approved -= shareDays(post, within(gone), approvedOn);
    }
    for (const days of held) filled += shareDays(post, within(days), workedOn);
    for (const days of unpaid) filled -= shareDays(post, within(days), workedOn);
  }
  const perDay = (sum: number): FteHundredths => Number(divideHalfUp(BigInt(sum), BigInt(last.slice(8))));
  return { approvedShare: perDay(approved), filledShare: perDay(filled) };
};

/** Share by days; where the share changes within them, day by day. */
const shareDays = (post: PostOfState, { from, until }: Period, shareOn: ShareOn): number => {
  if (from > until) return 0;
  const changes = [...post.terms, ...post.held.flatMap(({ shares = [], kept }) => [...shares, ...(kept ? [kept] : [])])];
  if (!changes.some((one) => from < one.from && one.from <= until)) return shareOn(post, from) * (daysBetween(from, until) + 1);
  let sum = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) sum += shareOn(post, day);
  return sum;
};
