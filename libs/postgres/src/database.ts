import type { Pool, PoolClient } from 'pg';
import { copyIn } from './copy-in';
import { inTransaction } from './in-transaction';
import type { Table } from './table';
import { VALUES } from './values';
import { copyStatement } from './writing';

/**
 * What statements go through: a pool, or a transaction. Whole numbers arrive as numbers, days as `YYYY-MM-DD`, instants as ISO texts, documents parsed;
 * `numeric` (what `sum` makes of `bigint`) stays text.
 */
export interface Sql {
  /** @param name of a text that is always the same and asked often: the server parses and plans it once per connection */
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[], name?: string): Promise<R[]>;
}

/** A transaction, which also takes rows in bulk. */
export interface Tx extends Sql {
  /** @param chunks what {@link encodeRow} wrote of rows of this table */
  copy(table: Table, chunks: Iterable<Buffer>): Promise<void>;
}

/** The service's own database: single statements and transactions. */
export class Database implements Sql {
  constructor(readonly pool: Pool) {}

  query<R = Record<string, unknown>>(text: string, params: readonly unknown[] = [], name?: string): Promise<R[]> {
    return rowsOf<R>(this.pool, text, params, name);
  }

  /** Commits when `work` resolves, rolls back when it throws. Never run statements of one transaction in parallel. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, (client) => work(new Transaction(client)));
  }
}

class Transaction implements Tx {
  constructor(private readonly client: PoolClient) {}

  query<R>(text: string, params: readonly unknown[] = [], name?: string): Promise<R[]> {
    return rowsOf<R>(this.client, text, params, name);
  }

  copy(table: Table, chunks: Iterable<Buffer>): Promise<void> {
    return copyIn(this.client, copyStatement(table), chunks);
  }
}

const rowsOf = async <R>(on: Pool | PoolClient, text: string, values: readonly unknown[], name?: string): Promise<R[]> =>
  (await on.query({ text, values: values as unknown[], types: VALUES, ...(name === undefined ? {} : { name }) })).rows as R[];
