import type { Registry } from 'prom-client';
import { errorLine } from '@paktwerk/projections';
import type { Database } from '@paktwerk/postgres';
import { pause } from '@paktwerk/kernel';
import type { Clock } from './clock';
import { gauges } from './gauges';
import type { ServiceDefinition, ServiceMetric, Worker, WorkerContext } from './service-definition';

const EVERY_MS = 60 * 60_000;
const BATCH = 5_000;

/**
 * How long the rows of a table are kept that nothing is built from. What the log is, and what follows from it, has no life: it stays or is rebuilt.
 */
export interface Life {
  readonly table: string;
  /** Which of its rows, for the figure and the page that lists them. */
  readonly what: string;
  readonly days: number;
  /** SQL condition of rows to delete; `$1` is the instant `days` ago. */
  readonly expired: string;
  /** The clock that stamped the rows: the domain's, or the database's for what is technical and never simulated. */
  readonly clock: 'domain' | 'database';
}

/** Rows that every service keeps for a while. Discarded entries stay, because rebuilds skip them. */
export const platformLives: readonly Life[] = [
  { table: 'parked', what: 'done', days: 365, expired: `status = 'done' and decided_at < $1`, clock: 'database' },
  // How long a person's name is kept after their last request. No message tells a service that an account has ended.
  { table: 'rm_people', what: 'not seen again', days: 400, expired: 'seen_at < $1', clock: 'database' },
  { table: 'snapshots', what: 'unused', days: 365, expired: 'taken_at < $1', clock: 'database' },
];

export const livesOf = ({ lives = [] }: Pick<ServiceDefinition, 'lives'>): readonly Life[] => [...platformLives, ...lives];

const DAY_MS = 86_400_000;

/** Both clocks that stamp rows. */
export interface Clocks {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
}

/** The instant before which a row has outlived its life. */
const before = async ({ clock, db }: Clocks, life: Life): Promise<string> => {
  const now = life.clock === 'domain' ? await clock.now() : await databaseNow(db);
  return new Date(Date.parse(now) - life.days * DAY_MS).toISOString();
};

const databaseNow = async (db: Database): Promise<string> => {
  const [row] = await db.query<{ now: string }>('select now() as now');
  return row!.now;
};

/** Deletes what has outlived its life, at every start and then each hour; one owner among the replicas. */
export class Retention implements Worker {
  readonly id = 'retention';

  constructor(
    private readonly ctx: Clocks & Pick<WorkerContext, 'log'>,
    private readonly lives: readonly Life[],
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.keep();
      } catch (error) {
        this.ctx.log.warn({ worker: this.id, error: errorLine(error) }, 'old rows wait to be deleted');
      }
      await pause(EVERY_MS, signal);
    }
  }

  /** → how many rows were deleted */
  async keep(): Promise<number> {
    let deleted = 0;
    for (const life of this.lives) deleted += await this.deleteOf(life);
    return deleted;
  }

  /** In batches, so that no lock is held for long. */
  private async deleteOf(life: Life): Promise<number> {
    const instant = await before(this.ctx, life);
    for (let deleted = 0; ;) {
      const gone = await this.ctx.db.query(
        `delete from ${life.table} where ctid = any(array(select ctid from ${life.table} where ${life.expired} limit ${BATCH})) returning 1`,
        [instant],
      );
      deleted += gone.length;
      if (gone.length < BATCH) return deleted;
    }
  }

  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}

/** How many rows of each kind have outlived their life and are still there: near zero an hour after they did. */
export const expiredRows = (ctx: Clocks, lives: readonly Life[]): ReturnType<ServiceMetric['read']> =>
  Promise.all(
    lives.map(async (life) => {
      const instant = await before(ctx, life);
      const [row] = await ctx.db.query<{ n: number }>(`select count(*)::int as n from ${life.table} where ${life.expired}`, [instant]);
      return { labels: { table: life.table, what: life.what }, value: row!.n };
    }),
  );

export const registerExpiredRows = (registry: Registry, ctx: Clocks, lives: readonly Life[]): void =>
  gauges(registry)(
    'paktwerk_expired_rows',
    'Rows that have outlived their stated life and are still there',
    ['table', 'what'],
    async (set) => {
      for (const { value, labels } of await expiredRows(ctx, lives)) set(value, { table: labels['table']!, what: labels['what']! });
    },
  );
