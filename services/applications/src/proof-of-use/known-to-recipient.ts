import { defined } from '@paktwerk/kernel';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import type { ProofOfUseEvent } from './events';
import type { OpenProof, ProofState, Stage } from './state';

/**
 * What of a proof its recipient knows. On whom the lot fell is the authority's own, and so is a check, until a second person accepts what it found; a check
 * that another took the place of is never told.
 */
export const knownToRecipient = <E extends ProofOfUseEvent>(events: readonly E[]): readonly E[] => {
  const isAccepted = events.some((e) => e.type === 'proof.accepted');
  const result = isAccepted ? events.findLastIndex((e) => e.type === 'proof.checked') : -1;
  return events.filter((e, i) => e.type !== 'proof.sampled' && (e.type !== 'proof.checked' || i === result));
};

/** The version of a proof for its recipient: what they are not told moves nothing that they are answered. */
export const versionForRecipient = (state: ProofState, version: number): number =>
  state.stage === 'none' ? version : version - (state.untold ?? 0);

const stageForRecipient = (stage: Stage): Stage => (stage === 'checked' ? 'submitted' : stage);

/** The same for a proof that is folded already. */
export const proofForRecipient = ({ sampled: _lot, check, ...proof }: OpenProof): OpenProof => ({
  ...proof,
  stage: stageForRecipient(proof.stage),
  ...(proof.accepted === undefined ? {} : defined({ check })),
});

/** The same for a line of a list. */
export const rowForRecipient = <R extends Pick<ProofOfUseRow, 'stage' | 'isSampled' | 'acceptedCents'>>(row: R): R => ({
  ...row,
  stage: stageForRecipient(row.stage),
  isSampled: false,
  acceptedCents: row.stage === 'accepted' ? row.acceptedCents : null,
});
