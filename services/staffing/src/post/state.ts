import type { QualificationTier } from '@paktwerk/contracts';
import { filed } from '@paktwerk/event-store';
import { defined, derivedId } from '@paktwerk/kernel';
import type { EventOf, FteHundredths, Instant, IsoDate } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import type { GRANT_LOST_BECAUSE, OccupancyCorrected, PostAnnounced, PostEvent, PostExtended } from './events';
import { fundedUntil } from './funding';

type Correction = EventOf<typeof OccupancyCorrected>['data'];
type Extended = EventOf<typeof PostExtended>['data'];

export type Announcement = EventOf<typeof PostAnnounced>['data'];
export type GrantLostBecause = (typeof GRANT_LOST_BECAUSE)[number];

/** `announced`: granted, and the notice not yet delivered. `taken-back`: its notice has no effect. The others are those of a post that is there. */
export const POST_STATUSES = ['filled', 'vacant', 'upcoming', 'ended', 'announced', 'taken-back'] as const;
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
}

export interface Occupancy extends OccupiedDays {
  readonly appointmentId: string;
  /** The claim that the post was filled with, and those that corrections added. */
  readonly claimIds: readonly [string, ...string[]];
  readonly personId: string;
}

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

export interface ApprovedPost {
  readonly kind: 'approved';
  readonly postId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient?: string;
  readonly share: FteHundredths;
  readonly from: IsoDate;
  /** Last day of the approval, months that the money lasts for, and how much it is, with all extensions. */
  readonly to: IsoDate;
  readonly months?: number;
  readonly amountCents?: number;
  /** The same as it was granted first. */
  readonly granted: Pick<ApprovedPost, 'to' | 'months' | 'amountCents'>;
  /** Oldest first. */
  readonly extensions: readonly Extension[];
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

/** Until when the post is approved: while nobody works on it, until the approval ends. */
export const approvedUntil = (state: ApprovedPost, occupancies: readonly OccupiedDays[] = state.occupancies): IsoDate => {
  const first = firstDayOf(occupancies);
  return first === undefined ? state.to : fundedUntil(state, first);
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
      ? state.occupancies.map((o) => (o === before ? { ...is, appointmentId, personId, claimIds: all } : o))
      : state.occupancies.filter((o) => o !== before),
    annulled: is ? state.annulled : [...state.annulled, before],
  };
};

/** The post with a longer time, and the money for it; what ended its grant before its time does so still. */
export const lengthened = (state: ApprovedPost, extension: Extension): ApprovedPost => {
  const { newEnd, fundedMonths, amountCents } = extension;
  const whole = withRevocations(state, []);
  const longer = {
    ...whole,
    to: newEnd > whole.to ? newEnd : whole.to,
    months: fundedMonths,
    ...(state.amountCents === undefined ? {} : { amountCents: state.amountCents + amountCents }),
    extensions: [...state.extensions, extension],
    // Who stayed as long as the approval did has that end on record from now on: further days are claimed before the post takes them.
    occupancies: state.occupancies.map((o) => (recordedEnd(o) === undefined ? { ...o, approvedUntil: state.to } : o)),
  };
  return withRevocations(longer, state.revoked?.by ?? []);
};

/** The post with these extensions alone; the days of those who work on it stay as they are recorded. */
export const withExtensions = (state: ApprovedPost, extensions: readonly Extension[]): ApprovedPost => {
  const { months: _longer, amountCents: _more, ...post } = withRevocations(state, []);
  const first: ApprovedPost = { ...post, ...state.granted, extensions: [] };
  return withRevocations(extensions.reduce(lengthened, first), state.revoked?.by ?? []);
};

const extended = (state: ApprovedPost, { noticeId, oldEnd, newEnd, fundedMonths, amountCents }: Extended): ApprovedPost =>
  lengthened(state, { noticeId, oldEnd, newEnd, fundedMonths, amountCents });

const granted = ({ postId, programmeId, district, recipient, share, from, to, months, amountCents }: Announcement): ApprovedPost => {
  const money = defined({ months, amountCents });
  const whole = { to, ...money };
  const empty = { extensions: [], occupancies: [], annulled: [], declined: {}, corrections: {} };
  return { kind: 'approved', postId, programmeId, district, ...defined({ recipient }), share, from, ...whole, granted: whole, ...empty };
};

/** The post as these notices leave it; without any, as it was. */
export const withRevocations = ({ revoked, ...post }: ApprovedPost, by: readonly Revocation[]): ApprovedPost => {
  const to = revoked?.to ?? post.to;
  return by.length === 0
    ? { ...post, to }
    : { ...post, to: by.reduce((end, { lastDay }) => (lastDay < end ? lastDay : end), to), revoked: { to, by } };
};

const lost = ({ because, effectiveOn: on }: { readonly because: GrantLostBecause; readonly effectiveOn: IsoDate }) => ({ because, on });

const evolve = (state: PostState, event: PostEvent): PostState => {
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
    case 'post.extended':
      return state.kind === 'none' ? state : extended(state, event.data);
    case 'post.extension-lifted':
      return state.kind === 'none'
        ? state
        : withExtensions(
            state,
            state.extensions.filter(({ noticeId }) => noticeId !== event.data.noticeId),
          );
    case 'post.filled': {
      if (state.kind === 'none') return state;
      const { appointmentId, claimId, personId, from, tier, approvedUntil: until } = event.data;
      const days = { from, ...defined({ approvedUntil: until, tier }) };
      return { ...state, occupancies: [...state.occupancies, { appointmentId, claimIds: [claimId], personId, ...days }] };
    }
    case 'post.vacated': {
      if (state.kind === 'none') return state;
      const { appointmentId, lastDay, isTerm = false } = event.data;
      return { ...state, occupancies: state.occupancies.map((o) => (o.appointmentId === appointmentId ? { ...o, lastDay, isTerm } : o)) };
    }
    case 'occupancy.corrected':
      return state.kind === 'none' ? state : corrected(state, event.data);
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

/** What is shown of a post beside its state: the grant that it comes from, and what was corrected when. */
export interface PostFile {
  readonly grantId: string;
  readonly lineId: string;
  readonly callId: string;
  readonly tier: QualificationTier;
  readonly paysHigherTier: boolean;
  readonly corrections: readonly (Pick<Correction, 'correctionId' | 'appointmentId' | 'was' | 'is'> & { readonly knownSince: Instant })[];
}

const addToFile = (file: PostFile | undefined, event: PostEvent & { readonly knownSince: Instant }): PostFile | undefined => {
  if (event.type === 'post.announced' || event.type === 'post.approved') {
    const { grantId, lineId, callId, tier, paysHigherTier = false } = event.data;
    return { grantId, lineId, callId, tier, paysHigherTier, corrections: [] };
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
