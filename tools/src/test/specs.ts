import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import { openEventStoreDbServer, runSuite } from './eventstoredb';
import { readReport } from './jest';
import type { JestReport } from './jest';
import { NOTHING, sumOf } from './results';
import type { StageResult } from './results';

/** Where the target `spec` of a project leaves jest's report; Nx keeps it with the result. */
export const REPORTS = path.join(ROOT, 'test-results/specs');

function resultOf(report: JestReport): StageResult {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: path.relative(ROOT, file.name) })),
  );
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = new Map<string, number>();
  for (const test of tests.filter(({ status }) => status === 'pending' || status === 'todo'))
    skipped.set(test.file, (skipped.get(test.file) ?? 0) + 1);
  const failed = tests.filter(({ status }) => status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: failed.length + broken.length,
    skipped: [...skipped].map(([file, count]) => `${count} in ${file} (marked as skipped there, or without the server they need)`),
    failures: [
      ...broken.map((file) => `${path.relative(ROOT, file.name)} could not run`),
      ...failed.map((test) => `${test.file} › ${test.fullName}`),
    ],
  };
}

const nx = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/nx/dist/bin/nx.js'), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, NX_DAEMON: 'false', NX_TUI: 'false', NX_ISOLATE_PLUGINS: 'false' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

/** Runs a target of all projects that have it; what did not change since it last passed comes from the cache. */
export async function runSpecs(target: 'spec' | 'spec-kafka', env: NodeJS.ProcessEnv): Promise<StageResult> {
  const folder = path.join(REPORTS, target);
  fs.rmSync(folder, { recursive: true, force: true });
  const parallel = target === 'spec' ? '2' : '1';
  const code = await nx(['run-many', '-t', target, '--parallel', parallel, '--outputStyle=static'], env);
  const reports = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  const sum = sumOf(reports.map((file) => resultOf(readReport(path.join(folder, file)))));
  if (reports.length === 0) return { ...NOTHING, failed: 1, failures: [`no project has the target ${target}, or none left a report`] };
  return code === 0 || sum.failed > 0 ? sum : { ...sum, failed: 1, failures: [`a project failed without a failed test; see above`] };
}

/** The event store's contract on a real EventStoreDB. Restores are no part of it: the server would have to be put back to an older copy. */
export async function runEventStoreDb(): Promise<StageResult> {
  const server = await openEventStoreDbServer();
  try {
    const tests = await runSuite(server.url);
    const failed = tests.filter(({ status }) => status === 'failed');
    return {
      ...NOTHING,
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: failed.length,
      failures: failed.map(({ fullName }) => fullName),
    };
  } finally {
    await server.stop();
  }
}
