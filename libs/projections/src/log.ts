import type { DomainEvent, EventOf, Instant } from '@paktwerk/kernel';

/** Where an entry stands in a log that the runner reads, and what it carries beside its data. */
export interface LogPlace {
  /** Dense number within this log. */
  readonly position: number;
  readonly eventId: string;
  /** What must stay in order: the stream (own store) or the message key (inbox). */
  readonly key: string;
  readonly recordedAt: Instant;
  /** Running maximum of `recordedAt` in the log of origin: cut by this for `knownAt`. */
  readonly knownSince: Instant;
  readonly actor: { readonly person?: string; readonly role: string; readonly organisation: string };
  readonly correlationId: string;
  /** Where the event stands in its store of origin, e.g. `applications:1:42`. */
  readonly sourcePosition: string;
  /** Own store only: version within the stream. */
  readonly streamVersion?: number;
  readonly ruleSet?: string;
  readonly traceparent?: string;
  /** Inbox only: why the message does not fit its contract; such an entry is set aside, never handled. */
  readonly malformed?: string;
  /** Own store only: why this release cannot read the event; whoever needs it stops there until a release can. */
  readonly unreadable?: string;
}

/**
 * One entry of a log: an event of the service's own store (`post.filled`), or a message of its inbox log (`staffing.post.filled.v1`).
 * Of a union of events the union of such entries.
 */
export type LogEntry<E extends DomainEvent = DomainEvent> = E & LogPlace;

/** The entries of the events that these definitions, or this list of definitions, describe. */
export type EntryOf<D> = LogEntry<EventOf<D extends readonly (infer One)[] ? One : D>>;

/** What one read found. */
export interface LogBatch {
  /** In order; without the entries of types that were not asked for. */
  readonly entries: readonly LogEntry[];
  /** The position reached: that of the last entry that was looked at, wanted or not. */
  readonly last: number;
  /** Id and epoch of the entry at `last`, absent where nothing was read. */
  readonly lastEventId?: string;
  readonly lastEpoch?: number;
  /** As many as were asked for: there is probably more. */
  readonly full: boolean;
}

/** A place where a newer epoch of the log began: entries of older epochs behind `after` were lost in a restore. */
export interface LogEpoch {
  readonly epoch: number;
  readonly after: number;
}

/** What the runner needs of a log. The own store and the inbox log both give it. */
export interface LogReader {
  readonly id: 'store' | 'inbox';
  /** Looks at up to `max` entries behind `after`. Only entries of these types are decoded and handed on; absent = all. */
  read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch>;
  /** Which entry stands at a position; undefined where the log has none there. */
  eventIdAt(position: number): Promise<string | undefined>;
  head(): Promise<number>;
  /** @param readAt when the caller's last read began, by `performance.now()` */
  waitForMore(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void>;
  /** Whether something may have been added since then, by `performance.now()`: always where nobody would have said so. */
  heardSince(at: number): boolean;
  /** Where restores began newer epochs, for logs that know them. */
  epochs?(): Promise<readonly LogEpoch[]>;
}
