import type { Sql } from '@paktwerk/postgres';
import { notNull } from '@paktwerk/kernel';
import type { ParityReport } from './parity';

export type RebuildStatus = 'running' | 'switched' | 'equal' | 'differs' | 'failed';

/** A rebuild as operators see it. */
export interface RebuildView {
  readonly id: string;
  readonly consumer: string;
  readonly status: RebuildStatus;
  readonly position: number;
  readonly total: number;
  /** Entries of the log per second. */
  readonly rate: number;
  readonly remainingSeconds?: number;
  readonly report?: ParityReport;
  readonly error?: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** How long a running job may say nothing before it counts as dead. */
const SILENT_MS = 60_000;

/** The newest rebuilds, with rate and remaining time of those that run. */
export const listRebuilds = async (sql: Sql): Promise<readonly RebuildView[]> => {
  const rows = await sql.query<{
    id: string;
    consumer: string;
    status: RebuildStatus;
    position: number;
    total: number;
    report: ParityReport | null;
    error: string | null;
    reason: string;
    requested_by: string;
    started_at: string;
    updated_at: string;
    silent_ms: string;
  }>('select *, extract(epoch from clock_timestamp() - updated_at) * 1000 as silent_ms from rebuilds order by started_at desc');
  return rows.map((r) => {
    const dead = r.status === 'running' && Number(r.silent_ms) > SILENT_MS;
    const { position, total } = r;
    const rate = Math.round((position * 1000) / Math.max(1, Date.parse(r.updated_at) - Date.parse(r.started_at)));
    const error = dead ? 'The process that ran it has gone; the live tables are untouched.' : r.error;
    return {
      id: r.id,
      consumer: r.consumer,
      status: dead ? 'failed' : r.status,
      position,
      total,
      rate,
      reason: r.reason,
      requestedBy: r.requested_by,
      startedAt: r.started_at,
      updatedAt: r.updated_at,
      ...(r.status === 'running' && !dead && rate > 0 ? { remainingSeconds: Math.ceil((total - position) / rate) } : {}),
      ...notNull({ report: r.report, error }),
    };
  });
};
