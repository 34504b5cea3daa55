import { backOff, pause } from '@paktwerk/kernel';
import { LogBrokenError, LogRoots } from '@paktwerk/event-store';
import type { EventStore, RootSigner } from '@paktwerk/event-store';
import type { DomainClock } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { Pool } from 'pg';
import type { Worker } from './service-definition';

const LOOK_MS = 30_000;

/** Signs yesterday's root as soon as a day is over (domain time). Nothing waits for it; a broken log is said loudly and never signed. */
export class LogRootMaker implements Worker {
  readonly id = 'log-roots';
  private readonly roots: LogRoots;
  private broken: LogBrokenError | undefined;

  constructor(
    store: EventStore,
    pool: Pool,
    signer: RootSigner,
    private readonly clock: DomainClock,
    private readonly log: WorkerLog,
  ) {
    this.roots = new LogRoots(pool, store, signer);
  }

  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.turn();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (error instanceof LogBrokenError)
          this.log.error(
            { worker: this.id, position: error.finding.position, error: errorLine(error) },
            'the log is broken: no root is signed over it',
          );
        else if (failures === 1 || failures % 20 === 0) this.log.warn({ worker: this.id, error: errorLine(error) }, 'log roots wait');
      }
      await (failures > 0 && !this.broken ? backOff(failures, signal, { firstMs: 500, maxMs: LOOK_MS }) : pause(LOOK_MS, signal));
    }
  }

  /** Makes the root that is due; false when none is. */
  async turn(): Promise<boolean> {
    try {
      const root = await this.roots.makeDue(await this.clock.now());
      this.broken = undefined;
      if (root) this.log.info({ worker: this.id, position: root.position, count: root.number }, 'signed the root of a day');
      return root !== undefined;
    } catch (error) {
      if (error instanceof LogBrokenError) this.broken = error;
      throw error;
    }
  }

  /** A root is never behind: the next one is due when the day is over. */
  async progress(): ReturnType<Worker['progress']> {
    const { broken } = this;
    const position = (await this.roots.last())?.position ?? 0;
    return { position, head: position, ...(broken ? { stoppedAt: broken.finding.position, error: errorLine(broken) } : {}) };
  }
}
