import type { Pool } from 'pg';
import type { Sql } from './projection';

/** The service's own database: single statements and transactions, hand-written SQL. */
export class Database implements Sql {
  constructor(readonly pool: Pool) {}

  async query<R = Record<string, unknown>>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query(text, params as unknown[])).rows as R[];
  }

  /** Commits when `work` resolves, rolls back when it throws. Never run statements of one transaction in parallel. */
  async tx<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work({ query: async <R>(text: string, params: readonly unknown[] = []) => (await client.query(text, params as unknown[])).rows as R[] });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((e: unknown) => { broken = e as Error; });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
