import { pause } from '@paktwerk/kernel';
import { appendHeartbeat, positionParts } from '@paktwerk/event-store';
import type { EventStore, Position } from '@paktwerk/event-store';
import type { DomainClock } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { Worker } from './service-definition';

/**
 * Appends a heartbeat to a store that has been idle for so long (real time), so that its watermark passes the instants that others are asked
 * about and their answers become final. An empty store has nothing to say.
 */
export class StoreHeartbeat implements Worker {
  readonly id = 'heartbeat';
  private seen: { readonly head: Position; readonly at: number } | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly clock: DomainClock,
    private readonly everyMs: number,
    private readonly log: WorkerLog,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    this.seen = undefined;
    for (let failures = 0; !signal.aborted;) {
      let waitMs = this.everyMs;
      try {
        waitMs = await this.turn();
        failures = 0;
      } catch (error) {
        failures += 1; // the next turn tries again; nothing waits for it
        if (failures === 1) this.log.warn({ worker: this.id, error: errorLine(error) }, 'the store could not be told the time');
      }
      await pause(waitMs, signal);
    }
  }

  /** → when to look again */
  private async turn(): Promise<number> {
    const head = await this.store.head();
    const now = performance.now();
    if (head !== this.seen?.head) this.seen = head && { head, at: now };
    if (!this.seen) return this.everyMs;
    const left = this.seen.at + this.everyMs - now;
    if (left > 0) return left;
    await appendHeartbeat(this.store, await this.clock.now());
    return this.turn(); // the heartbeat is the head now
  }

  async progress(): ReturnType<Worker['progress']> {
    const head = await this.store.head();
    const position = head ? positionParts(head).number : 0;
    return { position, head: position };
  }
}
