import type { Described, Instant } from '@paktwerk/kernel';
import type { NoticeKind } from '@paktwerk/contracts';
import type { EntryOf } from '@paktwerk/projections';
import type { Contribution } from '../contributions';

/**
 * One kind of thing that figures are made of: an application, a reservation, a post …
 * Its state follows from the events of its own key alone, which arrive in order; so nothing here waits for another topic,
 * and cutting the log by `knownSince` cuts every thing's history to a prefix.
 */
export interface FactKind<S = unknown, D extends Described = Described, B = unknown> {
  /** Part of the stored key; never change it without a new version of the table. */
  readonly kind: string;
  readonly on: readonly D[];
  keyOf(entry: EntryOf<D>): string;
  /** Another thing that an entry is read with. It has the same message key, so what is known of it has arrived before. */
  besideOf?(entry: EntryOf<D>): FactRef | undefined;
  evolve(state: S | undefined, entry: EntryOf<D>, beside?: B): S;
  /** What the thing adds to the figures, given all that is known of it. */
  contributions(state: S): readonly Contribution[];
  /** Of a thing that is told of on two topics, which have no common order: what follows from both is not known before both are. */
  knownSinceOf?(state: S): Instant;
}

export interface FactRef {
  readonly kind: string;
  readonly key: string;
}

export interface Place {
  readonly programmeId: string;
  readonly district: string;
}
export const placeOf = ({ programmeId, district }: Place): Place => ({ programmeId, district });

/** A notice of the decision on the application, not a later one of its grant. */
export const isFirstNotice = ({ kind }: { readonly kind: NoticeKind }): boolean => kind === 'GRANT' || kind === 'REJECTION';
