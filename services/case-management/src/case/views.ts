import { CLOSING_REASONS, PLAN_DOMAINS, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, Text, Type, View, compareText, defined, readable } from '@paktwerk/kernel';
import type { EventOf, Instant, IsoDate } from '@paktwerk/kernel';
import { keptUntil } from '../erasure/may-erase';
import { limitOf } from '../limit/clock';
import { CLIENT_RETENTION_MONTHS, REVIEW_MONTHS } from '../parameters';
import { looksLike } from '../talk/counted';
import { reviewAfter } from './agree-plan';
import { Client, Consent, ERASURE_REASONS, EligibilityEstablished, Levels, NEEDS, STEP_WHO } from './events';
import type { AssessmentRecorded, CaseEvent, PlanAgreed, TalkHeld } from './events';
import { currentPlan, lastTalkOn, standingTalks } from './state';
import type { CaseState, Existing, TalkState } from './state';

export const CASE_STATUSES = ['open', 'closed'] as const;
export const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
/** Why something is done, in the words of whoever does it. */
export const Reason = Text(500, { minLength: 3, description: 'Kept under the key of the client' });
const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the client's data were erased" });
const Ended = Type.Object(
  { kind: OneOf(['reached', 'dropped'] as const), on: DateOnly(), reason: Type.Optional(OrErased()) },
  { description: 'How the goal ended in this plan' },
);
const Change = Type.Object({ changedOn: DateOnly(), text: OrErased(), until: Type.Optional(DateOnly()) });
const PlanStep = Type.Object({
  stepId: Id('stp'),
  text: OrErased(),
  who: OneOf(STEP_WHO),
  until: Type.Optional(DateOnly()),
  doneOn: Type.Optional(DateOnly()),
});
export const PlanView = View('PlanView', {
  planId: Id('pln'),
  agreedOn: DateOnly(),
  reviewOn: Type.Optional(DateOnly({ description: 'When it was planned to be looked at again' })),
  goals: Type.Array(
    Type.Object({
      goalId: Id('gol'),
      domain: OneOf(PLAN_DOMAINS),
      text: OrErased(),
      until: Type.Optional(DateOnly()),
      steps: Type.Array(PlanStep),
      ended: Type.Optional(Ended),
      changes: Type.Array(Change, { description: 'What it was put into since it was agreed, in order; the last one holds' }),
    }),
  ),
  reviews: Type.Array(Type.Object({ reviewedOn: DateOnly(), nextOn: DateOnly(), result: Type.Optional(OrErased()) })),
});
export const AssessmentView = View('AssessmentView', {
  assessmentId: Id('asm'),
  assessedOn: DateOnly(),
  findings: Type.Array(
    Type.Object({
      domain: OneOf(PLAN_DOMAINS),
      situation: Type.Optional(OrErased()),
      resources: Type.Optional(OrErased()),
      need: Type.Union([OneOf(NEEDS), Type.Null()]),
    }),
  ),
  levels: Type.Optional(Type.Union([Levels, Type.Null()])),
});
const talk = {
  talkId: Id('tlk'),
  heldOn: DateOnly(),
  mode: OneOf(TALK_MODES),
  topics: Type.Array(OneOf(TALK_TOPICS)),
  minutes: Type.Integer(),
  isCounted: Type.Boolean({ description: 'False for contacts that are too short to count as a talk' }),
  withInterpreter: Type.Optional(Type.Boolean()),
  withFamily: Type.Optional(Type.Boolean()),
  place: Type.Optional(OrErased()),
  note: Type.Optional(OrErased()),
};
export const TalkView = View('TalkView', {
  ...talk,
  recordedAt: InstantString(),
  looksLike: Type.Optional(Id('tlk')),
  corrections: Type.Array(Type.Object({ correctedOn: DateOnly(), reason: OrErased() })),
  annulled: Type.Optional(Type.Object({ annulledOn: DateOnly(), reason: OrErased() })),
});
const Limit = Type.Object(
  {
    countingFrom: DateOnly({ description: 'The first talk' }),
    lastDay: DateOnly(),
    warnedFrom: Type.Array(DateOnly()),
    extendedOn: Type.Optional(DateOnly()),
  },
  { description: 'For how long the client is counselled; absent before the first talk' },
);
const restrictedOn = Type.Optional(DateOnly({ description: 'Since when only those who answer for the file may read it' }));
const closing = { closedOn: Type.Optional(DateOnly()), closingReason: Type.Optional(OneOf(CLOSING_REASONS)) };
const CounselledBy = Type.Object(
  { decreeId: Id('dcr'), code: Type.String(), source: Type.String() },
  { description: 'The decree that names the client; absent in files from before decrees were asked' },
);
export const CaseView = View('CaseView', {
  caseId: Id('case'),
  programmeId: Foreign,
  district: DistrictKey(),
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  consentOn: DateOnly(),
  counselledBy: Type.Optional(CounselledBy),
  plans: Type.Integer(),
  planId: Type.Optional(Id('pln')),
  reviewDueOn: Type.Optional(DateOnly({ description: 'When the plan in force is looked at again; absent once the case is closed' })),
  talks: Type.Integer({ description: 'Without those that were struck out' }),
  lastTalkOn: Type.Optional(DateOnly()),
  limit: Type.Optional(Limit),
  pausedOn: Type.Optional(DateOnly()),
  reopenedOn: Type.Optional(DateOnly()),
  ...closing,
  restrictedOn,
  keptUntil: Type.Optional(DateOnly({ description: 'Until then the file is kept; absent while the case is open' })),
  heldSince: Type.Optional(DateOnly({ description: 'Since when a court or an audit needs the file' })),
  erasure: Type.Optional(
    Type.Object(
      { reason: OneOf(ERASURE_REASONS), proposedOn: DateOnly(), proposedBy: Id('per') },
      { description: 'Proposed, and waiting for a second person' },
    ),
  ),
  erasedOn: Type.Optional(DateOnly()),
  version: Type.Integer(),
});
const COURSE = ['paused', 'resumed', 'reopened', 'extended'] as const;
export const FileView = View('FileView', {
  caseId: Id('case'),
  programmeId: Foreign,
  district: DistrictKey(),
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  consent: Consent,
  client: Type.Union([Client, Type.Null()]),
  eligibility: Type.Optional(
    Type.Object({
      establishedFor: DateOnly(),
      decreeCode: Type.String(),
      decreeSource: Type.String(),
      basis: Type.Union([EligibilityEstablished.schema.properties.basis, Type.Null()], {
        description: "Null once the client's data were erased",
      }),
    }),
  ),
  assessments: Type.Array(AssessmentView),
  plans: Type.Array(PlanView),
  talks: Type.Array(TalkView),
  course: Type.Array(Type.Object({ what: OneOf(COURSE), on: DateOnly(), reason: Type.Optional(OrErased()) }), {
    description: 'Pauses, what followed them, reopenings, and an extension of the limit',
  }),
  ...closing,
  levelsAtEnd: Type.Optional(Type.Union([Levels, Type.Null()])),
  restrictedOn,
});

type FileEvent = CaseEvent & { readonly recordedAt: Instant };

/** Where a case stands, without its client: the answer to what changes it as a whole. */
export const caseView = (state: CaseState, version: number) => {
  if (state.kind === 'none') throw new Error('A case that was changed must exist.');
  const { caseId, programmeId, district, openedOn, consentOn, counselledBy, plans, restrictedOn, pausedOn, reopenedOn } = state;
  return {
    caseId,
    programmeId,
    district,
    status: state.kind,
    openedOn,
    consentOn,
    plans: plans.length,
    talks: standingTalks(state).length,
    ...defined({
      counselledBy,
      planId: currentPlan(state)?.planId,
      reviewDueOn: reviewDueOn(state),
      lastTalkOn: lastTalkOn(state),
      limit: limitView(state),
      pausedOn,
      reopenedOn,
    }),
    ...(state.kind === 'closed' ? { closedOn: state.closedOn, closingReason: state.reason } : {}),
    ...defined({ restrictedOn }),
    ...erasureOf(state),
    version,
  };
};

const limitView = (state: Existing) => {
  const limit = limitOf(state);
  return limit && { ...limit, warnedFrom: [...limit.warnedFrom] };
};

/** When the plan in force is looked at again: as its last review said, or as was planned with it, or by the rule. */
export const reviewDueOn = (state: Existing): IsoDate | undefined => {
  const plan = currentPlan(state);
  if (plan === undefined || state.kind === 'closed') return undefined;
  const reviews = state.reviews.filter((r) => r.planId === plan.planId).toSorted((a, b) => compareText(a.reviewedOn, b.reviewedOn));
  return reviews.at(-1)?.nextOn ?? plan.reviewOn ?? reviewAfter(plan.agreedOn, REVIEW_MONTHS.value);
};

/** How long the file stays, and what has been decided about that. */
const erasureOf = (state: Existing) => {
  const { heldSince, erasure, erasedOn } = state;
  const until = keptUntil(state, CLIENT_RETENTION_MONTHS.value);
  return {
    ...defined({ keptUntil: until, heldSince, erasure, erasedOn }),
  };
};

type Recorded<T> = Pick<EventOf<T>, 'data'>;

/** A plan as it was agreed, with what became of it by the events of the file. */
export const planView = (
  { data: { planId, agreedOn, reviewOn, goals } }: Recorded<typeof PlanAgreed>,
  events: readonly CaseEvent[] = [],
) => ({
  planId,
  agreedOn,
  ...defined({ reviewOn }),
  goals: goals.map((g) => ({
    goalId: g.goalId,
    domain: g.domain,
    text: readable(g.text),
    ...defined({ until: g.until }),
    steps: g.steps.map(({ stepId, text, who, until }) => ({
      stepId,
      text: readable(text),
      who,
      ...defined({ until, doneOn: doneOn(events, planId, stepId) }),
    })),
    ...defined({ ended: endOf(events, planId, g.goalId) }),
    changes: events.flatMap((e) =>
      e.type === 'goal.changed' && e.data.planId === planId && e.data.goalId === g.goalId
        ? [{ changedOn: e.data.changedOn, text: readable(e.data.text), ...defined({ until: e.data.until }) }]
        : [],
    ),
  })),
  reviews: events.flatMap((e) =>
    e.type === 'plan.reviewed' && e.data.planId === planId
      ? [{ reviewedOn: e.data.reviewedOn, nextOn: e.data.nextOn, ...defined({ result: readable(e.data.result) }) }]
      : [],
  ),
});

const doneOn = (events: readonly CaseEvent[], planId: string, stepId: string): IsoDate | undefined => {
  for (const e of events) if (e.type === 'step.done' && e.data.planId === planId && e.data.stepId === stepId) return e.data.doneOn;
  return undefined;
};

const endOf = (events: readonly CaseEvent[], planId: string, goalId: string) => {
  for (const e of events) {
    if (e.type === 'goal.reached' && e.data.planId === planId && e.data.goalId === goalId)
      return { kind: 'reached' as const, on: e.data.reachedOn };
    if (e.type === 'goal.dropped' && e.data.planId === planId && e.data.goalId === goalId)
      return { kind: 'dropped' as const, on: e.data.droppedOn, reason: readable(e.data.reason) };
  }
  return undefined;
};

export const assessmentView = ({ data: { assessmentId, assessedOn, findings, levels } }: Recorded<typeof AssessmentRecorded>) => ({
  assessmentId,
  assessedOn,
  findings: findings.map(({ domain, found }) => ({ domain, ...(readable(found) ?? { situation: null, resources: null, need: null }) })),
  ...defined({ levels: readable(levels) }),
});

type RecordedTalk = Recorded<typeof TalkHeld> & { readonly recordedAt: Instant };

/** A talk as it stands now, with what was put right; one that looks like another may have been recorded from two devices. */
export const talkView = ({ data: held, recordedAt }: RecordedTalk, events: readonly CaseEvent[] = []) => {
  const puts = events.flatMap((e) => (e.type === 'talk.corrected' && e.data.talkId === held.talkId ? [e.data] : []));
  const { talkId, heldOn, mode, topics, minutes, isCounted, withInterpreter, withFamily, place, note } = puts.at(-1) ?? held;
  const annulled = events.flatMap((e) => (e.type === 'talk.annulled' && e.data.talkId === talkId ? [e.data] : [])).at(0);
  return {
    talkId,
    heldOn,
    mode,
    topics,
    minutes,
    isCounted,
    ...defined({ withInterpreter, withFamily, place: readable(place), note: readable(note) }),
    recordedAt,
    corrections: puts.map((c) => ({ correctedOn: c.correctedOn, reason: readable(c.reason) })),
    ...defined({ annulled: annulled && { annulledOn: annulled.annulledOn, reason: readable(annulled.reason) } }),
  };
};

/** The talk before it that one looks like, so that somebody asks whether there were two. */
export const likeBefore = (talks: readonly TalkState[], talkId: string): string | undefined => {
  const standing = standingTalks({ talks });
  const at = standing.findIndex((t) => t.talkId === talkId);
  const own = standing[at];
  return own && standing.slice(0, at).find((t) => looksLike(t, own))?.talkId;
};

/** The whole file in the order in which it was recorded, for the few who may read it; undefined while nobody has opened it. */
export const fileView = (events: readonly FileEvent[], state: CaseState) => {
  const restrictedOn = state.kind === 'none' ? undefined : state.restrictedOn;
  const opening = openingOf(events);
  const talks = state.kind === 'none' ? [] : state.talks;
  const puts = events.filter((e) => e.type === 'talk.corrected' || e.type === 'talk.annulled');
  return (
    opening && {
      ...opening,
      ...eligibilityOf(events),
      assessments: events.flatMap((e) => (e.type === 'assessment.recorded' ? [assessmentView(e)] : [])),
      plans: events.flatMap((e) => (e.type === 'plan.agreed' ? [planView(e, events)] : [])),
      talks: events.flatMap((e) =>
        e.type === 'talk.held' ? [{ ...talkView(e, puts), ...defined({ looksLike: likeBefore(talks, e.data.talkId) }) }] : [],
      ),
      course: courseOf(events),
      ...closingOf(events, state),
      ...defined({ restrictedOn }),
    }
  );
};

const openingOf = (events: readonly FileEvent[]) => {
  const opened = events.find((e) => e.type === 'case.opened');
  if (!opened) return undefined;
  const { caseId, programmeId, district, openedOn, consent, client } = opened.data;
  return { caseId, programmeId, district, openedOn, consent, client: readable<Client>(client) };
};

const eligibilityOf = (events: readonly FileEvent[]) => {
  const established = events.find((e) => e.type === 'eligibility.established');
  if (!established) return {};
  const { establishedFor, decreeCode, decreeSource, basis } = established.data;
  return { eligibility: { establishedFor, decreeCode, decreeSource, basis: readable(basis) } };
};

const closingOf = (events: readonly FileEvent[], state: CaseState) => {
  const closed = state.kind === 'closed' ? events.findLast((e) => e.type === 'case.closed')?.data : undefined;
  if (!closed) return { status: 'open' as const };
  const { closedOn, reason, levels } = closed;
  return { status: 'closed' as const, closedOn, closingReason: reason, ...defined({ levelsAtEnd: readable(levels) }) };
};

const courseOf = (events: readonly FileEvent[]) =>
  events.flatMap((e): { what: (typeof COURSE)[number]; on: IsoDate; reason?: string | null }[] => {
    if (e.type === 'case.paused') return [{ what: 'paused', on: e.data.pausedOn, reason: readable(e.data.reason) }];
    if (e.type === 'case.resumed') return [{ what: 'resumed', on: e.data.resumedOn }];
    if (e.type === 'case.reopened') return [{ what: 'reopened', on: e.data.reopenedOn, reason: readable(e.data.reason) }];
    return e.type === 'limit.extended' ? [{ what: 'extended', on: e.data.extendedOn, reason: readable(e.data.reason) }] : [];
  });

/** What a reader takes for one letter, accents and signs included. */
const letters = new Intl.Segmenter('de', { granularity: 'grapheme' });
const firstLetter = (name: string): string => letters.segment(name).containing(0)?.segment ?? '';

/** `O. B.`: enough for a counsellor to find a client again in their own list. */
export const initialsOf = (events: readonly FileEvent[]): string | undefined => {
  const client = openingOf(events)?.client;
  return client ? `${firstLetter(client.givenName)}. ${firstLetter(client.familyName)}.` : undefined;
};
