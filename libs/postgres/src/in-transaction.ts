import type { Pool, PoolClient } from 'pg';

/**
 * Commits when `work` resolves, rolls back when it rejects; a connection that cannot even roll back is thrown away. Never run
 * statements of one transaction in parallel.
 */
export const inTransaction = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>, begin = 'begin'): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((e: unknown) => {
      broken = e as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
