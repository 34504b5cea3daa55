import type { LogEntry } from '@paktwerk/projections';
import type { Contribution } from '../contributions';

/**
 * One kind of thing that figures are made of: an application, a reservation, a post …
 * Its state follows from the events of its own key alone, which arrive in order; so nothing here waits for another topic,
 * and cutting the log by `knownSince` cuts every thing's history to a prefix.
 */
export interface FactKind<S> {
  /** Part of the stored key; never change it without a new version of the table. */
  readonly kind: string;
  readonly types: readonly string[];
  readonly keyOf: (entry: LogEntry) => string;
  readonly evolve: (state: S | undefined, entry: LogEntry) => S;
  /** What the thing adds to the figures, given all that is known of it. */
  readonly contributions: (state: S) => readonly Contribution[];
}

export interface Place {
  readonly programmeId: string;
  readonly district: string;
}
export const placeOf = ({ programmeId, district }: Place): Place => ({ programmeId, district });

export const laterOf = <T extends string>(a: T, b: T): T => (a > b ? a : b);
export const earlierOf = <T extends string>(a: T, b: T | undefined): T => (b === undefined || a < b ? a : b);
