/** What goes wrong, chosen by the seed: what, to whom, for how long, and when the next thing happens. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresServer } from '@paktwerk/local-stack';
import { Client } from 'pg';
import { FaultRunner } from './fault-runner';
import type { Fault, FaultSource } from './fault-runner';
import type { Proxy } from './proxy';

export interface StoreFaultSource extends FaultSource {
  readonly postgres: PostgresServer;
  readonly proxy: Proxy;
  readonly leaseMs: number;
}

export class Faults extends FaultRunner {
  readonly #postgres: PostgresServer;
  readonly #proxy: Proxy;
  readonly #leaseMs: number;

  constructor(source: StoreFaultSource) {
    super(source, { between: [150, 1200], atOnce: 3 });
    this.#postgres = source.postgres;
    this.#proxy = source.proxy;
    this.#leaseMs = source.leaseMs;
  }

  protected kinds(): readonly (readonly [Fault, number])[] {
    return [
      [{ name: 'kill a process', work: () => this.#killProcess() }, 40],
      [{ name: 'freeze a process', work: () => this.#freeze() }, 8],
      [{ name: 'kill PostgreSQL', work: () => this.#killPostgres() }, 7],
      [{ name: 'restart PostgreSQL', work: () => this.#restartPostgres() }, 2],
      [{ name: 'end backends', work: () => this.#endBackends() }, 12],
      [{ name: 'reset connections', work: () => this.#reset() }, 15],
      [{ name: 'lose answers', work: () => this.#loseAnswers() }, 12],
      [{ name: 'silence', work: () => this.#silence() }, 4],
    ];
  }

  async #killProcess(): Promise<void> {
    const child = this.choose.pick(this.processes);
    const pauseMs = this.choose.weighted([
      [0, 60],
      [this.choose.int(100, 1500), 40],
    ]);
    await this.kill(child, pauseMs);
  }

  async #freeze(): Promise<void> {
    const child = this.choose.pick(this.processes);
    await this.freeze(child, this.choose.int(this.#leaseMs / 2, this.#leaseMs * 3));
  }

  /** The postmaster and every one of its processes at once, as when the power goes. */
  async #killPostgres(): Promise<void> {
    const pauseMs = this.choose.int(0, 1000);
    await this.withoutDatabase(async () => {
      await this.#postgres.killAll();
      this.count('kill -9 PostgreSQL');
      await sleep(pauseMs);
      await this.#postgres.start();
    });
  }

  async #restartPostgres(): Promise<void> {
    await this.withoutDatabase(async () => {
      await this.#postgres.stop();
      this.count('restart PostgreSQL');
      await this.#postgres.start();
    });
  }

  async #endBackends(): Promise<void> {
    const share = this.choose.next();
    const client = new Client({ connectionString: this.#postgres.url });
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

  async #reset(): Promise<void> {
    const share = this.choose.pick([0.1, 0.5, 1]);
    this.#proxy.reset(() => this.choose.chance(share));
    this.count('connections reset');
  }

  async #loseAnswers(): Promise<void> {
    const ms = this.choose.int(5, 300);
    this.#proxy.mute();
    await sleep(ms);
    this.#proxy.unmute();
    this.count('answers lost');
  }

  async #silence(): Promise<void> {
    const ms = this.choose.int(200, this.#leaseMs * 2);
    this.#proxy.silence();
    await sleep(ms);
    this.#proxy.speak();
    this.count('network silent');
  }
}
