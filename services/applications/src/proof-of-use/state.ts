import type { ProofKind } from '@paktwerk/contracts';
import { assertNever, defined, derivedId } from '@paktwerk/kernel';
import type { Cents, Decider, EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Applicant } from '../applicant/applicant';
import type { Counted } from '../grant/counted';
import { sumOf } from '../grant/parts';
import { refuse } from '../problems';
import type {
  ProofAccepted,
  ProofChecked,
  ProofDropped,
  ProofExpected,
  ProofObjected,
  ProofOfUseEvent,
  ProofPrefilled,
  ProofSubmitted,
} from './events';

type Keys = Omit<EventOf<typeof ProofAccepted>['data'], 'from' | 'to' | 'grantedCents' | 'provenCents' | 'acceptedCents' | 'effectiveOn'>;
/** A kind of event in a proof without the keys that all have; `on`: its day. */
type Said<D> = Omit<D, keyof Keys | 'effectiveOn'> & { readonly on: IsoDate };

export type Prefilled = Said<EventOf<typeof ProofPrefilled>['data']>;
export type Submission = Said<EventOf<typeof ProofSubmitted>['data']>;
export type Check = Said<EventOf<typeof ProofChecked>['data']>;
export type Objection = Said<EventOf<typeof ProofObjected>['data']>;

export const STAGES = ['expected', 'submitted', 'objected', 'checked', 'accepted', 'dropped'] as const;
export type Stage = (typeof STAGES)[number];

export interface OpenProof extends Keys {
  readonly stage: Stage;
  readonly fileNumber: string;
  readonly programmeCode: string;
  readonly applicant?: Applicant;
  readonly grantedCents: Cents;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The accepted proof that it goes on from. */
  readonly after?: string;
  readonly dueOn: IsoDate;
  readonly counted: Counted;
  readonly prefilled?: Prefilled;
  readonly overdueOn?: IsoDate;
  /** The last day that it was reminded of, and when. */
  readonly reminded?: { readonly dueOn: IsoDate; readonly on: IsoDate };
  readonly submission?: Submission;
  readonly sampled?: { readonly sampleId: string; readonly seed: string; readonly on: IsoDate };
  readonly objection?: Objection;
  readonly check?: Check;
  readonly accepted?: { readonly on: IsoDate; readonly cents: Cents };
  /** Why nothing is to be proven, where that is so. */
  readonly droppedBecause?: EventOf<typeof ProofDropped>['data']['because'];
  /** How many of its events the recipient is not told of. */
  readonly untold?: number;
}
/** `none`: nothing is to be proven. */
export type ProofState = { readonly stage: 'none' } | OpenProof;

/**
 * One proof for each kind and year of a grant, whoever expects it how often; of a final one the year is the first in which the grant was to end, or the proof
 * that it goes on from.
 */
export const proofIdOf = (grantId: string, kind: ProofKind, year: string) => derivedId('prf', grantId, kind, year);
export const proofStream = (proofId: string): string => `proof-${proofId}`;

/** What every later event of a proof repeats. */
export const keysOf = (
  { proofId, kind, grantId, applicationId, callId, programmeId, district, recipient }: OpenProof,
  effectiveOn: IsoDate,
) => ({ proofId, kind, grantId, applicationId, callId, programmeId, district, ...defined({ recipient }), effectiveOn });

/** A proof that something can still be done with. */
export const whereOpen = (state: ProofState): OpenProof | Refusal => {
  if (state.stage === 'none') return refuse('proof-of-use-unknown');
  const { fileNumber } = state;
  if (state.stage === 'dropped') {
    return refuse(state.droppedBecause === 'proven-as-a-whole' ? 'proof-of-use-covered' : 'proof-of-use-dropped', { fileNumber });
  }
  return state.accepted === undefined ? state : refuse('proof-of-use-accepted', { fileNumber, acceptedOn: state.accepted.on });
};

/** Why nothing is brought in for a proof: it is not there, or it is submitted. */
export const notToSubmit = (state: ProofState): Refusal | undefined => {
  const open = whereOpen(state);
  if ('code' in open) return open;
  return open.stage === 'expected' || open.stage === 'objected'
    ? undefined
    : refuse('proof-of-use-submitted', { submittedOn: open.submission?.on });
};

/** Until which day the recipient is waited for; undefined where they are not. */
export const awaitedUntil = (state: ProofState): IsoDate | undefined => {
  if (state.stage === 'expected') return state.dueOn;
  return state.stage === 'objected' ? state.objection?.until : undefined;
};

/** An objection whose day is over: the authority goes on with what was submitted, while a correction is still received. */
export const isUncorrected = ({ stage, overdueOn }: Pick<OpenProof, 'stage'> & { readonly overdueOn?: IsoDate | null }): boolean =>
  stage === 'objected' && overdueOn != null;

/** The period of a proof is over from the day behind its last one. */
export const isOver = ({ to }: Pick<OpenProof, 'to'>, today: IsoDate): boolean => to < today;

const evolve = (state: ProofState, e: ProofOfUseEvent): ProofState => {
  if (e.type === 'proof.expected') {
    const { effectiveOn: _on, ...expected }: EventOf<typeof ProofExpected>['data'] = e.data;
    return { stage: 'expected', ...expected, ...(state.stage === 'none' ? {} : defined({ untold: state.untold })) };
  }
  return state.stage === 'none' ? state : after(state, e);
};

const after = (state: OpenProof, e: Exclude<ProofOfUseEvent, { readonly type: 'proof.expected' }>): OpenProof => {
  const on = e.data.effectiveOn;
  switch (e.type) {
    case 'proof.moved': {
      const { to, dueOn, counted } = e.data;
      // What was filled in, submitted or overdue was so for other days.
      const { prefilled: _other, overdueOn: _was, submission: _signed, check: _checked, objection: _told, ...open } = state;
      return { ...open, stage: 'expected', to, dueOn, counted };
    }
    case 'proof.grant-changed':
      return { ...state, grantedCents: e.data.grantedCents };
    case 'proof.reminded':
      return { ...state, reminded: { dueOn: e.data.dueOn, on } };
    case 'proof.prefilled': {
      const { lines, appointments, missing, amountCents } = e.data;
      return { ...state, grantedCents: sumOf(lines), prefilled: { lines, appointments, missing, amountCents, on } };
    }
    case 'proof.overdue':
      return { ...state, overdueOn: on };
    case 'proof.submitted':
    case 'proof.corrected': {
      const { appointments, lines, amountCents, deviates, narrative, files, receivedAt, late } = e.data;
      const { check: _before, ...open } = state;
      const submission = { appointments, lines, amountCents, deviates, narrative, ...defined({ files }), receivedAt, late, on };
      return { ...open, stage: 'submitted', submission };
    }
    case 'proof.sampled': {
      const { sampleId, seed } = e.data;
      const sampled = { sampleId, seed, on };
      if (state.stage !== 'checked') return { ...state, sampled, ...oneMoreUntold(state) };
      // What was checked by the usual questions is to be checked in depth.
      const { check: _usual, ...open } = state;
      return { ...open, stage: 'submitted', sampled, ...oneMoreUntold(state) };
    }
    case 'proof.checked': {
      const { answers, notRecognised, heldBack, note, acceptedCents, checkedBy } = e.data;
      const check = { answers, notRecognised, ...defined({ heldBack }), note, acceptedCents, checkedBy, on };
      return { ...state, stage: 'checked', check, ...oneMoreUntold(state) };
    }
    case 'proof.objected': {
      // It is waited for anew.
      const { check: _open, overdueOn: _was, ...open } = state;
      return { ...open, stage: 'objected', objection: { points: e.data.points, until: e.data.until, on } };
    }
    case 'proof.accepted':
      // What the check found is told with its acceptance.
      return { ...state, stage: 'accepted', accepted: { on, cents: e.data.acceptedCents }, untold: (state.untold ?? 0) - 1 };
    case 'proof.dropped':
      return { ...state, stage: 'dropped', droppedBecause: e.data.because };
    default:
      return assertNever(e);
  }
};

const oneMoreUntold = ({ untold = 0 }: OpenProof) => ({ untold: untold + 1 });

export const proofDecider: Decider<ProofState, ProofOfUseEvent> = { initial: { stage: 'none' }, evolve };
