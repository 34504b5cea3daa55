import { backOff, pause } from '@paktwerk/kernel';
import type { DomainClock, Instant } from '@paktwerk/kernel';
import { find } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { errorLine } from '@paktwerk/projections';
import type { Worker, WorkerContext } from '../service-definition';
import { TimerRow } from './table';
import { timerContext } from './timer';
import type { DueTimer, Timer } from './timer';

const LOOK_MS = 1000;
const BATCH = 500;
const SHOWN = 100;

/** Those whose instant has come, the longest due first. */
const dueTimers = async (db: Sql, now: Instant, limit: number): Promise<readonly DueTimer[]> => running(db, { '<=': now }, limit);

/** What is due next, for operations. */
export const nextTimers = (db: Sql): Promise<readonly DueTimer[]> => running(db, { '>': '' }, SHOWN);

const running = async (db: Sql, dueAt: { readonly '<='?: string; readonly '>'?: string }, limit: number): Promise<readonly DueTimer[]> => {
  const rows = await find(db, TimerRow, { where: { dueAt }, order: { dueAt: 'asc', timer: 'asc', stream: 'asc' }, limit });
  return rows.flatMap(({ dueAt: at, ...row }) => (at === null ? [] : [{ ...row, dueAt: at }]));
};

/**
 * Records what happens because its instant has come, in the domain's clock. One process does it at a time; where two do, or one does it again after a
 * crash, the command's id is the same and adds nothing.
 */
export class TimerWorker implements Worker {
  readonly id = 'timers';
  private readonly timers: ReadonlyMap<string, Timer>;
  /** Fired here, and the table does not know it yet. */
  private fired = new Set<string>();

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'log'> & { readonly clock: DomainClock },
    timers: readonly Timer[],
  ) {
    this.timers = new Map(timers.map((t) => [t.id, t]));
  }

  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.turn();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1 || failures % 20 === 0) this.ctx.log.warn({ worker: this.id, error: errorLine(error) }, 'what is due waits');
      }
      await (failures > 0 ? backOff(failures, signal) : pause(LOOK_MS, signal));
    }
  }

  /** Fires what is due, each by itself; how many that were. @throws the first error, when all others have been fired */
  async turn(): Promise<number> {
    const due = await dueTimers(this.ctx.db, await this.ctx.clock.now(), BATCH);
    const names = due.map(nameOf);
    this.fired = new Set(names.filter((name) => this.fired.has(name)));
    const errors: unknown[] = [];
    let count = 0;
    for (const one of due) {
      if (this.fired.has(nameOf(one))) continue;
      try {
        await this.fire(one);
        count += 1;
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
    return count;
  }

  private async fire(due: DueTimer): Promise<void> {
    const timer = this.timers.get(due.timer);
    if (!timer) throw new Error(`No timer is called ${due.timer}.`);
    await timer.fire(this.ctx.commands, due, timerContext(due));
    this.fired.add(nameOf(due));
  }

  /** A service is not done while something is due: what a jump of the clock brought about has happened when it is. */
  async progress(): ReturnType<Worker['progress']> {
    const due = await dueTimers(this.ctx.db, await this.ctx.clock.now(), BATCH);
    return { position: 0, head: due.length };
  }
}

const nameOf = ({ timer, stream, dueAt }: DueTimer): string => `${timer} ${stream} ${dueAt}`;
