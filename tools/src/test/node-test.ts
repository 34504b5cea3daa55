import path from 'node:path';
import { run } from 'node:test';
import { ROOT } from '@paktwerk/local-stack';
import { seconds } from '../terminal';
import { NOTHING } from './results';
import type { StageResult } from './results';

interface Found {
  passed: number;
  failed: number;
  readonly skipped: string[];
  readonly failures: string[];
}

interface TestEnd {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: { readonly duration_ms: number; readonly type?: string; readonly error?: FailedError };
}
/** An event of node:test's stream, as far as it is read here. */
interface TestEvent {
  readonly type: string;
  readonly data: TestEnd | { readonly message: string };
}

type FailedError = Error & { readonly failureType?: string; readonly cause?: unknown };

function take(found: Found, file: string, test: TestEnd, isFailed: boolean): void {
  const { name, details } = test;
  const isGroup = details.type === 'suite' || name === file || path.isAbsolute(name);
  if (isFailed) {
    // A group fails with its tests, which were counted; it says something new only where a hook around them failed.
    if (isGroup && found.failed > 0 && details.error?.failureType !== 'hookFailed') return;
    const cause = details.error?.cause ?? details.error;
    const [message, stack] = cause instanceof Error ? [cause.message, cause.stack ?? cause.message] : [String(cause), String(cause)];
    found.failed += 1;
    found.failures.push(`${name}: ${message.split('\n')[0] ?? ''}`);
    console.log(`  ✗ ${name} (${seconds(details.duration_ms)})\n${stack.replace(/^/gm, '      ')}`);
  } else if (!isGroup) {
    if (test.skip !== undefined || test.todo !== undefined) {
      found.skipped.push(`${name}${typeof test.skip === 'string' ? ` (${test.skip})` : ''}`);
    } else {
      found.passed += 1;
      console.log(`  ✓ ${name} (${seconds(details.duration_ms)})`);
    }
  }
}

/** One file of node:test in its own process, with a line per test as it ends. `file`: compiled, below the repository. */
export async function runFile(file: string, env: NodeJS.ProcessEnv): Promise<StageResult> {
  const found: Found = { ...NOTHING, skipped: [], failures: [] };
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const events: AsyncIterable<TestEvent> = run({ files: [path.join(ROOT, file)], concurrency: false });
    for await (const { type, data } of events) {
      const message = 'message' in data ? data.message : '';
      if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(message);
      // What went wrong outside of any test, and fails the file, is said here only.
      if (type === 'test:diagnostic' && /^(Error|Warning): /.test(message)) console.log(`  ! ${message}`);
      if (type === 'test:pass' || type === 'test:fail') take(found, file, data as TestEnd, type === 'test:fail');
    }
    if (found.passed + found.failed + found.skipped.length === 0) {
      found.failed = 1;
      found.failures.push(`${file} held no test`);
    }
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
  return found;
}
