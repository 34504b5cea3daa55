import { createHash } from 'node:crypto';
import { compareText } from '@paktwerk/kernel';

export interface Lot {
  readonly proofId: string;
  /** SHA-256 of `seed:proof`, in hexadecimal digits. */
  readonly hash: string;
}

/** Every proof with its lot, the smallest first. Whoever knows the seed finds the same, with no more than a checksum. */
export const lotsOf = (seed: string, proofIds: readonly string[]): readonly Lot[] =>
  proofIds
    .map((proofId) => ({ proofId, hash: createHash('sha256').update(`${seed}:${proofId}`).digest('hex') }))
    .sort((a, b) => compareText(a.hash, b.hash));

export const sizeOf = (count: number, percent: number): number => Math.ceil((count * percent) / 100);

/** What the lot falls on: the first of them, by the share that is checked in depth; at least one. */
export const drawn = (seed: string, proofIds: readonly string[], percent: number): readonly string[] =>
  lotsOf(seed, proofIds)
    .slice(0, sizeOf(proofIds.length, percent))
    .map((lot) => lot.proofId);
