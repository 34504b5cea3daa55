import type { Pool } from 'pg';

const guarded = new WeakSet<Pool>();

/**
 * A connection that is cut while nobody awaits a query on it emits `error`, and without a listener that ends the process.
 * Whoever uses the connection next gets the failure from its own query, which is where it can be handled.
 */
export const guardConnections = (pool: Pool): Pool => {
  if (guarded.has(pool)) return pool;
  guarded.add(pool);
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};
