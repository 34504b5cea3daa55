import { PROOF_KINDS } from '@paktwerk/contracts';
import { DateOnly, Id, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

export const MAX_IN_DRAW = 20_000;
const proofIds = (minItems: number) => Type.Array(Id('prf'), { minItems, maxItems: MAX_IN_DRAW });

/** The lot over all proofs of a call and year. Seed and list are recorded, so that anybody can draw again and compare. */
export const SampleDrawn = event('proof-sample.drawn', 1, {
  sampleId: Id('smp'),
  callId: Id('call'),
  programmeId: Id('prg'),
  kind: OneOf(PROOF_KINDS),
  year: Type.String({ pattern: '^[0-9]{4}$' }),
  seed: Text(100),
  percent: Type.Integer({ minimum: 1, maximum: 100 }),
  /** In the order of their ids. */
  among: proofIds(1),
  /** In the order of the lot. */
  drawn: proofIds(1),
  effectiveOn: DateOnly(),
});

export const proofSampleEvents = [SampleDrawn] as const;
export type ProofSampleEvent = EventOf<typeof SampleDrawn>;
