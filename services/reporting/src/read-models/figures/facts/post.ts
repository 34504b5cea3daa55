import { Staffing } from '@paktwerk/contracts';
import {
  addDays,
  assertNever,
  begunEarlier,
  defined,
  earlierOf,
  isKeptOn,
  keptBefore,
  laterOf,
  notOpenedAgain,
  openedAgain,
  withLapse,
  withoutLapse,
} from '@paktwerk/kernel';
import type { IsoDate, LapsedDays } from '@paktwerk/kernel';
import { during } from '../contributions';
import { placeOf } from './fact';
import type { FactKind, Place } from './fact';

const {
  PostApproved,
  PostTakenBack,
  PostReinstated,
  PostRevoked,
  PostRevocationLifted,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
  PostFilled,
  PostVacated,
  OccupancyCorrected,
  OccupancyShareChanged,
  OccupancyShareKept,
  OccupancyReshared,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
  PostLapsed,
  PostLapseLifted,
} = Staffing;
const READS = [
  PostApproved,
  PostTakenBack,
  PostReinstated,
  PostRevoked,
  PostRevocationLifted,
  PostExtended,
  PostExtensionLifted,
  PostAmended,
  PostAmendmentLifted,
  PostFilled,
  PostVacated,
  OccupancyCorrected,
  OccupancyShareChanged,
  OccupancyShareKept,
  OccupancyReshared,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
  PostLapsed,
  PostLapseLifted,
];

interface Occupancy {
  readonly appointmentId: string;
  readonly share: number;
  readonly from?: IsoDate;
  /** First day on which the person is no longer there. */
  readonly until?: IsoDate;
  /** The same while no last day is known: the money lasts so long, as it did when the occupancy was recorded. */
  readonly openUntil?: IsoDate;
  /** How much somebody works on it from a day on, where that is less than the post has. */
  readonly shares?: readonly WorkedFrom[];
  /** What is worked from a day on, whatever the post has: the person has no time for what a notice made of it. */
  readonly kept?: WorkedFrom;
}
interface WorkedFrom {
  readonly from: IsoDate;
  readonly share: number;
}
/** Days without pay; open where nobody knows until when. */
interface Suspension {
  readonly suspensionId: string;
  readonly appointmentId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}
interface PostState extends Place {
  readonly approved?: { readonly share: number; readonly from: IsoDate; readonly until: IsoDate };
  /** What notices made of the share from a day on, one after the other; of several that hold on a day the last one counts. */
  readonly amended?: readonly { readonly noticeId: string; readonly share: number; readonly from: IsoDate }[];
  /** Its notice has no effect. */
  readonly isTakenBack?: boolean;
  readonly occupancies: readonly Occupancy[];
  readonly suspensions?: readonly Suspension[];
  /** That nobody filled it within its window; `lapsedFrom` of before: the first day behind that. */
  readonly lapses?: readonly LapsedDays[];
  readonly lapsedFrom?: IsoDate;
}

/**
 * A funded post counts as approved from its first to its last day, and as filled while somebody holds it, at the longest
 * until its last day. All days may lie in the past of what was known before. An occupancy ends as staffing recorded it: on its last day, or
 * with the money as the event that states its days tells it (ADR 0048); where that moves, staffing corrects the occupancy. A post without pay is not filled,
 * because nobody counsels on it, and not vacant either; one that lapsed is not approved any more. Both are counted for themselves.
 */
export const postFact: FactKind<PostState, (typeof READS)[number]> = {
  kind: 'post',
  on: READS,
  keyOf: (entry) => entry.data.postId,

  evolve: (state, entry) => {
    const known = state ?? { ...placeOf(entry.data), occupancies: [] };
    switch (entry.type) {
      case PostApproved.type: {
        const { share, from, to } = entry.data;
        return { ...known, approved: { share, from, until: addDays(to, 1) } };
      }
      case PostTakenBack.type:
        return { ...known, isTakenBack: true };
      case PostReinstated.type:
        return { ...known, isTakenBack: false };
      case PostRevoked.type:
      case PostRevocationLifted.type:
        return funded(known, entry.data.approvedUntil);
      case PostExtensionLifted.type: {
        const { noticeId, approvedUntil } = entry.data;
        return lapsed(funded(known, approvedUntil), notOpenedAgain(lapsesOf(known), noticeId));
      }
      case PostExtended.type: {
        const { noticeId, newEnd, approvedUntil = newEnd, opensFrom: from } = entry.data;
        const opens = from === undefined ? undefined : { noticeId, from };
        return lapsed(funded(known, approvedUntil), openedAgain(lapsesOf(known), opens));
      }
      case PostAmended.type: {
        const { noticeId, share, effectiveOn: from, approvedUntil } = entry.data;
        return { ...funded(known, approvedUntil), amended: [...(known.amended ?? []), { noticeId, share, from }] };
      }
      case PostAmendmentLifted.type: {
        const { noticeId, approvedUntil } = entry.data;
        return { ...funded(known, approvedUntil), amended: (known.amended ?? []).filter((one) => one.noticeId !== noticeId) };
      }
      case PostFilled.type:
        return withOccupancy(funded(known, entry.data.approvedUntil), entry.data, {
          from: entry.data.effectiveOn,
          ...openUntil(entry.data),
          ...working(undefined, entry.data.effectiveOn, entry.data.personShare),
        });
      case PostVacated.type:
        return withOccupancy(funded(known, entry.data.approvedUntil), entry.data, { until: entry.data.effectiveOn });
      case OccupancyShareChanged.type: {
        const { appointmentId, effectiveOn, personShare } = entry.data;
        const before = known.occupancies.find((o) => o.appointmentId === appointmentId);
        const kept = keptBefore(before?.kept, effectiveOn);
        const worked = { ...working(before?.shares, effectiveOn, personShare), ...defined({ kept }) };
        return withOccupancy(withoutKept(known, entry.data), entry.data, worked);
      }
      case OccupancyShareKept.type: {
        const { effectiveOn: from, personShare: share } = entry.data;
        return withOccupancy(known, entry.data, { kept: { from, share } });
      }
      case OccupancyReshared.type:
        return withoutKept(known, entry.data);
      case PostSuspended.type: {
        const { suspensionId, appointmentId, effectiveOn: from, until } = entry.data;
        return suspended(funded(known, entry.data.approvedUntil), {
          suspensionId,
          appointmentId,
          from,
          ...defined({ until: dayAfter(until) }),
        });
      }
      case PostResumed.type: {
        const { suspensionId, effectiveOn: until, approvedUntil } = entry.data;
        const before = known.suspensions?.find((one) => one.suspensionId === suspensionId);
        return before ? suspended(funded(known, approvedUntil), { ...before, until }) : funded(known, approvedUntil);
      }
      case SuspensionCorrected.type: {
        const { suspensionId, appointmentId, is, approvedUntil } = entry.data;
        const without = { ...funded(known, approvedUntil), suspensions: others(known.suspensions, suspensionId) };
        return is === undefined
          ? without
          : suspended(without, { suspensionId, appointmentId, from: is.from, ...defined({ until: dayAfter(is.until) }) });
      }
      case PostLapsed.type: {
        const { lastDay, openedBy, opensAgain } = entry.data;
        return lapsed(known, withLapse(lapsesOf(known), { lastDay, ...defined({ openedBy, opensAgain }) }));
      }
      case PostLapseLifted.type:
        return lapsed(known, withoutLapse(lapsesOf(known), entry.data.openedBy));
      case OccupancyCorrected.type: {
        const { appointmentId, share, was, is, approvedUntil } = entry.data;
        const rest = known.occupancies.filter((o) => o.appointmentId !== appointmentId);
        const end = is?.lastDay === undefined ? openUntil(entry.data) : { until: addDays(is.lastDay, 1) };
        const before = known.occupancies.find((o) => o.appointmentId === appointmentId);
        const shares = is && before?.shares && begunEarlier(before.shares, was.from, is.from);
        const now = is && { appointmentId, share, from: is.from, ...end, ...defined({ shares, kept: before?.kept }) };
        return { ...funded(known, approvedUntil), occupancies: now ? [...rest, now] : rest };
      }
      default:
        return assertNever(entry);
    }
  },

  contributions: (state) => {
    if (state.isTakenBack) return []; // nobody ever worked on it
    const { approved } = state;
    const gone = goneOf(state);
    const left = leftOf(approved, gone);
    const there = state.occupancies.flatMap((o) => clipped(o, approved));
    const held = there.flatMap((o) => paid(o, state.suspensions ?? []));
    const unpaid = there.flatMap((o) => suspendedDays(o, state.suspensions ?? []));
    return [
      ...left.flatMap((days) => during(state, 'postsApproved', 1, days.from, days.until)),
      ...left
        .flatMap((days) => byShare(state, { ...days, share: approved?.share ?? 0 }))
        .flatMap((o) => during(state, 'shareApproved', o.share, o.from, o.until)),
      ...held.flatMap((o) => byShare(state, o)).flatMap((o) => during(state, 'shareFilled', o.share, o.from, o.until)),
      ...merged(held).flatMap((o) => during(state, 'postsFilled', 1, o.from, o.until)),
      ...merged(unpaid).flatMap((o) => during(state, 'postsSuspended', 1, o.from, o.until)),
      ...unpaid.flatMap((o) => byShare(state, o)).flatMap((o) => during(state, 'shareSuspended', o.share, o.from, o.until)),
      ...gone.flatMap((days) => during(state, 'postsLapsed', 1, days.from, days.until)),
    ];
  },
};

const lapsesOf = ({ lapses, lapsedFrom }: PostState): readonly LapsedDays[] =>
  lapses ?? (lapsedFrom === undefined ? [] : [{ lastDay: addDays(lapsedFrom, -1) }]);
const lapsed = ({ lapsedFrom: _before, lapses: _told, ...state }: PostState, lapses: readonly LapsedDays[]): PostState =>
  lapses.length === 0 ? state : { ...state, lapses };

/** Days of what is approved on which the post is not there, because nobody filled it within its window. */
const goneOf = (state: PostState): readonly Required<Range>[] => {
  const { approved } = state;
  if (approved === undefined) return [];
  return lapsesOf(state)
    .map(({ lastDay, opensAgain }) => ({
      from: laterOf(addDays(lastDay, 1), approved.from),
      until: earlierOf(approved.until, opensAgain?.from),
    }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** The others. */
const leftOf = (approved: PostState['approved'], gone: readonly Required<Range>[]): readonly Required<Range>[] => {
  if (approved === undefined) return [];
  const begins = [approved.from, ...gone.map(({ until }) => until)];
  return begins.map((from, i) => ({ from, until: gone[i]?.from ?? approved.until })).filter(({ from, until }) => from < until);
};

/** Days with the share that the post has on each; whoever holds it works as much, or what they kept. */
const byShare = (
  { approved, amended = [] }: PostState,
  whole: Range & Pick<Occupancy, 'share' | 'shares' | 'kept'>,
): readonly (Range & { share: number })[] => {
  const { shares = [], kept } = whole;
  if (amended.length === 0 && shares.length === 0 && kept === undefined) return [whole];
  const begins = [
    ...new Set([
      whole.from,
      ...[...amended, ...shares, ...(kept ? [kept] : [])]
        .map((one) => one.from)
        .filter((day) => whole.from < day && (!whole.until || day < whole.until)),
    ]),
  ].sort();
  return begins.map((day, i) => {
    const until = begins[i + 1] ?? whole.until;
    const ofPost = amended.findLast((one) => one.from <= day)?.share ?? approved?.share ?? whole.share;
    const worked = Math.min(ofPost, shares.findLast((one) => one.from <= day)?.share ?? ofPost);
    const share = kept && isKeptOn(kept, shares, day) ? kept.share : worked;
    return { share, from: day, ...(until ? { until } : {}) };
  });
};

const openUntil = ({ approvedUntil }: { readonly approvedUntil?: IsoDate }): Pick<Occupancy, 'openUntil'> =>
  approvedUntil === undefined ? {} : { openUntil: addDays(approvedUntil, 1) };

/** How long the money lasts follows from the first day of work. */
const funded = (post: PostState, approvedUntil: IsoDate | undefined): PostState =>
  approvedUntil === undefined || !post.approved ? post : { ...post, approved: { ...post.approved, until: addDays(approvedUntil, 1) } };

const withOccupancy = (
  post: PostState,
  { appointmentId, share }: { appointmentId: string; share: number },
  change: Partial<Pick<Occupancy, 'from' | 'until' | 'openUntil' | 'shares' | 'kept'>>,
): PostState => {
  const before = post.occupancies.find((o) => o.appointmentId === appointmentId);
  return {
    ...post,
    occupancies: [...post.occupancies.filter((o) => o !== before), { appointmentId, share, ...before, ...change }],
  };
};

const withoutKept = (post: PostState, { appointmentId }: { readonly appointmentId: string }): PostState => ({
  ...post,
  occupancies: post.occupancies.map(({ kept, ...o }) => (o.appointmentId === appointmentId ? o : { ...o, ...defined({ kept }) })),
});

interface Range {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

const dayAfter = (day: IsoDate | undefined): IsoDate | undefined => (day === undefined ? undefined : addDays(day, 1));

const others = (suspensions: readonly Suspension[] = [], suspensionId: string): readonly Suspension[] =>
  suspensions.filter((one) => one.suspensionId !== suspensionId);

const suspended = (post: PostState, suspension: Suspension): PostState => ({
  ...post,
  suspensions: [...others(post.suspensions, suspension.suspensionId), suspension],
});

/** What somebody works from a day on; what is said again for the same day replaces it. */
const working = (before: Occupancy['shares'] = [], from: IsoDate, share: number | undefined): Pick<Occupancy, 'shares'> =>
  share === undefined
    ? {}
    : { shares: [...before.filter((one) => one.from !== from), { from, share }].sort((a, b) => (a.from < b.from ? -1 : 1)) };

type Held = Range & Pick<Occupancy, 'appointmentId' | 'share' | 'shares' | 'kept'>;

/** The days of an occupancy but those without pay. */
const paid = (held: Held, suspensions: readonly Suspension[]): readonly Held[] =>
  suspensions
    .filter((one) => one.appointmentId === held.appointmentId)
    .reduce<readonly Held[]>(
      (left, gap) =>
        left.flatMap((one) => {
          if ((one.until !== undefined && gap.from >= one.until) || (gap.until !== undefined && gap.until <= one.from)) return [one];
          const { until: _end, ...begun } = one;
          return [
            ...(one.from < gap.from ? [{ ...begun, until: gap.from }] : []),
            ...(gap.until !== undefined && (one.until === undefined || gap.until < one.until)
              ? [{ ...begun, from: gap.until, ...defined({ until: one.until }) }]
              : []),
          ];
        }),
      [held],
    );

/** The days of an occupancy without pay. */
const suspendedDays = (held: Held, suspensions: readonly Suspension[]): readonly Held[] =>
  suspensions.flatMap(({ appointmentId, from: begins, until: ends }) => {
    const { until: leaves, ...begun } = held;
    const from = laterOf(begins, held.from);
    const until = ends === undefined ? leaves : earlierOf(ends, leaves);
    return appointmentId !== held.appointmentId || (until !== undefined && until <= from)
      ? []
      : [{ ...begun, from, ...defined({ until }) }];
  });

const clipped = (o: Occupancy, approved: PostState['approved']): readonly Held[] => {
  if (o.from === undefined) return [];
  const { appointmentId, share, shares, kept } = o;
  const keys = { appointmentId, share, ...defined({ shares, kept }) };
  const end = o.until ?? o.openUntil;
  if (!approved) return [{ ...keys, from: o.from, ...(end ? { until: end } : {}) }];
  const from = laterOf(o.from, approved.from);
  const until = earlierOf(approved.until, end);
  return until > from ? [{ ...keys, from, until }] : [];
};

/** Ranges that touch or overlap become one, so that a post held by two people in turn or together is one filled post. */
const merged = (ranges: readonly Range[]): readonly Range[] =>
  [...ranges]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Range[]>((done, next) => {
      const last = done.at(-1);
      if (!last || (last.until !== undefined && last.until < next.from)) return [...done, next];
      const until = last.until === undefined || next.until === undefined ? undefined : laterOf(last.until, next.until);
      return [...done.slice(0, -1), { from: last.from, ...(until ? { until } : {}) }];
    }, []);
