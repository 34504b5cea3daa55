import type { Instant } from '@paktwerk/kernel';

/** How much of one source has arrived here. */
export interface SourceMark {
  readonly knownSince: Instant;
  readonly inboxPosition: number;
  /** Real time: when the source last said so. */
  readonly confirmedAt: Instant;
}

/** An idle source confirms about once a second; one that has been silent for this long may have more to tell. */
const SILENT_MS = 10_000;

/**
 * May a source still have facts that belong into the answer?
 * Asked of the past: unless every source's mark lies behind the instant (an equal one may still be followed by a fact of the same millisecond).
 * Asked of now: unless every source that was ever heard of has just confirmed that there is no more; one that never was has nothing to count yet.
 * And what has arrived must have been counted.
 */
export const isProvisional = (
  knownAt: Instant | undefined,
  marks: readonly (SourceMark | undefined)[],
  countedUpTo: number,
  realNow: number,
): boolean =>
  !marks.every((mark) => {
    if (mark === undefined) return knownAt === undefined;
    const isComplete = knownAt === undefined ? realNow - Date.parse(mark.confirmedAt) < SILENT_MS : mark.knownSince > knownAt;
    return isComplete && mark.inboxPosition <= countedUpTo;
  });
