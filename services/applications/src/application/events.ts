import {
  Amount,
  DateOnly,
  DistrictKey,
  Id,
  InstantString,
  Mark,
  OneOf,
  PartyKey,
  Share,
  Text,
  Type,
  event,
  upcast,
} from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DEADLINE_EFFECTS } from '@paktwerk/deadlines';
import { Applicant } from '../applicant/applicant';
import { PARTY_REMINDERS } from '../reminder/kinds';
import { Wording } from '../reminder/wording';
import { DecisionBlock } from '../text-block/events';
import { Line, MAX_LINES } from './lines';
import { particulars } from './particulars';

/** Every application event repeats the keys that its public event needs, so that publishing needs no look-up. */
const keys = {
  applicationId: Id('app'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that applied; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  requestedCents: Amount(),
  /** It was submitted to a call that is tried out: nobody outside this service is told of it. */
  rehearsal: Type.Optional(Type.Literal(true)),
  effectiveOn: DateOnly(),
};

export const OUTCOMES = ['granted', 'partially-granted', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const Reason = Type.Object({ code: Text(60), de: Text(1000), en: Text(1000) }, { additionalProperties: false });
export type Reason = Static<typeof Reason>;

const Figures = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]));
export const Check = Type.Object({ check: Text(60), passed: Type.Boolean(), figures: Figures }, { additionalProperties: false });
export type Check = Static<typeof Check>;

export const CHECK_RESULTS = ['passed', 'objected', 'not-applicable'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** The value of the rules that something is held against, and where it is written. */
export const CheckedAgainst = Type.Object({ parameter: Text(60), mark: Mark, source: Text(500) }, { additionalProperties: false });
export type CheckedAgainst = Static<typeof CheckedAgainst>;

/** One thing that the substantive check looked at, with what was seen. `note`: of the person who judged it. */
export const CheckedItem = Type.Object(
  { check: Text(60), result: OneOf(CHECK_RESULTS), figures: Figures, rule: CheckedAgainst, note: Type.Optional(Text(900)) },
  { additionalProperties: false },
);
export type CheckedItem = Static<typeof CheckedItem>;

/** Something that stands against an application. `curable`: what is missing can still come, or the clerk can grant less. */
export const Finding = Type.Object(
  { ...Reason.properties, curable: Type.Boolean(), lineIds: Type.Optional(Type.Array(Text(40))) },
  { additionalProperties: false },
);
export type Finding = Static<typeof Finding>;

export const Qualification = OneOf(QUALIFICATION_TIERS);

/** What a line is granted; of a post also what the amount follows from. Decisions from before that say the amount alone. */
export const LineAmount = Type.Object(
  {
    lineId: Text(40),
    amountCents: Amount(),
    share: Type.Optional(Share()),
    months: Type.Optional(Type.Integer({ minimum: 1 })),
    tier: Type.Optional(Text(60)),
    /** The least qualification that the tier asks for; absent in decisions from when there was no other tier. */
    qualification: Type.Optional(Qualification),
    sizeClass: Type.Optional(Text(60)),
    units: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { additionalProperties: false },
);
export type LineAmount = Static<typeof LineAmount>;

export const Contact = Type.Object(
  { unit: Text(200, { description: 'Office or unit of the district; no person' }) },
  { additionalProperties: false },
);
export type Contact = Static<typeof Contact>;

/** A file that came with a submission or an answer, bound to it by its hash; its name may name a person and stands beside it only. */
export const SubmittedAttachment = Type.Object(
  {
    attachmentId: Id('att'),
    kind: OneOf(['pdf', 'png', 'jpeg', 'xlsx'] as const),
    sizeBytes: Type.Integer({ minimum: 1 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    lineId: Type.Optional(Text(40)),
  },
  { additionalProperties: false },
);
export type SubmittedAttachment = Static<typeof SubmittedAttachment>;
const files = Type.Optional(Type.Array(SubmittedAttachment, { maxItems: 60 }));

export const ApplicationSubmitted = event('application.submitted', 2, {
  ...keys,
  draftId: Id('drf'),
  /** As it was on the day of receipt; absent of a Landkreis, which is a district and nothing else. */
  applicant: Type.Optional(Applicant),
  fileNumber: Text(60),
  programmeCode: Text(12),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  budgetYear: Type.Integer(),
  /** Period in which cost is eligible, from the rule set. */
  from: DateOnly(),
  to: DateOnly(),
  lines: Type.Array(Line, { maxItems: MAX_LINES }),
  requestedShare: Share({ maximum: 1_000_000 }),
  contact: Type.Optional(Contact),
  ...particulars,
  attachments: files,
  receivedAt: InstantString(),
  deadline: DateOnly(),
  /** The day on which it ended, and whether lateness can be cured; absent in submissions that were held against the deadline's own day. */
  lastDay: Type.Optional(DateOnly()),
  deadlineEffect: Type.Optional(OneOf(DEADLINE_EFFECTS)),
  late: Type.Boolean(),
  /** Where the call opens, if the submission came before. */
  opensOn: Type.Optional(DateOnly()),
});

export const FormalCheckPassed = event('formal-check.passed', 1, {
  ...keys,
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  checks: Type.Array(Check),
});

/** Checked, and something stands against it. What follows from that is decided like everything else: by two people. */
export const FormalCheckObjected = event('formal-check.objected', 1, {
  ...keys,
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  checks: Type.Array(Check),
  findings: Type.Array(Finding, { minItems: 1 }),
});

/** What the rules say of the substance, and what a person judged; nothing is decided by it. */
export const SubstantiveCheckRecorded = event('substantive-check.recorded', 1, {
  ...keys,
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  items: Type.Array(CheckedItem, { minItems: 1, maxItems: 100 }),
});

/** The applicant wants to begin before the decision. What was asked for with the application stands in its submission. */
export const EarlyStartRequested = event('early-start.requested', 1, { ...keys, from: DateOnly(), reason: Text(900) });

/** Beginning from that day on costs no funding; the decision is not bound by it. */
export const EarlyStartApproved = event('early-start.approved', 1, { ...keys, from: DateOnly(), note: Type.Optional(Text(900)) });

export const EarlyStartRefused = event('early-start.refused', 1, { ...keys, from: DateOnly(), reason: Text(900) });

export const ApplicationRejected = event('application.rejected', 1, {
  ...keys,
  /** `formal`: by the formal check alone, as it was done once. Today every rejection is a decision. */
  stage: OneOf(['formal', 'decision'] as const),
  reasons: Type.Array(Reason, { minItems: 1 }),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  checks: Type.Optional(Type.Array(Check)),
  decisionId: Type.Optional(Id('dec')),
});

export const ApplicationWithdrawn = event('application.withdrawn', 1, { ...keys, decisionId: Type.Optional(Id('dec')), reason: Text(900) });

/** What a check found missing, each item in a sentence; the day as it was named, and the one on which the period ends. */
export const InformationRequested = event('information.requested', 1, {
  ...keys,
  requestId: Id('inf'),
  items: Type.Array(Text(300), { minItems: 1, maxItems: 30 }),
  dueOn: DateOnly(),
  lastDay: DateOnly(),
});

export const InformationExtended = event('information.extended', 1, {
  ...keys,
  requestId: Id('inf'),
  dueOn: DateOnly(),
  lastDay: DateOnly(),
});

export const InformationSupplied = event('information.supplied', 1, {
  ...keys,
  requestId: Id('inf'),
  answer: Text(4000),
  files,
  receivedAt: InstantString(),
  late: Type.Boolean(),
});

/** Recorded because the day has come: nothing was supplied by the end of the period. */
export const InformationOverdue = event('information.overdue', 1, { ...keys, requestId: Id('inf'), lastDay: DateOnly() });

/** The authority does not ask for it any more; the period ends with it. */
export const InformationWithdrawn = event('information.withdrawn', 1, { ...keys, requestId: Id('inf'), reason: Text(300) });

/**
 * Nothing but money stands against it: it waits, in the order that the rules name. With what the order goes by, and with what was left when it was put on
 * the list, as far as that was known.
 */
export const ApplicationWaitlisted = event('application.waitlisted', 1, {
  ...keys,
  fileNumber: Text(60),
  receivedAt: InstantString(),
  /** Hundredths of points, where the rules rank by them. */
  score: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Its place in the ranking, by which the list goes: equal points were told apart there. */
  rank: Type.Optional(Type.Integer({ minimum: 1 })),
  /** What it waits for. */
  wantedCents: Amount(),
  reason: Text(900),
  frameAvailableCents: Type.Optional(Amount()),
  potAvailableCents: Type.Optional(Amount()),
});

/** Recorded because the money for it has come back; the authority decides, and the applicant is told by the decision. */
export const ApplicationMovedUp = event('application.moved-up', 1, {
  ...keys,
  wantedCents: Amount(),
  frameAvailableCents: Type.Optional(Amount()),
  potAvailableCents: Amount(),
});

/** What the authority intends to grant, and why no more: the applicant is heard on it before it is decided. */
export const HearingOpened = event('hearing.opened', 1, {
  ...keys,
  hearingId: Id('hea'),
  intendedCents: Amount(),
  grounds: Text(2000),
  dueOn: DateOnly(),
  lastDay: DateOnly(),
});

export const HearingStatementReceived = event('hearing.statement-received', 1, {
  ...keys,
  hearingId: Id('hea'),
  statement: Text(4000),
  files,
  receivedAt: InstantString(),
  late: Type.Boolean(),
});

export const CLOSED_BECAUSE = ['statement-received', 'period-over', 'nothing-awaited'] as const;

/** The applicant has been heard: they said that this is all, the authority awaits nothing more and says why, or its day has come. */
export const HearingClosed = event('hearing.closed', 1, {
  ...keys,
  hearingId: Id('hea'),
  because: OneOf(CLOSED_BECAUSE),
  note: Type.Optional(Text(900)),
});

/** `isWithin`: the money reached the place; `score`: hundredths of a hundred points. */
export const RankOfDecision = Type.Object(
  {
    place: Type.Integer({ minimum: 1 }),
    score: Type.Integer({ minimum: 0, maximum: 10_000 }),
    isWithin: Type.Boolean(),
    deviation: Type.Optional(Text(900)),
  },
  { additionalProperties: false },
);
export type RankOfDecision = Static<typeof RankOfDecision>;

/** What the rules ask for before a decision is released, as they stood when it was prepared. */
export const Needs = Type.Object(
  {
    /** The amount from which on a third person signs. */
    thirdSignature: Type.Optional(Type.Object({ fromCents: Amount(), source: Text(500) }, { additionalProperties: false })),
    hearing: Type.Optional(Type.Object({ source: Text(500) }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type Needs = Static<typeof Needs>;
const reminded = {
  ...keys,
  dueOn: DateOnly(),
  templateVersion: Type.Integer({ minimum: 1 }),
  /** As it was sent. */
  wording: Wording,
};
/** The party was reminded of an answer that is due, or that did not come. */
export const ReminderSent = event('reminder.sent', 1, { ...reminded, kind: OneOf(PARTY_REMINDERS), requestId: Id('inf') });

/** The granting authority was reminded of a decision that waits for its second person; nothing that a party is shown. */
export const ReleaseReminderSent = event('release-reminder.sent', 1, { ...reminded, decisionId: Id('dec') });

export const DecisionPrepared = event('decision.prepared', 1, {
  ...keys,
  decisionId: Id('dec'),
  replacesDecisionId: Type.Optional(Id('dec')),
  outcome: OneOf(OUTCOMES),
  amountCents: Amount(),
  lines: Type.Array(LineAmount),
  reason: Text(900),
  budgetYear: Type.Integer(),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  /** Four eyes hold by person, so the decision remembers who prepared it. */
  preparedBy: Text(100),
  /** Absent where another person's release is enough. */
  needs: Type.Optional(Needs),
  /** The blocks of text that were chosen, word by word as the letter will say them. */
  blocks: Type.Optional(Type.Array(DecisionBlock, { minItems: 1, maxItems: 40 })),
  /** Where the programme selects: its place, and why it is decided otherwise than ranked. */
  ranking: Type.Optional(RankOfDecision),
});

/** The second of three signatures. */
export const DecisionCountersigned = event('decision.countersigned', 1, { ...keys, decisionId: Id('dec'), countersignedBy: Text(100) });

/** Another person than the one who prepared wants it otherwise; it is prepared anew. */
export const DecisionReturned = event('decision.returned', 1, { ...keys, decisionId: Id('dec'), note: Text(900), returnedBy: Text(100) });

export const ReservationConfirmed = event('reservation.confirmed', 1, { ...keys, decisionId: Id('dec'), amountCents: Amount() });

export const ReservationDeclined = event('reservation.declined', 1, {
  ...keys,
  decisionId: Id('dec'),
  amountCents: Amount(),
  frameAvailableCents: Amount(),
  potAvailableCents: Amount(),
  reason: OneOf(['frame-exceeded', 'pot-exceeded', 'no-frame'] as const),
  closedYear: Type.Optional(Type.Integer()),
});

export const DecisionReleased = event('decision.released', 1, {
  ...keys,
  decisionId: Id('dec'),
  outcome: OneOf(OUTCOMES),
  amountCents: Amount(),
  preparedBy: Text(100),
  releasedBy: Text(100),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
});

/** What a line was granted, by its kind. */
export const IssuedLine = Type.Union([
  Type.Object(
    {
      lineId: Text(40),
      kind: Type.Literal('post'),
      share: Share(),
      tier: Text(60),
      qualification: Type.Optional(Qualification),
      /** Funded months; absent in grants from before they were decided with the share. */
      months: Type.Optional(Type.Integer({ minimum: 1 })),
      amountCents: Amount(),
    },
    { additionalProperties: false },
  ),
  Type.Object({ lineId: Text(40), kind: Type.Literal('measure'), amountCents: Amount() }, { additionalProperties: false }),
  Type.Object(
    {
      lineId: Text(40),
      kind: Type.Literal('officer'),
      share: Share(),
      sizeClass: Text(60),
      qualification: Qualification,
      months: Type.Integer({ minimum: 1 }),
      /** First day of work that was applied for. */
      from: Type.Optional(DateOnly()),
      amountCents: Amount(),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      lineId: Text(40),
      kind: OneOf(['course', 'flat-sum'] as const),
      /** What the rule set calls the format or the sum. */
      named: Text(60),
      units: Type.Integer({ minimum: 0 }),
      amountCents: Amount(),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { lineId: Text(40), kind: Type.Literal('plan-item'), named: Text(60), amountCents: Amount() },
    { additionalProperties: false },
  ),
]);
export type IssuedLine = Static<typeof IssuedLine>;

export const GrantIssued = event('grant.issued', 2, {
  ...keys,
  grantId: Id('grt'),
  decisionId: Id('dec'),
  amountCents: Amount(),
  budgetYear: Type.Integer(),
  from: DateOnly(),
  to: DateOnly(),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  /** The rules pay the higher rate where a person has a higher tier than the line. */
  paysHigherTier: Type.Optional(Type.Boolean()),
  /** An early start was approved: work may begin from this day on, before the notice is delivered. */
  earlyStartFrom: Type.Optional(DateOnly()),
  lines: Type.Array(IssuedLine),
});

export const applicationEvents = [
  ApplicationSubmitted,
  FormalCheckPassed,
  FormalCheckObjected,
  SubstantiveCheckRecorded,
  EarlyStartRequested,
  EarlyStartApproved,
  EarlyStartRefused,
  ApplicationRejected,
  ApplicationWithdrawn,
  InformationRequested,
  InformationExtended,
  InformationSupplied,
  InformationOverdue,
  InformationWithdrawn,
  ApplicationWaitlisted,
  ApplicationMovedUp,
  HearingOpened,
  HearingStatementReceived,
  HearingClosed,
  ReminderSent,
  ReleaseReminderSent,
  DecisionPrepared,
  DecisionCountersigned,
  DecisionReturned,
  ReservationConfirmed,
  ReservationDeclined,
  DecisionReleased,
  GrantIssued,
] as const;
export type ApplicationEvent = { [K in keyof typeof applicationEvents]: EventOf<(typeof applicationEvents)[K]> }[number];

/** The first versions knew posts and measures only; the second ones know lines of the other families beside them. */
export const applicationUpcasters = [
  upcast('application.submitted', 1, (old: object) => old),
  upcast('grant.issued', 1, (old: object) => old),
];
