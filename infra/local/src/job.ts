import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import path from 'node:path';

/** Runs a program to its end. → what it said; rejects with what it said last */
export function finished(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(said)
        : reject(
            new Error(
              said.trim().slice(-4000) || `${path.basename(command)} ended with ${code === null ? 'a signal' : `exit code ${code}`}`,
            ),
          ),
    );
  });
}

/** Runs one Node file to its end. */
export const runJob = (file: string, env: NodeJS.ProcessEnv): Promise<string> =>
  finished(process.execPath, ['--disable-warning=ExperimentalWarning', file], { env });
