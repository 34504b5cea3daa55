import type { Sql } from '@paktwerk/postgres';
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
    position: string;
    total: string;
    report: ParityReport | null;
    error: string | null;
    reason: string;
    requested_by: string;
    started_at: Date;
    updated_at: Date;
    silent_ms: string;
  }>('select *, extract(epoch from clock_timestamp() - updated_at) * 1000 as silent_ms from rebuilds order by started_at desc limit 100');
  return rows.map((r) => {
    const dead = r.status === 'running' && Number(r.silent_ms) > SILENT_MS;
    const [position, total] = [Number(r.position), Number(r.total)];
    const rate = Math.round((position * 1000) / Math.max(1, r.updated_at.getTime() - r.started_at.getTime()));
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
      startedAt: r.started_at.toISOString(),
      updatedAt: r.updated_at.toISOString(),
      ...(r.status === 'running' && !dead && rate > 0 ? { remainingSeconds: Math.ceil((total - position) / rate) } : {}),
      ...(r.report === null ? {} : { report: r.report }),
      ...(error === null ? {} : { error }),
    };
  });
};
