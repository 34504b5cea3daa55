/** What goes wrong with the installation: its services, its bus, its database. */
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultRunner } from '../lib/fault-runner.mjs';

export class ServiceFaults extends FaultRunner {
  constructor({ world, ...common }) {
    const processes = world.stack.processes.filter((p) => p.service !== 'identity' && p.service !== 'web');
    super({ ...common, processes, between: [500, 3000], atOnce: 2 });
    this.world = world;
  }

  kinds() {
    return [
      [['kill a service', () => this.#kill()], 60],
      [['stop a service in order', () => this.#stop()], 10],
      [['freeze a service', () => this.#freeze()], 12],
      [['interrupt the bus', () => this.#bus()], 10],
      [['kill PostgreSQL', () => this.#database()], 8],
    ];
  }

  /** The relay, the projections and the reactions live in the services: whichever replica led them dies with them. */
  async #kill() {
    const child = this.choose.pick(this.processes);
    await this.kill(child, this.choose.int(0, 3000));
  }

  async #stop() {
    const child = this.choose.pick(this.processes);
    if (!child.isRunning) return;
    const at = Date.now();
    await child.stop();
    this.count(`stop ${child.service}`, at);
    child.start();
  }

  /** Up to three times as long as a lease lasts. */
  async #freeze() {
    const child = this.choose.pick(this.processes);
    await this.freeze(child, this.choose.int(2000, 12_000));
  }

  async #bus() {
    if (this.databaseIsDown || this.busIsDown) return; // two at once would kill the broker that the other is starting
    this.busIsDown = true;
    const at = Date.now();
    try {
      await this.world.interruptBroker();
    } catch (error) {
      if (!this.databaseIsDown) throw error;
    } finally {
      this.busIsDown = false;
    }
    this.count('bus interrupted', at);
  }

  async #database() {
    const pauseMs = this.choose.int(0, 2000);
    await this.withoutDatabase(async () => {
      const at = Date.now();
      await this.world.stack.postgres.kill();
      this.count('kill -9 PostgreSQL', at);
      await sleep(pauseMs);
      await this.world.stack.postgres.start();
    });
  }
}
