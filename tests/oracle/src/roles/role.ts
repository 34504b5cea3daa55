/** What all processes of the oracle share: their settings, their pools, their end. */
import { guardConnections } from '@paktwerk/postgres';
import type { Database } from '@paktwerk/postgres';
import { Leases } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { DomainClock } from '@paktwerk/kernel';
import { Pool } from 'pg';
import type { RoleSettings } from '../lib/settings';

export const settings = JSON.parse(process.env['ORACLE'] ?? '{}') as RoleSettings;

/** As the platform opens them. */
export const openPool = (url: string, max = 8): Pool =>
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

export const clock: DomainClock = { now: () => Promise.resolve(new Date().toISOString()) };

/** Says what it meets in this process's log file. */
const say =
  (level: string): WorkerLog['info'] =>
  (fields, message) => {
    process.stdout.write(`${new Date().toISOString()} ${level} ${message} ${JSON.stringify(fields)}\n`);
  };
export const log: WorkerLog = { info: say('info'), warn: say('warn'), error: say('error') };

export const leasesOf = (db: Database): Leases => new Leases(db, `${settings.name}-${process.pid}`, { ttlMs: settings.leaseMs, log });

/** Works until the signal, which the supervisor's SIGTERM gives. An error ends the process, and the supervisor takes note of it. */
export const run = async (work: (signal: AbortSignal) => Promise<unknown>): Promise<never> => {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort());
  await work(stopping.signal);
  process.exit(0);
};
