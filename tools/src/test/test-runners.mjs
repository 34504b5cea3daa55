import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { openEventStoreDbServer, runSuite } from './eventstoredb-suite.mjs';
import { jest } from './jest.mjs';
import { ROOT, seconds } from '../terminal.mjs';

const nothing = () => ({ passed: 0, failed: 0, skipped: [], failures: [] });

/** Specs and contract suites. Jest talks to the terminal itself; the sums come from its own report. */
export async function runJest({ env, scratch, args = [] }) {
  const reportFile = path.join(scratch, `jest-${Date.now()}.json`);
  const stuck = await jest({ args: ['--ci', ...args], env, reportFile });
  if (!fs.existsSync(reportFile)) return { ...nothing(), failed: 1, failures: ['jest ended without a report'] };
  const result = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
  const tests = result.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: path.relative(ROOT, file.name) })),
  );
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = new Map();
  for (const test of tests.filter(({ status }) => status === 'pending' || status === 'todo'))
    skipped.set(test.file, (skipped.get(test.file) ?? 0) + 1);
  const failed = tests.filter(({ status }) => status === 'failed');
  return {
    passed: result.numPassedTests,
    failed: failed.length + broken.length + (stuck ? 1 : 0),
    skipped: [...skipped].map(([file, count]) => `${count} in ${file} (marked as skipped there, or without the server they need)`),
    failures: [
      ...broken.map((file) => `${path.relative(ROOT, file.name)} could not run`),
      ...failed.map((test) => `${test.file} › ${test.fullName}`),
      ...(stuck ? [stuck] : []),
    ],
  };
}

/** The event store's contract on a real EventStoreDB. Restores are no part of it: the server would have to be put back to an older copy. */
export async function runEventStoreDb() {
  const server = await openEventStoreDbServer();
  try {
    const tests = await runSuite(server.url);
    const failed = tests.filter(({ status }) => status === 'failed');
    return {
      ...nothing(),
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: failed.length,
      failures: failed.map(({ fullName }) => fullName),
    };
  } finally {
    await server.stop();
  }
}

/** One file of node:test in its own process, with a line per test as it ends. */
export async function runE2e(file, env) {
  const result = nothing();
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const stream = run({ files: [path.join(ROOT, file)], concurrency: false });
    for await (const { type, data } of stream) {
      if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
      // What went wrong outside of any test, and fails the file, is said here only.
      if (type === 'test:diagnostic' && /^(Error|Warning): /.test(data.message)) console.log(`  ! ${data.message}`);
      if (type !== 'test:pass' && type !== 'test:fail') continue;
      const isGroup = data.details?.type === 'suite' || data.name === file || path.isAbsolute(data.name);
      if (type === 'test:fail') {
        // A group fails with its tests, which were counted; it says something new only where a hook around them failed.
        if (isGroup && result.failed > 0 && data.details?.error?.failureType !== 'hookFailed') continue;
        result.failed += 1;
        const error = data.details?.error?.cause ?? data.details?.error;
        result.failures.push(`${data.name}: ${String(error?.message ?? error).split('\n')[0]}`);
        console.log(
          `  ✗ ${data.name} (${seconds(data.details?.duration_ms ?? 0)})\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`,
        );
      } else if (!isGroup) {
        if (data.skip !== undefined || data.todo !== undefined) {
          result.skipped.push(`${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}`);
        } else {
          result.passed += 1;
          console.log(`  ✓ ${data.name} (${seconds(data.details.duration_ms)})`);
        }
      }
    }
    if (result.passed + result.failed + result.skipped.length === 0) {
      result.failed = 1;
      result.failures.push(`${file} held no test`);
    }
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  return result;
}
