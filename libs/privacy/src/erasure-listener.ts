import type { Pool, PoolClient } from 'pg';

const RETRY_MS = 1000;

/** Hears of erasures in other processes over one connection of its own, made on first use and again whenever it was lost. */
export class ErasureListener {
  static readonly CHANNEL = 'paktwerk_erasures';
  private client: PoolClient | undefined;
  private connecting: Promise<void> | undefined;
  private retryAt = 0;
  private closed = false;
  /** Counts what was heard, a lost connection included. */
  heard = 0;

  /** `onErased(undefined)`: erasures may have been missed. */
  constructor(private readonly pool: Pool, private readonly onErased: (ref: string | undefined) => void) {}

  /** Is this process listening right now? Otherwise it begins to. */
  listen(): boolean {
    if (!this.client && !this.connecting && !this.closed && Date.now() >= this.retryAt) {
      this.connecting = this.connect().finally(() => { this.connecting = undefined; });
    }
    return this.client !== undefined;
  }

  private async connect(): Promise<void> {
    let client: PoolClient | undefined;
    try {
      client = await this.pool.connect();
      const mine = client;
      mine.once('error', () => this.lost(mine));
      mine.once('end', () => this.lost(mine));
      mine.on('notification', ({ payload }) => this.say(payload));
      await mine.query(`listen ${ErasureListener.CHANNEL}`);
      this.client = mine;
      this.say(undefined);
    } catch {
      this.retryAt = Date.now() + RETRY_MS; // until then keys are held for a second only
      client?.release(true);
    }
  }

  private say(ref: string | undefined): void {
    this.heard += 1;
    this.onErased(ref);
  }

  private lost(client: PoolClient): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.retryAt = Date.now() + RETRY_MS;
    client.removeAllListeners('notification');
    client.release(true);
    this.say(undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connecting;
    const { client } = this;
    this.client = undefined;
    client?.removeAllListeners('notification');
    client?.release(true);
  }
}
