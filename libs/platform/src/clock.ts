import { berlinDate } from '@paktwerk/kernel';
import type { DomainClock, Instant, IsoDate } from '@paktwerk/kernel';
import type { Pool } from 'pg';

/** How long a process goes on with the offset it has read; a jump has happened everywhere when it is as long ago. */
export const CLOCK_AGE_MS = 100;

/**
 * Domain time. In demos and end-to-end tests it is a simulated one: real time plus an offset that all processes read from one
 * row, at most every {@link CLOCK_AGE_MS}. Only domain time is simulated, never tokens, TLS or timeouts.
 */
export class Clock implements DomainClock {
  private offset: Promise<number> = Promise.resolve(0);
  private readAt = -Infinity;

  constructor(private readonly simulation?: Pool) {}

  get isSimulated(): boolean {
    return this.simulation !== undefined;
  }

  async now(): Promise<Instant> {
    const offsetMs = this.simulation ? await this.offsetMs(this.simulation) : 0;
    return new Date(Date.now() + offsetMs).toISOString();
  }

  private offsetMs(simulation: Pool): Promise<number> {
    const now = performance.now();
    if (now - this.readAt < CLOCK_AGE_MS) return this.offset;
    this.readAt = now;
    this.offset = simulation
      .query<{ offset_ms: string }>({ name: 'clock', text: 'select offset_ms from simulated_clock where id = 1' })
      .then(({ rows }) => Number(rows[0]?.offset_ms ?? 0));
    this.offset.catch(() => (this.readAt = -Infinity)); // whoever asked hears of it; the next one asks again
    return this.offset;
  }

  async today(): Promise<IsoDate> {
    return berlinDate(await this.now());
  }
}
