import { ListeningConnection } from '@paktwerk/postgres';
import type { Pool } from 'pg';

const RETRY_MS = 1000;

/** Hears of erasures in other processes. While it cannot, keys are held for a second only. */
export class ErasureListener {
  static readonly CHANNEL = 'paktwerk_erasures';
  private readonly connection: ListeningConnection;
  /** Counts what was heard, a lost connection included. */
  heard = 0;

  /** `onErased(undefined)`: erasures may have been missed. */
  constructor(pool: Pool, onErased: (ref: string | undefined) => void) {
    const say = (ref?: string) => {
      this.heard += 1;
      onErased(ref);
    };
    this.connection = new ListeningConnection(pool, ErasureListener.CHANNEL, RETRY_MS, { notified: say, listening: say, lost: say });
  }

  /** Is this process listening right now? Otherwise it begins to. */
  listen(): boolean {
    return this.connection.listen();
  }

  close(): void {
    this.connection.close();
  }
}
