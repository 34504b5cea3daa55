import { addDays, defined, divideHalfUp, earlierOf, lastDayOfMonths, lastLapse, monthEnd, reaching } from '@paktwerk/kernel';
import type { Cents, Interruption, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { ExtensionRules } from './extension-rules';
import { approvalEnd, endOf, endOfMonths, firstDayOf, postOn } from './post-then';
import type { KnownInterruption, PostOn, PostThen } from './post-then';

/** What an extension gives a post. */
export interface Extended {
  readonly oldEnd: IsoDate;
  readonly newEnd: IsoDate;
  /** Funded months in all, from the first day of work on; one that has begun counts. */
  readonly fundedMonths: number;
}

export interface LapsedSince {
  readonly vacantSince: IsoDate;
  /** Of the window. */
  readonly lastDay: IsoDate;
  /** First day of the months that are added. */
  readonly opensFrom: IsoDate;
}

export interface ReckonedPost {
  /** How it stood on the day that decides. */
  readonly atCutOff: PostOn;
  /** Last day that it is funded as things stand. */
  readonly lastDay: IsoDate;
  /** Nobody filled it in time since then: what fell back stays so, and the extension opens the post anew. */
  readonly lapsed?: LapsedSince;
  readonly outcome: ({ readonly kind: 'extended' } & Extended) | Refusal;
}

/**
 * `min(funded months + what the rules add, the most in all)`, counted from the first day of work, and no day behind the rules themselves. How the
 * post stood on the cut-off day says whether at all. Months without pay do not count as far as they moved the end of the post; where it was not told how far that is,
 * up to what the rules of the extension take of them. A post that could be filled again on that day and lapsed since is extended: it is open anew from the first
 * day of the months that are added, and what fell back of those before stays so.
 */
export const reckonExtension = (known: PostThen, rules: ExtensionRules): ReckonedPost => {
  const untold = defined({ capMonths: rules.suspensionCapMonths });
  const post = { ...known, interruptions: known.interruptions.map((one) => (one.isUntold ? { ...one, ...untold } : one)) };
  const { cutOff, states, windowMonths } = rules;
  const atCutOff = postOn(post, cutOff, windowMonths);
  const outcome = refuseRevoked(post) ?? refuseState(atCutOff, cutOff, states) ?? lengthen(post, rules);
  const lastDay = earlierOf(endOf(post), post.revokedAfter);
  return { atCutOff, lastDay, ...defined({ lapsed: lapsedBefore(post, outcome) }), outcome };
};

const refuseRevoked = ({ revokedAfter }: PostThen): Refusal | undefined =>
  revokedAfter === undefined ? undefined : refuse('post-revoked', { lastDay: revokedAfter });

const lapsedBefore = ({ lapses }: PostThen, outcome: ReckonedPost['outcome']): LapsedSince | undefined => {
  const lapse = lastLapse(lapses);
  if (lapse === undefined || outcome.kind === 'refused') return undefined;
  const { vacantSince, lastDay } = lapse;
  return { vacantSince, lastDay, opensFrom: addDays(outcome.oldEnd, 1) };
};

/** As people call it; a refusal is read by people. */
const CALLED = {
  APPROVED: { stateDe: 'bewilligt, noch nicht besetzt', stateEn: 'approved, not filled yet' },
  FILLED: { stateDe: 'besetzt', stateEn: 'filled' },
  VACANT: { stateDe: 'frei', stateEn: 'vacant' },
} as const;

const refuseState = (at: PostOn, cutOff: IsoDate, states: ExtensionRules['states']): Refusal | undefined => {
  switch (at.state) {
    case 'NOT_APPROVED':
      return refuse('not-approved-at-cut-off', { cutOff, approvedOn: at.approvedOn });
    case 'ENDED':
      return refuse('ended-at-cut-off', { cutOff, endedOn: at.on });
    case 'LAPSED':
      return refuse('lapsed', { cutOff, since: at.since, refillableUntil: at.refillableUntil ?? cutOff });
    case 'APPROVED':
    case 'FILLED':
    case 'VACANT':
      return states.includes(at.state) ? undefined : refuse('state-not-extended', { cutOff, state: at.state, ...CALLED[at.state] });
  }
};

const lengthen = (post: PostThen, rules: ExtensionRules): ReckonedPost['outcome'] => {
  const { months: added, monthsInAll, validTo } = rules;
  const first = firstDayOf(post);
  const oldEnd = endOf(post);
  const begins = first ?? post.from;
  // From now on the end moves as far as the rules of the extension reach.
  const longer = { ...post, interruptions: post.interruptions.map((one) => boundBy(one, validTo)) };
  const { interruptions } = longer;
  const before = monthsUntil(begins, oldEnd, interruptions);
  const most =
    monthsInAll === undefined
      ? undefined
      : first === undefined
        ? lastOfUnfilled(post, before, monthsInAll)
        : endOfMonths(first, monthsInAll, interruptions);
  if (most !== undefined && most <= oldEnd)
    return refuse('months-used-up', { fundedMonths: before, monthsInAll: monthsInAll ?? before, oldEnd });
  if (validTo !== undefined && validTo <= oldEnd) return refuse('rules-end-earlier', { oldEnd, validTo });
  const wished = isByMonths(longer, oldEnd, first)
    ? endOfMonths(begins, (post.months ?? before) + added, interruptions)
    : lastDayOfMonths(addDays(oldEnd, 1), added);
  const newEnd = [wished, most, validTo].reduce<IsoDate>((end, bound) => (bound !== undefined && bound < end ? bound : end), wished);
  const granted =
    first === undefined ? (post.months ?? before) + monthsUntil(addDays(oldEnd, 1), newEnd, []) : monthsUntil(first, newEnd, interruptions);
  return { kind: 'extended', oldEnd, newEnd, fundedMonths: granted };
};

/** What bounded an interruption by the last day of its rules is bounded by that of later ones, and by none where those have none. */
const boundBy = (one: KnownInterruption, validTo: IsoDate | undefined): KnownInterruption => {
  if (validTo !== undefined) return reaching(one, validTo);
  const { rulesUntil: _no, ...unbound } = one;
  return unbound;
};

/** Nobody has begun yet: what the months in all leave of them follows the approval. */
const lastOfUnfilled = (post: PostThen, before: number, monthsInAll: number): IsoDate => {
  const left = monthsInAll - (post.months ?? before);
  return left <= 0 ? approvalEnd(post) : lastDayOfMonths(addDays(approvalEnd(post), 1), left);
};

/** The end comes of the months, and not of the approval, which was over before them. */
const isByMonths = ({ months, interruptions }: PostThen, end: IsoDate, first: IsoDate | undefined): boolean =>
  first !== undefined && months !== undefined && endOfMonths(first, months, interruptions) === end;

/** Funded months from a day to another, the last one also where it is not whole. */
const monthsUntil = (from: IsoDate, until: IsoDate, interruptions: readonly Interruption[]): number => {
  let months = 0;
  while (endOfMonths(from, months, interruptions) < until) months += 1;
  return months;
};

/**
 * What the further days cost at the rate of the line: whole months at a twelfth of the year's rate, the days of the rest by those that their month
 * has; rounded half-up to the cent once, at the end.
 */
export const costOf = ({ oldEnd, newEnd }: Pick<Extended, 'oldEnd' | 'newEnd'>, share: number, ratePerFteYearCents: Cents): Cents => {
  const from = addDays(oldEnd, 1);
  let whole = 0;
  while (lastDayOfMonths(from, whole + 1) <= newEnd) whole += 1;
  let [over, of] = [BigInt(whole), 1n];
  for (let day = whole === 0 ? from : addDays(lastDayOfMonths(from, whole), 1); day <= newEnd;) {
    const end = monthEnd(day);
    const last = end < newEnd ? end : newEnd;
    const [days, daysInMonth] = [BigInt(Number(last.slice(8)) - Number(day.slice(8)) + 1), BigInt(Number(end.slice(8)))];
    over = over * daysInMonth + days * of;
    of *= daysInMonth;
    day = addDays(last, 1);
  }
  return Number(divideHalfUp(BigInt(ratePerFteYearCents) * BigInt(share) * over, 1200n * of));
};
