import { ErrorType, isCommandError } from '@eventstore/db-client';
import { StoreUnavailableError } from '../port';

/** The server being away, changing its leader, overloaded or cutting us off: transient, and the outcome of a write is unknown. */
const TRANSIENT: ReadonlySet<string> = new Set([ErrorType.UNAVAILABLE, ErrorType.DEADLINE_EXCEEDED, ErrorType.TIMEOUT, ErrorType.CANCELLED, ErrorType.NOT_LEADER]);
const CONNECTION = /ECONNREFUSED|ECONNRESET|EPIPE|Channel (has been shut down|closed)|stream.*(closed|destroyed)|Failed to discover|write after end|Premature close|RST_STREAM|GOAWAY/i;

export const isTransient = (error: unknown): boolean =>
  error instanceof StoreUnavailableError || (error instanceof Error && ((isCommandError(error) && TRANSIENT.has(error.type)) || CONNECTION.test(error.message)));

export const isNotLeader = (error: unknown): boolean => error instanceof Error && isCommandError(error) && error.type === ErrorType.NOT_LEADER;

/** The server's refusal to read from a place in its log at which nothing begins. */
export const isNoPlace = (error: unknown): boolean => error instanceof Error && /invalid.?position|corrupt|not a valid position/i.test(error.message);

export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailableError || !isTransient(error)) return error;
  return new StoreUnavailableError(`EventStoreDB does not answer: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
};
