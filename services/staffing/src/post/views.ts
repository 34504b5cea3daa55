import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import {
  Amount,
  DateOnly,
  DistrictKey,
  Id,
  InstantString,
  OneOf,
  PartyKey,
  Share,
  Type,
  View,
  defined,
  earlierOf,
  lapseOn,
  lastLapse,
  laterOf,
  readable,
  isKeptNoMore,
} from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { refusalText } from '@paktwerk/platform';
import type { RecordedEvent, ViewOf } from '@paktwerk/platform';
import { covers } from '../shared/periods';
import { entryKey } from '../person/views';
import type { PersonView } from '../person/views';
import { openReports } from './acknowledge-reports';
import { Employer, GRANT_LOST_BECAUSE, MunicipalKey } from './events';
import type { PostEvent } from './events';
import { outsideYears, paidTierOn, yearsOf } from './entitlement';
import type { Pay } from './pay';
import { fundingOf } from './place-occupancy';
import { problems } from '../problems';
import { VERIFICATION_STATES } from '../qualification/verification-on';
import type { VerificationState } from '../qualification/verification-on';
import { POST_STATUSES, approvedUntil, daysOf, heldOn, recordedEnd, termsOn, workingShareOn } from './state';
import { REPORTS, openReportsIn } from './reports';
import { firstPossibleDay, freedByLapse, paidBehindWindow, runningWindow } from './vacancy';
import type { ApprovedPost, KeptShare, Occupancy, OccupiedDays, PostFile, PostStatus, WorkingShare } from './state';

export const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
export const AppointmentView = View('AppointmentView', {
  appointmentId: Id('apt'),
  from: DateOnly(),
  lastDay: Type.Optional(DateOnly()),
  until: DateOnly({
    description: 'Until when the post is held: the last day, or while there is none, as long as the money lasted when that was recorded',
  }),
  personId: Type.Optional(Id('psn')),
  name: Type.Optional(Type.String()),
  qualification: Type.Optional(
    Type.String({ description: "The person's tier in the register on the first day of work; absent once their data were erased" }),
  ),
  verification: Type.Optional(
    OneOf(VERIFICATION_STATES, { description: 'Whether the authority has verified that tier; absent where no document was brought' }),
  ),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS, { description: 'Tier that the person was appointed with' })),
  paidTier: Type.Optional(
    OneOf(QUALIFICATION_TIERS, { description: 'Tier whose rate is paid on the day that is looked at, by the rules of its month' }),
  ),
  evidence: Type.Optional(Type.String({ description: 'What proves the tier; absent once the data were erased' })),
  isTerm: Type.Optional(Type.Boolean({ description: 'The last day was agreed with the first and may come earlier' })),
  share: Share({ description: 'How much of full time the person works on the post, on the day that is looked at' }),
  shares: Type.Array(Type.Object({ from: DateOnly(), share: Share() }), {
    description: 'What was said of that from a day on; empty where it is as much as the post has',
  }),
  suspensions: Type.Array(
    Type.Object({
      suspensionId: Id('sus'),
      from: DateOnly({ description: 'First day without pay' }),
      until: Type.Optional(DateOnly({ description: 'Last day without pay, as planned or told; open where it is missing' })),
      isOver: Type.Optional(Type.Boolean({ description: 'Somebody told that pay runs again' })),
      reason: Type.Optional(Type.String()),
    }),
    { description: 'Interruptions of pay, by their days' },
  ),
  kept: Type.Optional(
    Type.Object(
      {
        share: Share(),
        from: DateOnly({ description: 'The first day on which it differs from that of the post' }),
        why: Type.Object({ code: Type.String(), de: Type.String(), en: Type.String() }),
      },
      { description: 'The share that the person keeps, because they have no time for what a notice made of it' },
    ),
  ),
});
const Days = Type.Object({
  from: DateOnly(),
  lastDay: Type.Optional(DateOnly()),
  until: Type.Optional(DateOnly({ description: 'Until when it lasted; absent where that is the end of the approval' })),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS)),
});
export const CorrectionView = View('CorrectionView', {
  correctionId: Id('cor'),
  appointmentId: Id('apt'),
  knownSince: InstantString(),
  was: Days,
  is: Type.Optional(Days),
  reason: Type.Optional(Type.String()),
});
const Terms = Type.Object({
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  months: Type.Optional(Type.Integer()),
  amountCents: Amount({ description: 'Of the whole line' }),
});
export const LateRefill = Type.Object({
  appointmentId: Id('apt'),
  from: DateOnly({ description: 'First day of work, behind the window' }),
  vacantSince: DateOnly(),
  lastDay: DateOnly({ description: 'Of the window' }),
  atStake: Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), {
    description: 'What would have fallen back, had nobody begun then',
  }),
});
/** What a list and the post's own page both say. */
const post = {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey({ description: 'In whose area the recipient lies' }),
  recipient: Type.Optional(PartyKey({ description: 'The party that was granted; absent where it is the district itself' })),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly({ description: 'Last day that the money lasts for' }),
  startsFrom: Type.Optional(DateOnly({ description: 'Nobody may begin before: the day of delivery, or an approved early start' })),
  grantLost: Type.Optional(
    OneOf(GRANT_LOST_BECAUSE, { description: 'Its notice has no effect; where somebody works on it, a person decides what becomes of it' }),
  ),
  lapsedAfter: Type.Optional(DateOnly({ description: 'Last day of the window within which nobody filled the post' })),
  openReports: Type.Integer({ description: 'How much the recipient told that the authority has not taken note of' }),
  isRefilledLate: Type.Optional(Type.Literal(true, { description: 'Somebody began behind the window after the appointment before' })),
  status: OneOf(POST_STATUSES),
};
export const PostItem = View('PostItem', { ...post, appointment: Type.Optional(AppointmentView) });
export const PostView = View('PostView', {
  ...post,
  latestTo: DateOnly({ description: 'Last day of the approval, however long the money lasts' }),
  months: Type.Optional(Type.Integer({ description: 'Months that the money lasts for, counted from the first day of work' })),
  amountCents: Type.Optional(Amount()),
  slices: Type.Optional(
    Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), {
      description: "What is approved by budget year, at the line's tier; where a lower tier is paid, less is due than that",
    }),
  ),
  beyond: Type.Optional(
    Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), {
      description: 'What the days of a year come to beyond its slice: only an amendment pays it',
    }),
  ),
  outsideYearsCents: Type.Optional(
    Amount({ description: 'What of the amount no year has: the days come to less than the months that it was granted for' }),
  ),
  extensions: Type.Array(
    Type.Object({
      noticeId: Foreign,
      oldEnd: DateOnly(),
      newEnd: DateOnly(),
      fundedMonths: Type.Integer({ description: 'Funded months in all, from the first day of work on' }),
      amountCents: Amount({ description: 'What the extension adds' }),
    }),
    { description: 'How notices made the time longer, oldest first' },
  ),
  amendments: Type.Array(
    Type.Object({
      noticeId: Foreign,
      from: DateOnly({ description: 'The first day on which share and tier hold' }),
      before: Terms,
      after: Terms,
    }),
    { description: 'What notices made of share, tier, months and money, oldest first' },
  ),
  vacancy: Type.Optional(
    Type.Object(
      { since: DateOnly(), lastDay: DateOnly({ description: 'Last day on which the post may be filled' }) },
      {
        description:
          'The window of the post after its last appointment; absent where the rules name none, or the post ends with it or before',
      },
    ),
  ),
  lapses: Type.Array(
    Type.Object({
      vacantSince: DateOnly(),
      lastDay: DateOnly({ description: 'On which it could have been filled' }),
      opensFrom: Type.Optional(DateOnly({ description: 'From this day on an extension opened the post anew; absent where none did' })),
      freed: Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), { description: 'What fell back by that' }),
    }),
    { description: 'That nobody filled it within its window; months of an extension that came behind that lapse by themselves' },
  ),
  freed: Type.Optional(
    Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), {
      description: 'What fell back when the post lapsed, but what a notice has cut since',
    }),
  ),
  lateRefills: Type.Array(LateRefill, {
    description:
      'Who began when the window after the appointment before was over, because that was told late or corrected: somebody decides what becomes of it',
  }),
  employer: Employer,
  workplaces: Type.Array(MunicipalKey(), { description: 'Where the work is, on the day that is looked at' }),
  employers: Type.Array(Type.Object({ from: DateOnly(), employer: Employer }), {
    description: 'By their days; the recipient before the first one',
  }),
  workplacesByDay: Type.Array(Type.Object({ from: DateOnly(), workplaces: Type.Array(MunicipalKey()) })),
  reports: Type.Object(
    {
      open: Type.Array(Type.Integer(), { description: 'Versions in which something was told that nobody took note of' }),
      told: Type.Optional(
        Type.Array(
          Type.Object({
            version: Type.Integer(),
            kind: OneOf(REPORTS),
            knownSince: InstantString({ description: 'When it was reported' }),
            day: DateOnly({ description: 'The day that it is about: the first one, or the last one of who leaves' }),
            appointmentId: Type.Optional(Id('apt')),
            reason: Type.Optional(Type.String()),
          }),
          { description: 'What these are, the newest first; for those who may know the people on the post' },
        ),
      ),
      acknowledged: Type.Optional(Type.Integer({ description: 'The authority has taken note up to this version' })),
      note: Type.Optional(Type.String({ description: 'What it noted with that last' })),
    },
    { description: 'What the recipient told' },
  ),
  effectiveOn: DateOnly(),
  knownAt: Type.Optional(InstantString()),
  appointments: Type.Array(AppointmentView),
  corrections: Type.Array(CorrectionView),
});
export type AppointmentView = ViewOf<typeof AppointmentView>;
export type PostItem = ViewOf<typeof PostItem>;
export type PostView = ViewOf<typeof PostView>;

/** The people whom the reader may know, each as the register named them on their first day of work. */
export type Known = ReadonlyMap<string, PersonView>;

/** What stands in a post's events about people: for those who may know them. */
export interface Told {
  /** Whose register names them. */
  readonly district: string;
  readonly people: Known;
  readonly events: readonly RecordedEvent<PostEvent>[];
}

/** How a post stands on one day, told from its own events: cut the events by what was known, and this is what was true. */
export const statusOn = (state: ApprovedPost, day: IsoDate): PostStatus => {
  if (state.announced) return 'announced';
  if (state.isTakenBack) return 'taken-back';
  const holder = state.occupancies.find((o) => covers(daysOf(state, o), day));
  const held = holder && (isSuspendedOn(state, holder, day) ? 'suspended' : 'filled');
  const isLapsed = lapseOn(state.lapses, day) !== undefined;
  const days = { first: firstPossibleDay(state), last: approvedUntil(state), isLapsed };
  return statusBy({ ...days, held, isLost: state.grantLost !== undefined }, day);
};

interface Standing {
  /** On which somebody may work. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly isLapsed: boolean;
  readonly held?: 'filled' | 'suspended' | undefined;
  /** Its notice has no effect any more, and somebody works on it. */
  readonly isLost?: boolean;
}

/**
 * How a post stands on a day. Nobody can be missing before somebody may begin, nor where nobody may because the grant is lost; the list says the same in its
 * statement.
 */
export const statusBy = ({ first, last, isLapsed, held, isLost = false }: Standing, day: IsoDate): PostStatus => {
  if (last < day) return 'ended';
  if (held) return held;
  if (isLost) return 'taken-back';
  if (day < first) return 'upcoming';
  return isLapsed ? 'lapsed' : 'vacant';
};

const suspensionsOf = ({ suspensions }: ApprovedPost, { appointmentId }: Occupancy) =>
  suspensions.filter((one) => one.appointmentId === appointmentId && !one.isAnnulled).sort((a, b) => (a.from < b.from ? -1 : 1));

export const isSuspendedOn = (state: ApprovedPost, occupancy: Occupancy, day: IsoDate): boolean =>
  suspensionsOf(state, occupancy).some(({ from, until = day }) => covers({ from, until }, day));

/** `told` is undefined for those who see the post only. */
export const appointmentView = (state: ApprovedPost, o: Occupancy, pay: Pay, told: Told | undefined, day: IsoDate): AppointmentView => {
  const { appointmentId, from, lastDay, isTerm, tier, personId, kept, shares = [] } = o;
  const shown = laterOf(from, earlierOf(day, daysOf(state, o).until));
  return {
    appointmentId,
    from,
    ...defined({ lastDay }),
    until: daysOf(state, o).until,
    share: workingShareOn(state, o, shown),
    shares: shares.map(({ from: begins, share }) => ({ from: begins, share })),
    suspensions: suspensionsOf(state, o).map(({ suspensionId, from: begins, until, isOver }) => ({
      suspensionId,
      from: begins,
      ...defined({ until, isOver }),
      ...(told ? suspensionReasonOf(told.events, suspensionId) : {}),
    })),
    ...(isTerm ? { isTerm } : {}),
    ...(tier === undefined ? {} : { tier, paidTier: paidTierOn(state, tier, pay, shown) }),
    ...(told
      ? {
          personId,
          ...inWords(told.people.get(entryKey({ personId, district: told.district, on: from }))),
          ...evidenceOf(told.events, appointmentId),
          ...keptOf(kept, shares, shown),
        }
      : {}),
  };
};

/** What somebody keeps, while no share that was told for a later day has taken its place. */
export const keptOf = (kept: KeptShare | null | undefined, shares: readonly WorkingShare[], day: IsoDate): Pick<AppointmentView, 'kept'> =>
  kept && !isKeptNoMore(kept, shares, day) ? { kept: keptView(kept) } : {};

const keptView = ({ keptShare: share, from, code, explanation }: KeptShare) => ({
  share,
  from,
  why: { code, ...refusalText(problems, { code, data: explanation }) },
});

/** What was named last. */
const evidenceOf = (events: readonly PostEvent[], appointmentId: string): { evidence?: string } => {
  const named = events.flatMap((e) =>
    (e.type === 'post.filled' || e.type === 'occupancy.corrected') && e.data.appointmentId === appointmentId
      ? (readable(e.data.evidence) ?? [])
      : [],
  );
  return defined({ evidence: named.at(-1) });
};

const reasonOf = (events: readonly PostEvent[], correctionId: string): { reason?: string } => {
  const [reason] = events.flatMap((e) =>
    e.type === 'occupancy.corrected' && e.data.correctionId === correctionId ? (readable(e.data.reason) ?? []) : [],
  );
  return defined({ reason });
};

const suspensionReasonOf = (events: readonly PostEvent[], suspensionId: string): { reason?: string } => {
  const [reason] = events.flatMap((e) =>
    e.type === 'post.suspended' && e.data.suspensionId === suspensionId ? (readable(e.data.reason) ?? []) : [],
  );
  return defined({ reason });
};

const correctionView = (
  { was, is, ...correction }: PostFile['corrections'][number],
  told: Told | undefined,
): ViewOf<typeof CorrectionView> => ({
  ...correction,
  was: daysView(was),
  ...(is ? { is: daysView(is) } : {}),
  ...(told ? reasonOf(told.events, correction.correctionId) : {}),
});

const daysView = (days: OccupiedDays) => {
  const { from, lastDay, tier } = days;
  const until = recordedEnd(days);
  return {
    from,
    ...defined({ lastDay, until, tier }),
  };
};

export const postView = (
  state: ApprovedPost,
  file: PostFile,
  { effectiveOn, knownAt }: { readonly effectiveOn: IsoDate; readonly knownAt?: Instant | undefined },
  told: Told | undefined,
  pay: Pay,
): PostView => {
  const { postId, programmeId, district, recipient, from, to, months, amountCents, changes, occupancies, startsFrom, grantLost } = state;
  const { employers, workplaces, acknowledged } = state;
  const lapses = state.lapses.map((one) => ({ ...one, freed: [...freedByLapse(state, one)] }));
  const lapsed = lastLapse(lapses);
  const { paysHigherTier: _rule, corrections, tier: _first, told: reports, note, ...grant } = file;
  const open = [...openReports(reports, acknowledged)];
  const window = runningWindow(state);
  const { slices } = fundingOf(state, occupancies);
  const beyond = yearsOf(state, pay).flatMap(({ budgetYear, beyondCents }) =>
    beyondCents === undefined ? [] : [{ budgetYear, amountCents: beyondCents }],
  );
  const outsideYearsCents = outsideYears(state);
  const lateRefills = lateRefillViews(state);
  return {
    postId,
    ...grant,
    programmeId,
    district,
    ...defined({ recipient }),
    ...termsOn(state, effectiveOn),
    from,
    to: approvedUntil(state),
    latestTo: laterOf(to, approvedUntil(state)),
    ...defined({ months, amountCents, startsFrom, grantLost: grantLost?.because, lapsedAfter: lapsed?.lastDay }),
    openReports: open.length,
    reports: { open, ...(told ? { told: openReportsIn(told.events, open) } : {}), ...defined({ acknowledged, note }) },
    ...(window ? { vacancy: { since: window.vacantSince, lastDay: window.lastDay } } : {}),
    lapses: lapses.map(({ vacantSince, lastDay, freed, opensAgain }) => ({
      ...{ vacantSince, lastDay, freed },
      ...defined({ opensFrom: opensAgain?.from }),
    })),
    ...defined({ freed: lapsed?.freed }),
    ...(lateRefills.length === 0 ? {} : { isRefilledLate: true as const }),
    lateRefills,
    employer: heldOn(employers, effectiveOn)?.employer ?? { kind: 'recipient' },
    workplaces: [...(heldOn(workplaces, effectiveOn)?.workplaces ?? [])],
    employers: [...employers],
    workplacesByDay: workplaces.map(({ from: begins, workplaces: keys }) => ({ from: begins, workplaces: [...keys] })),
    ...(slices ? { slices } : {}),
    ...(beyond.length === 0 ? {} : { beyond }),
    ...(outsideYearsCents === 0 ? {} : { outsideYearsCents }),
    extensions: changes.flatMap((one) => {
      if (one.kind !== 'extended') return [];
      const { noticeId, oldEnd, newEnd, fundedMonths, amountCents: added } = one;
      return [{ noticeId, oldEnd, newEnd, fundedMonths, amountCents: added }];
    }),
    amendments: changes.flatMap((one) => {
      if (one.kind !== 'amended') return [];
      const { noticeId, from: begins, before, after } = one;
      return [{ noticeId, from: begins, before, after }];
    }),
    effectiveOn,
    ...defined({ knownAt }),
    status: statusOn(state, effectiveOn),
    appointments: occupancies.map((o) => appointmentView(state, o, pay, told, effectiveOn)),
    corrections: corrections.map((c) => correctionView(c, told)),
  };
};

/** Who began behind a window, with what would have fallen back. */
export const lateRefillViews = (state: ApprovedPost) =>
  (state.lateRefills ?? []).map((one) => ({ ...one, atStake: [...paidBehindWindow(state, one)] }));

/** What the register says of a person beside a post. */
export const inWords = (p: PersonView | undefined): { name?: string; qualification?: string; verification?: VerificationState } => ({
  ...(p?.givenName && p.familyName ? { name: `${p.givenName} ${p.familyName}` } : {}),
  ...(p?.qualification ? { qualification: p.qualification } : {}),
  ...defined({ verification: p?.verification?.state }),
});
