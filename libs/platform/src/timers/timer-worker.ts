import { defined, inParallel, pause } from '@paktwerk/kernel';
import type { DomainClock, Instant } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import { find, tableNameOf } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import type { Worker, WorkerContext } from '../service-definition';
import { Rest, takeTurns, throwAll } from '../turns';
import { TimerRow } from './table';
import { timerContext } from './timer';
import type { DueTimer, Timer } from './timer';

const LOOK_MS = 1000;
const BATCH = 1000;
/** More is due than was taken: the table is looked at again as soon as it knows of what was fired. */
const SOON_MS = 50;
/** So many streams at once: their appends go to the database together. */
const WIDTH = 16;
const SHOWN = 100;

/** Those whose instant has come, the longest due first. */
const dueTimers = async (db: Sql, now: Instant, limit: number): Promise<readonly DueTimer[]> => running(db, { '<=': now }, limit);

/** What is due next, for operations. */
export const nextTimers = (db: Sql): Promise<readonly DueTimer[]> => running(db, { '>': '' }, SHOWN);

const running = async (db: Sql, dueAt: { readonly '<='?: string; readonly '>'?: string }, limit: number): Promise<readonly DueTimer[]> => {
  const rows = await find(db, TimerRow, { where: { dueAt }, order: { dueAt: 'asc', timer: 'asc', stream: 'asc', subject: 'asc' }, limit });
  return rows.flatMap(({ dueAt: at, ...row }) => (at === null ? [] : [{ ...row, dueAt: at }]));
};

/**
 * Records what happens because its instant has come, in the domain's clock. One process does it at a time; where two do, or one does it again after a
 * crash, the command's id is the same and adds nothing.
 */
export class TimerWorker implements Worker {
  readonly id = 'timers';
  readonly rest = new Rest();
  private readonly timers: ReadonlyMap<string, Timer>;
  /** Fired here, and the table does not know it yet. */
  private fired = new Set<string>();
  /** What failed in the last turn. */
  private error: string | undefined;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'log'> & { readonly clock: DomainClock },
    timers: readonly Timer[],
  ) {
    this.timers = new Map(timers.map((t) => [t.id, t]));
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'what is due waits' }, signal, async () => {
      try {
        const { isMore } = await this.take(signal);
        this.error = undefined;
        return isMore ? SOON_MS : LOOK_MS;
      } catch (error) {
        this.error = errorLine(error);
        throw error;
      }
    });
  }

  /** Fires what is due, each by itself; how many that were. @throws what went wrong, when all others have been fired */
  async turn(): Promise<number> {
    return (await this.take()).fired;
  }

  /**
   * The longest due first, a batch in a turn: what follows from it is known before the next one. Those that fail stay due and would be the longest due again, so behind
   * them the turn goes on with the next ones, until each was tried once.
   */
  private async take(signal?: AbortSignal): Promise<{ readonly fired: number; readonly isMore: boolean }> {
    const failed = new Set<string>();
    const errors: unknown[] = [];
    let fired = 0;
    for (;;) {
      const limit = BATCH + failed.size;
      const due = await dueTimers(this.ctx.db, await this.ctx.clock.now(), limit);
      const names = due.map(nameOf);
      this.fired = new Set(names.filter((name) => this.fired.has(name)));
      const open = due.filter((one) => !this.fired.has(nameOf(one)) && !failed.has(nameOf(one)));
      await this.fireAll(open, (one, error) => {
        failed.add(nameOf(one));
        errors.push(error);
      });
      fired += open.length;
      const isMore = due.length === limit;
      // Without a signal nobody fills the table meanwhile: what was fired stays in it.
      if (errors.length === 0 || !isMore || signal?.aborted || (signal === undefined && open.length === 0)) {
        throwAll(errors);
        return { fired, isMore };
      }
      if (signal) await pause(SOON_MS, signal);
    }
  }

  /** In the order of their instants, and on a stream one after the other; what is due at the same instant on other streams is fired beside it. */
  private async fireAll(due: readonly DueTimer[], failed: (one: DueTimer, error: unknown) => void): Promise<void> {
    for (const atOnce of groupsOf(due, ({ dueAt }) => dueAt))
      await inParallel(
        groupsOf(atOnce, ({ stream }) => stream),
        WIDTH,
        async (ofStream) => {
          for (const one of ofStream) await this.fire(one).catch((error: unknown) => failed(one, error));
        },
      );
  }

  private async fire(due: DueTimer): Promise<void> {
    const timer = this.timers.get(due.timer);
    if (!timer) throw new Error(`No timer is called ${due.timer}.`);
    await timer.fire(this.ctx.commands, due, timerContext(due));
    this.fired.add(nameOf(due));
  }

  /** A service is not done while something is due: what a jump of the clock brought about has happened when it is. */
  async progress(): ReturnType<Worker['progress']> {
    const [row] = await this.ctx.db.query<{ due: number }>(`select count(*)::int as due from ${tableNameOf(TimerRow)} where due_at <= $1`, [
      await this.ctx.clock.now(),
    ]);
    return { position: 0, head: row?.due ?? 0, ...defined({ error: this.error }) };
  }
}

/** What set it belongs to it: the same instant may be set anew after it was fired. */
const nameOf = ({ timer, stream, subject, dueAt, causeId }: DueTimer): string => `${timer} ${stream} ${subject} ${dueAt} ${causeId}`;

/** In the order in which each was seen first. */
const groupsOf = (due: readonly DueTimer[], by: (one: DueTimer) => string): readonly (readonly DueTimer[])[] => {
  const groups = new Map<string, DueTimer[]>();
  for (const one of due) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return [...groups.values()];
};
