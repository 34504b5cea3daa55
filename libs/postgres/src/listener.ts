import { Waiters } from '@paktwerk/kernel';
import type { Pool } from 'pg';
import { ListeningConnection } from './listening-connection';

const RETRY_MS = 250;

/** Wakes readers on NOTIFY; while nobody listens readers simply wake by their time-out. */
export class Listener {
  private readonly waiters = new Waiters();
  private readonly connection: ListeningConnection;

  constructor(pool: Pool, channel: string) {
    this.connection = new ListeningConnection(pool, channel, RETRY_MS, { notified: () => this.waiters.wake() });
  }

  /** @param lookedAt when the caller's last look began, by `performance.now()` */
  wait(maxMs: number, signal?: AbortSignal, lookedAt?: number): Promise<void> {
    return this.waiters.waitForNews(maxMs, this.connection.listen(), signal, lookedAt);
  }

  close(): void {
    this.connection.close();
    this.waiters.release();
  }
}
