import { ErrorType, MaxAppendSizeExceededError, StreamDeletedError, isCommandError } from '@eventstore/db-client';
import { AppendTooLargeError, EventsMissingError, StoreUnavailableError } from '../port';

/** The server being away, changing its leader, overloaded or cutting us off: transient, and the outcome of a write is unknown. */
const TRANSIENT: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
]);
/** What a batched append is answered within the call, as text only, and what a cluster without a leader says. */
const BUSY = /Server Is (Too )?Busy|Server Is Not Ready|No leader info available/i;
const CONNECTION =
  /ECONNREFUSED|ECONNRESET|EPIPE|Channel (has been shut down|closed)|stream.*(closed|destroyed)|Failed to discover|write after end|Premature close|RST_STREAM|GOAWAY/i;

export const isTransient = (error: unknown): boolean =>
  error instanceof StoreUnavailableError ||
  (error instanceof Error &&
    ((isCommandError(error) && TRANSIENT.has(error.type)) || CONNECTION.test(error.message) || BUSY.test(error.message)));

export const isNotLeader = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && error.type === ErrorType.NOT_LEADER;

/** The server's refusal to read from a place in its log at which nothing begins. */
export const isNoPlace = (error: unknown): boolean => error instanceof Error && /invalid.?position/i.test(error.message);

/** A read that failed for a reason the server does not tell. */
export const isFailedRead = (error: unknown): boolean =>
  error instanceof Error && /Unexpected (Filtered)?ReadAllResult: Error/i.test(error.message);

/** What the server will say again however often it is asked, in the words of the port. */
export const refusalOf = (error: unknown, stream: string): unknown => {
  if (error instanceof StreamDeletedError) return new EventsMissingError(stream, 'it was deleted for good on the server (tombstone).');
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLargeError(stream, error.maxAppendSize);
  return error;
};

export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailableError || !isTransient(error)) return error;
  return new StoreUnavailableError(`EventStoreDB does not answer: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
};
