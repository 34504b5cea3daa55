import type { Instant } from '@paktwerk/kernel';
import { positionParts } from './position';
import type { Position } from './position';

/** A stretch of the log between two restores: positions of an epoch are comparable with those before it, and its first one is `after + 1`. */
export interface Epoch {
  /** Above all epochs before it, and never given twice, also where a copy is restored twice. */
  readonly epoch: number;
  /** The last position that the epoch took over from those before it; 0 for the first one. */
  readonly after: number;
  readonly since: Instant;
}

/**
 * A reader stands behind an event that the store no longer has: it was restored from an older copy, or failed over and lost
 * its newest events. To go on reading would skip what was written at these positions since.
 */
export class PositionLostError extends Error {
  /** `survived` is the last position that reader and store surely have in common, `lostTo` the epoch that took over behind it. */
  constructor(
    readonly position: Position,
    readonly survived: number,
    readonly lostTo: number | undefined,
  ) {
    super(
      `The store no longer holds the event at ${position}: ${
        lostTo === undefined
          ? 'it has never had that epoch, so it was restored from an older copy'
          : `it was restored, and epoch ${lostTo} began behind position ${survived}`
      }. ` +
        `The reader has stopped and nothing was skipped: compare what it did with the store, set its checkpoint back to position ${survived} or rebuild it (docs/operations/backup-and-restore.md).`,
    );
    this.name = 'PositionLostError';
  }
}

const EPOCHS_FROM = Date.UTC(2020, 0, 1);

/** The number of an epoch that begins now: the second, so that a copy that is restored twice begins two different ones. */
export const nextEpoch = (epochs: readonly Epoch[], now = Date.now()): number =>
  Math.max(Math.floor((now - EPOCHS_FROM) / 1000), ...epochs.map((e) => e.epoch + 1));

/** Throws a {@link PositionLostError} where a restore took the event at a position away. */
export const checkPosition = (position: Position, epochs: readonly Epoch[]): void => {
  const { epoch, number } = positionParts(position);
  if (epoch === 0) return;
  const lostTo = epochs.find((e) => e.epoch > epoch && e.after < number);
  if (lostTo) throw new PositionLostError(position, Math.min(...epochs.filter((e) => e.epoch > epoch).map((e) => e.after)), lostTo.epoch);
  const newest = epochs.at(-1);
  if (newest && epoch > newest.epoch) throw new PositionLostError(position, 0, undefined);
};
