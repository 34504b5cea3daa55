import { Waiters } from '@paktwerk/kernel';
import type { Pool } from 'pg';
import { ListeningConnection } from './listening-connection';

const RETRY_MS = 250;

/** Wakes readers on NOTIFY; while nobody listens readers simply wake by their time-out. */
export class Listener {
  private readonly waiters = new Waiters();
  private readonly connection: ListeningConnection;

  /** @param concerns whether something that is said is of interest: nobody is woken for anything else */
  constructor(pool: Pool, channel: string, concerns: (payload: string) => boolean = () => true) {
    this.connection = new ListeningConnection(pool, channel, RETRY_MS, {
      notified: (payload = '') => {
        if (concerns(payload)) this.waiters.wake();
      },
      listening: () => this.waiters.wake(), // what was said before may have been missed
    });
  }

  /** @param lookedAt when the caller's last look began, by `performance.now()` */
  wait(maxMs: number, signal?: AbortSignal, lookedAt?: number): Promise<void> {
    return this.waiters.waitForNews(maxMs, this.connection.listen(), signal, lookedAt);
  }

  /** Whether something may have been said since then, by `performance.now()`; always while nobody listens. */
  heardSince(at: number): boolean {
    return !this.connection.listen() || this.waiters.wokenSince(at);
  }

  close(): void {
    this.connection.close();
    this.waiters.release();
  }
}
