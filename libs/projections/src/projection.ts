import type { LogEntry } from './log';

/** What a projection writes through: statements in the transaction that also moves its checkpoint. */
export interface Sql {
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<R[]>;
}

/**
 * A read model: folds a batch in memory and writes it with one statement per table.
 * Live, rebuilt and rebuilt in batches of any size must give the same rows.
 */
export interface Projection {
  /** Stable name, e.g. `application-list`; with the version it names the checkpoint. */
  readonly id: string;
  readonly version: number;
  readonly log: 'store' | 'inbox';
  /** Types it reads; others are not handed to it. */
  readonly types: readonly string[];
  /** Tables it owns (`rm_<view>_v<version>`), emptied by a rebuild. */
  readonly tables: readonly string[];
  project(entries: readonly LogEntry[], tx: Sql): Promise<void>;
}

/** A fact that this entry refers to has not arrived yet: the runner waits and tries again, others go on. */
export class ReferenceNotYetKnownError extends Error {
  constructor(readonly reference: string) {
    super(`Not known yet: ${reference}`);
    this.name = 'ReferenceNotYetKnownError';
  }
}

/** The message does not fit its contract: a person has to look at its source, or discard it with a reason. */
export class MalformedEntryError extends Error {
  constructor(entry: LogEntry) {
    super(`Message ${entry.eventId} (${entry.type}) does not fit its contract: ${entry.malformed ?? ''}`);
    this.name = 'MalformedEntryError';
  }
}

/** A reaction: turns one entry into commands on its own aggregates. It may meet the same entry twice and must then add nothing. */
export interface Reaction {
  /** Written-out id, part of the command ids it derives: never change it. */
  readonly id: string;
  readonly log: 'store' | 'inbox';
  readonly types: readonly string[];
  /** Where it starts when it is new: at the first entry, or only with what comes. */
  readonly startFrom: 'beginning' | 'end';
  react(entry: LogEntry): Promise<void>;
}
