import { inTransaction } from '@paktwerk/event-store';
import type { Pool } from 'pg';
import { ColumnTypes, writeRows } from './columns';
import type { Row, Sql, Tx, UpsertOptions } from './projection';

/** The service's own database: single statements and transactions, hand-written SQL. */
export class Database implements Sql {
  private readonly types = new ColumnTypes();

  constructor(readonly pool: Pool) {}

  async query<R = Record<string, unknown>>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query(text, params as unknown[])).rows as R[];
  }

  /** Commits when `work` resolves, rolls back when it throws. Never run statements of one transaction in parallel. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, (client) => {
      const sql: Sql = { query: async <R>(text: string, params: readonly unknown[] = []) => (await client.query(text, params as unknown[])).rows as R[] };
      return work({
        ...sql,
        insert: (table: string, rows: readonly Row[]) => writeRows(sql, this.types, table, rows),
        upsert: (table: string, rows: readonly Row[], options: UpsertOptions) => writeRows(sql, this.types, table, rows, options),
      });
    });
  }
}
