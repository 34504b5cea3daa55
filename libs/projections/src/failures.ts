import { ConcurrencyError, PositionLostError, StoreUnavailableError } from '@paktwerk/event-store';
import { SuspectError, UnavailableError } from '@paktwerk/kernel';
import { isUnavailable } from '@paktwerk/postgres';
import { CheckpointLostError } from './checkpoints';
import { ReferenceNotYetKnownError } from './projection';

/** The kinds of failure: wait for the machine, wait for a fact, try this piece of work a few times while others go on, or ask a person. */
export type FailureKind = 'transient' | 'reference-not-yet-known' | 'suspect' | 'poison';

export const failureKind = (error: unknown): FailureKind => {
  if (error instanceof ReferenceNotYetKnownError) return 'reference-not-yet-known';
  if (error instanceof SuspectError) return 'suspect';
  if (
    error instanceof StoreUnavailableError ||
    error instanceof UnavailableError ||
    error instanceof ConcurrencyError ||
    error instanceof CheckpointLostError ||
    isUnavailable(error)
  )
    return 'transient';
  return 'poison';
};

/** The store lost the place we read from in a restore. */
export const isPositionLost = (error: unknown): boolean => error instanceof PositionLostError;
