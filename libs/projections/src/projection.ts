import type { Described } from '@paktwerk/kernel';
import type { EntityClass, Tx } from '@paktwerk/postgres';
import type { EntryOf, LogEntry } from './log';
import { RowBuffer, liveSource } from './row-buffer';
import type { Rows } from './rows';

interface ReadModel {
  /** Stable name, e.g. `application-list`; with the version it names the checkpoint. */
  readonly id: string;
  readonly version: number;
  readonly log: 'store' | 'inbox';
  /** Types it reads; others are not handed to it. */
  readonly types: readonly string[];
  /** The entities of the tables it owns (`rm_<view>_v<version>`), emptied by a rebuild. */
  readonly tables: readonly EntityClass[];
  /**
   * Brings freshly built tables to the state of the live ones (`public.…`) where that does not follow from the log alone, such as the
   * day up to which future facts are counted. Called before both are compared.
   */
  settle?(tx: Tx): Promise<void>;
}

/**
 * A read model: folds a batch into rows, which are written with one statement per table. Live, rebuilt and rebuilt in batches of any size must give the
 * same rows. Not for tables with further unique indexes over values that move from one row to another: only the outcome of a batch is written, in
 * any order.
 */
export interface RowProjection extends ReadModel {
  readonly inSql?: false;
  project(entries: readonly LogEntry[], rows: Rows): Promise<void>;
}

/** What rows by key cannot say: it writes by statements of its own, and every batch of a rebuild is a transaction. */
export interface SqlProjection extends ReadModel {
  readonly inSql: true;
  project(entries: readonly LogEntry[], tx: Tx): Promise<void>;
}

export type Projection = RowProjection | SqlProjection;

interface Declared<D extends Described> {
  /** Definitions of the events that it reads: private ones of the own store, or public ones of the inbox. */
  readonly on: readonly D[];
  project(entries: readonly EntryOf<D>[], rows: Rows): Promise<void>;
}

/** A read model by the definitions that it reads: `project` gets their entries, typed. */
export const defineProjection = <D extends Described>({ on, ...projection }: Omit<ReadModel, 'types'> & Declared<D>): RowProjection =>
  ({ ...projection, types: on.map((d) => d.type) }) as RowProjection;

/** Projects a batch in the transaction that moves the checkpoint. */
export const projectIn = async (tx: Tx, p: Projection, entries: readonly LogEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  if (p.inSql) return p.project(entries, tx);
  const rows = new RowBuffer(liveSource(tx));
  await p.project(entries, rows);
  await rows.take('all')(tx);
};

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
  /** What stays in order, where that is less than the log's own key: the stream that it acts on. What is set aside is set aside by it. */
  inOrderOf?(entry: LogEntry): string;
  react(entry: LogEntry): Promise<void>;
}
