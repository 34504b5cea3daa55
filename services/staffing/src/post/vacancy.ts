import { addDays, defined, earlierOf, lastDayOfMonths, lastLapse, laterOf, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, OpensAgain, Refusal } from '@paktwerk/kernel';
import { WINDOW_OF_NEVER_FILLED } from '../parameters';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { covers } from '../shared/periods';
import type { Period } from '../shared/periods';
import { PostLapseLifted } from './events';
import type { LAPSE_LIFTED_BECAUSE, PostEvent } from './events';
import { centsOf } from './funding';
import type { Slice } from './funding';
import { slicesFor } from './place-occupancy';
import { ruleOn } from './rules-for-post';
import { approvedUntil, beforeNotice, daysOf, extensionsOf, firstDayOf, keysOf, postDecider } from './state';
import type { ApprovedPost, Lapse, OccupiedDays, PostState } from './state';

/** Days on which a vacant post may be filled. */
export interface Window {
  readonly vacantSince: IsoDate;
  readonly lastDay: IsoDate;
}

/** The first day on which somebody may work on the post. */
export const firstPossibleDay = ({ from, startsFrom = from }: Pick<ApprovedPost, 'from' | 'startsFrom'>): IsoDate =>
  laterOf(from, startsFrom);

const dayAfter = (state: ApprovedPost, occupancies: readonly OccupiedDays[]): IsoDate | undefined => {
  const last = occupancies
    .map((o) => daysOf(state, o).until)
    .sort()
    .at(-1);
  return last === undefined ? undefined : addDays(last, 1);
};

const sinceAfter = (state: ApprovedPost, left: readonly OccupiedDays[], openSince?: IsoDate): IsoDate => {
  const since = dayAfter(state, left) ?? firstPossibleDay(state);
  return openSince === undefined ? since : laterOf(since, openSince);
};

/** Since when nobody works on the post any more: the day after the last appointment, the first possible one, or that on which an extension opened it anew. It may lie ahead. */
export const vacantSince = (state: ApprovedPost): IsoDate => sinceIn(lastStretch(state), state);

/**
 * Days of a post that lapse together. An extension that finds the post lapsed opens it anew from the first of its months on: what fell back of those before stays so,
 * and its own have a window, and lapse, by themselves.
 */
export interface Stretch {
  readonly openedBy?: string;
  readonly from?: IsoDate;
  /** Nobody could fill it before the notice was there. */
  readonly openSince?: IsoDate;
  /** The extension that ends it. */
  readonly opensAgain?: OpensAgain;
}

/** The post by its stretches, as its appointments are known: told late, it may not have lapsed before an extension came, or only then have. */
const stretchesOf = (state: ApprovedPost, rules?: Rules): readonly Stretch[] =>
  extensionsOf(state).reduce<readonly Stretch[]>(
    (stretches, { noticeId, deliveredOn, from }) => {
      const closed = { ...stretches.at(-1), opensAgain: { noticeId, from } };
      const lastDay = deliveredOn === undefined ? undefined : lapsesIn(closed, state, rules);
      return deliveredOn === undefined || lastDay === undefined || lastDay >= deliveredOn || lastDay >= lastDayOf(closed, state)
        ? stretches
        : [...stretches.slice(0, -1), closed, { openedBy: noticeId, from, openSince: laterOf(from, deliveredOn) }];
    },
    [{}],
  );

const stretchOn = (day: IsoDate, state: ApprovedPost, rules: Rules | undefined): Stretch =>
  stretchesOf(state, rules).findLast(({ from }) => from === undefined || from <= day) ?? {};

const lastStretch = (state: ApprovedPost, rules?: Rules): Stretch => stretchesOf(state, rules).at(-1) ?? {};

/** Who worked on it by then. Whoever began behind its end, in months of an extension that has no effect any more, holds none of its days. */
const leftIn = (stretch: Stretch, state: ApprovedPost): readonly OccupiedDays[] => {
  const lastDay = lastDayOf(stretch, state);
  return state.occupancies.filter(({ from }) => from <= lastDay);
};

const lastDayOf = ({ opensAgain }: Stretch, state: ApprovedPost): IsoDate =>
  opensAgain === undefined ? approvedUntil(state) : addDays(opensAgain.from, -1);

/** Since when nobody works on the post any more, as it stands at the end of a stretch. */
const sinceIn = (stretch: Stretch, state: ApprovedPost): IsoDate => sinceAfter(state, leftIn(stretch, state), stretch.openSince);

/** The lapse that took the days of a stretch. */
const lapseOf = ({ openedBy }: Stretch, { lapses }: Pick<ApprovedPost, 'lapses'>): Lapse | undefined =>
  lapses.find((one) => one.openedBy === openedBy);

/** The last day of the window in a stretch: that which it lapsed with, or as the rules say. */
const lapsesIn = (stretch: Stretch, state: ApprovedPost, rules: Rules | undefined): IsoDate | undefined => {
  const since = sinceIn(stretch, state);
  const lapse = lapseOf(stretch, state);
  if (lapse?.vacantSince === since) return lapse.lastDay;
  const isMeant = leftIn(stretch, state).length > 0 || stretch.openedBy !== undefined || isNeverFilledToTell(state, rules);
  const months = isMeant ? monthsToTell(state, rules, since) : undefined;
  return months === undefined ? undefined : lastDayOfMonths(since, months);
};

/** From which day on an extension opens the post anew; undefined where it had not lapsed. */
export const opensFrom = (state: ApprovedPost, noticeId: string, rules?: Rules): IsoDate | undefined =>
  stretchesOf(state, rules).find(({ openedBy }) => openedBy === noticeId)?.from;

/** A rule of a vacancy, as it was known on its first day: what is published later holds for later ones. Where nobody had said it by then, as it is known. */
const ruleOfVacancy = <N extends 'vacancyWindowMonths' | 'windowOfNeverFilled'>(
  rules: Rules | undefined,
  name: N,
  state: ApprovedPost,
  since: IsoDate,
) => ruleOn(rules && { ...rules, knownOn: earlierOf(rules.knownOn, since) }, name, state, since) ?? ruleOn(rules, name, state, since);

/** Within so many months a vacancy ends. What was told of the one that runs counts for whoever comes, as it does for the timer and on the page; else the rules say so. */
const windowMonthsOf = (state: ApprovedPost, rules: Rules | undefined, since: IsoDate): number | undefined =>
  since === vacantSince(state) && state.windowMonths !== undefined ? state.windowMonths : monthsToTell(state, rules, since);

const monthsToTell = (state: ApprovedPost, rules: Rules | undefined, since: IsoDate): number | undefined =>
  ruleOfVacancy(rules, 'vacancyWindowMonths', state, since)?.value ?? state.windowMonths;

/** Whether a post that nobody ever worked on has a window: as it was told with its months, or as the rules say. */
const isNeverFilledMeant = (state: ApprovedPost, rules: Rules | undefined): boolean =>
  state.occupancies.length === 0 && state.windowMonths !== undefined
    ? (state.windowOfNeverFilled ?? WINDOW_OF_NEVER_FILLED.value)
    : isNeverFilledToTell(state, rules);

const isNeverFilledToTell = (state: ApprovedPost, rules: Rules | undefined): boolean =>
  ruleOfVacancy(rules, 'windowOfNeverFilled', state, firstPossibleDay(state))?.value ??
  state.windowOfNeverFilled ??
  WINDOW_OF_NEVER_FILLED.value;

/**
 * The window of the vacancy after these appointments, or from the first possible day on where one that was never filled has one; undefined where none runs. One
 * for whoever asks: what was told of a vacancy is told of it to all.
 */
const windowAfter = (
  left: readonly OccupiedDays[],
  state: ApprovedPost,
  rules: Rules | undefined,
  {
    told = state,
    ofNeverFilled = isNeverFilledMeant(told, rules),
    openSince,
  }: { readonly told?: ApprovedPost; readonly ofNeverFilled?: boolean; readonly openSince?: IsoDate } = {},
): Window | undefined => {
  if (left.length === 0 && openSince === undefined && !ofNeverFilled) return undefined;
  const since = sinceAfter(state, left, openSince);
  const months = windowMonthsOf(told, rules, since);
  return months === undefined ? undefined : { vacantSince: since, lastDay: lastDayOfMonths(since, months) };
};

/** The window of a stretch, after its last appointment. */
const windowIn = (stretch: Stretch, state: ApprovedPost, rules: Rules | undefined, ofNeverFilled?: boolean): Window | undefined =>
  windowAfter(leftIn(stretch, state), state, rules, defined({ ofNeverFilled, openSince: stretch.openSince }));

/** The window of the post after its last appointment; undefined where the rules name none. */
export const windowOf = (state: ApprovedPost, rules?: Rules, ofNeverFilled?: boolean): Window | undefined =>
  windowIn(lastStretch(state, rules), state, rules, ofNeverFilled);

/** Is the post approved for longer than its window? One that ends with it or before has nothing to lapse. */
export const outlasts = (state: ApprovedPost, { lastDay }: Window): boolean => lastDay < approvedUntil(state);

/** Does the post lapse when its window is over? Not one that nobody may be appointed to. */
const isRunning = (state: ApprovedPost, stretch: Stretch, { lastDay }: Window): boolean =>
  state.announced === undefined &&
  state.grantLost === undefined &&
  lapseOf(stretch, state) === undefined &&
  lastDay < lastDayOf(stretch, state);

/** The window that a post lapses with next, as it was told last, and what that takes. */
export const nextLapse = (
  state: ApprovedPost,
  ofNeverFilled?: boolean,
): { readonly window: Window; readonly stretch: Stretch } | undefined =>
  stretchesOf(state)
    .flatMap((stretch) => {
      const window = windowIn(stretch, state, undefined, ofNeverFilled);
      return window && isRunning(state, stretch, window) ? { window, stretch } : [];
    })
    .at(0);

export const runningWindow = (state: ApprovedPost): Window | undefined => nextLapse(state)?.window;

/** Days on which nobody works on the post any more, stretch by stretch, with the lapse that took them. */
export const vacanciesOf = (state: ApprovedPost): readonly (Period & { readonly lapse?: Lapse })[] =>
  stretchesOf(state).flatMap((stretch) => {
    const from = sinceAfter(state, leftIn(stretch, state), stretch.from);
    const until = lastDayOf(stretch, state);
    return from > until ? [] : { from, until, ...defined({ lapse: lapseOf(stretch, state) }) };
  });

/** The first day of the stretch that a day lies in; undefined in the first one. */
export const openedOn = (day: IsoDate, state: ApprovedPost): IsoDate | undefined => stretchOn(day, state, undefined).from;

/** Who had left when somebody begins. */
const leftBefore = (
  { from }: Pick<OccupiedDays, 'from'>,
  state: ApprovedPost,
  all: readonly OccupiedDays[] = state.occupancies,
): readonly OccupiedDays[] => all.filter((o) => daysOf(state, o).until < from);

/** Since when somebody may begin in the stretch that a day lies in, as it is beside the others; undefined in the first one. */
const openSinceOn = (day: IsoDate, state: ApprovedPost, others: readonly OccupiedDays[], rules: Rules | undefined): IsoDate | undefined =>
  stretchOn(day, { ...state, occupancies: others as ApprovedPost['occupancies'] }, rules).openSince;

/** The window within which somebody begins on a day: that after the appointment before. */
export const windowBefore = (
  from: IsoDate,
  state: ApprovedPost,
  others: readonly OccupiedDays[],
  rules: Rules | undefined,
  ofNeverFilled?: boolean,
): Window | undefined => {
  const openSince = openSinceOn(from, state, others, rules);
  return windowAfter(leftBefore({ from }, state, others), state, rules, defined({ ofNeverFilled, openSince }));
};

/** The rule that a window follows from, while it still says what was told of it. */
export const ruleOfWindow = (rules: Rules | undefined, state: ApprovedPost, { vacantSince: since, lastDay }: Window) => {
  const rule = ruleOfVacancy(rules, 'vacancyWindowMonths', state, since);
  return rule && lastDayOfMonths(since, rule.value) === lastDay ? rule : undefined;
};

/** Whoever begins does so within the window after the appointment before. */
export const refuseAfterWindow = (...asked: Parameters<typeof windowBefore>): Refusal | undefined => {
  const [from] = asked;
  const window = windowBefore(...asked);
  return window && window.lastDay < from ? refuse('vacancy-window-over', { ...window, requestedFrom: from }) : undefined;
};

/** In months of an extension that opened the post anew nobody begins before its notice was there. */
export const refuseBeforeOpening = (
  from: IsoDate,
  state: ApprovedPost,
  others: readonly OccupiedDays[],
  rules: Rules | undefined,
): Refusal | undefined => {
  const startsFrom = openSinceOn(from, state, others, rules);
  return startsFrom !== undefined && from < startsFrom ? refuse('start-before-delivery', { from, startsFrom }) : undefined;
};

/** Somebody who began when the window after the appointment before was over: what is told late of that never takes them away, and somebody decides what becomes of it. */
export interface LateRefill extends Window {
  readonly appointmentId: string;
  readonly from: IsoDate;
}

/**
 * Who began behind a window: asked one by one, such appointments are refused. Only what moves their first day, or the days before it, makes somebody late: who
 * was taken in time stays so, whatever a notice or another fact tells of the post.
 */
const lateRefillsOf = (after: ApprovedPost, before: ApprovedPost, rules: Rules | undefined): readonly LateRefill[] =>
  after.occupancies.flatMap((o) => {
    const { appointmentId, from } = o;
    const was = before.occupancies.find((one) => one.appointmentId === appointmentId);
    const left = leftBefore(o, after);
    if (was?.from === from && sinceAfter(before, leftBefore(was, before)) === sinceAfter(after, left))
      return (before.lateRefills ?? []).filter((one) => one.appointmentId === appointmentId);
    const others = after.occupancies.filter((one) => one !== o);
    const openSince = openSinceOn(from, after, others, rules);
    const window = windowAfter(left, after, rules, { told: before, ...defined({ openSince }) });
    return window && window.lastDay < from ? [{ appointmentId, from, ...window }] : [];
  });

/**
 * What would have fallen back in its stretch, had nobody begun behind the window: but what fell back all the same when that lapsed later, and what another one
 * in it is marked with.
 */
export const paidBehindWindow = (state: ApprovedPost, late: LateRefill): readonly Slice[] => {
  const stretch = stretchOn(late.from, state, undefined);
  const next = (state.lateRefills ?? [])
    .filter((one) => one.from > late.from && stretchOn(one.from, state, undefined).openedBy === stretch.openedBy)
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  const lapse = lapseOf(stretch, state);
  const freed = lapse === undefined ? [] : freedByLapse(state, lapse);
  const counted = next === undefined ? freed : freedWithout(state, next, stretch);
  return freedWithout(state, late, stretch).flatMap(({ budgetYear, amountCents }) => {
    const cents = amountCents - (counted.find((one) => one.budgetYear === budgetYear)?.amountCents ?? 0);
    return cents > 0 ? [{ budgetYear, amountCents: cents }] : [];
  });
};

const freedWithout = (state: ApprovedPost, { vacantSince: since, from }: LateRefill, stretch: Stretch): readonly Slice[] =>
  freedBy({ ...state, occupancies: state.occupancies.filter((o) => o.from < from) }, since, stretch);

/** What fell back when the post lapsed, as far as no notice cut it since: what one cuts falls back by that. */
export const freedByLapse = (state: ApprovedPost, lapse = lastLapse(state.lapses)): readonly Slice[] => {
  if (lapse === undefined) return [];
  const stretch = stretchesOf(state).find(({ openedBy }) => openedBy === lapse.openedBy);
  const now = freedBy(state, lapse.vacantSince, stretch);
  return lapse.freed.flatMap(({ budgetYear, amountCents }) => {
    const cents = Math.min(amountCents, now.find((one) => one.budgetYear === budgetYear)?.amountCents ?? 0);
    return cents > 0 ? [{ budgetYear, amountCents: cents }] : [];
  });
};

/** Events that tell of the window. */
const TELLING = [
  'post.approved',
  'post.reinstated',
  'post.revoked',
  'post.revocation-lifted',
  'post.extended',
  'post.extension-lifted',
  'post.amended',
  'post.amendment-lifted',
  'post.filled',
  'post.vacated',
  'occupancy.corrected',
  'post.suspended',
  'post.resumed',
  'suspension.corrected',
] as const satisfies readonly PostEvent['type'][];
const isTelling = (e: PostEvent): e is Extract<PostEvent, { readonly type: (typeof TELLING)[number] }> =>
  TELLING.some((type) => type === e.type);

export interface Telling {
  readonly rules?: Rules | undefined;
  /** Why a lapse would not hold any more. */
  readonly liftedBecause?: (typeof LAPSE_LIFTED_BECAUSE)[number];
}

/** Records what was decided, with what follows for a vacant post: until when it may be filled, and that it has not lapsed after all. */
export const recordTelling = (
  state: PostState,
  { rules, liftedBecause = 'corrected' }: Telling,
  ...events: readonly PostEvent[]
): Decision<PostEvent> => {
  const lifted = liftedBy(state, events, liftedBecause);
  let now = lifted.reduce(postDecider.evolve, state);
  const told = events.map((event) => {
    now = postDecider.evolve(now, event);
    return now.kind === 'approved' && isTelling(event) ? withWindow(event, now, state.kind === 'none' ? now : state, rules) : event;
  });
  return record<PostEvent>(...lifted, ...told);
};

/** Facts of who works on the post, and for what pay; and an extension that has no effect: what fell back with it is not there. */
const FACTS: readonly PostEvent['type'][] = [
  'post.filled',
  'post.vacated',
  'occupancy.corrected',
  'post.suspended',
  'post.resumed',
  'suspension.corrected',
  'post.extension-lifted',
];
/** Notices by which a post can have more than fell back when it lapsed. What they cut is reckoned with where the money is bound. */
const NOTICES: readonly PostEvent['type'][] = ['post.extended', 'post.amended', 'post.amendment-lifted', 'post.revocation-lifted'];

/**
 * A lapse holds no more where the post was not vacant since then, nor where other money falls back by what is told late, or more by a notice: nobody may begin
 * on the post, and it lapses anew with that, once its window is over.
 */
const liftedBy = (state: PostState, events: readonly PostEvent[], because: NonNullable<Telling['liftedBecause']>): readonly PostEvent[] => {
  const after = events.reduce(postDecider.evolve, state);
  if (state.kind === 'none' || after.kind === 'none' || state.lapses.length === 0) return [];
  const isTold = (types: readonly PostEvent['type'][]) => events.some(({ type }) => types.includes(type));
  const [were, are] = [stretchesOf(state), stretchesOf(after)];
  return state.lapses.flatMap(({ openedBy, vacantSince: since, lastDay, freed }) => {
    const isIts = (one: Stretch) => one.openedBy === openedBy;
    const [was, is, told] = [were.find(isIts) ?? {}, are.find(isIts), lapseOf(defined({ openedBy }), after)];
    const [before, now] = [freedBy(state, since, was), freedBy(after, since, is ?? was)];
    const isAnother =
      is === undefined ||
      sinceIn(is, after) !== since ||
      is.opensAgain?.from !== told?.opensAgain?.from ||
      (isTold(FACTS) && !sameSlices(now, before)) ||
      (isTold(NOTICES) && centsOf(now) > Math.max(centsOf(freed), centsOf(before)));
    const data = { ...keysOf(after), ...after.line, ...defined({ openedBy }), because, effectiveOn: addDays(lastDay, 1) };
    return isAnother ? PostLapseLifted(data) : [];
  });
};

const sameSlices = (a: readonly Slice[], b: readonly Slice[]): boolean =>
  a.length === b.length && a.every((one, i) => one.budgetYear === b[i]?.budgetYear && one.amountCents === b[i].amountCents);

const withWindow = <E extends PostEvent>(event: E, state: ApprovedPost, before: ApprovedPost, rules: Rules | undefined): E => {
  const windowMonths = monthsToTell(state, rules, vacantSince(state));
  if (windowMonths === undefined) return event;
  const isMeant = isNeverFilledToTell(state, rules);
  const windowOfNeverFilled = isMeant || state.windowOfNeverFilled !== undefined ? isMeant : undefined;
  const refillableUntil = nextLapse({ ...state, windowMonths }, isMeant)?.window.lastDay;
  const late = [...lateRefillsOf(state, before, rules)];
  const lateRefills = late.length === 0 ? undefined : late;
  return { ...event, data: { ...event.data, windowMonths, ...defined({ windowOfNeverFilled, refillableUntil, lateRefills }) } };
};

/**
 * What a post that is not filled again does not cost in a stretch, by budget year from the one on in which it became vacant; all years of one that an extension
 * opened and nobody worked in: its notice may have come when months were past already.
 */
export const freedBy = (whole: ApprovedPost, since: IsoDate, stretch: Stretch = {}): readonly Slice[] => {
  const { from, opensAgain } = stretch;
  const state = opensAgain === undefined ? whole : beforeNotice(whole, opensAgain.noticeId);
  const left = leftIn(stretch, state);
  const first = firstDayOf(left) ?? from ?? firstPossibleDay(state);
  const all = slicesFor(state, first, []);
  const days = { from: from === undefined ? first : laterOf(first, from), until: lastDayOf(stretch, state) };
  const isUntouched = from !== undefined && left.every((o) => daysOf(state, o).until < from);
  const firstYear = Number((isUntouched ? from : since).slice(0, 4));
  const earned = slicesFor(state, first, unheld(state, days));
  return all.flatMap(({ budgetYear, amountCents }) => {
    const cents = amountCents - (earned.find((one) => one.budgetYear === budgetYear)?.amountCents ?? 0);
    return budgetYear < firstYear || cents <= 0 ? [] : [{ budgetYear, amountCents: cents }];
  });
};

/** Days of a period on which nobody holds the post. */
export const unheld = (state: ApprovedPost, { from, until }: Period): readonly Period[] => {
  const held = state.occupancies.map((o) => daysOf(state, o)).sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: Period[] = [];
  let day = from;
  for (const one of held) {
    if (day < one.from && day <= until) gaps.push({ from: day, until: one.from <= until ? addDays(one.from, -1) : until });
    day = laterOf(day, addDays(one.until, 1));
  }
  return day <= until ? [...gaps, { from: day, until }] : gaps;
};

/** Is the post vacant on a day, and since when? */
export const vacancyOn = (state: ApprovedPost, day: IsoDate): IsoDate | undefined => {
  const held = state.occupancies.map((o) => daysOf(state, o));
  if (held.some((days) => covers(days, day))) return undefined;
  return sinceAfter(state, leftBefore({ from: day }, state), stretchOn(day, state, undefined).openSince);
};
