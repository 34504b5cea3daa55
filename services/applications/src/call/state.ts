import type { Decider } from '@paktwerk/kernel';
import type { CallEvent } from './events';

export type Call = CallEvent['data'];
export type CallState = { readonly kind: 'none' } | { readonly kind: 'open'; readonly call: Call };

export const callStream = (callId: string): string => `call-${callId}`;

export const callDecider: Decider<CallState, CallEvent> = {
  initial: { kind: 'none' },
  evolve: (_state, e) => ({ kind: 'open', call: e.data }),
};
