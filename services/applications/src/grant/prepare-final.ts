import { Amount, Type } from '@paktwerk/kernel';
import type { Cents, Refusal } from '@paktwerk/kernel';
import type { OpenProof } from '../proof-of-use/state';
import { refuse } from '../problems';
import type { ContentOf } from './content';
import { differenceIn } from './difference';
import { statusOf } from './state';
import type { OpenGrant } from './state';
import { termsOf } from './terms';
import type { GrantTerms, Issued } from './terms';

/** As a clerk writes it. */
export const FinalInput = Type.Object(
  { kind: Type.Literal('FINAL'), paidCents: Amount({ description: 'What was paid so far' }) },
  { additionalProperties: false },
);

export interface CloseGrant {
  /** What was paid so far; which money that is stands with the payments, so a person says it here. */
  readonly paidCents: Cents;
}

/**
 * Schlussbescheid: the grant is settled at what its final proofs of use were accepted for, and never above what was granted. What is still to be paid
 * follows, or what was paid too much, which a notice of its own claims back.
 */
export const decidePrepareFinal = (
  { paidCents }: CloseGrant,
  grant: OpenGrant,
  issued: Issued,
  proofs: readonly OpenProof[],
): ContentOf<'FINAL'> | Refusal => {
  const terms = termsOf(issued, grant);
  const [last] = proofs.slice(-1);
  if (last === undefined || !isProvenToItsEnd(terms, proofs)) return refuse('final-proof-missing', { fileNumber: grant.fileNumber });
  const pending = grant.notices.find(
    (notice) => notice.delivered === undefined && differenceIn(notice.content) !== undefined && statusOf(notice) !== 'annulled',
  );
  if (pending) return refuse('not-delivered', { noticeId: pending.noticeId, status: statusOf(pending) });
  const mostCents = mostGranted(grant, issued);
  if (paidCents > mostCents) return refuse('paid-above-granted', { field: '/paidCents', paidCents, mostCents });
  const { amountCents: grantedCents } = terms;
  const sum = (of: (proof: OpenProof) => Cents): Cents => proofs.reduce((all, proof) => all + of(proof), 0);
  const settledCents = Math.min(
    sum((proof) => proof.accepted?.cents ?? 0),
    grantedCents,
  );
  return {
    kind: 'FINAL',
    proofId: last.proofId,
    grantedCents,
    provenCents: sum((proof) => proof.submission?.amountCents ?? proof.accepted?.cents ?? 0),
    settledCents,
    paidCents,
    backPaidCents: Math.max(settledCents - paidCents, 0),
    claimableCents: Math.max(paidCents - settledCents, 0),
  };
};

/** Every final proof is accepted, and together they reach as far as what is granted. */
const isProvenToItsEnd = ({ lines }: GrantTerms, proofs: readonly OpenProof[]): boolean => {
  const ends = [...lines.values()].flatMap(({ amountCents, to }) => (amountCents > 0 && to !== undefined ? [to] : []));
  const until = proofs.reduce((end, { to }) => (to > end ? to : end), '');
  return proofs.every((proof) => proof.accepted !== undefined) && ends.every((end) => end <= until);
};

/** No more can have been paid than was granted at any time. */
const mostGranted = ({ notices }: OpenGrant, { lines }: Issued): Cents =>
  Math.max(
    lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
    ...notices.flatMap(({ amountCents, content }) => (differenceIn(content) === undefined ? [] : [amountCents])),
  );
