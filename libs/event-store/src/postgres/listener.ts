import type { Pool, PoolClient } from 'pg';
import { Waiters } from '../waiters';

/** Wakes readers on NOTIFY over one connection of its own; without a connection readers simply wake by their time-out. */
export class Listener {
  private client: PoolClient | undefined;
  private connecting = false;
  private closed = false;
  private retryAt = 0;
  private readonly waiters = new Waiters();

  constructor(private readonly pool: Pool, private readonly channel: string) {}

  wait(maxMs: number, signal?: AbortSignal): Promise<void> {
    void this.connect();
    return this.waiters.waitForNews(maxMs, this.client !== undefined, signal);
  }

  private async connect(): Promise<void> {
    if (this.client || this.connecting || this.closed || Date.now() < this.retryAt) return;
    this.connecting = true;
    try {
      const client = await this.pool.connect();
      const lost = () => {
        if (this.client === client) this.client = undefined;
        this.retryAt = Date.now() + 250;
        client.removeAllListeners('notification');
        client.release(true);
      };
      client.once('error', lost);
      client.once('end', () => { if (this.client === client) this.client = undefined; });
      client.on('notification', () => this.waiters.wake());
      await client.query(`listen ${this.channel}`);
      this.client = client;
    } catch {
      this.retryAt = Date.now() + 250; // readers poll until the database is back
    } finally {
      this.connecting = false;
    }
    if (this.closed) await this.close();
  }

  async close(): Promise<void> {
    this.closed = true;
    const client = this.client;
    this.client = undefined;
    client?.removeAllListeners('notification');
    client?.release(true);
    this.waiters.release();
    await Promise.resolve();
  }
}
