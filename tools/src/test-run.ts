import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Guardian, PlainError, Ports, startPostgres } from '@paktwerk/local-stack';
import type { PostgresServer } from '@paktwerk/local-stack';
import { findPostgresTools } from './postgres-tools';
import { report } from './terminal';
import { whyNoEventStoreDb } from './test/eventstoredb';
import { findChromium, findVeraPdf, whyNoRealKafka } from './test/needs';
import { runFile } from './test/node-test';
import type { StageResult } from './test/results';
import { runEventStoreDb, runSpecs } from './test/specs';
import { Summary } from './test/summary';

const STAGES = ['specs', 'e2e', 'restore', 'kafka', 'oracle', 'letters', 'browser'] as const;
type Stage = (typeof STAGES)[number];

/**
 * One run of all tests: specs and contract suites on a real PostgreSQL, the end-to-end test on the embedded bus and on a real Kafka, a
 * minute of the store oracle, letters held to their standards by veraPDF, the browser test. What cannot be had on this machine is listed at the end; with CI=true that is a failure,
 * except for a server that only Docker or somebody's address can give: the same suite has then run on the test server of its protocol.
 * `prepared`: how long packages and build took, in milliseconds.
 */
export async function testRun(args: readonly string[], prepared: number): Promise<void> {
  const run = new TestRun();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void run.cleanUp().finally(() => process.exit(1)));
  try {
    const unknown = args.find((name) => !STAGES.some((stage) => stage === name));
    if (unknown) throw new PlainError(`"${unknown}" is not a stage. There are ${STAGES.join(', ')}.`);
    process.exitCode = await run.all(new Set(args.length > 0 ? (args as readonly Stage[]) : STAGES), prepared);
  } catch (error) {
    report(error);
  } finally {
    await run.cleanUp();
  }
}

class TestRun {
  readonly #summary = new Summary();
  readonly #guardian = new Guardian();
  readonly #scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-test-'));
  readonly #figures = path.join(this.#scratch, 'figures');
  #postgres: PostgresServer | undefined;

  /** → the exit code */
  async all(wanted: ReadonlySet<Stage>, prepared: number): Promise<number> {
    fs.chmodSync(this.#scratch, 0o755); // the account that runs PostgreSQL must get through
    this.#summary.add('packages and build', prepared);
    const noKafka = wanted.has('kafka') ? await whyNoRealKafka() : 'not asked for';
    const chromium = wanted.has('browser') ? findChromium() : { reason: 'not asked for' };
    if (wanted.has('specs')) await this.#specs(noKafka === undefined);
    if (wanted.has('e2e')) {
      await this.#file('path, embedded bus', 'tests/e2e/dist/path.e2e.js', { BUS: 'embedded' });
      await this.#file('events for outside', 'tests/e2e/dist/subscriptions.e2e.js', { BUS: 'embedded' });
    }
    if (wanted.has('restore')) {
      const { reason } = findPostgresTools();
      if (reason) this.#summary.skip(`restore drill: ${reason}`);
      else await this.#file('restore drill', 'tests/e2e/dist/restore.e2e.js', {});
    }
    if (wanted.has('kafka')) {
      if (noKafka) this.#summary.skip(`path and specs on Kafka: ${noKafka}`);
      else await this.#file('path, Kafka', 'tests/e2e/dist/path.e2e.js', { BUS: 'kafka' });
    }
    if (wanted.has('oracle'))
      await this.#file('store oracle', 'tests/oracle/dist/oracle.e2e.js', { ORACLE_SECONDS: process.env['ORACLE_SECONDS'] ?? '60' });
    if (wanted.has('letters')) {
      const { path: jars, reason } = await findVeraPdf();
      if (reason) this.#summary.skip(`letters: ${reason}`);
      else await this.#file('letters', 'tests/e2e/dist/letters.e2e.js', { VERAPDF_JARS: jars });
    }
    if (wanted.has('browser')) {
      if (chromium.reason) this.#summary.skip(`browser: ${chromium.reason}`);
      else await this.#file('browser', 'tests/e2e/dist/browser.e2e.js', { BUS: 'embedded', CHROMIUM_PATH: chromium.path });
    }
    return this.#summary.conclude(this.#figures);
  }

  async cleanUp(): Promise<void> {
    await this.#postgres?.stop();
    this.#guardian.dismiss();
    fs.rmSync(this.#scratch, { recursive: true, force: true });
  }

  async #specs(withKafka: boolean): Promise<void> {
    const given = process.env['TEST_DATABASE_URL'];
    if (!given) this.#postgres = await this.#startPostgres();
    const env = { TEST_DATABASE_URL: this.#postgres?.url ?? given };
    await this.#stage('specs', () => runSpecs('spec', env));
    if (withKafka) await this.#stage('specs on Kafka', () => runSpecs('spec-kafka', env));
    await this.#postgres?.stop();
    this.#postgres = undefined;
    if (!process.env['TEST_CLAMD_URL'])
      this.#summary.notHere('files before a real virus scanner: TEST_CLAMD_URL is not set; the specs ran on the wire-level stand-in');
    const noServer = whyNoEventStoreDb();
    if (noServer) this.#summary.notHere(`event store on a real EventStoreDB: ${noServer}; the suite ran on the wire-level test server`);
    else await this.#stage('a real EventStoreDB', runEventStoreDb);
  }

  async #startPostgres(): Promise<PostgresServer> {
    return startPostgres({
      dir: this.#scratch,
      port: await new Ports().take(),
      password: 'specs',
      guardian: this.#guardian,
      logFile: path.join(this.#scratch, 'postgres.log'),
    });
  }

  #file(name: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
    return this.#stage(name, () => runFile(file, { ...env, PAKTWERK_FIGURES: this.#figures }));
  }

  async #stage(name: string, work: () => Promise<StageResult>): Promise<void> {
    const from = Date.now();
    console.log(`\n── ${name}`);
    const result = await work();
    this.#summary.add(name, Date.now() - from, result);
  }
}
