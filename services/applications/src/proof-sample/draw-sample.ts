import type { ProofKind } from '@paktwerk/contracts';
import { record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { SampleDrawn } from './events';
import type { ProofSampleEvent } from './events';
import { drawn } from './lot';
import { sampleIdOf } from './state';
import type { ProofSample } from './state';

export interface DrawSample {
  readonly callId: string;
  readonly programmeId: string;
  readonly kind: ProofKind;
  readonly year: string;
  /** By chance; nobody chooses it. */
  readonly seed: string;
  readonly percent: number;
  /** All that are expected, submitted or accepted. */
  readonly proofs: readonly string[];
  readonly today: IsoDate;
}

/**
 * The lot is drawn once, among all proofs whose period ended in a year that is over, whatever has become of each: so whoever draws chooses no moment, and who
 * is late or accepted early is among them. Whoever draws again is told when that was.
 */
export const decideDraw = (command: DrawSample, sample: ProofSample | undefined): Decision<ProofSampleEvent> => {
  const { callId, programmeId, kind, year, seed, percent, proofs, today } = command;
  if (sample !== undefined) return refuse('sample-drawn-already', { drawnOn: sample.effectiveOn, seed: sample.seed });
  if (today.slice(0, 4) <= year) return refuse('draw-too-early', { year, today });
  if (proofs.length === 0) return refuse('nothing-to-draw', { year });
  const among = [...new Set(proofs)].sort();
  const sampleId = sampleIdOf(callId, kind, year);
  return record(
    SampleDrawn({
      sampleId,
      callId,
      programmeId,
      kind,
      year,
      seed,
      percent,
      among,
      drawn: [...drawn(seed, among, percent)],
      effectiveOn: today,
    }),
  );
};
