import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider, EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import type { ContentOf, LineTerms } from '../grant/content';
import { refuse } from '../problems';
import type { ChangeDrafted, ChangeEvent, Note } from './events';

export const CHANGE_STATUSES = ['draft', 'sent', 'queried', 'acknowledged', 'refused', 'withdrawn'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export interface Query {
  readonly question: string;
  readonly askedOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly answer?: string;
  readonly answeredOn?: IsoDate;
}

/** One change that a recipient tells of: from its draft to what the authority says of it. */
export interface Change extends Omit<EventOf<typeof ChangeDrafted>['data'], 'effectiveOn'> {
  readonly kind: 'open';
  readonly status: ChangeStatus;
  readonly draftedOn: IsoDate;
  readonly sentOn?: IsoDate;
  /** As whoever sent it saw it. */
  readonly before?: LineTerms;
  readonly after?: LineTerms;
  readonly notes?: readonly Note[];
  readonly queries: readonly Query[];
  readonly closed?: { readonly on: IsoDate; readonly said?: string };
}
export type ChangeState = { readonly kind: 'none' } | Change;

export const changeStream = (changeId: string): string => `change-${changeId}`;

/** What every later event of it repeats. */
export const keysOf = (change: Change, effectiveOn: IsoDate) => {
  const { changeId, applicationId, grantId, callId, programmeId, district, recipient } = change;
  return { changeId, applicationId, grantId, callId, programmeId, district, ...defined({ recipient }), effectiveOn };
};

export const whereKnown = (state: ChangeState, changeId: string): Change | Refusal =>
  state.kind === 'none' ? refuse('change-unknown', { changeId }) : state;

/** Where the authority has something to say of it, asked back or not. */
export const whereSent = (state: ChangeState, changeId: string): Change | Refusal => {
  const change = whereKnown(state, changeId);
  if ('code' in change || change.status === 'sent' || change.status === 'queried') return change;
  return change.status === 'draft' ? refuse('change-not-sent', { changeId }) : isOver(change);
};

/** Nobody says more of what is settled. */
export const isOver = ({ changeId, status, closed, draftedOn }: Change): Refusal =>
  refuse('change-over', { changeId, status, on: closed?.on ?? draftedOn });

/** What follows in money; 0 where nothing does, below 0 where money is freed. */
export const differenceOf = ({ before, after }: Pick<Change, 'before' | 'after'>): number =>
  (after?.amountCents ?? 0) - (before?.amountCents ?? 0);

/** What a notice of amendment says of a change that was acknowledged; undefined where no money follows. */
export const amendmentOf = (change: Change): ContentOf<'AMENDMENT'> | undefined => {
  const { status, changeId, lineId, from, before, after } = change;
  if (status !== 'acknowledged' || before === undefined || after === undefined || differenceOf(change) === 0) return undefined;
  return { kind: 'AMENDMENT', lines: [{ lineId, from, before, after }], causes: [{ kind: 'change-notification', changeId }] };
};

const closedBy = (change: Change, status: ChangeStatus, on: IsoDate, said: string | undefined): Change => ({
  ...change,
  status,
  closed: { on, ...defined({ said }) },
});

const evolve = (state: ChangeState, e: ChangeEvent): ChangeState => {
  if (e.type === 'change.drafted') {
    const { effectiveOn: draftedOn, ...content } = e.data;
    return { kind: 'open', ...content, status: 'draft', draftedOn, queries: [] };
  }
  if (state.kind === 'none') return state;
  const { effectiveOn: on } = e.data;
  switch (e.type) {
    case 'change.sent': {
      const { before, after, notes } = e.data;
      return { ...state, status: 'sent', sentOn: on, before, after, notes };
    }
    case 'change.queried': {
      const { question, lastDay } = e.data;
      return { ...state, status: 'queried', queries: [...state.queries, { question, askedOn: on, lastDay }] };
    }
    case 'change.answered': {
      const { answer } = e.data;
      const asked = state.queries.slice(0, -1);
      const last = state.queries.at(-1);
      return { ...state, status: 'sent', queries: last === undefined ? asked : [...asked, { ...last, answer, answeredOn: on }] };
    }
    case 'change.acknowledged':
      return closedBy(state, 'acknowledged', on, e.data.note);
    case 'change.refused':
      return closedBy(state, 'refused', on, e.data.reason);
    case 'change.withdrawn':
      return closedBy(state, 'withdrawn', on, e.data.reason);
    default:
      return assertNever(e);
  }
};

export const changeDecider: Decider<ChangeState, ChangeEvent> = { initial: { kind: 'none' }, evolve };
