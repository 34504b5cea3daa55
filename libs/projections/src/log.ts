import type { Instant } from '@paktwerk/kernel';

/** One entry of a log that the runner reads: an event of the service's own store, or a message of its inbox log. */
export interface LogEntry<D = unknown> {
  /** Dense number within this log. */
  readonly position: number;
  readonly eventId: string;
  /** Own store: the stored name (`post.filled`). Inbox: the public type (`staffing.post.filled.v1`). */
  readonly type: string;
  readonly data: D;
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
}

/** What the runner needs of a log. The own store and the inbox log both give it. */
export interface LogReader {
  readonly id: 'store' | 'inbox';
  /** Entries behind `after`, in order. With `types`, entries of other types are left out; `last` is then still the position reached. */
  read(after: number, max: number): Promise<{ readonly entries: readonly LogEntry[]; readonly last: number }>;
  head(): Promise<number>;
  waitForMore(maxMs: number, signal?: AbortSignal): Promise<void>;
}
