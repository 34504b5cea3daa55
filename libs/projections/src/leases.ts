import { pause } from '@paktwerk/kernel';
import type { Database } from '@paktwerk/postgres';
import { errorLine, silentLog } from './logger';
import type { WorkerLog } from './logger';

export interface LeaseOptions {
  /** How long a lease outlives its holder's last heartbeat; fail-over after a crash takes at most this long plus one try. */
  readonly ttlMs?: number;
  readonly log?: WorkerLog;
}

/** A lease that this process has. */
interface Held {
  readonly name: string;
  readonly lost: AbortController;
  /** When the database last said so. */
  confirmed: number;
}

/**
 * One owner per worker among all replicas, by a row in the service's database. The lease only avoids double work: what keeps
 * two owners from doing harm is the compare-and-set of every checkpoint.
 */
export class Leases {
  private readonly ttlMs: number;
  private readonly log: WorkerLog;
  private readonly held = new Set<Held>();
  /** While leases are renewed: ends that with the last of them. */
  private beating: AbortController | undefined;

  constructor(
    private readonly db: Database,
    private readonly owner: string,
    { ttlMs = 4000, log = silentLog }: LeaseOptions = {},
  ) {
    this.ttlMs = ttlMs;
    this.log = log;
  }

  /** Runs `work` whenever this process holds the lease, again and again, until the signal ends it. Never rejects. */
  async hold(name: string, signal: AbortSignal, work: (leaseSignal: AbortSignal) => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      await this.once(name, signal, async (leaseSignal) => {
        await work(leaseSignal).catch((error: unknown) => {
          if (!leaseSignal.aborted) this.log.error({ worker: name, error: errorLine(error) }, 'worker failed, starts again');
        });
      });
      await pause(this.ttlMs / 8, signal);
    }
  }

  /** Runs `work` once if the lease is free; undefined when another process holds it. The lease ends with the work. */
  async once<T>(
    name: string,
    signal: AbortSignal,
    work: (leaseSignal: AbortSignal) => Promise<T>,
  ): Promise<{ readonly result: T } | undefined> {
    if (!(await this.acquire(name))) return undefined;
    const lost = new AbortController();
    const held: Held = { name, lost, confirmed: Date.now() };
    this.held.add(held);
    if (!this.beating) void this.beat((this.beating = new AbortController()).signal);
    try {
      return { result: await work(AbortSignal.any([signal, lost.signal])) };
    } finally {
      this.held.delete(held);
      if (this.held.size === 0) {
        this.beating?.abort();
        this.beating = undefined;
      }
      await this.db.query('delete from leases where name = $1 and owner = $2', [name, this.owner]).catch(() => []); // it expires by itself otherwise
    }
  }

  private async acquire(name: string): Promise<boolean> {
    try {
      const rows = await this.db.query(
        `insert into leases as l (name, owner, expires_at) values ($1, $2, now() + $3 * interval '1 millisecond')
         on conflict (name) do update set owner = excluded.owner, expires_at = excluded.expires_at, fence = l.fence + 1
         where l.expires_at < now() or l.owner = excluded.owner returning fence`,
        [name, this.owner, this.ttlMs],
      );
      return rows.length === 1;
    } catch {
      return false; // the database is away; readiness says so, and we try again
    }
  }

  /** One statement for all that this process holds. */
  private async beat(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await pause(this.ttlMs / 4, signal);
      const all = [...this.held];
      if (signal.aborted || all.length === 0) return;
      try {
        const rows = await this.db.query<{ name: string }>(
          `update leases set expires_at = now() + $3 * interval '1 millisecond' where name = any($1) and owner = $2 returning name`,
          [all.map(({ name }) => name), this.owner, this.ttlMs],
        );
        const kept = new Set(rows.map(({ name }) => name));
        for (const held of all)
          if (kept.has(held.name)) held.confirmed = Date.now();
          else held.lost.abort();
      } catch {
        for (const { lost, confirmed } of all) if (Date.now() - confirmed > this.ttlMs * 0.75) lost.abort();
      }
    }
  }
}
