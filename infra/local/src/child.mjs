import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LEAVE_WITH_PARENT = new URL('./leave-with-parent.mjs', import.meta.url).href;
const STOP_PATIENCE_MS = 10_000;
/** A process that lived this long was healthy: the next crash starts from the shortest pause again. */
const HEALTHY_AFTER_MS = 30_000;

/**
 * One Node process of the stack. It starts again after a crash, each time after a longer pause (0.5 s up to 15 s), unless
 * `restarts` is false. Its output goes to its own log file, exactly as written.
 */
export class Child {
  #process;
  #expected = false;
  #timer;
  #crashes = 0;
  #startedAt = 0;

  constructor({ name, service, replica, file, args = [], env, url, logFile, restarts = true, onCrash = () => {} }) {
    Object.assign(this, { name, service, replica, file, args, env, url, logFile, restarts, onCrash });
  }

  get pid() {
    return this.isRunning ? this.#process.pid : undefined;
  }

  get isRunning() {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  get crashes() {
    return this.#crashes;
  }

  start() {
    if (this.isRunning) return;
    clearTimeout(this.#timer);
    this.#expected = false;
    this.#startedAt = Date.now();
    const log = fs.openSync(this.logFile, 'a');
    // Its own group: Ctrl-C in the terminal reaches the launcher only, which stops everything in order.
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', LEAVE_WITH_PARENT, this.file, ...this.args],
      {
        env: this.env,
        stdio: ['ignore', log, log, 'ipc'],
        detached: true,
      },
    );
    fs.closeSync(log);
    this.#process = child;
    child.once('error', () => {});
    child.once('exit', (code, signal) => {
      if (this.#expected || this.#process !== child) return;
      if (Date.now() - this.#startedAt > HEALTHY_AFTER_MS) this.#crashes = 0;
      this.#crashes += 1;
      const pauseMs = Math.min(15_000, 500 * 2 ** (this.#crashes - 1));
      this.onCrash(this, signal ?? `exit code ${code}`, this.restarts ? pauseMs : undefined);
      if (this.restarts) this.#timer = setTimeout(() => this.start(), pauseMs);
    });
  }

  /** Ends without warning, as a power cut would; the process stays down until `start`. */
  async kill(signal = 'SIGKILL') {
    this.#expected = true;
    clearTimeout(this.#timer);
    if (!this.isRunning) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill(signal);
    await gone;
  }

  async stop() {
    const patience = setTimeout(() => this.#process?.kill('SIGKILL'), STOP_PATIENCE_MS);
    await this.kill('SIGTERM');
    clearTimeout(patience);
  }

  async restart() {
    await this.stop();
    this.start();
  }

  async isReady() {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(3000) })).ok;
    } catch {
      return false;
    }
  }

  async untilReady(timeoutMs = 60_000, cancelled = () => false) {
    for (const until = Date.now() + timeoutMs; Date.now() < until && !cancelled();) {
      if (this.isRunning && (await this.isReady())) return true;
      await sleep(60);
    }
    return false;
  }
}
