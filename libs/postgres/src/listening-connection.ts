import type { Pool, PoolClient } from 'pg';
import { guardConnections } from './guard-connections';

/** What happens on a channel. */
export interface ChannelEvents {
  notified(payload: string | undefined): void;
  /** It listens from now on: what was said before may have been missed. */
  listening?(): void;
  /** The connection is gone; it is made again when `listen` is called next, not before its time. */
  lost?(): void;
}

/** One connection that hears NOTIFY on a channel: made on first use, made again after it was lost, given back to the pool exactly once. */
export class ListeningConnection {
  private client: PoolClient | undefined;
  private connecting = false;
  private closed = false;
  private retryAt = 0;

  /** `retryMs`: how long it waits after a failure before it connects again. */
  constructor(
    private readonly pool: Pool,
    private readonly channel: string,
    private readonly retryMs: number,
    private readonly events: ChannelEvents,
  ) {
    guardConnections(pool);
  }

  /** Does it listen right now? Otherwise it begins to. */
  listen(): boolean {
    if (!this.client && !this.connecting && !this.closed && Date.now() >= this.retryAt) void this.connect();
    return this.client !== undefined;
  }

  private async connect(): Promise<void> {
    this.connecting = true;
    const client = await this.open();
    this.connecting = false;
    if (!client) this.retryAt = Date.now() + this.retryMs;
    else if (this.closed) client.release(true);
    else {
      this.client = client;
      this.events.listening?.();
    }
  }

  private async open(): Promise<PoolClient | undefined> {
    let client: PoolClient | undefined;
    try {
      const mine = (client = await this.pool.connect());
      mine.once('error', () => this.lose(mine));
      mine.once('end', () => this.lose(mine));
      mine.on('notification', ({ payload }) => this.client === mine && this.events.notified(payload));
      await mine.query(`listen ${this.channel}`);
      return mine;
    } catch {
      client?.release(true);
      return undefined;
    }
  }

  /** A server that goes down says so on connections that were given back, too. */
  private lose(client: PoolClient): void {
    if (this.client !== client) return;
    this.retryAt = Date.now() + this.retryMs;
    this.giveBack();
    this.events.lost?.();
  }

  private giveBack(): void {
    const { client } = this;
    this.client = undefined;
    client?.release(true);
  }

  close(): void {
    this.closed = true;
    this.giveBack();
  }
}
