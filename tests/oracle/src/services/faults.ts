/** What goes wrong with the installation: its services, its bus, its database. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '@paktwerk/e2e';
import { FaultRunner } from '../lib/fault-runner';
import type { Fault, FaultSource } from '../lib/fault-runner';

export class ServiceFaults extends FaultRunner {
  readonly #world: World;
  #busIsDown = false;

  constructor(world: World, source: Omit<FaultSource, 'processes'>) {
    const processes = world.stack.processes.filter((p) => p.service !== 'identity' && p.service !== 'web');
    super({ ...source, processes }, { between: [500, 3000], atOnce: 2 });
    this.#world = world;
  }

  protected kinds(): readonly (readonly [Fault, number])[] {
    return [
      [{ name: 'kill a service', work: () => this.#kill() }, 60],
      [{ name: 'stop a service in order', work: () => this.#stop() }, 10],
      [{ name: 'freeze a service', work: () => this.#freeze() }, 12],
      [{ name: 'interrupt the bus', work: () => this.#bus() }, 10],
      [{ name: 'kill PostgreSQL', work: () => this.#database() }, 8],
    ];
  }

  /** The relay, the projections and the reactions live in the services: whichever replica led them dies with them. */
  async #kill(): Promise<void> {
    const child = this.choose.pick(this.processes);
    await this.kill(child, this.choose.int(0, 3000));
  }

  async #stop(): Promise<void> {
    const child = this.choose.pick(this.processes);
    if (!child.isRunning) return;
    const at = Date.now();
    await child.stop();
    this.count(`stop ${child.service}`, at);
    child.start();
  }

  /** Up to three times as long as a lease lasts. */
  async #freeze(): Promise<void> {
    const child = this.choose.pick(this.processes);
    await this.freeze(child, this.choose.int(2000, 12_000));
  }

  async #bus(): Promise<void> {
    if (this.databaseIsDown || this.#busIsDown) return; // two at once would kill the broker that the other is starting
    this.#busIsDown = true;
    const at = Date.now();
    try {
      await this.#world.interruptBroker();
    } catch (error) {
      if (!this.databaseIsDown) throw error;
    } finally {
      this.#busIsDown = false;
    }
    this.count('bus interrupted', at);
  }

  async #database(): Promise<void> {
    const { postgres } = this.#world.stack;
    if (!postgres) throw new Error('The installation has no PostgreSQL of its own.');
    const pauseMs = this.choose.int(0, 2000);
    await this.withoutDatabase(async () => {
      const at = Date.now();
      await postgres.kill();
      this.count('kill -9 PostgreSQL', at);
      await sleep(pauseMs);
      await postgres.start();
    });
  }
}
