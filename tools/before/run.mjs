import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/** Says a finished sentence to the person at the terminal and ends. */
export function stop(message, details) {
  console.error(message);
  if (details) console.error(String(details).replace(/^/gm, '    '));
  process.exit(1);
}

/** Runs a program to its end, and ends it with us. → { code, said } */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    const leave = () => {
      child.kill('SIGTERM');
      process.exit(1);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, leave);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, leave);
      resolve({ code, said: said.trim() });
    });
  });
}
