/** What goes wrong with the installation: its services, its bus, its database. */
import { setTimeout as sleep } from 'node:timers/promises';

export class ServiceFaults {
  counts = new Map();
  #databaseDown = false;

  constructor({ world, choose, note }) {
    Object.assign(this, { world, choose, note });
    this.processes = world.stack.processes.filter((p) => p.service !== 'identity' && p.service !== 'web');
  }

  get total() {
    return [...this.counts.values()].reduce((a, b) => a + b, 0);
  }

  #count(what) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  async run(signal) {
    const underWay = new Set();
    while (!signal.aborted) {
      await sleep(this.choose.int(500, 3000), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const [name, work] = this.choose.weighted([
        [['kill a service', () => this.#kill()], 60],
        [['stop a service in order', () => this.#stop()], 10],
        [['freeze a service', () => this.#freeze()], 12],
        [['interrupt the bus', () => this.#bus()], 10],
        [['kill PostgreSQL', () => this.#database()], 8],
      ]);
      const doing = work()
        .catch((error) => this.note(`${name} failed: ${error.message}`))
        .finally(() => underWay.delete(doing));
      underWay.add(doing);
      if (underWay.size >= 2) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  }

  /** The relay, the projections and the reactions live in the services: whichever replica led them dies with them. */
  async #kill() {
    const child = this.choose.pick(this.processes);
    const pauseMs = this.choose.int(0, 3000);
    if (!child.isRunning) return;
    await child.kill();
    this.#count(`kill -9 ${child.service}`);
    await sleep(pauseMs);
    child.start();
  }

  async #stop() {
    const child = this.choose.pick(this.processes);
    if (!child.isRunning) return;
    await child.stop();
    this.#count(`stop ${child.service}`);
    child.start();
  }

  /** Up to three times as long as a lease lasts. */
  async #freeze() {
    const child = this.choose.pick(this.processes);
    const ms = this.choose.int(2000, 12_000);
    const { pid } = child;
    if (!pid) return;
    process.kill(pid, 'SIGSTOP');
    this.#count(`SIGSTOP ${child.service}`);
    await sleep(ms);
    if (child.pid === pid) process.kill(pid, 'SIGCONT');
  }

  async #bus() {
    if (this.#databaseDown) return;
    try {
      await this.world.interruptBroker();
    } catch (error) {
      if (!this.#databaseDown) throw error;
    }
    this.#count('bus interrupted');
  }

  async #database() {
    const pauseMs = this.choose.int(0, 2000);
    if (this.#databaseDown) return;
    this.#databaseDown = true;
    try {
      await this.world.stack.postgres.kill();
      this.#count('kill -9 PostgreSQL');
      await sleep(pauseMs);
      await this.world.stack.postgres.start();
    } finally {
      this.#databaseDown = false;
    }
  }
}
