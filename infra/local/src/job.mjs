import { spawn } from 'node:child_process';

/** Runs one Node file to its end. Rejects with what it said last. */
export function runJob(file, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said.trim().slice(-4000) || `exit code ${code}`))));
  });
}
