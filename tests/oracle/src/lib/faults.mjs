/** What goes wrong, chosen by the seed: what, to whom, for how long, and when the next thing happens. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './domain.mjs';
import { FaultRunner } from './fault-runner.mjs';

export class Faults extends FaultRunner {
  constructor({ postgres, proxy, leaseMs, ...common }) {
    super({ ...common, between: [150, 1200], atOnce: 3 });
    Object.assign(this, { postgres, proxy, leaseMs });
  }

  kinds() {
    return [
      [['kill a process', () => this.#killProcess()], 40],
      [['freeze a process', () => this.#freeze()], 8],
      [['kill PostgreSQL', () => this.#killPostgres()], 7],
      [['restart PostgreSQL', () => this.#restartPostgres()], 2],
      [['end backends', () => this.#endBackends()], 12],
      [['reset connections', () => this.#reset()], 15],
      [['lose answers', () => this.#loseAnswers()], 12],
      [['silence', () => this.#silence()], 4],
    ];
  }

  async #killProcess() {
    const child = this.choose.pick(this.processes);
    const pauseMs = this.choose.weighted([
      [0, 60],
      [this.choose.int(100, 1500), 40],
    ]);
    await this.kill(child, pauseMs);
  }

  async #freeze() {
    const child = this.choose.pick(this.processes);
    await this.freeze(child, this.choose.int(this.leaseMs / 2, this.leaseMs * 3));
  }

  /** The postmaster and every one of its processes at once, as when the power goes. */
  async #killPostgres() {
    const pauseMs = this.choose.int(0, 1000);
    await this.withoutDatabase(async () => {
      await this.postgres.killAll();
      this.count('kill -9 PostgreSQL');
      await sleep(pauseMs);
      await this.postgres.start();
    });
  }

  async #restartPostgres() {
    await this.withoutDatabase(async () => {
      await this.postgres.stop();
      this.count('restart PostgreSQL');
      await this.postgres.start();
    });
  }

  async #endBackends() {
    const share = this.choose.next();
    const client = new Client({ connectionString: this.postgres.url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'oracle-%' and hashtext(pid::text || $1) % 100 < $2`,
        [String(share), share * 100],
      );
      this.count('pg_terminate_backend');
    } catch {
      // the server is down at the moment, which is as good
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #reset() {
    const share = this.choose.pick([0.1, 0.5, 1]);
    this.proxy.reset(() => this.choose.chance(share));
    this.count('connections reset');
  }

  async #loseAnswers() {
    const ms = this.choose.int(5, 300);
    this.proxy.mute();
    await sleep(ms);
    this.proxy.unmute();
    this.count('answers lost');
  }

  async #silence() {
    const ms = this.choose.int(200, this.leaseMs * 2);
    this.proxy.silence();
    await sleep(ms);
    this.proxy.speak();
    this.count('network silent');
  }
}
