import type { Instant } from '@paktwerk/kernel';
import type { CloudMessage } from './cloud-message';

/** How far a store's public events are out: everything up to `position` has been published before this mark. */
export interface Watermark {
  /** Name of the store (the service). */
  readonly source: string;
  /** Printed position, e.g. `applications:1:48211`. */
  readonly position: string;
  /** Running maximum of `recordedAt` at that position; never a clock read beside the log. */
  readonly knownSince: Instant;
  /** Where restores began newer epochs of the source; absent while there was none. Events of older epochs behind `after` were lost there. */
  readonly epochs?: readonly SourceEpoch[];
}

export interface SourceEpoch {
  readonly epoch: number;
  readonly after: number;
}

/** What a transport hands to the inbox: messages of one partition in order, and the offsets they stand for. */
export interface InboxBatch {
  readonly topic: string;
  readonly partition: number;
  /** Where the transport began to read; nothing before it is contained. */
  readonly firstOffset: number;
  /** Where the next batch begins. */
  readonly nextOffset: number;
  readonly messages: readonly CloudMessage[];
  /** Watermarks found among the messages; they hold once the batch is stored. */
  readonly watermarks: readonly Watermark[];
}

export type StoreOutcome =
  | { readonly kind: 'stored'; readonly nextOffset: number; readonly added: number }
  /** The batch begins beyond what is stored (or nothing was begun): not a row was written; read from `nextOffset`. */
  | { readonly kind: 'gap'; readonly nextOffset: number | undefined };

/** Where a transport puts what it received. Messages, offset and watermarks of one batch are one transaction. */
export interface InboxSink {
  nextOffset(topic: string, partition: number): Promise<number | undefined>;
  /** Sets the first offset of a partition that was never read; otherwise changes nothing. Gives the stored offset. */
  begin(topic: string, partition: number, offset: number): Promise<number>;
  store(batch: InboxBatch): Promise<StoreOutcome>;
}

export interface ConsumeOptions {
  readonly topics: readonly string[];
  readonly sink: InboxSink;
  readonly signal: AbortSignal;
  /** All replicas of one service share a group: each message is taken by one of them. */
  readonly group: string;
}

export interface TransportState {
  /** Whether the last attempt succeeded. Publishing counts as connected before its first: a replica that does not lead never tries. */
  readonly connected: boolean;
  /** The last failure while it lasts. */
  readonly error?: string;
}

/** The bus. Publishing may repeat; consuming goes on for ever and survives an absent bus or database. */
export interface BusTransport {
  /** How often an idle relay confirms its watermark: as often as the bus can bear without filling up with confirmations. */
  readonly heartbeatMs: number;
  /** Resolves when the bus has the messages safely; messages of one key keep their order. Rejects when the outcome is unknown: publish again. */
  publish(topic: string, messages: readonly CloudMessage[]): Promise<void>;
  publishWatermark(topics: readonly string[], watermark: Watermark): Promise<void>;
  /** Runs until the signal aborts it. @throws OffsetLostError when the bus no longer has what comes next. */
  consume(options: ConsumeOptions): Promise<void>;
  state(): { readonly publishing: TransportState; readonly consuming: TransportState };
  close(): Promise<void>;
}

/** The bus no longer has the messages that come next. Going on would be a silent jump, so the consumer stops and a person decides. */
export class OffsetLostError extends Error {
  constructor(
    readonly topic: string,
    readonly partition: number,
    readonly stored: number,
    readonly low: number,
    readonly high: number,
  ) {
    super(
      `The bus no longer has offset ${stored} of ${topic}/${partition} (it holds ${low} to ${high}). ` +
        'Nothing was skipped; the consumer has stopped. Restore the topic, or fetch the missing events from their source and set the row in inbox_offsets by hand.',
    );
    this.name = 'OffsetLostError';
  }
}

/** The bus did not answer in time or refused; whether it took the messages is unknown. */
export class BusUnavailableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BusUnavailableError';
  }
}
