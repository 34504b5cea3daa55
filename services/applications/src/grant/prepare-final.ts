import type { Cents, Refusal } from '@paktwerk/kernel';
import type { ProofState } from '../proof-of-use/state';
import { refuse } from '../problems';
import type { ContentOf } from './content';
import type { OpenGrant } from './state';

export interface CloseGrant {
  /** What was paid so far; which money that is stands with the payments, so a person says it here. */
  readonly paidCents: Cents;
}

/**
 * Schlussbescheid: the grant is settled at what its final proof of use was accepted for, and never above what was granted. What is still to be paid follows,
 * or what was paid too much, which a notice of its own claims back.
 */
export const decidePrepareFinal = (
  { paidCents }: CloseGrant,
  { fileNumber }: Pick<OpenGrant, 'fileNumber'>,
  grantedCents: Cents,
  proof: ProofState,
): ContentOf<'FINAL'> | Refusal => {
  if (proof.stage !== 'accepted' || proof.accepted === undefined) return refuse('final-proof-missing', { fileNumber });
  const settledCents = Math.min(proof.accepted.cents, grantedCents);
  return {
    kind: 'FINAL',
    proofId: proof.proofId,
    grantedCents,
    provenCents: proof.submission?.amountCents ?? proof.accepted.cents,
    settledCents,
    paidCents,
    backPaidCents: Math.max(settledCents - paidCents, 0),
    claimableCents: Math.max(paidCents - settledCents, 0),
  };
};
