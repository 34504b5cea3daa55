import { DateOnly, DistrictKey, Id, OneOf, Text, Type, derivedId, event, personal, upcast } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { ACCOMMODATIONS, CLOSING_REASONS, PLAN_DOMAINS, RESIDENCE_STATUSES, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';

/** What every event of a case carries: the totals are counted from these, without looking anything up. */
const file = {
  caseId: Id('case'),
  clientId: Id('clt'),
  programmeId: Type.String({ minLength: 1, maxLength: 100 }),
  district: DistrictKey(),
};

export const Client = Type.Object(
  {
    givenName: Text(100),
    familyName: Text(100),
    birthDate: Type.Optional(DateOnly()),
    origin: Type.Optional(Text(100, { description: 'Country or region of origin, where the client wants to tell' })),
  },
  { additionalProperties: false },
);
export type Client = Static<typeof Client>;

export const Consent = Type.Object(
  { givenOn: DateOnly(), version: Text(50, { description: 'Which wording of the consent was signed' }) },
  { additionalProperties: false },
);

/** A counsellor takes on a client who has consented. All that tells who the client is, is encrypted under the client's key. */
export const CaseOpened = event('case.opened', 1, {
  ...file,
  counsellor: Type.String({ maxLength: 100 }),
  openedOn: DateOnly(),
  consent: Consent,
  client: personal(Client, 'clientId'),
});

/** What decrees go by. Whoever does not want to tell one of them leaves it out; without either nobody is in a target group. */
export const situation = {
  accommodation: Type.Optional(OneOf(ACCOMMODATIONS, { description: 'How the client lives' })),
  residenceStatus: Type.Optional(OneOf(RESIDENCE_STATUSES, { description: 'What the client may stay for' })),
};
/** By which decree the client is counselled. What makes them one of its group tells about the client, and is encrypted as the rest is. */
export const EligibilityEstablished = event('eligibility.established', 1, {
  ...file,
  establishedFor: DateOnly({ description: 'The day that was asked about: the day of opening' }),
  decreeId: Id('dcr'),
  decreeCode: Text(100),
  decreeSource: Text(500),
  basis: personal(
    Type.Object({ group: Text(100), titleDe: Text(300), titleEn: Text(300), ...situation }, { additionalProperties: false }),
    'clientId',
  ),
});

/** Who does a step: the client, the counsellor, both together, or somebody else. */
export const STEP_WHO = ['CLIENT', 'COUNSELLOR', 'TOGETHER', 'OTHER'] as const;

/** What was agreed, as it is asked for; ids name what goes on from an earlier plan. */
export const Step = Type.Object(
  {
    stepId: Type.Optional(Id('stp')),
    text: Text(500),
    who: OneOf(STEP_WHO, { description: 'Who does it' }),
    until: Type.Optional(DateOnly()),
  },
  { additionalProperties: false },
);
export const Goal = Type.Object(
  {
    goalId: Type.Optional(Id('gol')),
    domain: OneOf(PLAN_DOMAINS),
    text: Text(1000),
    until: Type.Optional(DateOnly()),
    steps: Type.Optional(Type.Array(Step, { maxItems: 20 })),
  },
  { additionalProperties: false },
);
const StoredStep = Type.Object(
  { stepId: Id('stp'), text: personal(Text(500), 'clientId'), who: OneOf(STEP_WHO), until: Type.Optional(DateOnly()) },
  { additionalProperties: false },
);
const StoredGoal = Type.Object(
  {
    goalId: Id('gol'),
    domain: OneOf(PLAN_DOMAINS),
    text: personal(Text(1000), 'clientId'),
    until: Type.Optional(DateOnly()),
    steps: Type.Array(StoredStep, { maxItems: 20 }),
  },
  { additionalProperties: false },
);

/** Client and counsellor agreed on goals; a plan of a later day replaces an earlier one. */
export const PlanAgreed = event('plan.agreed', 2, {
  ...file,
  planId: Id('pln'),
  agreedOn: DateOnly(),
  reviewOn: Type.Optional(DateOnly({ description: 'When it is looked at again; absent in plans from before reviews were planned' })),
  goals: Type.Array(StoredGoal, { minItems: 1, maxItems: 50 }),
});
interface PlanV1 {
  readonly planId: string;
  readonly goals: readonly object[];
}

/** The place of a goal in its plan names it: two plans never share one by chance. */
export const goalIdOf = (planId: string, place: number): string => derivedId('gol', planId, String(place));
export const stepIdOf = (planId: string, goal: number, place: number): string => derivedId('stp', planId, String(goal), String(place));

const inPlan = { ...file, planId: Id('pln'), goalId: Id('gol') };
export const StepDone = event('step.done', 1, { ...inPlan, stepId: Id('stp'), doneOn: DateOnly() });
export const GoalReached = event('goal.reached', 1, { ...inPlan, reachedOn: DateOnly() });
export const GoalDropped = event('goal.dropped', 1, { ...inPlan, droppedOn: DateOnly(), reason: personal(Text(500), 'clientId') });
/** A goal is put in other words or given another day, while the plan stays. */
export const GoalChanged = event('goal.changed', 1, {
  ...inPlan,
  changeId: Id('chg'),
  changedOn: DateOnly(),
  text: personal(Text(1000), 'clientId'),
  until: Type.Optional(DateOnly()),
});
/** Both looked at the plan again, and said when next. */
export const PlanReviewed = event('plan.reviewed', 1, {
  ...file,
  reviewId: Id('rvw'),
  planId: Id('pln'),
  reviewedOn: DateOnly(),
  nextOn: DateOnly(),
  result: Type.Optional(personal(Text(2000), 'clientId')),
});

export const NEEDS = ['NONE', 'SOME', 'URGENT'] as const;
const finding = {
  situation: Type.Optional(Text(2000)),
  resources: Type.Optional(Text(2000, { description: 'What the client can build on' })),
  need: OneOf(NEEDS, { description: 'How much is to be done' }),
};
/** A0 is nobody's level of the Common European Framework, and everybody's before the first course. */
export const LANGUAGE_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
export const WORK_LEVELS = ['NONE', 'COURSE', 'TRAINING', 'MARGINAL', 'EMPLOYED'] as const;
/** Indicators K21 and K22 compare the first levels of a client with the last ones. */
export const Levels = Type.Object(
  { language: Type.Optional(OneOf(LANGUAGE_LEVELS)), work: Type.Optional(OneOf(WORK_LEVELS)) },
  { additionalProperties: false },
);
export type Levels = Static<typeof Levels>;
export const Finding = Type.Object({ domain: OneOf(PLAN_DOMAINS), ...finding }, { additionalProperties: false });
/** How a client is doing, domain by domain. All that was found tells about the client, the need included. */
export const AssessmentRecorded = event('assessment.recorded', 1, {
  ...file,
  assessmentId: Id('asm'),
  assessedOn: DateOnly(),
  findings: Type.Array(
    Type.Object(
      { domain: OneOf(PLAN_DOMAINS), found: personal(Type.Object(finding, { additionalProperties: false }), 'clientId') },
      { additionalProperties: false },
    ),
    { maxItems: PLAN_DOMAINS.length },
  ),
  levels: Type.Optional(personal(Levels, 'clientId')),
});

/** What a talk is counted by. */
const counted = {
  heldOn: DateOnly(),
  mode: OneOf(TALK_MODES),
  topics: Type.Array(OneOf(TALK_TOPICS), { minItems: 1, maxItems: TALK_TOPICS.length, uniqueItems: true }),
  minutes: Type.Integer({ minimum: 1, maximum: 600 }),
  isCounted: Type.Boolean(),
};
export const CountedTalk = Type.Object(counted, { additionalProperties: false });
export type CountedTalk = Static<typeof CountedTalk>;
const talk = {
  ...file,
  talkId: Id('tlk'),
  ...counted,
  withInterpreter: Type.Optional(Type.Boolean({ description: 'Absent where nobody was asked' })),
  withFamily: Type.Optional(Type.Boolean({ description: 'Absent where nobody was asked' })),
  place: Type.Optional(personal(Text(200), 'clientId')),
  note: Type.Optional(personal(Text(4000), 'clientId')),
};
/** `isCounted` was decided under the rule of the day it was recorded, so that a later limit does not change old figures. */
export const TalkHeld = event('talk.held', 2, talk);
/** What was recorded wrongly counts no more as it stood, by what it was counted until now; how it was follows at once. Each moves the figures of one day. */
export const TalkTakenBack = event('talk.taken-back', 1, { ...file, talkId: Id('tlk'), was: CountedTalk });
/** The talk as it was, as a whole. */
export const TalkCorrected = event('talk.corrected', 1, {
  ...talk,
  correctionId: Id('cor'),
  correctedOn: DateOnly(),
  reason: personal(Text(500), 'clientId'),
  lastTalkOn: DateOnly({ description: 'The last talk that stands now' }),
});
/** A talk that never was, or was recorded twice. */
export const TalkAnnulled = event('talk.annulled', 1, {
  ...file,
  talkId: Id('tlk'),
  annulledOn: DateOnly(),
  reason: personal(Text(500), 'clientId'),
  was: CountedTalk,
  lastTalkOn: Type.Optional(DateOnly({ description: 'The last talk that stands now, where there is one' })),
});

/** Beyond three years a client is counselled for a reason, which the team lead has to approve. */
export const LimitExtended = event('limit.extended', 1, {
  ...file,
  extensionId: Id('ext'),
  extendedOn: DateOnly(),
  months: Type.Integer({ minimum: 1, maximum: 120 }),
  reason: personal(Text(500), 'clientId'),
});
export const CasePaused = event('case.paused', 1, { ...file, pausedOn: DateOnly(), reason: personal(Text(500), 'clientId') });
export const CaseResumed = event('case.resumed', 1, { ...file, resumedOn: DateOnly() });
export const CaseReopened = event('case.reopened', 1, { ...file, reopenedOn: DateOnly(), reason: personal(Text(500), 'clientId') });

export const CaseClosed = event('case.closed', 2, {
  ...file,
  closedOn: DateOnly(),
  reason: OneOf(CLOSING_REASONS),
  levels: Type.Optional(personal(Levels, 'clientId')),
});

/** What a client may take back: everything, or only that others are told. */
export const CONSENT_SCOPES = ['ALL', 'SHARING'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];
export const ConsentRevoked = event('consent.revoked', 1, { ...file, revokedOn: DateOnly(), scope: OneOf(CONSENT_SCOPES) });

/** The file is kept, because the task requires it, and no longer worked with: only those who answer for it read it, with a reason. */
export const ProcessingRestricted = event('processing.restricted', 1, { ...file, restrictedOn: DateOnly() });

export const ERASURE_REASONS = ['CONSENT_REVOKED', 'RETENTION_OVER', 'REQUESTED'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];
/** The first of two pairs of eyes: somebody proposes to erase what is known of the client. */
export const ClientErasureProposed = event('client-erasure.proposed', 1, {
  ...file,
  reason: OneOf(ERASURE_REASONS),
  proposedOn: DateOnly(),
  proposedBy: Type.String({ maxLength: 100 }),
});
export const ClientErasureWithdrawn = event('client-erasure.withdrawn', 1, { ...file, withdrawnOn: DateOnly() });

/** A court or an audit needs the file: nothing is erased until the hold is lifted. */
export const ClientHoldPlaced = event('client-hold.placed', 1, { ...file, placedOn: DateOnly(), reason: personal(Text(300), 'clientId') });
export const ClientHoldLifted = event('client-hold.lifted', 1, { ...file, liftedOn: DateOnly(), reason: personal(Text(300), 'clientId') });

/** From here on nobody can read who the client was; what was counted stays counted. */
export const ClientErased = event('client.erased', 1, { ...file, erasedOn: DateOnly(), reason: OneOf(ERASURE_REASONS) });

export const caseEvents = [
  CaseOpened,
  EligibilityEstablished,
  PlanAgreed,
  StepDone,
  GoalReached,
  GoalDropped,
  GoalChanged,
  PlanReviewed,
  AssessmentRecorded,
  TalkHeld,
  TalkTakenBack,
  TalkCorrected,
  TalkAnnulled,
  LimitExtended,
  CasePaused,
  CaseResumed,
  CaseReopened,
  CaseClosed,
  ConsentRevoked,
  ProcessingRestricted,
  ClientErasureProposed,
  ClientErasureWithdrawn,
  ClientHoldPlaced,
  ClientHoldLifted,
  ClientErased,
] as const;
export type CaseEvent = { [K in keyof typeof caseEvents]: EventOf<(typeof caseEvents)[K]> }[number];

/** The first plans had goals without names and steps; the first talks and ends of cases said less. */
export const caseUpcasters = [
  upcast('plan.agreed', 1, (old: PlanV1) => ({
    ...old,
    goals: old.goals.map((goal, place) => ({ ...goal, goalId: goalIdOf(old.planId, place), steps: [] })),
  })),
  upcast('talk.held', 1, (old: object) => old),
  upcast('case.closed', 1, (old: object) => old),
];
