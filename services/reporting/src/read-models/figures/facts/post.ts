import { Staffing } from '@paktwerk/contracts';
import { addDays, assertNever, earlierOf, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
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
];

interface Occupancy {
  readonly appointmentId: string;
  readonly share: number;
  readonly from?: IsoDate;
  /** First day on which the person is no longer there. */
  readonly until?: IsoDate;
  /** The same while no last day is known: the money lasts so long, as it did when the occupancy was recorded. */
  readonly openUntil?: IsoDate;
}
interface PostState extends Place {
  readonly approved?: { readonly share: number; readonly from: IsoDate; readonly until: IsoDate };
  /** What notices made of the share from a day on, one after the other; of several that hold on a day the last one counts. */
  readonly amended?: readonly { readonly noticeId: string; readonly share: number; readonly from: IsoDate }[];
  /** Its notice has no effect. */
  readonly isTakenBack?: boolean;
  readonly occupancies: readonly Occupancy[];
}

/**
 * A funded post counts as approved from its first to its last day, and as filled while somebody holds it, at the longest
 * until its last day. All days may lie in the past of what was known before. An occupancy ends as staffing recorded it: on its last day, or
 * with the money as the event that states its days tells it (ADR 0048); where that moves, staffing corrects the occupancy.
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
      case PostExtensionLifted.type:
        return funded(known, entry.data.approvedUntil);
      case PostExtended.type:
        return funded(known, entry.data.approvedUntil ?? entry.data.newEnd);
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
        });
      case PostVacated.type:
        return withOccupancy(known, entry.data, { until: entry.data.effectiveOn });
      case OccupancyCorrected.type: {
        const { appointmentId, share, is, approvedUntil } = entry.data;
        const others = known.occupancies.filter((o) => o.appointmentId !== appointmentId);
        const end = is?.lastDay === undefined ? openUntil(entry.data) : { until: addDays(is.lastDay, 1) };
        const now = is && { appointmentId, share, from: is.from, ...end };
        return { ...funded(known, approvedUntil), occupancies: now ? [...others, now] : others };
      }
      default:
        return assertNever(entry);
    }
  },

  contributions: (state) => {
    if (state.isTakenBack) return []; // nobody ever worked on it
    const { approved } = state;
    const held = state.occupancies.flatMap((o) => clipped(o, approved));
    return [
      ...(approved ? during(state, 'postsApproved', 1, approved.from, approved.until) : []),
      ...(approved ? byShare(state, approved).flatMap((o) => during(state, 'shareApproved', o.share, o.from, o.until)) : []),
      ...held.flatMap((o) => byShare(state, o)).flatMap((o) => during(state, 'shareFilled', o.share, o.from, o.until)),
      ...merged(held).flatMap((o) => during(state, 'postsFilled', 1, o.from, o.until)),
    ];
  },
};

/** Days with the share that the post has on each; whoever holds it works as much. */
const byShare = (
  { approved, amended = [] }: PostState,
  whole: Range & { readonly share: number },
): readonly (Range & { share: number })[] => {
  if (amended.length === 0) return [whole];
  const begins = [
    ...new Set([whole.from, ...amended.map((one) => one.from).filter((day) => whole.from < day && (!whole.until || day < whole.until))]),
  ].sort();
  return begins.map((day, i) => {
    const until = begins[i + 1] ?? whole.until;
    const share = amended.findLast((one) => one.from <= day)?.share ?? approved?.share ?? whole.share;
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
  change: Partial<Pick<Occupancy, 'from' | 'until' | 'openUntil'>>,
): PostState => {
  const before = post.occupancies.find((o) => o.appointmentId === appointmentId);
  return {
    ...post,
    occupancies: [...post.occupancies.filter((o) => o !== before), { appointmentId, share, ...before, ...change }],
  };
};

interface Range {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

const clipped = (o: Occupancy, approved: PostState['approved']): readonly (Range & { share: number })[] => {
  if (o.from === undefined) return [];
  const end = o.until ?? o.openUntil;
  if (!approved) return [{ share: o.share, from: o.from, ...(end ? { until: end } : {}) }];
  const from = laterOf(o.from, approved.from);
  const until = earlierOf(approved.until, end);
  return until > from ? [{ share: o.share, from, until }] : [];
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
