import { berlinDate } from '@paktwerk/kernel';
import type { DomainClock, Instant, IsoDate } from '@paktwerk/kernel';
import type { Pool } from 'pg';

/**
 * Domain time. In demos and end-to-end tests it is a simulated one: real time plus an offset that all processes read from one
 * row. Only domain time is simulated, never tokens, TLS or timeouts.
 */
export class Clock implements DomainClock {
  constructor(private readonly simulation?: Pool) {}

  get isSimulated(): boolean {
    return this.simulation !== undefined;
  }

  async now(): Promise<Instant> {
    if (!this.simulation) return new Date().toISOString();
    const { rows } = await this.simulation.query<{ offset_ms: string }>({
      name: 'clock',
      text: 'select offset_ms from simulated_clock where id = 1',
    });
    return new Date(Date.now() + Number(rows[0]?.offset_ms ?? 0)).toISOString();
  }

  async today(): Promise<IsoDate> {
    return berlinDate(await this.now());
  }
}
