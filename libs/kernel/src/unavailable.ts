import type { Refusal } from './decisions';

/** Something that a piece of work needs is not there now. Transient: the same work can be done later. */
export class UnavailableError extends Error {
  override readonly name: string = 'UnavailableError';

  constructor(
    message?: string,
    /** What whoever asked is told, where it can be said better than that something is away. */
    readonly refusal?: Refusal,
  ) {
    super(message);
  }
}

/**
 * What the work needs is there for other work of its kind: this piece itself seems to be at fault. It is set aside so that others go on, and after
 * so many tries a person looks at it.
 */
export class SuspectError extends UnavailableError {
  override readonly name: string = 'SuspectError';

  constructor(
    message: string,
    readonly tries: number,
    refusal?: Refusal,
  ) {
    super(message, refusal);
  }
}
