import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { Call } from '../call/state';
import type { RuleSet } from '../programme/rule-set';
import type { RehearsalEvent } from './events';

export interface Reserved {
  readonly district: string;
  /** The party in the area of the district, where it is not the district itself. */
  readonly recipient?: string;
  readonly amountCents: number;
}

export interface Rehearsed {
  readonly call: Call;
  /** Absent where the call is tried under published rules. */
  readonly rules?: RuleSet;
  readonly reserved: Readonly<Record<string, Reserved>>;
}

export type RehearsalState =
  | { readonly kind: 'none' }
  | (Rehearsed & { readonly kind: 'running' })
  | (Rehearsed & { readonly kind: 'discarded'; readonly reason: string })
  | (Rehearsed & { readonly kind: 'opened'; readonly openedCallId: string; readonly openedOn: IsoDate });

export const rehearsalStream = (callId: string): string => `rehearsal-${callId}`;

export const rehearsalDecider: Decider<RehearsalState, RehearsalEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => {
    if (e.type === 'rehearsal.begun') {
      const { call, rules } = e.data;
      return state.kind === 'none' ? { kind: 'running', call, reserved: {}, ...(rules === undefined ? {} : { rules }) } : state;
    }
    if (state.kind === 'none') return state;
    switch (e.type) {
      case 'rehearsal.reserved': {
        const { decisionId, district, recipient, amountCents } = e.data;
        return { ...state, reserved: { ...state.reserved, [decisionId]: { district, ...defined({ recipient }), amountCents } } };
      }
      case 'rehearsal.released': {
        const { [e.data.decisionId]: _released, ...reserved } = state.reserved;
        return { ...state, reserved };
      }
      case 'rehearsal.discarded':
        return { ...state, kind: 'discarded', reason: e.data.reason };
      case 'rehearsal.opened':
        return { ...state, kind: 'opened', openedCallId: e.data.openedCallId, openedOn: e.data.effectiveOn };
      default:
        return assertNever(e);
    }
  },
};

/** What every event of a rehearsal repeats. */
export const keysOf = ({ callId, programmeId }: Pick<Call, 'callId' | 'programmeId'>, effectiveOn: string) => ({
  callId,
  programmeId,
  rehearsal: true as const,
  effectiveOn,
});
