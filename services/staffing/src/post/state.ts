import type { QualificationTier } from '@paktwerk/contracts';
import { filed } from '@paktwerk/event-store';
import {
  addDays,
  begunEarlier,
  defined,
  derivedId,
  earlierOf,
  isKeptOn,
  keptBefore,
  laterOf,
  movedBy,
  notOpenedAgain,
  openedAgain,
  reaching,
  unmoved,
  withLapse,
  withoutLapse,
} from '@paktwerk/kernel';
import type { EventOf, FteHundredths, Instant, Interruption, InterruptionRules, IsoDate, LapsedDays } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import type {
  Employer,
  GRANT_LOST_BECAUSE,
  OccupancyCorrected,
  OccupancyShareKept,
  PostAmended,
  PostAmendmentLifted,
  PostAnnounced,
  PostEvent,
  PostExtended,
  PostFilled,
} from './events';
import { fundedUntil } from './funding';
import type { Slice } from './funding';
import { isReport } from './reports';

type Correction = EventOf<typeof OccupancyCorrected>['data'];
type Extended = EventOf<typeof PostExtended>['data'];
type Amended = EventOf<typeof PostAmended>['data'];

export type Announcement = EventOf<typeof PostAnnounced>['data'];
export type GrantLostBecause = (typeof GRANT_LOST_BECAUSE)[number];

/**
 * `announced`: granted, and the notice not yet delivered. `taken-back`: its notice has no effect. `suspended`: somebody holds it without pay.
 * `lapsed`: nobody filled it within its window. The others are those of a post that is there.
 */
export const POST_STATUSES = ['filled', 'suspended', 'vacant', 'lapsed', 'upcoming', 'ended', 'announced', 'taken-back'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

/** When a person works on a post, and the tier they are paid by. */
export interface OccupiedDays {
  readonly from: IsoDate;
  /** Absent while no end is recorded: the occupancy then lasts as long as the money. */
  readonly lastDay?: IsoDate;
  /** The last day was agreed with the first. */
  readonly isTerm?: boolean;
  /** How long the money lasted when the occupancy was recorded; absent where it lasts as long as the approval. */
  readonly approvedUntil?: IsoDate;
  readonly tier?: QualificationTier;
  /** Absent where it is only asked about. */
  readonly appointmentId?: string;
}

/** How much of full time somebody works on the post from a day on. */
export interface WorkingShare {
  readonly from: IsoDate;
  readonly share: FteHundredths;
  /** The command that said so; absent of what the appointment began with. */
  readonly changeId?: string;
}

export interface Occupancy extends OccupiedDays {
  readonly appointmentId: string;
  /** The claim that the post was filled with, and those that corrections added. */
  readonly claimIds: readonly [string, ...string[]];
  readonly personId: string;
  /** Less or more than the post has from a day on: the person has no time for what a notice made of it. */
  readonly kept?: KeptShare & { readonly isTold?: true };
  /** What the person works where that is less than the post has; of several that hold on a day the last one counts. */
  readonly shares?: readonly WorkingShare[];
}

/** Pay of somebody on the post that is interrupted. */
export interface Suspension extends InterruptionRules {
  readonly suspensionId: string;
  readonly appointmentId: string;
  readonly personId: string;
  readonly from: IsoDate;
  /** Last day of it; open while nobody knows. */
  readonly until?: IsoDate;
  /** Somebody told that pay runs again. */
  readonly isOver?: true;
  /** As known now it never was. */
  readonly isAnnulled?: true;
  /** Corrections of it, by their command. */
  readonly correctionIds: readonly string[];
}

/** What holds of a post from a day on. */
export interface EmployerFrom {
  readonly from: IsoDate;
  readonly employer: Employer;
}
export interface WorkplacesFrom {
  readonly from: IsoDate;
  readonly workplaces: readonly string[];
}

export type KeptShare = Pick<EventOf<typeof OccupancyShareKept>['data'], 'keptShare' | 'from' | 'code' | 'explanation'>;

export interface DeclinedClaim {
  readonly code: string;
  readonly explanation: Readonly<Record<string, string | number | boolean>>;
}

/** What became of a correction, so that every later attempt finds the same answer. */
interface SettledCorrection {
  readonly correctionId: string;
  readonly declined?: DeclinedClaim;
}

export interface Revocation {
  readonly noticeId: string;
  /** The last day that is funded. */
  readonly lastDay: IsoDate;
  readonly deliveredOn?: IsoDate;
  /** Of those who went with it. */
  readonly endedAppointmentIds?: readonly string[];
}

/** A longer time that a notice gave, with the money for it. */
export type Extension = Pick<Extended, 'noticeId' | 'oldEnd' | 'newEnd' | 'fundedMonths' | 'amountCents'>;
/** What a notice made of share, tier, months and money. */
export type Amendment = Pick<Amended, 'noticeId' | 'from' | 'before' | 'after' | 'to' | 'parts'>;
/** Notices that changed the post, as they came. */
export type Change =
  | ({ readonly kind: 'extended' } & Extension & ApprovedTo & Delivered)
  | ({ readonly kind: 'amended' } & Amendment & ApprovedTo)
  /** As it stood once another notice had no effect any more. */
  | ({ readonly kind: 'told' } & Omit<Amendment, 'noticeId' | 'before'>);
/** The last day that the notice says, without the interruptions that it counted in. */
interface ApprovedTo {
  readonly approvedTo?: IsoDate;
}
interface Delivered {
  readonly deliveredOn?: IsoDate;
}
/** The line of a post as it stands. */
export type Now = NonNullable<EventOf<typeof PostAmendmentLifted>['data']['now']>;

/** Share and tier from a day on. */
export interface Terms {
  readonly from: IsoDate;
  readonly share: FteHundredths;
  readonly tier: QualificationTier;
}

/** Nobody filled the post within its window. */
export interface Lapse extends LapsedDays {
  readonly vacantSince: IsoDate;
  readonly freed: readonly Slice[];
}

export interface ApprovedPost {
  readonly kind: 'approved';
  readonly postId: string;
  /** Whose money it is. */
  readonly line: Pick<Announcement, 'grantId' | 'lineId' | 'callId'>;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient?: string;
  /** The one that holds at the end. */
  readonly share: FteHundredths;
  /** Of several that hold on a day the last one counts. */
  readonly terms: readonly Terms[];
  readonly from: IsoDate;
  /** Last day of the approval, months that the money lasts for, and how much it is, with all changes. */
  readonly to: IsoDate;
  readonly months?: number;
  readonly amountCents?: number;
  /** The same as it was granted first. */
  readonly granted: Pick<ApprovedPost, 'share' | 'terms' | 'to' | 'months' | 'amountCents'>;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** What is announced, until the notice is delivered. */
  readonly announced?: Announcement;
  readonly isTakenBack?: true;
  /** Its notice has no effect: it was taken back, or somebody works on it without a grant. */
  readonly grantLost?: { readonly because: GrantLostBecause; readonly on: IsoDate };
  /** Notices that ended its grant before its time, and until when it was approved without them. */
  readonly revoked?: { readonly to: IsoDate; readonly by: readonly Revocation[] };
  /** Nobody may begin before this day; absent in grants of before. */
  readonly startsFrom?: IsoDate;
  readonly occupancies: readonly Occupancy[];
  /** Occupancies that never were, as known now. */
  readonly annulled: readonly Occupancy[];
  readonly declined: Readonly<Record<string, DeclinedClaim>>;
  /** By attempt. */
  readonly corrections: Readonly<Record<string, SettledCorrection>>;
  /** Oldest first, as they were told. */
  readonly suspensions: readonly Suspension[];
  /** By their days; before the first one the recipient is the employer, and nobody said where the work is. */
  readonly employers: readonly EmployerFrom[];
  readonly workplaces: readonly WorkplacesFrom[];
  /** Within so many months a vacant post is filled again, as the rules last said. */
  readonly windowMonths?: number;
  /** And one that nobody ever worked on, as they last said. */
  readonly windowOfNeverFilled?: boolean;
  /** Who began behind a window, as it was told last; absent where nobody did. */
  readonly lateRefills?: NonNullable<EventOf<typeof PostFilled>['data']['lateRefills']>;
  /** That nobody filled it within its window, and once more for each extension that had opened it anew. */
  readonly lapses: readonly Lapse[];
  /** Up to which version the authority took note of what the recipient told. */
  readonly acknowledged?: number;
}

export type PostState = { readonly kind: 'none' } | ApprovedPost;

/** One post per line of a grant: the same line gives the same post at every redelivery. */
export const postIdOf = (grantId: string, lineId: string): string => derivedId('post', grantId, lineId);
/** Whose post it is: of the party that was granted. The district around it sees nothing of it. */
export const recipientOf = ({ district, recipient = district }: { readonly district: string; readonly recipient?: string }): string =>
  recipient;
export const postStream = (postId: string): string => `post-${postId}`;

/**
 * When an occupancy ends, as it was recorded: on its last day, or where it is open, with the money as it lasted then. Undefined where the
 * money lasts as long as the approval. Nothing else says so: lists, figures and claims go by it, and whoever is to stay longer because the
 * money does is corrected.
 */
export const recordedEnd = ({ lastDay, approvedUntil: then }: OccupiedDays): IsoDate | undefined => lastDay ?? then;

/** What every later event of a post repeats. */
export const keysOf = ({ postId, programmeId, district, recipient, share }: ApprovedPost) => ({
  ...{ postId, programmeId, district, share },
  ...defined({ recipient }),
});

/** The days that an occupancy takes. */
export const daysOf = (state: ApprovedPost, o: OccupiedDays): Period => ({ from: o.from, until: recordedEnd(o) ?? state.to });

/** The first day of work on the post among these occupancies. */
export const firstDayOf = (occupancies: readonly OccupiedDays[]): IsoDate | undefined => occupancies.map((o) => o.from).sort()[0];

/**
 * Interruptions that are over, or whose last day is planned, as far as their appointments reach: one without an end lasts to the last day of whoever leaves
 * during it, and before that is named it moves nothing.
 */
export const interruptionsOf = (
  { suspensions, changes = [] }: Pick<ApprovedPost, 'suspensions'> & Partial<Pick<ApprovedPost, 'changes'>>,
  occupancies: readonly OccupiedDays[],
): readonly (Interruption & Pick<Suspension, 'suspensionId' | 'appointmentId'>)[] => {
  const longest = changes
    .flatMap((one) => (one.kind === 'extended' ? [one.newEnd] : []))
    .sort()
    .at(-1);
  return suspensions.flatMap(({ suspensionId, appointmentId, from, until, isAnnulled, capMonths, rulesUntil }) => {
    const occupancy = occupancies.find((o) => o.appointmentId === appointmentId);
    const end = until ?? occupancy?.lastDay;
    if (isAnnulled || end === undefined || occupancy === undefined) return [];
    const days = { from: laterOf(from, occupancy.from), until: earlierOf(end, occupancy.lastDay) };
    const rules = reaching(defined({ capMonths, rulesUntil }), longest);
    return days.until < days.from ? [] : [{ suspensionId, appointmentId, ...days, ...rules }];
  });
};

/**
 * Until when the post is approved: while nobody works on it, until the approval ends. Interruptions of pay move the end, also behind the approval; what
 * revokes the grant ends it on its day.
 */
export const approvedUntil = (state: ApprovedPost, occupancies: readonly OccupiedDays[] = state.occupancies): IsoDate => {
  const first = firstDayOf(occupancies);
  const { revoked, to, months } = state;
  const whole = { from: state.from, to: revoked?.to ?? to, ...defined({ months }) };
  const end = movedBy(first === undefined ? whole.to : fundedUntil(whole, first), interruptionsOf(state, occupancies));
  return revoked === undefined ? end : earlierOf(end, to);
};

/** Open occupancies that end before the money does, because it has come to last longer since. */
export const cutShort = (state: ApprovedPost): readonly Occupancy[] =>
  state.occupancies.filter((o) => o.lastDay === undefined && daysOf(state, o).until < approvedUntil(state));

const corrected = (state: ApprovedPost, { appointmentId, is, claimIds, correctionId, attemptId }: Correction): ApprovedPost => {
  const before = state.occupancies.find((o) => o.appointmentId === appointmentId);
  const corrections = { ...state.corrections, [attemptId]: { correctionId } };
  if (!before) return { ...state, corrections };
  const { personId } = before;
  const all: Occupancy['claimIds'] = [...before.claimIds, ...claimIds];
  return {
    ...state,
    corrections,
    occupancies: is
      ? state.occupancies.map((o) =>
          o === before
            ? {
                ...{ ...is, appointmentId, personId, claimIds: all },
                ...defined({ kept: before.kept, shares: before.shares && begunEarlier(before.shares, before.from, is.from) }),
              }
            : o,
        )
      : state.occupancies.filter((o) => o !== before),
    annulled: is ? state.annulled : [...state.annulled, before],
  };
};

/** The post with a longer time, and the money for it; what ended its grant before its time does so still. */
const lengthened = (state: ApprovedPost, extension: Extension & ApprovedTo): ApprovedPost => {
  const { approvedTo = extension.newEnd, fundedMonths, amountCents } = extension;
  const whole = withRevocations(state, []);
  const longer = {
    ...whole,
    to: laterOf(approvedTo, whole.to),
    months: fundedMonths,
    ...(state.amountCents === undefined ? {} : { amountCents: state.amountCents + amountCents }),
    occupancies: withEndsOnRecord(state),
  };
  return withRevocations(longer, state.revoked?.by ?? []);
};

/** Who stayed as long as the approval did has that end on record from now on: further days are claimed before the post takes them. */
const withEndsOnRecord = ({ occupancies, to }: ApprovedPost): readonly Occupancy[] =>
  occupancies.map((o) => (recordedEnd(o) === undefined ? { ...o, approvedUntil: to } : o));

/**
 * The post as an amendment makes it, or as whoever knows all notices says that it stands; what ended its grant before its time does so still. What is told is the
 * line as a whole, so nothing is reckoned from what it was before.
 */
const amended = (state: ApprovedPost, told: Omit<Amendment, 'noticeId' | 'before'> & ApprovedTo): ApprovedPost => {
  const { after, approvedTo: to = told.to } = told;
  const whole = withRevocations(state, []);
  const changed = {
    ...whole,
    terms: termsTold(whole, told),
    share: after.share,
    to: to ?? whole.to,
    ...defined({
      months: whole.months === undefined ? undefined : (after.months ?? whole.months),
      amountCents: whole.amountCents === undefined ? undefined : after.amountCents,
    }),
    occupancies: withEndsOnRecord(state),
  };
  return withRevocations(changed, state.revoked?.by ?? []);
};

/** Share and tier by day: part by part, where they are told so; what begins earlier than the post holds from its first day on. */
const termsTold = (
  { from: first, terms }: ApprovedPost,
  { from, after, parts }: Pick<Amendment, 'from' | 'after' | 'parts'>,
): readonly Terms[] => {
  if (parts !== undefined) return parts.map(({ from: begins, share, tier }, i) => ({ from: i === 0 ? first : begins, share, tier }));
  const told = { from, share: after.share, tier: after.tier };
  return from <= first ? [told] : [...terms, told];
};

/** The post after one more change. */
export const changedBy = (state: ApprovedPost, change: Change): ApprovedPost => {
  const next = change.kind === 'extended' ? lengthened(state, change) : amended(state, change);
  return { ...next, changes: [...state.changes, change] };
};

/** The last day of a notice without the interruptions that were known to whoever wrote it: they are in it, and must not move it again. */
export const approvedToBy = (state: ApprovedPost, said: IsoDate | undefined, isCountedIn: boolean): ApprovedTo => {
  const interruptions = interruptionsOf(state, state.occupancies);
  return interruptions.length === 0 || said === undefined || !isCountedIn ? {} : { approvedTo: unmoved(said, interruptions) };
};

/** The post with these changes alone; the days of those who work on it stay as they are recorded. */
const withChanges = (state: ApprovedPost, changes: readonly Change[]): ApprovedPost => {
  const { months: _longer, amountCents: _more, ...post } = withRevocations(state, []);
  const first: ApprovedPost = { ...post, ...state.granted, changes: [] };
  const changed = changes.reduce(changedBy, first);
  return withRevocations(changed, state.revoked?.by ?? []);
};

/** What extensions added, each from the first day of its months on: the day after the last one that the post had without it, and what came behind it. */
export const extensionsOf = (state: ApprovedPost): readonly (Pick<Extension, 'noticeId'> & Delivered & { readonly from: IsoDate })[] => {
  const whole = withRevocations(state, []);
  return state.changes.flatMap((one) => {
    if (one.kind !== 'extended') return [];
    const { noticeId, deliveredOn } = one;
    return { noticeId, ...defined({ deliveredOn }), from: addDays(approvedUntil(beforeNotice(whole, noticeId)), 1) };
  });
};

/** The post without an extension, and without what came behind it. */
export const beforeNotice = (state: ApprovedPost, noticeId: string): ApprovedPost =>
  withChanges(
    state,
    state.changes.slice(
      0,
      state.changes.findIndex((one) => one.kind === 'extended' && one.noticeId === noticeId),
    ),
  );

/** The changes of a post but those of a notice; undefined where it made none of the kind. */
export const changesWithout = (
  { changes }: ApprovedPost,
  noticeId: string,
  kind: Exclude<Change['kind'], 'told'>,
): readonly Change[] | undefined => {
  const others = changes.filter((one) => one.kind !== kind || one.noticeId !== noticeId);
  return others.length === changes.length ? undefined : others;
};

/** The post without a notice that has no effect: as it then stands, where that was told; else by what the others said. */
export const without = (
  state: ApprovedPost,
  noticeId: string,
  kind: Exclude<Change['kind'], 'told'>,
  now?: Now,
): ApprovedPost | undefined => {
  const others = changesWithout(state, noticeId, kind);
  if (others === undefined) return undefined;
  const { terms: after, parts, to } = now ?? {};
  const told = after && { kind: 'told' as const, from: state.from, after, ...defined({ parts, to }) };
  return withChanges(state, told === undefined ? others : [...others, told]);
};

/** Share and tier of the post on a day; before its first day those that it begins with. */
export const termsOn = ({ terms }: Pick<ApprovedPost, 'terms'>, day: IsoDate): Pick<Terms, 'share' | 'tier'> => {
  const [first] = terms;
  if (first === undefined) throw new Error('A post has a share from its first day on.');
  return terms.findLast((one) => one.from <= day) ?? first;
};

/** Days with the share that the post has on each. */
export const sharesWithin = (post: Pick<ApprovedPost, 'terms'>, days: Period): readonly (Period & Pick<Terms, 'share'>)[] =>
  byShare(days, post.terms, (day) => termsOn(post, day).share);

/** How much somebody on the post works on a day: as much as the post has, or less where that was said. */
export const workingShareOn = (
  post: Pick<ApprovedPost, 'terms'>,
  { shares = [] }: Pick<Occupancy, 'shares'>,
  day: IsoDate,
): FteHundredths => Math.min(termsOn(post, day).share, shares.findLast((one) => one.from <= day)?.share ?? Infinity);

/** What of it is paid: as much as the person works, or what they kept beside what a notice made of the post. */
export const paidShareOn = (
  post: Pick<ApprovedPost, 'terms'>,
  { shares, kept }: { readonly shares?: readonly WorkingShare[]; readonly kept?: Pick<KeptShare, 'from' | 'keptShare'> },
  day: IsoDate,
): FteHundredths => (kept && isKeptOn(kept, shares ?? [], day) ? kept.keptShare : workingShareOn(post, defined({ shares }), day));

/** The days of an occupancy with the share that the person works on each. */
export const workingSharesOf = (state: ApprovedPost, occupancy: Occupancy): readonly (Period & Pick<Terms, 'share'>)[] =>
  byShare(daysOf(state, occupancy), [...state.terms, ...(occupancy.shares ?? [])], (day) => workingShareOn(state, occupancy, day));

/** The same with the share that they are paid for on each. */
export const paidSharesOf = (state: ApprovedPost, occupancy: Occupancy): readonly (Period & Pick<Terms, 'share'>)[] => {
  const { shares = [], kept } = occupancy;
  const changes = [...state.terms, ...shares, ...(kept ? [kept] : [])];
  return byShare(daysOf(state, occupancy), changes, (day) => paidShareOn(state, occupancy, day));
};

const byShare = ({ from, until }: Period, changes: readonly { readonly from: IsoDate }[], shareOn: (day: IsoDate) => FteHundredths) => {
  const begins = [...new Set([from, ...changes.map((one) => one.from).filter((day) => from < day && day <= until)])].sort();
  return begins.map((day, i) => {
    const next = begins[i + 1];
    return { from: day, until: next === undefined ? until : addDays(next, -1), share: shareOn(day) };
  });
};

/** What holds from a day on, in the order of the days; what is said again for the same day replaces it. */
export const fromDay = <T extends { readonly from: IsoDate }>(all: readonly T[], one: T): readonly T[] =>
  [...all.filter(({ from }) => from !== one.from), one].sort((a, b) => (a.from < b.from ? -1 : 1));

/** What holds on a day. */
export const heldOn = <T extends { readonly from: IsoDate }>(all: readonly T[], day: IsoDate): T | undefined =>
  all.findLast(({ from }) => from <= day);

const withSuspension = (state: ApprovedPost, suspensionId: string, change: (one: Suspension) => Suspension): ApprovedPost =>
  suspended(
    state,
    state.suspensions.map((one) => (one.suspensionId === suspensionId ? change(one) : one)),
  );

/** What moves with an interruption that nobody knows the end of is told with the last day of whoever leaves during it. */
export const endingOpen = (
  state: ApprovedPost,
  { appointmentId, capMonths, rulesUntil }: InterruptionRules & Pick<Suspension, 'appointmentId'>,
): ApprovedPost => ({
  ...state,
  suspensions: state.suspensions.map((one) =>
    one.appointmentId === appointmentId && one.until === undefined ? { ...one, ...defined({ capMonths, rulesUntil }) } : one,
  ),
});

/** The post with these interruptions: they move its end, not the days of those who stayed as long as it lasted. */
const suspended = (state: ApprovedPost, suspensions: readonly Suspension[]): ApprovedPost => ({
  ...state,
  occupancies: withEndsOnRecord(state),
  suspensions,
});

/** What a post is told of its window goes with many events; none says so where the rules name none. */
const withWindow = (state: PostState, { data }: PostEvent): PostState => {
  if (state.kind === 'none' || !('windowMonths' in data) || data.windowMonths === undefined) return state;
  const { lateRefills: _before, ...post } = state;
  const { windowMonths, windowOfNeverFilled, lateRefills } = data;
  return { ...post, ...defined({ windowMonths, windowOfNeverFilled, lateRefills }) };
};

const granted = (announced: Announcement): ApprovedPost => {
  const { postId, programmeId, district, recipient, share, tier, from, to, months, amountCents, grantId, lineId, callId } = announced;
  const money = defined({ months, amountCents });
  const whole = { share, terms: [{ from, share, tier }], to, ...money };
  const empty = {
    ...{ changes: [], occupancies: [], annulled: [], declined: {}, corrections: {} },
    ...{ suspensions: [], employers: [], workplaces: [], lapses: [] },
  };
  const line = { grantId, lineId, callId };
  return { kind: 'approved', postId, line, programmeId, district, ...defined({ recipient }), from, ...whole, granted: whole, ...empty };
};

/** The post as these notices leave it; without any, as it was. */
export const withRevocations = ({ revoked, ...post }: ApprovedPost, by: readonly Revocation[]): ApprovedPost => {
  const to = revoked?.to ?? post.to;
  return by.length === 0
    ? { ...post, to }
    : { ...post, to: by.reduce((end, { lastDay }) => (lastDay < end ? lastDay : end), to), revoked: { to, by } };
};

const withOccupancy = (state: ApprovedPost, appointmentId: string, change: (o: Occupancy) => Occupancy): ApprovedPost => ({
  ...state,
  occupancies: state.occupancies.map((o) => (o.appointmentId === appointmentId ? change(o) : o)),
});

const withoutExtension = (state: ApprovedPost, { noticeId, now }: { readonly noticeId: string; readonly now?: Now }): ApprovedPost => {
  const shorter = without(state, noticeId, 'extended', now);
  return shorter === undefined ? state : { ...shorter, lapses: notOpenedAgain(state.lapses, noticeId) };
};

const lost = ({ because, effectiveOn: on }: { readonly because: GrantLostBecause; readonly effectiveOn: IsoDate }) => ({ because, on });

const changed = (state: PostState, event: PostEvent): PostState => {
  switch (event.type) {
    case 'post.announced':
      return { ...granted(event.data), announced: event.data };
    case 'post.approved':
      return { ...granted(event.data), ...defined({ startsFrom: event.data.startsFrom }) };
    case 'post.taken-back':
      return state.kind === 'none' ? state : { ...state, isTakenBack: true, grantLost: lost(event.data) };
    case 'post.lost-grant':
      return state.kind === 'none' ? state : { ...state, grantLost: lost(event.data) };
    case 'post.reinstated': {
      if (state.kind === 'none') return state;
      const { isTakenBack: _was, grantLost: _before, startsFrom: earlier, ...there } = state;
      return { ...there, ...defined({ startsFrom: event.data.startsFrom ?? earlier }) };
    }
    case 'post.revoked': {
      if (state.kind === 'none') return state;
      const { noticeId, lastDay, deliveredOn, endedAppointmentIds } = event.data;
      const others = (state.revoked?.by ?? []).filter((one) => one.noticeId !== noticeId);
      return withRevocations(state, [...others, { noticeId, lastDay, ...defined({ deliveredOn, endedAppointmentIds }) }]);
    }
    case 'post.revocation-lifted':
      return state.kind === 'none'
        ? state
        : withRevocations(
            state,
            (state.revoked?.by ?? []).filter(({ noticeId }) => noticeId !== event.data.noticeId),
          );
    case 'post.extended': {
      if (state.kind === 'none') return state;
      const { noticeId, oldEnd, newEnd, fundedMonths, amountCents, approvedTo, deliveredOn, opensFrom: from } = event.data;
      const extension = { noticeId, oldEnd, newEnd, fundedMonths, amountCents, ...defined({ approvedTo, deliveredOn }) };
      const lapses = openedAgain(state.lapses, from === undefined ? undefined : { noticeId, from });
      return { ...changedBy(state, { kind: 'extended', ...extension }), lapses };
    }
    case 'post.extension-lifted':
      return state.kind === 'none' ? state : withoutExtension(state, event.data);
    case 'post.amended': {
      if (state.kind === 'none') return state;
      const { noticeId, from, before, after, to, parts, approvedTo } = event.data;
      return changedBy(state, { kind: 'amended', noticeId, from, before, after, ...defined({ to, parts, approvedTo }) });
    }
    case 'post.amendment-lifted':
      return state.kind === 'none' ? state : (without(state, event.data.noticeId, 'amended', event.data.now) ?? state);
    case 'occupancy.reshared':
      return state.kind === 'none'
        ? state
        : withOccupancy(state, event.data.appointmentId, ({ kept: _over, ...o }) => ({
            ...o,
            claimIds: [...o.claimIds, ...event.data.claimIds.filter((id) => !o.claimIds.includes(id))],
          }));
    case 'occupancy.share-kept': {
      if (state.kind === 'none') return state;
      const { keptShare, from, code, explanation, isTold } = event.data;
      const kept = { keptShare, from, code, explanation, ...defined({ isTold }) };
      return withOccupancy(state, event.data.appointmentId, (o) => ({ ...o, kept }));
    }
    case 'post.filled': {
      if (state.kind === 'none') return state;
      const { appointmentId, claimId, furtherClaimIds = [], personId, from, tier, personShare: share, approvedUntil: until } = event.data;
      const days = { from, ...defined({ approvedUntil: until, tier, shares: share === undefined ? undefined : [{ from, share }] }) };
      return {
        ...state,
        occupancies: [...state.occupancies, { appointmentId, claimIds: [claimId, ...furtherClaimIds], personId, ...days }],
      };
    }
    case 'post.vacated': {
      if (state.kind === 'none') return state;
      const { appointmentId, lastDay, isTerm = false } = event.data;
      return endingOpen(
        withOccupancy(state, appointmentId, (o) => ({ ...o, lastDay, isTerm })),
        event.data,
      );
    }
    case 'occupancy.corrected':
      return state.kind === 'none' ? state : endingOpen(corrected(state, event.data), event.data);
    case 'occupancy.share-changed': {
      if (state.kind === 'none') return state;
      const { appointmentId, from, personShare: share, changeId, claimIds } = event.data;
      return withOccupancy(state, appointmentId, ({ kept, ...o }) => ({
        ...o,
        ...defined({ kept: keptBefore(kept, from) }),
        shares: fromDay(o.shares ?? [], { from, share, changeId }),
        claimIds: [...o.claimIds, ...claimIds.filter((id) => !o.claimIds.includes(id))],
      }));
    }
    case 'post.suspended': {
      if (state.kind === 'none') return state;
      const { suspensionId, appointmentId, personId, from, until, capMonths, rulesUntil } = event.data;
      const suspension = { suspensionId, appointmentId, personId, from, ...defined({ until, capMonths, rulesUntil }), correctionIds: [] };
      return suspended(state, [...state.suspensions, suspension]);
    }
    case 'post.resumed': {
      if (state.kind === 'none') return state;
      const { suspensionId, from, capMonths, rulesUntil } = event.data;
      return withSuspension(state, suspensionId, (one) => ({
        ...one,
        until: addDays(from, -1),
        isOver: true,
        ...defined({ capMonths, rulesUntil }),
      }));
    }
    case 'suspension.corrected': {
      if (state.kind === 'none') return state;
      const { suspensionId, correctionId, is, capMonths, rulesUntil } = event.data;
      return withSuspension(state, suspensionId, ({ until, isOver, isAnnulled: _before, ...one }) => ({
        ...one,
        // What nobody knows the end of is not over.
        ...defined({ isOver: is !== undefined && is.until === undefined ? undefined : isOver }),
        ...(is ?? { ...defined({ until }), isAnnulled: true }),
        ...defined({ capMonths, rulesUntil }),
        correctionIds: [...one.correctionIds, correctionId],
      }));
    }
    case 'employer.changed': {
      if (state.kind === 'none') return state;
      const { from, employer } = event.data;
      return { ...state, employers: fromDay(state.employers, { from, employer }) };
    }
    case 'workplaces.changed': {
      if (state.kind === 'none') return state;
      const { from, workplaces } = event.data;
      return { ...state, workplaces: fromDay(state.workplaces, { from, workplaces }) };
    }
    case 'post.lapsed': {
      if (state.kind === 'none') return state;
      const { vacantSince, lastDay, freed, openedBy, opensAgain } = event.data;
      return { ...state, lapses: withLapse(state.lapses, { vacantSince, lastDay, freed, ...defined({ openedBy, opensAgain }) }) };
    }
    case 'post.lapse-lifted': {
      return state.kind === 'none' ? state : { ...state, lapses: withoutLapse(state.lapses, event.data.openedBy) };
    }
    case 'reports.acknowledged':
      return state.kind === 'none' ? state : { ...state, acknowledged: Math.max(state.acknowledged ?? 0, event.data.through) };
    case 'appointment.declined': {
      if (state.kind === 'none') return state;
      const { claimId, code, explanation } = event.data;
      return { ...state, declined: { ...state.declined, [claimId]: { code, explanation } } };
    }
    case 'correction.declined': {
      if (state.kind === 'none') return state;
      const { correctionId, attemptId, code, explanation } = event.data;
      return { ...state, corrections: { ...state.corrections, [attemptId]: { correctionId, declined: { code, explanation } } } };
    }
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

const evolve = (state: PostState, event: PostEvent): PostState => withWindow(changed(state, event), event);

/** What is shown of a post beside its state: the grant that it comes from, and what was corrected when. */
export interface PostFile {
  readonly grantId: string;
  readonly lineId: string;
  readonly callId: string;
  readonly tier: QualificationTier;
  readonly paysHigherTier: boolean;
  /** Versions in which the recipient told something. */
  readonly told: readonly number[];
  /** What the authority noted when it last took note of that. */
  readonly note?: string;
  readonly corrections: readonly (Pick<Correction, 'correctionId' | 'appointmentId' | 'was' | 'is'> & { readonly knownSince: Instant })[];
}

type Recorded = PostEvent & {
  readonly knownSince: Instant;
  readonly version: number;
  readonly meta: { readonly actor: { readonly role: string } };
};

const addToFile = (before: PostFile | undefined, event: Recorded): PostFile | undefined => {
  const isTold = before !== undefined && isReport({ type: event.type, actor: event.meta.actor });
  const file = isTold ? { ...before, told: [...before.told, event.version] } : before;
  if (event.type === 'post.announced' || event.type === 'post.approved') {
    const { grantId, lineId, callId, tier, paysHigherTier = false } = event.data;
    return { grantId, lineId, callId, tier, paysHigherTier, told: file?.told ?? [], corrections: [] };
  }
  if (event.type === 'reports.acknowledged' && file) {
    const { note: _before, ...others } = file;
    return { ...others, ...defined({ note: event.data.note }) };
  }
  if (event.type !== 'occupancy.corrected' || !file) return file;
  const { correctionId, appointmentId, was, is } = event.data;
  const correction = { correctionId, appointmentId, was, ...(is ? { is } : {}), knownSince: event.knownSince };
  return { ...file, corrections: [...file.corrections, correction] };
};

/** Its commands answer with the file. */
export const postDecider = filed<PostState, PostEvent, PostFile | undefined>(
  { initial: { kind: 'none' }, evolve },
  { initial: undefined, evolve: addToFile },
);
