import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { ClosingReason } from '@paktwerk/contracts';
import type { CaseEvent, ErasureReason } from './events';

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
  readonly planIds: readonly string[];
  readonly talkIds: readonly string[];
  readonly lastTalkOn?: IsoDate;
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

type Existing = Exclude<CaseState, { readonly kind: 'none' }>;
const withoutProposal = ({ erasure: _, ...state }: Existing): Existing => state;
const withoutHold = ({ heldSince: _, ...state }: Existing): Existing => state;

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
        planIds: [],
        talkIds: [],
      };
    }
    case 'eligibility.established': {
      if (state.kind === 'none') return state;
      const { decreeId, decreeCode: code, decreeSource: source } = event.data;
      return { ...state, counselledBy: { decreeId, code, source } };
    }
    case 'plan.agreed':
      return state.kind === 'none' ? state : { ...state, planIds: [...state.planIds, event.data.planId] };
    case 'talk.held': {
      if (state.kind === 'none') return state;
      const { talkId, heldOn } = event.data;
      const lastTalkOn = state.lastTalkOn !== undefined && state.lastTalkOn > heldOn ? state.lastTalkOn : heldOn;
      return { ...state, talkIds: [...state.talkIds, talkId], lastTalkOn };
    }
    case 'case.closed': {
      if (state.kind === 'none') return state;
      const { closedOn, reason } = event.data;
      const closed = { ...state, kind: 'closed', closedOn, reason } as const;
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
