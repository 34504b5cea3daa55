import { addDays, compareText, daysBetween, defined, earlierOf, lastDayOfMonths } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { entryKey } from '../person/views';
import { yearsOf } from '../post/entitlement';
import type { Pay } from '../post/pay';
import { approvedUntil, heldOn, recipientOf, termsOn } from '../post/state';
import type { ApprovedPost, PostFile } from '../post/state';
import { firstPossibleDay } from '../post/vacancy';
import { inWords, statusOn } from '../post/views';
import type { Known } from '../post/views';
import type { Bar } from './bars';
import { resumptionDeadline, windowDeadline } from './deadlines';
import type { Deadline } from './deadlines';
import { monthsOfPlan, sharesOn } from './months';
import type { PlanPostItem, PlanView } from './views';
import { centsOf } from '../post/funding';

/** What parties are called, by their keys. */
export type Names = ReadonlyMap<string, string>;
const NO_NAMES: Names = new Map();

/** A post of the plan as it was read, with what the rules of its programme say. */
export interface PostOfPlan {
  readonly state: ApprovedPost;
  readonly file: PostFile;
  readonly bars: readonly Bar[];
  readonly pay: Pay;
}

export interface PlanAsked {
  readonly party: string;
  /** The first day of the first month. */
  readonly firstDay: IsoDate;
  readonly months: number;
  readonly effectiveOn: IsoDate;
  readonly knownAt?: Instant | undefined;
  /** Posts whose notice nobody has in hand keep their number, and are not shown. */
  readonly hidesAnnounced?: boolean;
  /** A calendar is looked at on other days than this one: what is due in January is in it in December. */
  readonly withLaterDeadlines?: boolean;
}

/** Who is named in the plan: who works on a post within its months. */
export const namedIn = (posts: readonly PostOfPlan[], firstDay: IsoDate, lastDay: IsoDate) =>
  posts.flatMap(({ state, bars }) =>
    bars.flatMap(({ personId, since, from, until }) =>
      personId !== undefined && since !== undefined && from <= lastDay && firstDay <= until
        ? [{ personId, district: recipientOf(state), on: since }]
        : [],
    ),
  );

/** Which parties are named in the plan: who employs, and in which municipalities the work is. */
export const partiesIn = (posts: readonly PostOfPlan[], effectiveOn: IsoDate): readonly string[] => [
  ...new Set(
    posts.flatMap(({ state }) => {
      const employer = heldOn(state.employers, effectiveOn)?.employer;
      return [
        ...(employer?.kind === 'carrier' ? [] : [employer?.kind === 'party' ? employer.key : recipientOf(state)]),
        ...(heldOn(state.workplaces, effectiveOn)?.workplaces ?? []),
      ];
    }),
  ),
];

/** Posts over time, what they come to each month, and what is to be done until when. */
export const planOf = (posts: readonly PostOfPlan[], asked: PlanAsked, people: Known, names: Names = NO_NAMES): PlanView => {
  const { party, firstDay, months, effectiveOn, knownAt, hidesAnnounced = false, withLaterDeadlines = false } = asked;
  const planned = posts
    .map((post, i) => ({ ...post, number: i + 1 }))
    .filter(({ state }) => !hidesAnnounced || state.announced === undefined);
  const lastDay = lastDayOfMonths(firstDay, months);
  // What ended before these months, or begins behind them, keeps its number and is not shown.
  const items = planned.flatMap((post) =>
    post.bars.some(({ from, until }) => from <= lastDay && firstDay <= until) ? [itemOf(post, asked, people, names)] : [],
  );
  const lastDeadline = withLaterDeadlines ? undefined : `${effectiveOn.slice(0, 4)}-12-31`;
  const deadlines = items
    .flatMap(({ postId, number, deadline }) =>
      deadline && deadline.lastDay >= effectiveOn && earlierOf(deadline.lastDay, lastDeadline) === deadline.lastDay
        ? [{ postId, number, ...deadline }]
        : [],
    )
    // Of one day they stay in the order of their numbers.
    .toSorted((a, b) => compareText(a.lastDay, b.lastDay));
  return {
    party,
    effectiveOn,
    ...defined({ knownAt }),
    ...sharesOn(planned, effectiveOn),
    months: monthsOfPlan(planned, firstDay, months),
    posts: items,
    deadlines,
    atStakeCents: centsOf(deadlines.flatMap((d) => d.atStake)),
  };
};

interface Numbered extends PostOfPlan {
  readonly number: number;
}

const itemOf = (post: Numbered, { effectiveOn }: PlanAsked, people: Known, names: Names): PlanPostItem => {
  const { number, state, file, bars, pay } = post;
  const { postId, programmeId, district } = state;
  const years = yearsOf(state, pay);
  const deadline = windowDeadline(state) ?? resumptionDeadline(state, effectiveOn);
  return {
    postId,
    number,
    programmeId,
    grantId: file.grantId,
    lineId: file.lineId,
    district,
    employer: employerOn(state, effectiveOn, names),
    workplaces: workplacesOn(state, effectiveOn, names),
    ...termsOn(state, effectiveOn),
    from: firstPossibleDay(state),
    to: approvedUntil(state),
    extendedFrom: state.changes.flatMap((change) => (change.kind === 'extended' ? [addDays(change.oldEnd, 1)] : [])),
    status: statusOn(state, effectiveOn),
    bars: bars.map((bar) => barView(bar, recipientOf(state), people)),
    years: [...years],
    ...(deadline === undefined ? {} : { deadline: deadlineView(deadline, effectiveOn) }),
  };
};

/** Where whoever is on the post works on a day, as the directory calls it. */
export const workplacesOn = (state: ApprovedPost, day: IsoDate, names: Names): PlanPostItem['workplaces'] =>
  (heldOn(state.workplaces, day)?.workplaces ?? []).map((key) => ({ key, name: names.get(key) ?? key }));

/** Who has the contract with whoever is on the post: its recipient, unless somebody told otherwise. */
const employerOn = (state: ApprovedPost, day: IsoDate, names: Names): PlanPostItem['employer'] => {
  const employer = heldOn(state.employers, day)?.employer ?? { kind: 'recipient' };
  if (employer.kind === 'carrier') return employer;
  const key = employer.kind === 'party' ? employer.key : recipientOf(state);
  return { kind: employer.kind, name: names.get(key) ?? key };
};

const barView = ({ kind, from, until, appointmentId, personId, since, share, tier }: Bar, party: string, people: Known) => {
  const person = personId === undefined || since === undefined ? undefined : people.get(entryKey({ personId, district: party, on: since }));
  return { kind, from, until, ...defined({ appointmentId, share, tier, name: inWords(person).name }) };
};

export const deadlineView = ({ kind, since, lastDay, atStake }: Deadline, effectiveOn: IsoDate) => ({
  kind,
  since,
  lastDay,
  daysLeft: daysBetween(effectiveOn, lastDay),
  atStake,
});
