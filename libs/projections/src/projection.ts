import type { Described } from '@paktwerk/kernel';
import type { Rows, Tx } from '@paktwerk/postgres';
import type { EntryOf, LogEntry } from './log';

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
  /** See {@link ProjectionOnRows}. */
  readonly onRows?: true;
  project(entries: readonly LogEntry[], tx: Tx): Promise<void>;
  /**
   * So many workers share it, each with the entries of its keys. Only where every row's key holds the entry's key, so that no two
   * workers write one row. Changing the number needs a new version.
   */
  readonly partitions?: number;
  /**
   * Brings freshly built tables to the state of the live ones (`public.…`) where that does not follow from the log alone, such as the
   * day up to which future facts are counted. Called before both are compared.
   */
  settle?(tx: Tx): Promise<void>;
}

/**
 * Reads and writes its tables by key only. A rebuild then keeps rows in memory over many batches, so that one that changes a hundred times is
 * written a few times. What a batch reads are the rows as the batch before left them, written already or not. Not for tables with further unique
 * indexes over values that move from one row to another: only the outcome is written, in any order.
 */
export interface ProjectionOnRows extends Omit<Projection, 'onRows' | 'project'> {
  readonly onRows: true;
  project(entries: readonly LogEntry[], rows: Rows): Promise<void>;
}

type Declared<P extends { project: unknown }, D extends Described> = Omit<P, 'types' | 'project'> & {
  /** Definitions of the events that it reads: private ones of the own store, or public ones of the inbox. */
  readonly on: readonly D[];
};

/** A projection by the definitions that it reads: `project` gets their entries, typed. */
export function defineProjection<D extends Described>(
  declared: Declared<ProjectionOnRows, D> & { project(entries: readonly EntryOf<D>[], rows: Rows): Promise<void> },
): ProjectionOnRows;
export function defineProjection<D extends Described>(
  declared: Declared<Projection, D> & { project(entries: readonly EntryOf<D>[], tx: Tx): Promise<void> },
): Projection;
export function defineProjection<D extends Described>({
  on,
  ...projection
}: Declared<Projection, D> & { project(entries: readonly EntryOf<D>[], tx: Tx): Promise<void> }): Projection {
  return { ...projection, types: on.map((d) => d.type) };
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

/** This release cannot read the event: a newer one wrote it, or it is broken. Nothing is skipped. */
export class UnreadableEntryError extends Error {
  constructor(readonly entry: LogEntry) {
    super(entry.unreadable ?? `Event ${entry.eventId} (${entry.type}) cannot be read.`);
    this.name = 'UnreadableEntryError';
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
