import type { Pool } from 'pg';
import { checkPosition } from '../epochs';
import type { Epoch } from '../epochs';
import type { Position } from '../position';

/**
 * Keeps the store's epochs in memory, and refuses the places that a restore took away. They are read again after every new connection
 * and whenever an event of an epoch arrives that is not known yet, so a reader never passes a restore unseen.
 */
export class EpochGuard {
  private known: readonly Epoch[] | undefined;
  private generation = 0;

  constructor(
    pool: Pool,
    private readonly load: () => Promise<readonly Epoch[]>,
  ) {
    pool.on('connect', () => {
      this.known = undefined;
      this.generation += 1;
    });
  }

  async check(after: Position): Promise<void> {
    checkPosition(after, this.known ?? (await this.renew()));
  }

  /** After reading: `epoch` is that of the last event that was read behind `after`. */
  async checkRead(after: Position, epoch: number | undefined): Promise<void> {
    const newest = this.known?.at(-1)?.epoch ?? 0; // 0: the read made a new connection
    if (newest === 0 || (epoch ?? 0) > newest) checkPosition(after, await this.renew());
  }

  private async renew(): Promise<readonly Epoch[]> {
    const { generation } = this;
    const epochs = await this.load();
    if (generation === this.generation) this.known = epochs;
    return epochs;
  }
}
