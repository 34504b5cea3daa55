import { setTimeout as sleep } from 'node:timers/promises';
import { CLOCK_AGE_MS } from '@paktwerk/platform';
import type { Pool } from 'pg';

export interface ClockReading {
  /** Domain time. */
  readonly now: Date;
  readonly simulated: boolean;
}

/** The persisted clock of a demonstration: real time plus an offset that never lets it run ahead of real time. */
export class SimulatedClock {
  constructor(private readonly pool: Pool | undefined) {}

  get isSimulated(): boolean {
    return this.pool !== undefined;
  }

  async read(): Promise<ClockReading> {
    if (!this.pool) return { now: new Date(), simulated: false };
    const { rows } = await this.pool.query<{ offset_ms: string }>('select offset_ms from simulated_clock where id = 1');
    return { now: new Date(Date.now() + Number(rows[0]?.offset_ms ?? 0)), simulated: true };
  }

  /** Forward only, whoever else moves it at the same moment. False where the clock already stands later. */
  async jumpTo(to: Date): Promise<boolean> {
    if (!this.pool) return false;
    const offset = Math.min(0, to.getTime() - Date.now());
    const { rowCount } = await this.pool.query('update simulated_clock set offset_ms = $1 where id = 1 and offset_ms < $1', [offset]);
    if (rowCount !== 1) return false;
    await sleep(CLOCK_AGE_MS); // until every process has read the new offset
    return true;
  }
}
