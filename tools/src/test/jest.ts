import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';

/** How long jest may take to end once its report is written. A spec that failed may have left a connection open, which would hold everything up for ever. */
const ENDING_MS = 30_000;

/** What is read of jest's own report. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly JestTest[];
  }[];
}

export interface JestTest {
  readonly status: string;
  readonly title: string;
  readonly fullName: string;
  readonly duration?: number | null;
  readonly failureMessages: readonly string[];
}

export const readReport = (file: string): JestReport => JSON.parse(fs.readFileSync(file, 'utf8')) as JestReport;

/**
 * Runs jest, which writes its report into `reportFile`; the flag for ES modules is there because a library of the web application loads one at run time.
 * @param said takes what it prints; without it that goes to the terminal
 * @returns its exit code, and why the run did not end by itself, where it did not
 */
export async function jest(o: {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly reportFile: string;
  readonly said?: (text: string) => void;
}): Promise<{ readonly code: number; readonly stuck?: string }> {
  fs.mkdirSync(path.dirname(o.reportFile), { recursive: true });
  fs.rmSync(o.reportFile, { force: true });
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--json',
      '--outputFile',
      o.reportFile,
      ...o.args,
    ],
    { cwd: ROOT, env: { ...process.env, ...o.env }, stdio: ['ignore', 'ignore', o.said ? 'pipe' : 'inherit'] },
  );
  child.stderr?.on('data', (part: Buffer) => o.said?.(part.toString()));
  return new Promise((resolve, reject) => {
    let written: number | undefined;
    let stuck: string | undefined;
    const watch = setInterval(() => {
      if (!fs.existsSync(o.reportFile)) return;
      written ??= Date.now();
      if (Date.now() - written < ENDING_MS) return;
      stuck = `jest did not end within ${ENDING_MS / 1000} s of its last test: something was left open`;
      child.kill('SIGKILL');
    }, 1000);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      resolve({ code: code ?? 1, ...(stuck === undefined ? {} : { stuck }) });
    });
  });
}
