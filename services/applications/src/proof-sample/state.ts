import type { ProofKind } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import type { Decider } from '@paktwerk/kernel';
import type { ProofSampleEvent } from './events';

export type ProofSample = ProofSampleEvent['data'];

/** One draw for each call, kind of proof and year: a second one could be drawn until it falls as somebody likes. */
export const sampleIdOf = (callId: string, kind: ProofKind, year: string) => derivedId('smp', callId, kind, year);
export const proofSampleStream = (sampleId: string): string => `proof-sample-${sampleId}`;

export const proofSampleDecider: Decider<ProofSample | undefined, ProofSampleEvent> = { initial: undefined, evolve: (_, e) => e.data };
