import type { Pool } from 'pg';

/**
 * A connection that is cut while nobody asks it anything reports that as an `error` event, and without a listener the event ends the
 * process: idle in the pool, or checked out between two statements of a transaction. Whoever uses it next gets the failure anyway.
 */
export const tolerateLostConnections = (pool: Pool): Pool =>
  pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
