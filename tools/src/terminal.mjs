import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../before/plain-error.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Where an installation keeps everything. Each bus has its own: their databases do not fit each other. */
export const installationFolder = (bus) => path.join(ROOT, '.paktwerk', ...(bus === 'kafka' ? ['on-kafka'] : []));

/** One sentence for errors that were expected, everything for those that were not. */
export function report(error) {
  if (error instanceof PlainError || error?.name === 'PlainError') {
    console.error(error.message);
    if (error.details) console.error(String(error.details).replace(/^/gm, '    '));
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}

/** The note of a launcher that was killed with -9 stays behind and means nothing. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Addresses and secrets of the installation that runs in this repository. */
export function runningStack() {
  for (const bus of ['embedded', 'kafka']) {
    const file = path.join(installationFolder(bus), 'state.json');
    if (!fs.existsSync(file)) continue;
    const { running, secrets } = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (running && isAlive(running.pid)) return { ...running, secret: secrets.oidc_cli, machineSecret: secrets.oidc_machine };
  }
  throw new PlainError('Paktwerk is not running from this folder: start it with "npm start".');
}

/** A line that is rewritten on a terminal; elsewhere only now and then a new one. */
export class ProgressLine {
  #lastStep = -1;

  update(text, share) {
    if (process.stdout.isTTY) return void process.stdout.write(`\r\x1b[2K  … ${text}`);
    const step = Math.floor(share * 5);
    if (step > this.#lastStep) console.log(`  … ${text}`);
    this.#lastStep = step;
  }

  clear() {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
  }
}

export const done = (what, ms) => console.log(`  ✓ ${what.padEnd(28)} ${seconds(ms).padStart(7)}`);
