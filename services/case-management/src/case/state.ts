import { defined } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { ClosingReason } from '@paktwerk/contracts';
import type { CaseEvent, CountedTalk, ErasureReason } from './events';
import { countedOf } from '../talk/counted';

export interface ProposedErasure {
  readonly reason: ErasureReason;
  readonly proposedOn: IsoDate;
  readonly proposedBy: string;
}

/** The decree by which the client is counselled. */
export interface CounselledBy {
  readonly decreeId: string;
  readonly code: string;
  readonly source: string;
}

export interface PlanState {
  readonly planId: string;
  readonly agreedOn: IsoDate;
  /** Absent in plans from before reviews were planned. */
  readonly reviewOn?: IsoDate;
  readonly goals: readonly { readonly goalId: string; readonly stepIds: readonly string[] }[];
}
/** How a goal of one plan ended; a later plan may take it up again. */
export interface GoalEnd {
  readonly planId: string;
  readonly goalId: string;
  readonly kind: 'reached' | 'dropped';
  readonly on: IsoDate;
}
export interface Review {
  readonly reviewId: string;
  readonly planId: string;
  readonly reviewedOn: IsoDate;
  readonly nextOn: IsoDate;
}
export interface TalkState extends CountedTalk {
  readonly talkId: string;
  readonly isAnnulled?: true;
}

interface File {
  readonly caseId: string;
  readonly clientId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly counsellor: string;
  readonly openedOn: IsoDate;
  readonly consentOn: IsoDate;
  /** Absent in files from before decrees were asked. */
  readonly counselledBy?: CounselledBy;
  readonly plans: readonly PlanState[];
  readonly goalEnds: readonly GoalEnd[];
  readonly goalChangeIds: readonly string[];
  /** Under each plan: a step that goes on in another one is to be done again. */
  readonly stepsDone: readonly { readonly planId: string; readonly stepId: string }[];
  readonly reviews: readonly Review[];
  readonly assessmentIds: readonly string[];
  /** All that were ever recorded, the annulled ones too. */
  readonly talks: readonly TalkState[];
  readonly correctionIds: readonly string[];
  /** That the team lead lets the client be counselled for longer, and by how much. */
  readonly extension?: { readonly extensionId: string; readonly extendedOn: IsoDate; readonly months: number };
  /** Since when nothing is done in the case for a while. */
  readonly pausedOn?: IsoDate;
  /** When it was opened again, the last time. */
  readonly reopenedOn?: IsoDate;
  /** Since when others may not be told any more. */
  readonly sharingRevokedOn?: IsoDate;
  /** Since when the file is only kept, because its client revoked the consent. */
  readonly restrictedOn?: IsoDate;
  /** Since when a court or an audit needs the file. */
  readonly heldSince?: IsoDate;
  /** Somebody proposed to erase the client, and nobody has decided yet. */
  readonly erasure?: ProposedErasure;
  /** Since this day nobody can read who the client was. */
  readonly erasedOn?: IsoDate;
}

/** No names, notes or goals here: decisions do not need them, and they may have been erased. */
export type CaseState =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'open' } & File)
  | ({ readonly kind: 'closed'; readonly closedOn: IsoDate; readonly reason: ClosingReason } & File);

export const caseStream = (caseId: string): string => `case-${caseId}`;

/** The first day counts. */
const restricted = <S extends File>(state: S, restrictedOn: IsoDate): S => ({ ...state, restrictedOn: state.restrictedOn ?? restrictedOn });

export type Existing = Exclude<CaseState, { readonly kind: 'none' }>;
const withoutProposal = ({ erasure: _, ...state }: Existing): Existing => state;
const withoutHold = ({ heldSince: _, ...state }: Existing): Existing => state;
const withoutPause = ({ pausedOn: _, ...state }: Existing): Existing => state;

const NOTHING_YET = {
  plans: [],
  goalEnds: [],
  goalChangeIds: [],
  stepsDone: [],
  reviews: [],
  assessmentIds: [],
  talks: [],
  correctionIds: [],
};

const ended = (state: CaseState, end: GoalEnd): CaseState =>
  state.kind === 'none' ? state : { ...state, goalEnds: [...state.goalEnds, end] };

const talkOf = (talk: TalkState): TalkState => ({ talkId: talk.talkId, ...countedOf(talk) });
/** It keeps its place: which of two that look alike came before the other does not follow from what was put right. */
const withTalk = (state: Existing, talk: TalkState): Existing => ({
  ...state,
  talks: state.talks.map((t) => (t.talkId === talk.talkId ? talk : t)),
});

const evolve = (state: CaseState, event: CaseEvent): CaseState => {
  switch (event.type) {
    case 'case.opened': {
      const { caseId, clientId, programmeId, district, counsellor, openedOn, consent } = event.data;
      return {
        kind: 'open',
        caseId,
        clientId,
        programmeId,
        district,
        counsellor,
        openedOn,
        consentOn: consent.givenOn,
        ...NOTHING_YET,
      };
    }
    case 'eligibility.established': {
      if (state.kind === 'none') return state;
      const { decreeId, decreeCode: code, decreeSource: source } = event.data;
      return { ...state, counselledBy: { decreeId, code, source } };
    }
    case 'plan.agreed': {
      if (state.kind === 'none') return state;
      const { planId, agreedOn, reviewOn, goals } = event.data;
      const kept = goals.map(({ goalId, steps }) => ({ goalId, stepIds: steps.map((s) => s.stepId) }));
      return { ...state, plans: [...state.plans, { planId, agreedOn, ...defined({ reviewOn }), goals: kept }] };
    }
    case 'step.done': {
      if (state.kind === 'none') return state;
      const { planId, stepId } = event.data;
      return { ...state, stepsDone: [...state.stepsDone, { planId, stepId }] };
    }
    case 'goal.reached': {
      const { planId, goalId, reachedOn } = event.data;
      return ended(state, { planId, goalId, kind: 'reached', on: reachedOn });
    }
    case 'goal.dropped': {
      const { planId, goalId, droppedOn } = event.data;
      return ended(state, { planId, goalId, kind: 'dropped', on: droppedOn });
    }
    case 'goal.changed':
      return state.kind === 'none' ? state : { ...state, goalChangeIds: [...state.goalChangeIds, event.data.changeId] };
    case 'plan.reviewed': {
      if (state.kind === 'none') return state;
      const { reviewId, planId, reviewedOn, nextOn } = event.data;
      return { ...state, reviews: [...state.reviews, { reviewId, planId, reviewedOn, nextOn }] };
    }
    case 'assessment.recorded':
      return state.kind === 'none' ? state : { ...state, assessmentIds: [...state.assessmentIds, event.data.assessmentId] };
    case 'talk.held':
      return state.kind === 'none' ? state : { ...state, talks: [...state.talks, talkOf(event.data)] };
    case 'talk.taken-back':
      return state; // the corrected talk follows at once
    case 'talk.corrected':
      return state.kind === 'none'
        ? state
        : { ...withTalk(state, talkOf(event.data)), correctionIds: [...state.correctionIds, event.data.correctionId] };
    case 'talk.annulled':
      return state.kind === 'none' ? state : withTalk(state, { talkId: event.data.talkId, ...event.data.was, isAnnulled: true });
    case 'limit.extended': {
      if (state.kind === 'none') return state;
      const { extensionId, extendedOn, months } = event.data;
      return { ...state, extension: { extensionId, extendedOn, months } };
    }
    case 'case.paused':
      return state.kind === 'none' ? state : { ...state, pausedOn: event.data.pausedOn };
    case 'case.resumed':
      return state.kind === 'none' ? state : withoutPause(state);
    case 'case.reopened': {
      if (state.kind !== 'closed') return state;
      const { closedOn: _on, reason: _reason, ...kept } = state;
      return { ...kept, kind: 'open', reopenedOn: event.data.reopenedOn };
    }
    case 'case.closed': {
      if (state.kind === 'none') return state;
      const { closedOn, reason } = event.data;
      const closed = { ...withoutPause(state), kind: 'closed', closedOn, reason } as const;
      return reason === 'CONSENT_REVOKED' ? restricted(closed, closedOn) : closed; // how a revocation was recorded before it was a fact of its own
    }
    case 'consent.revoked':
      return state.kind === 'none' || event.data.scope !== 'SHARING' ? state : { ...state, sharingRevokedOn: event.data.revokedOn };
    case 'processing.restricted':
      return state.kind === 'none' ? state : restricted(state, event.data.restrictedOn);
    case 'client-erasure.proposed': {
      if (state.kind === 'none') return state;
      const { reason, proposedOn, proposedBy } = event.data;
      return { ...state, erasure: { reason, proposedOn, proposedBy } };
    }
    case 'client-erasure.withdrawn':
      return state.kind === 'none' ? state : withoutProposal(state);
    case 'client-hold.placed':
      return state.kind === 'none' ? state : { ...state, heldSince: event.data.placedOn };
    case 'client-hold.lifted':
      return state.kind === 'none' ? state : withoutHold(state);
    case 'client.erased':
      return state.kind === 'none' ? state : { ...withoutProposal(state), erasedOn: event.data.erasedOn };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const caseDecider: Decider<CaseState, CaseEvent> = { initial: { kind: 'none' }, evolve };

/** The keys that every further event of the case carries. */
export const fileOf = ({ caseId, clientId, programmeId, district }: File) => ({ caseId, clientId, programmeId, district });

/** Without those that were struck out. */
export const standingTalks = ({ talks }: Pick<File, 'talks'>): readonly TalkState[] => talks.filter((t) => t.isAnnulled !== true);

/** The last contact of any length. */
export const lastTalkOn = (file: Pick<File, 'talks'>): IsoDate | undefined => {
  let last: IsoDate | undefined;
  for (const { heldOn } of standingTalks(file)) if (last === undefined || heldOn > last) last = heldOn;
  return last;
};

/** The first talk that counts as one: the clock of counselling begins with it. */
export const firstTalkOn = (file: Pick<File, 'talks'>): IsoDate | undefined => {
  let first: IsoDate | undefined;
  for (const { heldOn, isCounted } of standingTalks(file)) if (isCounted && (first === undefined || heldOn < first)) first = heldOn;
  return first;
};

/** The plan of the latest day; of two of one day the one that was recorded last. */
export const currentPlan = ({ plans }: Pick<File, 'plans'>): PlanState | undefined => {
  let current: PlanState | undefined;
  for (const plan of plans) if (current === undefined || plan.agreedOn >= current.agreedOn) current = plan;
  return current;
};
