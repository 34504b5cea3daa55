import { personalFieldsOf } from '@paktwerk/kernel';
import type { Decider, DomainEvent, EventCatalogue } from '@paktwerk/kernel';
import { foldHash } from './fold-hash';

/** A decider whose state may be kept beside its stream, so that a long one is not read from its beginning for every command. */
export interface SnapshottedDecider<S, E extends DomainEvent> extends Decider<S, E> {
  readonly snapshot: {
    /** How many events may lie behind a snapshot before the next is taken. */
    readonly every: number;
    /** {@link foldHash} of the module that says how the state follows from stored events; snapshots of another fold are not seen. */
    readonly fold: string;
  };
}

export interface SnapshotOptions<D> {
  /** The events that the aggregate folds, all of them. */
  readonly events: D;
  /** How they are read: upcasters are part of the fold. */
  readonly catalogue: EventCatalogue;
  /** `__filename` of a module that loads the decider and the catalogue. */
  readonly source: string;
  /** 100 unless told. */
  readonly every?: number;
}

// The definitions differ in their schema's type; their names are enough here.
type Declared = readonly { readonly type: string }[];
/** Names, for the compiler's message, what an aggregate folds and was not declared. */
type Complete<E extends DomainEvent, D extends Declared> = [E['type']] extends [D[number]['type']]
  ? unknown
  : { readonly alsoFolds: Exclude<E['type'], D[number]['type']> };

/**
 * Opts an aggregate in. Its state must survive the structured clone algorithm (no functions, no classes of our own).
 * @throws Error where one of the events holds personal data: a snapshot would outlive the key that erases it.
 */
export const snapshotted = <S, E extends DomainEvent, const D extends Declared>(
  decider: Decider<S, E>,
  { events, catalogue, source, every = 100 }: SnapshotOptions<D> & Complete<E, D>,
): SnapshottedDecider<S, E> => {
  for (const e of events) {
    const [personal] = personalFieldsOf(catalogue.definition(e.type).schema);
    if (personal)
      throw new Error(
        `No snapshots of an aggregate with personal data: "${e.type}" holds it in ${personal.path.join('.')}. A snapshot would outlive the person's key.`,
      );
  }
  return { ...decider, snapshot: { every, fold: foldHash(source) } };
};
