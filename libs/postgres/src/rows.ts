/** What statements go through: a pool, or a transaction. */
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
