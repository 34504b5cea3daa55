import { Amount, DateOnly, DistrictKey, Id, OneOf, PartyKey, Share, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';

/** An id that another service made. */
const Foreign = Type.String({ minLength: 1, maxLength: 100 });
const Tier = OneOf(QUALIFICATION_TIERS);

const approval = {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  share: Share(),
  tier: Tier,
  from: DateOnly(),
  to: DateOnly(),
  /** What the money lasts for, counted from the first day of work; absent in grants of before, whose posts last until `to`. */
  months: Type.Optional(Type.Integer({ minimum: 1 })),
  amountCents: Type.Optional(Amount()),
  /** The rules pay the higher rate where the person has a higher tier than the line. */
  paysHigherTier: Type.Optional(Type.Boolean()),
};

/** Within so many months a vacant post is filled again, as the rules say; `refillableUntil`: the last day of that, where the post is vacant and lasts longer. */
const vacancy = {
  windowMonths: Type.Optional(Type.Integer({ minimum: 0 })),
  /** It runs for a post that nobody ever worked on, too. */
  windowOfNeverFilled: Type.Optional(Type.Boolean()),
  refillableUntil: Type.Optional(DateOnly()),
  /** Who began behind a window, as it is known with this. */
  lateRefills: Type.Optional(
    Type.Array(
      Type.Object(
        { appointmentId: Id('apt'), from: DateOnly(), vacantSince: DateOnly(), lastDay: DateOnly() },
        { additionalProperties: false },
      ),
      { maxItems: 240 },
    ),
  ),
};

/** A grant is issued, and its notice not yet delivered: the post is known, and nobody may work on it. */
export const PostAnnounced = event('post.announced', 1, {
  ...approval,
  /** Work may begin from this day on before the notice is delivered. */
  earlyStartFrom: Type.Optional(DateOnly()),
});

/** The notice is delivered, and the post there; in grants of before with the release of the decision. */
export const PostApproved = event('post.approved', 1, {
  ...approval,
  /** Nobody may begin before this day: that of the delivery, or an approved early start. Absent in grants of before. */
  startsFrom: Type.Optional(DateOnly()),
  /** From this day on the approval has effect; absent in posts of before. */
  approvedOn: Type.Optional(DateOnly()),
  ...vacancy,
});

/** What the public event needs stands in the private one: `toPublic` must not look anything up. */
const post = { postId: Id('post'), programmeId: Foreign, district: DistrictKey(), recipient: Type.Optional(PartyKey()), share: Share() };
export const GRANT_LOST_BECAUSE = ['not-delivered', 'annulled'] as const;

/** The notice behind it has no effect: the post is not there any more. */
export const PostTakenBack = event('post.taken-back', 1, { ...post, because: OneOf(GRANT_LOST_BECAUSE), effectiveOn: DateOnly() });

/** The same where somebody works or worked on it: the post stays, and a person decides what becomes of it. */
export const PostLostGrant = event('post.lost-grant', 1, { ...post, because: OneOf(GRANT_LOST_BECAUSE), effectiveOn: DateOnly() });

/** The notice is delivered after all: the post is there again, or has its grant again. */
export const PostReinstated = event('post.reinstated', 1, {
  ...post,
  startsFrom: Type.Optional(DateOnly()),
  effectiveOn: DateOnly(),
  ...vacancy,
});

/** What is told of the window with an event. */
export type ToldOfWindow = Pick<EventOf<typeof PostReinstated>['data'], keyof typeof vacancy>;

const revocation = { ...post, noticeId: Foreign, approvedUntil: DateOnly(), effectiveOn: DateOnly(), ...vacancy };

/** A notice ends the grant of the post before its time; `lastDay`: the last one that is funded, `approvedUntil`: what follows for the post. */
export const PostRevoked = event('post.revoked', 1, {
  ...revocation,
  lastDay: DateOnly(),
  /** From this day on the notice has effect; told again where a receipt says another one. Absent in revocations of before, as is who went with it. */
  deliveredOn: Type.Optional(DateOnly()),
  endedAppointmentIds: Type.Optional(Type.Array(Id('apt'))),
});

/** The revocation has no effect: the post lasts as it did. */
export const PostRevocationLifted = event('post.revocation-lifted', 1, { ...revocation, because: OneOf(GRANT_LOST_BECAUSE) });

const occupancy = { ...post, appointmentId: Id('apt'), claimId: Id('clm'), personId: Id('psn'), from: DateOnly() };
const Slices = Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }, { additionalProperties: false }), {
  maxItems: 20,
});
const funding = { approvedUntil: Type.Optional(DateOnly()), slices: Type.Optional(Slices), ...vacancy };

/** Days of a notice are those of the calendar: this is its last one without the interruptions that it counted in. Absent where there were none. */
const approvedTo = { approvedTo: Type.Optional(DateOnly()) };

/** The granting authority funds the post for longer: its end moves, and with it that of whoever stays as long as the money lasts. */
export const PostExtended = event('post.extended', 1, {
  ...post,
  /** Of the notice that says so. */
  noticeId: Foreign,
  oldEnd: DateOnly(),
  newEnd: DateOnly(),
  /** Funded months in all, from the first day of work on. */
  fundedMonths: Type.Integer({ minimum: 1 }),
  /** What the extension adds. */
  amountCents: Amount(),
  /** From this day on the notice has effect; absent in extensions of before. */
  deliveredOn: Type.Optional(DateOnly()),
  /** The post had lapsed: from this day on it may be filled anew, and the months before stay lapsed. */
  opensFrom: Type.Optional(DateOnly()),
  ...approvedTo,
  ...funding,
});

const Terms = Type.Object(
  {
    share: Share(),
    tier: Tier,
    /** Of the line as a whole; absent where nobody said how many months its money is for. */
    months: Type.Optional(Type.Integer({ minimum: 0 })),
    amountCents: Amount(),
  },
  { additionalProperties: false },
);
/** Months of the line at one share and one rate. */
const Part = Type.Object(
  { from: DateOnly(), to: DateOnly(), months: Type.Integer({ minimum: 1 }), share: Share(), tier: Tier, amountCents: Amount() },
  { additionalProperties: false },
);
const parts = Type.Optional(Type.Array(Part, { minItems: 1, maxItems: 240 }));
/** The line of the post as it stands, told by whoever knows which notice lay upon which. */
const now = Type.Optional(Type.Object({ terms: Terms, parts, to: Type.Optional(DateOnly()) }, { additionalProperties: false }));

/** The extension has no effect: the post lasts as it did without it. */
export const PostExtensionLifted = event('post.extension-lifted', 1, {
  ...post,
  noticeId: Foreign,
  because: OneOf(GRANT_LOST_BECAUSE),
  now,
  approvedUntil: DateOnly(),
  slices: funding.slices,
  ...vacancy,
  effectiveOn: DateOnly(),
});

/** A notice changes share, tier, months or money of the post; the share beside its keys is the one that holds at the end. */
export const PostAmended = event('post.amended', 1, {
  ...post,
  noticeId: Foreign,
  /** The first day on which share and tier hold. */
  from: DateOnly(),
  before: Terms,
  after: Terms,
  /** What the money lasts for from now on, counted from the first day of work; absent where nobody said how many months it is for. */
  fundedMonths: Type.Optional(Type.Integer({ minimum: 0 })),
  /** The last day of the approval, where the notice names one. */
  to: Type.Optional(DateOnly()),
  /** How share and money of the whole line fall into months; absent where it is one share for all of them. */
  parts,
  ...approvedTo,
  ...funding,
  effectiveOn: DateOnly(),
});

/** The amendment has no effect: the post is as it was without it. */
export const PostAmendmentLifted = event('post.amendment-lifted', 1, {
  ...post,
  noticeId: Foreign,
  because: OneOf(GRANT_LOST_BECAUSE),
  tier: Tier,
  fundedMonths: Type.Optional(Type.Integer({ minimum: 0 })),
  now,
  approvedUntil: DateOnly(),
  slices: funding.slices,
  ...vacancy,
  effectiveOn: DateOnly(),
});

/** Someone works on the post from this day on, which may lie in the past. The tier is a fact of the money; what proves it is the person's. */
export const PostFilled = event('post.filled', 1, {
  ...occupancy,
  tier: Type.Optional(Tier),
  evidence: Type.Optional(personal(Text(300), 'personId')),
  /** The person works less on it than the post has; absent where it is as much. */
  personShare: Type.Optional(Share()),
  /** Claims for the days on which the post has another share than on the first. */
  furtherClaimIds: Type.Optional(Type.Array(Id('clm'), { minItems: 1, maxItems: 240 })),
  ...funding,
});

const suspension = { ...post, appointmentId: Id('apt'), personId: Id('psn'), suspensionId: Id('sus') };
/** What the rules say of interruptions, as they were known: without a cap each one moves the end, and no day behind their validity is funded. */
const interruption = {
  capMonths: Type.Optional(Type.Integer({ minimum: 0 })),
  rulesUntil: Type.Optional(DateOnly()),
};

/** The reason is free text and may say something about the person (an illness), so it is theirs. */
export const PostVacated = event('post.vacated', 1, {
  ...occupancy,
  lastDay: DateOnly(),
  /** The end was agreed together with the start. It is a plan: the person may leave earlier. */
  isTerm: Type.Optional(Type.Boolean()),
  reason: personal(Text(300), 'personId'),
  /** Told where an interruption of pay ends with it, and with that the money. */
  ...interruption,
  ...funding,
});

const Days = Type.Object(
  {
    from: DateOnly(),
    lastDay: Type.Optional(DateOnly()),
    isTerm: Type.Optional(Type.Boolean()),
    approvedUntil: Type.Optional(DateOnly()),
    tier: Type.Optional(Tier),
  },
  { additionalProperties: false },
);

/**
 * What was recorded of an occupancy never held: as known from now on it was always otherwise, or never was. What was known before stays
 * known as of then.
 */
export const OccupancyCorrected = event('occupancy.corrected', 1, {
  ...post,
  appointmentId: Id('apt'),
  personId: Id('psn'),
  correctionId: Id('cor'),
  attemptId: Id('cor'),
  /** Claims that the correction added to those of the occupancy. */
  claimIds: Type.Array(Id('clm'), { maxItems: 2 }),
  was: Days,
  is: Type.Optional(Days),
  evidence: Type.Optional(personal(Text(300), 'personId')),
  reason: personal(Text(300), 'personId'),
  /** Told where an open interruption of pay ends with its last day. */
  ...interruption,
  ...funding,
});

const Explanation = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]));

/** A notice changed the share of the post, and the working time of whoever is on it follows: these claims came for it. */
export const OccupancyReshared = event('occupancy.reshared', 1, {
  ...post,
  appointmentId: Id('apt'),
  personId: Id('psn'),
  claimIds: Type.Array(Id('clm'), { minItems: 1, maxItems: 240 }),
  /** The first day on which they had kept another share; absent where they had not, and in events of before. */
  from: Type.Optional(DateOnly()),
});

/** The same where the person has no time for it: they keep the share that they had, and somebody decides what becomes of that. */
export const OccupancyShareKept = event('occupancy.share-kept', 1, {
  ...post,
  appointmentId: Id('apt'),
  personId: Id('psn'),
  /** On the first day on which it differs from that of the post. */
  keptShare: Share(),
  from: DateOnly(),
  code: Type.String({ maxLength: 100 }),
  explanation: Explanation,
  /** Others learn of it; absent in events of before, which are recorded again with it while they hold. */
  isTold: Type.Optional(Type.Literal(true)),
});

/** The pay of whoever is on the post is interrupted; `until`: the last day of it as planned. The reason may be an illness, so it is the person's. */
export const PostSuspended = event('post.suspended', 1, {
  ...suspension,
  from: DateOnly(),
  until: Type.Optional(DateOnly()),
  reason: Type.Optional(personal(Text(300), 'personId')),
  ...interruption,
  ...funding,
});

/** Pay runs again from this day on. */
export const PostResumed = event('post.resumed', 1, { ...suspension, from: DateOnly(), ...interruption, ...funding });

const SuspendedDays = Type.Object({ from: DateOnly(), until: Type.Optional(DateOnly()) }, { additionalProperties: false });

/** What was recorded of an interruption never held: it always was on other days, or never was. */
export const SuspensionCorrected = event('suspension.corrected', 1, {
  ...suspension,
  correctionId: Id('cor'),
  was: SuspendedDays,
  is: Type.Optional(SuspendedDays),
  reason: personal(Text(300), 'personId'),
  ...interruption,
  ...funding,
});

/** Whoever is on the post works so much from this day on. */
export const OccupancyShareChanged = event('occupancy.share-changed', 1, {
  ...post,
  appointmentId: Id('apt'),
  personId: Id('psn'),
  changeId: Id('shc'),
  from: DateOnly(),
  personShare: Share(),
  /** Claims that came for it. */
  claimIds: Type.Array(Id('clm'), { maxItems: 240 }),
});

export const Employer = Type.Union([
  Type.Object({ kind: Type.Literal('recipient') }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('party'), key: PartyKey() }, { additionalProperties: false }),
  Type.Object({ kind: Type.Literal('carrier'), name: Text(200) }, { additionalProperties: false }),
]);
export type Employer = Static<typeof Employer>;

/** Another employer has the contract with whoever is on the post; the grant stays with its recipient. */
export const EmployerChanged = event('employer.changed', 1, { ...post, from: DateOnly(), employer: Employer });

export const MOST_WORKPLACES = 20;
/** An official key of a municipality. */
export const MunicipalKey = () => Type.String({ pattern: '^[0-9]{8}$', description: 'Official eight-digit key of a municipality' });

/** In these municipalities whoever is on the post works from this day on. */
export const WorkplacesChanged = event('workplaces.changed', 1, {
  ...post,
  from: DateOnly(),
  workplaces: Type.Array(MunicipalKey(), { minItems: 1, maxItems: MOST_WORKPLACES, uniqueItems: true }),
});

/** Whose money it is; absent in events from before it was told. */
const ofGrant = { grantId: Type.Optional(Foreign), lineId: Type.Optional(Foreign), callId: Type.Optional(Foreign) };

/** The extension that had opened the lapsed post anew; absent of its first lapse. */
const openedBy = { openedBy: Type.Optional(Foreign) };

/** Nobody filled the post within its window: what it would still cost falls back. */
export const PostLapsed = event('post.lapsed', 1, {
  ...post,
  ...ofGrant,
  vacantSince: DateOnly(),
  /** Of the window. */
  lastDay: DateOnly(),
  freed: Slices,
  ...openedBy,
  /** An extension that found the post lapsed opens it anew: only the months before it have lapsed. */
  opensAgain: Type.Optional(Type.Object({ noticeId: Foreign, from: DateOnly() }, { additionalProperties: false })),
  /** The last day of the window that runs from then on. */
  refillableUntil: vacancy.refillableUntil,
  effectiveOn: DateOnly(),
});

export const LAPSE_LIFTED_BECAUSE = ['reported-late', 'corrected'] as const;
/** The post was filled within its window after all, or the end before it was another one. */
export const PostLapseLifted = event('post.lapse-lifted', 1, {
  ...post,
  ...ofGrant,
  ...openedBy,
  because: OneOf(LAPSE_LIFTED_BECAUSE),
  effectiveOn: DateOnly(),
});

/** The granting authority has taken note of what the recipient told up to a version of the post. */
export const ReportsAcknowledged = event('reports.acknowledged', 1, {
  ...post,
  through: Type.Integer({ minimum: 1 }),
  note: Type.Optional(Text(300)),
});

/**
 * The share was claimed, but the post could not take the person any more. The post's stream decides this once and for all:
 * without the event a second attempt could fill the post after the first one had given the share back.
 */
export const AppointmentDeclined = event('appointment.declined', 1, {
  postId: Id('post'),
  appointmentId: Id('apt'),
  claimId: Id('clm'),
  personId: Id('psn'),
  code: Type.String({ maxLength: 100 }),
  explanation: Explanation,
});

/** The same of a correction whose further days were claimed. */
export const CorrectionDeclined = event('correction.declined', 1, {
  postId: Id('post'),
  appointmentId: Id('apt'),
  personId: Id('psn'),
  correctionId: Id('cor'),
  attemptId: Id('cor'),
  claimIds: Type.Array(Id('clm'), { maxItems: 2 }),
  code: Type.String({ maxLength: 100 }),
  explanation: Explanation,
});

export const postEvents = [
  PostAnnounced,
  PostApproved,
  PostTakenBack,
  PostLostGrant,
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
  OccupancyReshared,
  OccupancyShareKept,
  OccupancyShareChanged,
  PostSuspended,
  PostResumed,
  SuspensionCorrected,
  EmployerChanged,
  WorkplacesChanged,
  PostLapsed,
  PostLapseLifted,
  ReportsAcknowledged,
  AppointmentDeclined,
  CorrectionDeclined,
] as const;
export type PostEvent = { [K in keyof typeof postEvents]: EventOf<(typeof postEvents)[K]> }[number];
