import { addDays, defined, earlierOf, lastDayOfMonths, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { parameterFor } from '../funding/choose';
import { ASKED_OF_NAMED, REFUSED_ON_POSTS } from '../parameters';
import type { PostRow } from '../read-models/appointments/entity';
import { lapsesOf } from '../read-models/appointments/lapses';
import type { NamedFinding } from './events';
import type { MonthlyRules } from './reckon';

/** What is asked of every employment that is named. */
export const ALWAYS_ASKED: readonly NamedFinding[] = (['tier-unproven', 'person-unknown'] as const).map((code) => ({
  code,
  ...ASKED_OF_NAMED[code],
}));

/** On which days the post of a line does not allow what a proof may name. */
export type ProofLimit = NamedFinding & { readonly lineId: string };

type Post = Pick<PostRow, 'lineId' | 'firstDay' | 'approvedUntil' | 'approvedOn' | 'lapsed' | 'appointments'>;

interface Known extends MonthlyRules {
  /** An early start that was approved with the grant. */
  readonly earlyStartFrom?: IsoDate;
}

/** What posts do not allow, as staffing told them and the rules say it: whoever is reported there is refused by it. */
export const limitsOf = (posts: readonly Post[], known: Known): readonly ProofLimit[] =>
  posts.flatMap((post) =>
    [...startOf(post, known), ...windowsOf(post, known), ...lapseOf(post, known), ...unpaidOf(post)].map((limit) => ({
      lineId: post.lineId,
      ...limit,
    })),
  );

/** The first day on which somebody may work: that of the delivery, or an approved early start. Unknown in posts from before it was told. */
const firstPossibleDay = ({ approvedOn }: Pick<Post, 'approvedOn'>, { earlyStartFrom }: Known): IsoDate | undefined =>
  approvedOn === null ? undefined : earlierOf(approvedOn, earlyStartFrom);

const startOf = (post: Post, known: Known): readonly NamedFinding[] => {
  const first = firstPossibleDay(post, known);
  return first === undefined ? [] : [{ code: 'before-start', to: addDays(first, -1), ...REFUSED_ON_POSTS['before-start'] }];
};

/** Times in which nobody known is on the post, each with the window within which it may be filled, where it is approved for longer. */
const windowsOf = (post: Post, known: Known): readonly NamedFinding[] => {
  const held = post.appointments
    .map(({ from, lastDay = post.approvedUntil }) => ({ from, to: lastDay }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = held;
  const firstDay = laterOf(post.firstDay, firstPossibleDay(post, known) ?? post.firstDay);
  const neverFilled = ruleOn(post, 'windowOfNeverFilled', firstDay, known)?.value === true ? [{ since: firstDay, next: first?.from }] : [];
  const behind = held.flatMap(({ to }, i) => {
    const lastHeld = held.slice(0, i).reduce((day, one) => laterOf(day, one.to), to);
    const since = addDays(lastHeld, 1);
    const next = held[i + 1]?.from;
    return next !== undefined && next <= since ? [] : [{ since, next }];
  });
  return [...neverFilled, ...behind]
    .flatMap((gap) => openedAnew(gap, post))
    .flatMap(({ since, next }) => {
      const rule = windowRule(post, since, known);
      if (rule === undefined) return [];
      const to = lastDayOfMonths(since, rule.months);
      const vacantUntil = next && addDays(next, -1);
      return to < post.approvedUntil ? [{ code: 'behind-window' as const, from: since, to, ...rule, ...defined({ vacantUntil }) }] : [];
    });
};

interface Gap {
  readonly since: IsoDate;
  readonly next?: IsoDate | undefined;
}

/** An extension that found the post lapsed begins a window of its own. */
const openedAnew = ({ since, next }: Gap, { lapsed }: Pick<Post, 'lapsed'>): readonly Gap[] => {
  const opened = lapsesOf(lapsed).flatMap(({ opensAgain }) => (opensAgain && since < opensAgain.from ? [opensAgain.from] : []));
  const begins = [since, ...opened.filter((day) => next === undefined || day < next)];
  return begins.map((day, i) => ({ since: day, next: begins[i + 1] ?? next }));
};

/** The window runs from the delivery of what opened the post anew, and the money of the days before it falls back, too, where nobody worked on them. */
const freeSince = ({ appointments }: Post, vacantSince: IsoDate, opened: IsoDate | undefined): IsoDate => {
  const isHeld = appointments.some(
    ({ from, lastDay }) => from < vacantSince && (lastDay === undefined || opened === undefined || opened <= lastDay),
  );
  return opened === undefined || isHeld ? vacantSince : earlierOf(opened, vacantSince);
};

const lapseOf = (post: Post, known: Known): readonly NamedFinding[] =>
  lapsesOf(post.lapsed).map(({ vacantSince, lastDay: to, freedCents: cents, opensAgain }, i, all) => {
    const vacantUntil = opensAgain && addDays(opensAgain.from, -1);
    const rule = windowRule(post, vacantSince, known) ?? REFUSED_ON_POSTS.window;
    const from = freeSince(post, vacantSince, all[i - 1]?.opensAgain?.from);
    return { code: 'post-lapsed', from, to, cents, ...rule, ...defined({ vacantUntil }) };
  });

const unpaidOf = ({ appointments }: Post): readonly NamedFinding[] =>
  appointments.flatMap(({ unpaid = [], lastDay }) =>
    unpaid.map(({ from, until }) => ({
      code: 'held-without-pay' as const,
      from,
      ...defined({ to: until ?? lastDay }),
      ...REFUSED_ON_POSTS['held-without-pay'],
    })),
  );

const windowRule = (
  post: Post,
  since: IsoDate,
  known: Known,
): (Pick<NamedFinding, 'mark' | 'source'> & { readonly months: number }) | undefined => {
  const rule = ruleOn(post, 'vacancyWindowMonths', since, known);
  return rule && { months: rule.value, mark: rule.mark, source: rule.source };
};

/** A rule that holds for a post where a case of it lies on a day. */
const ruleOn = <N extends 'vacancyWindowMonths' | 'windowOfNeverFilled'>(
  { firstDay: application }: Post,
  name: N,
  day: IsoDate,
  { ruleSets, knownOn }: Known,
) => {
  const dates = { application, month: day, 'occupancy-start': day, 'interruption-end': day, 'cut-off': day };
  const funding = parameterFor(ruleSets, name, { knownOn, dates })?.ruleSet.funding;
  return funding?.family === 'per-capita-post' ? funding[name] : undefined;
};
