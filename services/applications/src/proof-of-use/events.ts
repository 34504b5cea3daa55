import { PROOF_KINDS, QUALIFICATION_TIERS } from '@paktwerk/contracts';
import {
  Amount,
  DateOnly,
  DistrictKey,
  Id,
  InstantString,
  Mark,
  NAMED_FINDINGS,
  OneOf,
  PartyKey,
  Share,
  Text,
  Type,
  event,
} from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { Applicant } from '../applicant/applicant';
import { SubmittedAttachment } from '../application/events';
import { Counted } from '../grant/counted';
import { Wording } from '../reminder/wording';

const closed = { additionalProperties: false };

/** Every event repeats the keys that its public event needs. */
const keys = {
  proofId: Id('prf'),
  kind: OneOf(PROOF_KINDS),
  grantId: Id('grt'),
  applicationId: Id('app'),
  callId: Id('call'),
  programmeId: Id('prg'),
  /** In whose area the recipient lies. */
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  effectiveOn: DateOnly(),
};

export const PROVEN_LINE_KINDS = ['post', 'officer', 'measure', 'course', 'flat-sum', 'plan-item'] as const;

/** What somebody of a qualification is paid for a year of full time on a line. */
export const YearlyRate = Type.Object({ qualification: OneOf(QUALIFICATION_TIERS), yearlyCents: Amount() }, closed);
export type YearlyRate = Static<typeof YearlyRate>;

const rates = Type.Array(YearlyRate, { maxItems: QUALIFICATION_TIERS.length });

/** Months of a post at one share and one rate. */
export const ProvenPart = Type.Object(
  { from: DateOnly(), to: DateOnly(), share: Share(), qualification: OneOf(QUALIFICATION_TIERS), rates, amountCents: Amount() },
  closed,
);
export type ProvenPart = Static<typeof ProvenPart>;

/** A line as it is granted after all notices: what is to be proven. */
export const ProvenLine = Type.Object(
  {
    lineId: Text(40),
    kind: OneOf(PROVEN_LINE_KINDS),
    amountCents: Amount(),
    /** Of posts: the share, the qualification that is asked for, and what each is paid. */
    share: Type.Optional(Share()),
    qualification: Type.Optional(OneOf(QUALIFICATION_TIERS)),
    rates: Type.Optional(rates),
    /** Where a notice moved it: the last day that the line lasts for. */
    lastDay: Type.Optional(DateOnly()),
    /** Where it is not one share for all its months at one rate, in order of days. */
    parts: Type.Optional(Type.Array(ProvenPart, { minItems: 1, maxItems: 240 })),
  },
  closed,
);
export type ProvenLine = Static<typeof ProvenLine>;

const paid = {
  from: DateOnly(),
  to: DateOnly(),
  share: Share(),
  qualification: OneOf(QUALIFICATION_TIERS),
};
/** Of those days the ones within one part of the line. */
export const PaidPart = Type.Object(
  { from: DateOnly(), to: DateOnly(), share: Share(), yearlyCents: Amount(), amountCents: Amount() },
  closed,
);

/** Who was paid on a post on which days, and what the grant comes to for that; no person. */
export const ProvenAppointment = Type.Object(
  {
    appointmentId: Id('apt'),
    lineId: Text(40),
    ...paid,
    /** Those of them that were paid, where some were not or the share changed: then the one above is the largest. */
    days: Type.Optional(
      Type.Array(Type.Object({ from: DateOnly(), to: DateOnly(), share: Share() }, closed), { minItems: 1, maxItems: 240 }),
    ),
    amountCents: Amount(),
    /** Where the days fall into several parts of the line, or are not one after the other at one share, in order; together they are the amount. */
    parts: Type.Optional(Type.Array(PaidPart, { minItems: 2, maxItems: 240 })),
  },
  closed,
);
export type ProvenAppointment = Static<typeof ProvenAppointment>;

/** What speaks against an employment that is named, with the rule that says so. */
export const NamedFinding = Type.Object(
  {
    code: OneOf(NAMED_FINDINGS),
    from: Type.Optional(DateOnly()),
    to: Type.Optional(DateOnly()),
    months: Type.Optional(Type.Integer({ minimum: 0 })),
    /** The last day before somebody known begins. */
    vacantUntil: Type.Optional(DateOnly()),
    /** What fell back with a lapse. */
    cents: Type.Optional(Amount()),
    mark: Mark,
    source: Text(500),
  },
  closed,
);
export type NamedFinding = Static<typeof NamedFinding>;

/** What a proof will have once others tell it. */
export const MISSING = ['appointments', 'payments', 'counselling-totals'] as const;
export type Missing = (typeof MISSING)[number];

export const MOVED_BECAUSE = ['longest-funded-person', 'extension', 'revocation', 'notice-fell-away'] as const;

/** The recipient will have to prove what the money of these days was used for. */
export const ProofExpected = event('proof.expected', 1, {
  ...keys,
  fileNumber: Text(60),
  programmeCode: Text(12),
  /** As it was on the day of receipt; absent of a Landkreis. */
  applicant: Type.Optional(Applicant),
  grantedCents: Amount(),
  /** The days that are proven. */
  from: DateOnly(),
  to: DateOnly(),
  /** The final proof that was accepted before these months came: it stays, and this one has what it did not. */
  after: Type.Optional(Id('prf')),
  /** The last day to submit it, and why it is that day. */
  dueOn: DateOnly(),
  counted: Counted,
});

/** What is proven ends on another day than was known. */
export const ProofMoved = event('proof.moved', 1, {
  ...keys,
  to: DateOnly(),
  dueOn: DateOnly(),
  counted: Counted,
  because: OneOf(MOVED_BECAUSE),
});

/** A notice changed what is granted, before anything was filled in. */
export const ProofGrantChanged = event('proof.grant-changed', 1, { ...keys, grantedCents: Amount() });

export const ProofReminded = event('proof.reminded', 1, {
  ...keys,
  dueOn: DateOnly(),
  templateVersion: Type.Integer({ minimum: 1 }),
  wording: Wording,
});

/** What is known of the period stands in the proof: the recipient confirms it, or says what differs. */
export const ProofPrefilled = event('proof.prefilled', 1, {
  ...keys,
  lines: Type.Array(ProvenLine, { maxItems: 5000 }),
  appointments: Type.Array(ProvenAppointment, { maxItems: 5000 }),
  missing: Type.Array(OneOf(MISSING)),
  amountCents: Amount(),
});

/** The last day is over and nothing came: payments can be blocked. */
export const ProofOverdue = event('proof.overdue', 1, {
  ...keys,
  dueOn: DateOnly(),
  /** It was submitted, and not corrected until the day that an objection named. */
  isObjected: Type.Optional(Type.Literal(true)),
});

const reason = Type.Optional(Text(900));
const submitted = {
  ...keys,
  appointments: Type.Array(
    Type.Object(
      {
        ...ProvenAppointment.properties,
        /** What it really cost: for the statistic of what is paid above cost. */
        costCents: Amount(),
        /** Why it differs from what was known; absent where it is confirmed. */
        reason,
        /** The recipient names it in the proof: nobody has reported it as an appointment. */
        isNamed: Type.Optional(Type.Literal(true)),
        /** What speaks against it: whoever checks decides. */
        findings: Type.Optional(Type.Array(NamedFinding, { minItems: 1, maxItems: 60 })),
        /** What it comes to on days whose money fell back with a lapse: in no sum until whoever checks recognises it. */
        heldBackCents: Type.Optional(Amount({ minimum: 1 })),
      },
      closed,
    ),
    { maxItems: 5000 },
  ),
  /** What was used of lines without posts. */
  lines: Type.Array(Type.Object({ lineId: Text(40), amountCents: Amount(), reason }, closed), { maxItems: 5000 }),
  amountCents: Amount(),
  deviates: Type.Boolean(),
  narrative: Text(15_000),
  files: Type.Optional(Type.Array(SubmittedAttachment, { maxItems: 60 })),
  receivedAt: InstantString(),
  late: Type.Boolean(),
};
/** Whoever may sign for the recipient confirmed it, or said what differs. */
export const ProofSubmitted = event('proof.submitted', 1, submitted);
/** The same after an objection. */
export const ProofCorrected = event('proof.corrected', 1, submitted);

/** The lot fell on it: it is checked in depth. The draw can be repeated from its seed. */
export const ProofSampled = event('proof.sampled', 1, { ...keys, sampleId: Id('smp'), seed: Text(100) });

export const ANSWERS = ['yes', 'no', 'not-applicable'] as const;
export const CheckAnswer = Type.Object({ question: Text(60), answer: OneOf(ANSWERS), note: Type.Optional(Text(900)) }, closed);
export type CheckAnswer = Static<typeof CheckAnswer>;
/** Of an appointment or a line: what of it was not used as granted. */
export const NotRecognised = Type.Object({ of: Text(60), amountCents: Amount({ minimum: 1 }), reason: Text(900) }, closed);
export type NotRecognised = Static<typeof NotRecognised>;

/** What of an amount that is in no sum by itself is recognised, and why. */
export const HeldBack = Type.Object({ of: Text(60), amountCents: Amount(), reason: Text(900) }, closed);
export type HeldBack = Static<typeof HeldBack>;

export const ProofChecked = event('proof.checked', 1, {
  ...keys,
  answers: Type.Array(CheckAnswer, { maxItems: 40 }),
  notRecognised: Type.Array(NotRecognised, { maxItems: 5000 }),
  /** Absent where nothing was held back. */
  heldBack: Type.Optional(Type.Array(HeldBack, { minItems: 1, maxItems: 500 })),
  /** Ergebnisvermerk. */
  note: Text(4000),
  acceptedCents: Amount(),
  checkedBy: Text(100),
});

/** The recipient mends it until a day. */
export const ProofObjected = event('proof.objected', 1, { ...keys, points: Text(4000), until: DateOnly() });

/** Another person than who checked it agrees. */
export const ProofAccepted = event('proof.accepted', 1, {
  ...keys,
  from: DateOnly(),
  to: DateOnly(),
  grantedCents: Amount(),
  provenCents: Amount(),
  acceptedCents: Amount(),
});

export const DROPPED_BECAUSE = ['annulled', 'ends-earlier', 'not-delivered', 'proven-as-a-whole'] as const;
/** Nothing is to be proven any more: a court has annulled the grant, it came back undelivered, it ends before, or an accepted final proof covers the year. */
export const ProofDropped = event('proof.dropped', 1, { ...keys, because: OneOf(DROPPED_BECAUSE) });

export const proofOfUseEvents = [
  ProofExpected,
  ProofMoved,
  ProofGrantChanged,
  ProofReminded,
  ProofPrefilled,
  ProofOverdue,
  ProofSubmitted,
  ProofCorrected,
  ProofSampled,
  ProofChecked,
  ProofObjected,
  ProofAccepted,
  ProofDropped,
] as const;
export type ProofOfUseEvent = { [K in keyof typeof proofOfUseEvents]: EventOf<(typeof proofOfUseEvents)[K]> }[number];
