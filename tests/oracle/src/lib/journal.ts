import type { Position } from '@paktwerk/event-store';

/** An event as its writer was told of it. */
export interface ToldEvent {
  readonly id: string;
  readonly version: number;
  readonly position?: Position;
  readonly hash?: string;
}

/** What a writer is about to do; written before the call. */
export interface Intent {
  readonly kind: 'intent';
  readonly command: string;
  readonly stream: string;
  readonly amounts: readonly number[];
  readonly by: 'commands' | 'store';
}

/** What a writer was answered; written before the next call. */
export interface Acknowledged {
  readonly kind: 'ack';
  readonly command: string;
  readonly version: number;
  readonly events: readonly ToldEvent[];
  /** Where the last event stands, from appends past `Commands`. */
  readonly last?: { readonly position: Position; readonly hash: string };
}

/** The answer to a command that was given once more. */
export interface Repeated {
  readonly kind: 'again';
  readonly command: string;
  readonly version: number;
  readonly events: readonly ToldEvent[];
}

/** Told that another one was faster, or not asked again after a kill. */
export interface Ended {
  readonly kind: 'lost' | 'given up';
  readonly command: string;
}

export type WriterEntry = Intent | Acknowledged | Repeated | Ended;

/** An event as a reader was given it. */
export interface ReaderEntry {
  readonly position: Position;
  readonly id: string;
}
