import type { EventMeta, Instant } from '@paktwerk/kernel';
import type { Epoch } from './epochs';
import type { Position } from './position';

/** The head of one stream: what the next append must expect. */
export interface StreamHead {
  /** Version of the last event, 1-based; 0 when the stream does not exist yet. */
  readonly version: number;
  /** Hash of the last event (hex); empty for a new stream. */
  readonly hash: string;
  /** `recordedAt` of the last event, absent for a new stream. */
  readonly recordedAt?: Instant;
}

export const NO_STREAM: StreamHead = Object.freeze({ version: 0, hash: '' });

/** Where a stream stands after its event `last`; a new stream has none. */
export const headOf = (last: Pick<StoredEvent, 'version' | 'hash' | 'meta'> | undefined): StreamHead =>
  last ? { version: last.version, hash: last.hash, recordedAt: last.meta.recordedAt } : NO_STREAM;

/** An event ready to be stored: its data are the exact bytes that are hashed, never re-serialised. */
export interface NewEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Buffer;
  readonly meta: EventMeta;
}

export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** 1-based version within the stream. */
  readonly version: number;
  readonly position: Position;
  /** Running maximum of `recordedAt` along positions: the instant from which a reader of the whole log knew this event. */
  readonly knownSince: Instant;
  /** SHA-256 over the previous event's hash, the metadata and the data, hex. */
  readonly hash: string;
  /** The data as text, from stores that can tell it without making a buffer of it first. See {@link textOf}. */
  readonly text?: string;
}

/** The data as text. */
export const textOf = (event: Pick<StoredEvent, 'text' | 'data'>): string => event.text ?? event.data.toString();

export interface AppendResult {
  readonly head: StreamHead;
  readonly position: Position;
  /** True when the stream already held events of this command: nothing was added, the first result is given again. */
  readonly repeated: boolean;
}

/** Someone else appended first, or what was read is no longer there (a restore). Load the stream again and decide again. */
export class ConcurrencyError extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
    /** Where the versions are the same, what is not. */
    why = 'with another event than the one that was read',
  ) {
    super(`Stream ${stream} is at version ${actual}, ${actual === expected ? why : `expected ${expected}`}.`);
    this.name = 'ConcurrencyError';
  }
}

/** The store cannot be reached or does not answer; the outcome of a write may be unknown. Transient: try again. */
export class StoreUnavailableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailableError';
  }
}

/** The store will never take an append of this size: nothing was added, and trying again does not help. */
export class AppendTooLargeError extends Error {
  constructor(
    stream: string,
    readonly maxBytes: number,
  ) {
    super(
      `The store takes at most ${maxBytes} bytes in one append; what was to be appended to ${stream} is larger. Nothing was added. An EventStoreDB is given more by its setting MaxAppendSize.`,
    );
    this.name = 'AppendTooLargeError';
  }
}

/** Somebody deleted or cut a stream, or had the store do it: what is left would be taken for another history. */
export class EventsMissingError extends Error {
  constructor(
    readonly stream: string,
    what: string,
  ) {
    super(
      `Events of stream ${stream} are missing: ${what} Nothing is decided on what is left: take the deletion or the limit back, or restore the store from a copy.`,
    );
    this.name = 'EventsMissingError';
  }
}

export interface ReadAllOptions {
  /** Read behind this position; absent = from the beginning. */
  readonly after?: Position;
  readonly max: number;
  /** Only streams of these categories (the part of the stream name before the first dash). */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

export interface ReadStreamOptions {
  /** First version to read; forwards from 1, backwards from the end by default. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly max?: number;
}

/** Where adapters promise different things, said as a value that whoever runs a store can ask. Nothing in a service may need the stronger one. */
export interface StoreGuarantees {
  /**
   * `dense`: the difference of two positions is the number of events between them. Elsewhere they grow with gaps, over a log that other services
   * share.
   */
  readonly positions: 'dense' | 'ordered';
  /**
   * `whole`: an append is refused also where another event stands at the expected version, as after a restore. Elsewhere services are stopped for
   * one.
   */
  readonly heads: 'whole' | 'version';
  /** Whether an event id that stands in another stream is refused; within a stream a repeat of the same append adds nothing anywhere. */
  readonly eventIds: 'per store' | 'per stream';
  /** `derived`: the same values, but each process makes them by one pass over the log, for which its first read waits. */
  readonly knownSince: 'stored' | 'derived';
  /** `limited`: a larger append is an {@link AppendTooLargeError}. */
  readonly appendSize: 'unlimited' | 'limited';
  /**
   * `guarded`: the service's role can only insert and read. Elsewhere an operator can cut or delete a stream, which readers meet as an {@link
   * EventsMissingError}.
   */
  readonly deletion: 'guarded' | 'detected';
  /** Who begins the epoch after a restore. Either way a reader stops if the event where it stood is gone. */
  readonly epochs: 'raised by itself' | 'raised by an operator';
}

/**
 * The append-only log that is a service's source of truth.
 *
 * What every adapter promises: an append with a stale head is a {@link ConcurrencyError} and adds nothing; the same command
 * appended twice adds nothing and answers as the first time; `readAll` gives every event once, in commit order, and refuses to
 * go on from a position that a restore took away with a {@link PositionLostError} (epoch 0 in a position claims none and is never checked).
 */
export interface EventStore {
  /** The service's name, the first part of every position. */
  readonly name: string;
  readonly guarantees: StoreGuarantees;
  append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult>;
  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]>;
  /** Many whole streams in one reading, each from its first event; one that does not exist is missing from the answer. */
  readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>>;
  /** The first result of a command in a stream, undefined when the stream does not hold it; an append asks this by itself. */
  findCommand(stream: string, commandId: string): Promise<AppendResult | undefined>;
  readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]>;
  /** The store's epochs, oldest first; a new one begins with every restore. */
  epochs(): Promise<readonly Epoch[]>;
  /** Position of the last event, undefined while the store is empty. */
  head(): Promise<Position | undefined>;
  /** The last position that was known at an instant, undefined when none was. */
  positionAt(knownAt: Instant): Promise<Position | undefined>;
  /** Catch-up subscription: everything behind `after`, then what comes; ends only by the signal. */
  subscribe(options: {
    readonly after?: Position;
    readonly signal: AbortSignal;
    readonly batch?: number;
  }): AsyncIterable<readonly StoredEvent[]>;
  /**
   * Resolves when there may be something behind the caller's last read, at the latest after `maxMs` milliseconds.
   * @param readAt when that read began, by `performance.now()`
   */
  waitForAppend(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void>;
  /** Whether something may have been appended since then, by `performance.now()`: always where nobody would have said so. */
  heardSince(at: number): boolean;
  close(): Promise<void>;
}
