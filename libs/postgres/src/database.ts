import { copied, copyIn } from './copy-in';
import { inTransaction } from './in-transaction';
import type { FoldOptions, Row, Sql, Tx, UpsertOptions } from './rows';
import type { Pool, PoolClient } from 'pg';
import { ColumnTypes, copyEncoder, foldRows, keysOf, loadRows, plain, writeRows } from './columns';

/** Fewer rows are quicker in one statement: a COPY asks the server first. */
const COPY_FROM = 200;

/** The service's own database: single statements and transactions, hand-written SQL. */
export class Database implements Sql {
  /** What is known of the tables' columns. */
  readonly types = new ColumnTypes();

  constructor(readonly pool: Pool) {}

  async query<R = Record<string, unknown>>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query(text, params as unknown[])).rows as R[];
  }

  /** Commits when `work` resolves, rolls back when it throws. Never run statements of one transaction in parallel. */
  tx<T>(work: (tx: WritingTx) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, (client) => work(new Transaction(client, this.types)));
  }
}

/** A transaction that also takes rows which were made ready for it before. */
export interface WritingTx extends Tx {
  /** @param chunks what {@link CopyRows} made of rows with these columns */
  copy(table: string, columns: readonly string[], chunks: Iterable<Buffer>): Promise<void>;
}

class Transaction implements WritingTx {
  constructor(
    private readonly client: PoolClient,
    private readonly types: ColumnTypes,
  ) {}

  async query<R>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.client.query(text, params as unknown[])).rows as R[];
  }

  load<R extends Row>(
    table: string,
    key: string | readonly string[],
    wanted: readonly Row[],
    lock?: 'share',
  ): Promise<readonly (R | undefined)[]> {
    return loadRows<R>(this, this.types, plain(table), table, keysOf(key), wanted, lock);
  }

  async insert(table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    const encode = rows.length < COPY_FROM ? undefined : copyEncoder(columns, await this.types.of(this, table, columns));
    if (encode) await this.copy(table, columns, copied(rows, encode));
    else await writeRows(this, this.types, table, rows);
  }

  copy(table: string, columns: readonly string[], chunks: Iterable<Buffer>): Promise<void> {
    return copyIn(this.client, `copy ${plain(table)} (${columns.map(plain).join(', ')}) from stdin (format binary`, chunks);
  }

  upsert(table: string, rows: readonly Row[], options: UpsertOptions): Promise<void> {
    return writeRows(this, this.types, table, rows, options);
  }

  fold<R extends Row>(
    table: string,
    options: FoldOptions,
    wanted: readonly Row[],
    change: (row: R | undefined, index: number) => R | undefined,
  ): Promise<void> {
    return foldRows(this, table, options, wanted, change);
  }
}
