import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../before/build.mjs';
import { Guardian } from '../../../infra/local/src/guardian.mjs';
import { installPackages } from '../../before/install.mjs';
import { PlainError } from '../../before/plain-error.mjs';
import { whyNoEventStoreDb } from './eventstoredb-suite.mjs';
import { findPostgresTools } from './postgres-tools.mjs';
import { runE2e, runEventStoreDb, runJest } from './test-runners.mjs';
import { report, ROOT, seconds } from '../terminal.mjs';
import { findChromium, kafkaReady } from './test-tools.mjs';

const STAGES = ['specs', 'e2e', 'restore', 'kafka', 'oracle', 'browser'];

/**
 * One run of all tests: specs and contract suites on a real PostgreSQL, the end-to-end test on the embedded bus and on a real Kafka, a
 * minute of the store oracle, the browser test. What cannot be had on this machine is listed at the end; with CI=true that is a failure,
 * except for a server that only Docker or somebody's address can give: the same suite has then run on the test server of its protocol.
 */
export async function testRun(args) {
  const wanted = args.length > 0 ? args : STAGES;
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-test-'));
  fs.chmodSync(scratch, 0o755); // the account that runs PostgreSQL must get through
  const run = { passed: 0, failed: 0, skipped: [], notHere: [], figures: [], failures: [] };
  const guardian = new Guardian();
  let postgres;
  const cleanUp = async () => {
    await postgres?.stop();
    guardian.dismiss();
    fs.rmSync(scratch, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void cleanUp().finally(() => process.exit(1)));

  const stage = async (name, work) => {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const result = await work();
    const took = Date.now() - started;
    if (result) {
      run.passed += result.passed;
      run.failed += result.failed;
      run.skipped.push(...result.skipped.map((what) => `${name}: ${what}`));
      run.failures.push(...result.failures.map((what) => `${name}: ${what}`));
    }
    run.figures.push(
      `${name.padEnd(26)} ${result ? `${String(result.passed).padStart(5)} tests passed in` : ''.padStart(21)} ${seconds(took).padStart(8)}`,
    );
  };

  try {
    const unknown = wanted.filter((name) => !STAGES.includes(name));
    if (unknown.length > 0) throw new PlainError(`"${unknown[0]}" is not a stage. There are ${STAGES.join(', ')}.`);
    await stage('packages and build', async () => {
      await installPackages(ROOT);
      await build(ROOT);
    });
    const needsKafka = wanted.includes('kafka');
    const noKafka = needsKafka ? await kafkaReady() : undefined;
    const chromium = wanted.includes('browser') ? await findChromium() : {};

    if (wanted.includes('specs')) {
      await stage('specs', async () => {
        postgres = await startTestPostgres(scratch, guardian);
        const env = { TEST_DATABASE_URL: postgres?.url ?? process.env.TEST_DATABASE_URL };
        return runJest({ env, scratch });
      });
      if (needsKafka && !noKafka)
        await stage('specs on Kafka', () =>
          runJest({
            env: { WITH_KAFKA: '1', TEST_DATABASE_URL: postgres?.url ?? process.env.TEST_DATABASE_URL },
            scratch,
            args: ['--runInBand', '--testPathPatterns', '\\.kafka\\.spec\\.ts$'],
          }),
        );
      await postgres?.stop();
      postgres = undefined;
      const noServer = whyNoEventStoreDb();
      if (noServer) run.notHere.push(`event store on a real EventStoreDB: ${noServer}; the suite ran on the wire-level test server`);
      else await stage('a real EventStoreDB', runEventStoreDb);
    }
    const figuresFile = path.join(scratch, 'figures');
    if (wanted.includes('e2e')) {
      await stage('path, embedded bus', () => runE2e('tests/e2e/src/path.e2e.mjs', { BUS: 'embedded', PAKTWERK_FIGURES: figuresFile }));
      await stage('events for outside', () =>
        runE2e('tests/e2e/src/subscriptions.e2e.mjs', { BUS: 'embedded', PAKTWERK_FIGURES: figuresFile }),
      );
    }
    if (wanted.includes('restore')) {
      const { reason } = findPostgresTools();
      if (reason) run.skipped.push(`restore drill: ${reason}`);
      else await stage('restore drill', () => runE2e('tests/e2e/src/restore.e2e.mjs', {}));
    }
    if (needsKafka) {
      if (noKafka) run.skipped.push(`path and specs on Kafka: ${noKafka}`);
      else await stage('path, Kafka', () => runE2e('tests/e2e/src/path.e2e.mjs', { BUS: 'kafka', PAKTWERK_FIGURES: figuresFile }));
    }
    if (wanted.includes('oracle'))
      await stage('store oracle', () => runE2e('tests/oracle/src/oracle.e2e.mjs', { ORACLE_SECONDS: process.env.ORACLE_SECONDS ?? '60' }));
    if (wanted.includes('browser')) {
      const missing = fs.existsSync(path.join(ROOT, 'tests/e2e/src/browser.e2e.mjs'))
        ? chromium.reason
        : 'tests/e2e/src/browser.e2e.mjs does not exist';
      if (missing) run.skipped.push(`browser: ${missing}`);
      else
        await stage('browser', () =>
          runE2e('tests/e2e/src/browser.e2e.mjs', { BUS: 'embedded', CHROMIUM_PATH: chromium.path, PAKTWERK_FIGURES: figuresFile }),
        );
    }
    conclude(run, figuresFile);
  } catch (error) {
    report(error);
  } finally {
    await cleanUp();
  }
}

async function startTestPostgres(scratch, guardian) {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const { startPostgres } = await import('../../../infra/local/src/postgres.mjs');
  const { Ports } = await import('../../../infra/local/src/ports.mjs');
  return startPostgres({
    root: ROOT,
    dir: scratch,
    port: await new Ports().take(),
    password: 'specs',
    guardian,
    logFile: path.join(scratch, 'postgres.log'),
  });
}

function conclude(run, figuresFile) {
  console.log('\n── figures');
  for (const line of run.figures) console.log(line);
  if (fs.existsSync(figuresFile)) {
    for (const line of fs.readFileSync(figuresFile, 'utf8').trim().split('\n')) {
      const { bus, counts } = JSON.parse(line);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      console.log(
        `${`events, ${bus} bus`.padEnd(26)} ${String(total).padStart(5)} (${Object.entries(counts)
          .map(([service, count]) => `${service} ${count}`)
          .join(', ')})`,
      );
    }
  }
  if (run.notHere.length > 0) {
    console.log('\n── not here');
    for (const what of run.notHere) console.log(`  ${what}`);
  }
  if (run.skipped.length > 0) {
    console.log('\n── skipped');
    for (const what of run.skipped) console.log(`  ${what}`);
  }
  if (run.failures.length > 0) {
    console.log('\n── failed');
    for (const what of run.failures) console.log(`  ${what}`);
  }
  const forbidden = Boolean(process.env.CI) && run.skipped.length > 0;
  if (forbidden) console.log('\nWith CI set nothing may be skipped: this run failed.');
  console.log(`\n${run.passed} passed, ${run.failed} failed${run.skipped.length > 0 ? `, ${run.skipped.length} skipped` : ''}`);
  process.exitCode = run.failed > 0 || forbidden ? 1 : 0;
}
