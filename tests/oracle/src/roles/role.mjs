/** What all processes of the oracle share: their settings, their pools, their end. */
import { lib, Pool } from '../lib/domain.mjs';

export const settings = JSON.parse(process.env.ORACLE);
export const { Commands, JsonCodec, PostgresEventStore, StoreUnavailableError, ConcurrencyError } = lib('event-store');
export const { Database, guardConnections } = lib('postgres');
export const { Leases, ProjectionRunner, ReactionRunner, StoreLog } = lib('projections');

/** As the platform opens them. */
export const openPool = (url, max = 8) =>
  guardConnections(
    new Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: settings.name,
      options: '-c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000',
    }),
  );

export const clock = { now: () => Promise.resolve(new Date().toISOString()) };
export const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stopping.abort());

/** Says what it meets in this process's log file. */
const say = (level) => (fields, message) =>
  process.stdout.write(`${new Date().toISOString()} ${level} ${message} ${JSON.stringify(fields)}\n`);
export const log = { info: say('info'), warn: say('warn'), error: say('error') };

export const leasesOf = (db) => new Leases(db, `${settings.name}-${process.pid}`, { ttlMs: settings.leaseMs, log });
