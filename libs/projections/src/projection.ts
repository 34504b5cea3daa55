import type { LogEntry } from './log';

/** What a projection writes through: statements in the transaction that also moves its checkpoint. */
export interface Sql {
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<R[]>;
}

/** A row by its columns' names; objects in a jsonb column become JSON. */
export type Row = object;

export interface UpsertOptions {
  /** The column or columns of the primary key. */
  readonly key: string | readonly string[];
  /** An existing row is only replaced where this column grows. Only for rows whose key holds the entry's key. */
  readonly guard?: string;
  /** Columns that keep the value of the row's first version. */
  readonly keep?: readonly string[];
  /** Columns to which the new value is added. */
  readonly add?: readonly string[];
}

export type FoldOptions = Omit<UpsertOptions, 'add'>;

/** A read model's rows by key, many at once. */
export interface Rows {
  /**
   * The rows with these keys as they were last written, in the order asked for, undefined where there is none. Whole numbers are numbers, days
   * `YYYY-MM-DD`, instants ISO texts, documents parsed (and not to be changed in place). With `lock` nobody else changes them until the
   * transaction ends; a rebuild's rows are nobody else's anyway.
   */
  load<R extends Row>(
    table: string,
    key: string | readonly string[],
    wanted: readonly Row[],
    lock?: 'share',
  ): Promise<readonly (R | undefined)[]>;
  /** Adds rows; the columns are those of the first row, their types those of the table. */
  insert(table: string, rows: readonly Row[]): Promise<void>;
  /** Adds or replaces rows by key. A key may stand in a batch only once. */
  upsert(table: string, rows: readonly Row[], options: UpsertOptions): Promise<void>;
  /**
   * Loads, changes and writes rows in one go, for tables in which nearly every entry changes a row: `change` gets the row with the key of each of
   * `wanted` as the one before left it, may change it in place, and returns the row as it is from now on, or undefined where it stays as it was.
   */
  fold<R extends Row>(
    table: string,
    options: FoldOptions,
    wanted: readonly Row[],
    change: (row: R | undefined, index: number) => R | undefined,
  ): Promise<void>;
}

/** A transaction; batches of rows go to the server in one statement per table. */
export interface Tx extends Sql, Rows {}

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
