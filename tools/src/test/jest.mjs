import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../terminal.mjs';

/** How long jest may take to end once its report is written. A spec that failed may have left a connection open, which would hold everything up for ever. */
const ENDING_MS = 30_000;

/**
 * Runs jest, which writes its report into `reportFile`; the flag for ES modules is there because a library of the web application loads one at run time.
 * @param said takes what it prints; without it that goes to the terminal
 * @returns why the run did not end by itself, where it did not
 */
export const jest = async ({ args, env, reportFile, said }) => {
  let stuck;
  await new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
        '--json',
        '--outputFile',
        reportFile,
        ...args,
      ],
      { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', said ? 'pipe' : 'inherit'] },
    );
    child.stderr?.on('data', said);
    let written;
    const watch = setInterval(() => {
      if (!fs.existsSync(reportFile)) return;
      written ??= Date.now();
      if (Date.now() - written < ENDING_MS) return;
      stuck = `jest did not end within ${ENDING_MS / 1000} s of its last test: something was left open`;
      child.kill('SIGKILL');
    }, 1000);
    child.once('error', reject);
    child.once('close', () => {
      clearInterval(watch);
      resolve();
    });
  });
  return stuck;
};
