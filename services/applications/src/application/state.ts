import { filed } from '@paktwerk/event-store';
import { assertNever, defined, derivedId } from '@paktwerk/kernel';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import { applicationFile } from './application-file';
import type { ApplicationFile } from './application-file';
import type { ApplicationEvent, ApplicationSubmitted, CheckedItem, DecisionPrepared, Finding } from './events';
import { earlyStartAfter } from '../early-start/early-start';
import type { EarlyStartState } from '../early-start/early-start';
import { hearingAfter } from '../hearing/hearing';
import type { Hearing } from '../hearing/hearing';
import { informationAfter } from '../information/information';
import type { Information } from '../information/information';
import { waitingAfter } from '../waiting-list/waiting';
import type { Waiting } from '../waiting-list/waiting';
import { nameOf } from '../reminder/occasion';
import { isOfADecision, isOfTheAuthority } from './known-to-district';

/** Whether the money for a prepared decision is set aside; budgeting answers by event. */
export type Reservation =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'reserved' }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly frameAvailableCents: number;
      readonly potAvailableCents: number;
      readonly closedYear?: number;
    };

export type Submitted = EventOf<typeof ApplicationSubmitted>['data'];
type Prepared = EventOf<typeof DecisionPrepared>['data'];

export interface PreparedDecision extends Pick<
  Prepared,
  'decisionId' | 'outcome' | 'amountCents' | 'lines' | 'reason' | 'preparedBy' | 'needs' | 'blocks'
> {
  readonly preparedOn: IsoDate;
  readonly reservation: Reservation;
  readonly countersigned?: { readonly by: string; readonly on: IsoDate };
  readonly returned?: { readonly note: string; readonly on: IsoDate };
  /** When a hearing last ended, or a statement came, after it was prepared. */
  readonly heardOn?: IsoDate;
}

/** By decision that is not released, and `authority`: how many events a district is not shown (known-to-district.ts). */
type Unreleased = Readonly<Record<string, number>>;

/** What was reminded of last. */
export interface Reminded {
  readonly name: string;
  readonly on: IsoDate;
}

export type ApplicationState =
  | { readonly kind: 'none' }
  | ((
      | { readonly kind: 'submitted'; readonly app: Submitted }
      | { readonly kind: 'checked'; readonly app: Submitted; readonly findings: readonly Finding[] }
      | { readonly kind: 'prepared'; readonly app: Submitted; readonly findings: readonly Finding[]; readonly decision: PreparedDecision }
      | { readonly kind: 'granted'; readonly app: Submitted; readonly decision: PreparedDecision }
      | { readonly kind: 'rejected'; readonly app: Submitted; readonly stage: 'formal' | 'decision'; readonly decision?: PreparedDecision }
      | { readonly kind: 'withdrawn'; readonly app: Submitted }
    ) & {
      readonly unreleased?: Unreleased;
      readonly information?: Information;
      readonly hearing?: Hearing;
      readonly reminded?: Reminded;
      readonly earlyStart?: EarlyStartState;
      readonly waiting?: Waiting;
      /** What the substantive check saw last. */
      readonly substantive?: readonly CheckedItem[];
    });

/** One draft is one application, however often it is submitted. */
export const applicationIdOf = (draftId: string) => derivedId('app', draftId);
export const applicationStream = (applicationId: string): string => `application-${applicationId}`;

/** The keys that every later event of an application repeats. */
export const keysOf = (app: Submitted, effectiveOn: IsoDate) => ({
  applicationId: app.applicationId,
  callId: app.callId,
  programmeId: app.programmeId,
  district: app.district,
  ...defined({ recipient: app.recipient }),
  requestedCents: app.requestedCents,
  ...defined({ rehearsal: app.rehearsal }),
  effectiveOn,
});

/** What stood against it when it was checked. */
const findingsOf = (state: ApplicationState): readonly Finding[] => ('findings' in state ? state.findings : []);

const reservationAtPreparation = (data: Prepared): Reservation => (data.amountCents > 0 ? { kind: 'pending' } : { kind: 'not-needed' });

const withDecision = (state: ApplicationState, decisionId: string, change: Partial<PreparedDecision>): ApplicationState =>
  state.kind === 'prepared' && state.decision.decisionId === decisionId ? { ...state, decision: { ...state.decision, ...change } } : state;

/** The version of a file for its district: a decision that is not released moves nothing that the district is answered. */
export const versionForDistrict = (state: ApplicationState, version: number): number =>
  state.kind === 'none' ? version : Object.values(state.unreleased ?? {}).reduce((left, events) => left - events, version);

const unreleasedAfter = (before: Unreleased, e: ApplicationEvent): Unreleased => {
  if (e.type === 'decision.released') {
    const { [e.data.decisionId]: _released, ...rest } = before;
    return rest;
  }
  if (isOfTheAuthority(e)) return { ...before, authority: (before['authority'] ?? 0) + 1 };
  return isOfADecision(e) ? { ...before, [e.data.decisionId]: (before[e.data.decisionId] ?? 0) + 1 } : before;
};

const remindedAfter = (before: Reminded | undefined, e: ApplicationEvent): Reminded | undefined => {
  if (e.type === 'reminder.sent') return { name: nameOf(e.data), on: e.data.effectiveOn };
  if (e.type === 'release-reminder.sent') return { name: nameOf({ kind: 'decision-waiting', ...e.data }), on: e.data.effectiveOn };
  return before;
};

const evolve = (state: ApplicationState, e: ApplicationEvent): ApplicationState => {
  const next = step(state, e);
  if (next.kind === 'none') return next;
  const {
    unreleased: before,
    information: asked,
    hearing: opened,
    earlyStart: early,
    waiting: waited,
    substantive: seen,
    reminded: remindedBefore,
  } = state.kind === 'none' ? {} : state;
  const unreleased = unreleasedAfter(before ?? {}, e);
  const information = informationAfter(asked, e);
  const hearing = hearingAfter(opened, e);
  const earlyStart = earlyStartAfter(early, e);
  const waiting = waitingAfter(waited, e);
  const substantive = e.type === 'substantive-check.recorded' ? e.data.items : seen;
  const reminded = remindedAfter(remindedBefore, e);
  return {
    ...next,
    ...(before === undefined && Object.keys(unreleased).length === 0 ? {} : { unreleased }),
    ...defined({ information, hearing, earlyStart, waiting, substantive, reminded }),
  };
};

const heardAfter = (state: ApplicationState, heardOn: IsoDate): ApplicationState =>
  state.kind === 'prepared' ? { ...state, decision: { ...state.decision, heardOn } } : state;

const step = (state: ApplicationState, e: ApplicationEvent): ApplicationState => {
  if (e.type === 'application.submitted') return state.kind === 'none' ? { kind: 'submitted', app: e.data } : state;
  if (state.kind === 'none') return state;
  const { app } = state;
  switch (e.type) {
    case 'formal-check.passed':
      return { kind: 'checked', app, findings: [] };
    case 'formal-check.objected':
      return { kind: 'checked', app, findings: e.data.findings };
    case 'application.rejected':
      return {
        kind: 'rejected',
        app,
        stage: e.data.stage,
        ...(state.kind === 'prepared' && state.decision.decisionId === e.data.decisionId ? { decision: state.decision } : {}),
      };
    case 'application.withdrawn':
      return { kind: 'withdrawn', app };
    case 'decision.prepared': {
      const { decisionId, outcome, amountCents, lines, reason, preparedBy, needs, effectiveOn } = e.data;
      return {
        kind: 'prepared',
        app,
        findings: findingsOf(state),
        decision: {
          decisionId,
          outcome,
          amountCents,
          lines,
          reason,
          preparedBy,
          preparedOn: effectiveOn,
          reservation: reservationAtPreparation(e.data),
          ...defined({ needs }),
        },
      };
    }
    case 'decision.countersigned':
      return withDecision(state, e.data.decisionId, { countersigned: { by: e.data.countersignedBy, on: e.data.effectiveOn } });
    case 'decision.returned':
      return withDecision(state, e.data.decisionId, { returned: { note: e.data.note, on: e.data.effectiveOn } });
    case 'reservation.confirmed':
      return withDecision(state, e.data.decisionId, { reservation: { kind: 'reserved' } });
    case 'reservation.declined': {
      const { reason, frameAvailableCents, potAvailableCents, closedYear } = e.data;
      return withDecision(state, e.data.decisionId, {
        reservation: { kind: 'refused', reason, frameAvailableCents, potAvailableCents, ...defined({ closedYear }) },
      });
    }
    case 'hearing.statement-received':
      return heardAfter(state, e.data.effectiveOn);
    case 'hearing.closed': {
      // A period counts by its day: that it was over may be recorded behind a preparation that came later.
      const wasOver = state.kind === 'prepared' && e.data.because === 'period-over' && e.data.effectiveOn <= state.decision.preparedOn;
      return wasOver ? state : heardAfter(state, e.data.effectiveOn);
    }
    case 'application.waitlisted':
      return { kind: 'checked', app, findings: findingsOf(state) }; // where its money was refused, nothing is prepared any more
    // information.ts, hearing.ts and early-start.ts fold them, beside where the application stands.
    case 'application.moved-up':
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
    case 'information.requested':
    case 'information.extended':
    case 'information.supplied':
    case 'information.overdue':
    case 'information.withdrawn':
    case 'hearing.opened':
    case 'reminder.sent':
    case 'release-reminder.sent':
    // grant.issued or application.rejected of the same append says what it meant.
    case 'decision.released':
      return state;
    case 'grant.issued':
      return state.kind === 'prepared' ? { kind: 'granted', app, decision: state.decision } : state;
    default:
      return assertNever(e);
  }
};

/** Its commands answer with the file. */
export const applicationDecider = filed<ApplicationState, ApplicationEvent, ApplicationFile | undefined>(
  { initial: { kind: 'none' }, evolve },
  applicationFile,
);
