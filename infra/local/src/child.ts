import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './root';

const LEAVE_WITH_PARENT = path.join(ROOT, 'infra/local/dist/leave-with-parent.js');
const STOP_PATIENCE_MS = 10_000;
/** A process that lived this long was healthy: the next crash starts from the shortest pause again. */
const HEALTHY_AFTER_MS = 30_000;

/** What crashed, for whoever tells people about it. */
export interface Crashed {
  readonly name: string;
  readonly logFile: string;
}

/** `pauseMs`: after how long it starts again, where it does. */
export type OnCrash = (crashed: Crashed, how: string, pauseMs: number | undefined) => void;

export interface ChildOptions {
  readonly name: string;
  readonly service: string;
  readonly replica: number;
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly url: string;
  readonly logFile: string;
  readonly restarts?: boolean;
  readonly onCrash?: OnCrash;
}

/**
 * One Node process of the stack. It starts again after a crash, each time after a longer pause (0.5 s up to 15 s), unless
 * `restarts` is false. Its output goes to its own log file, exactly as written.
 */
export class Child {
  readonly name: string;
  readonly service: string;
  readonly replica: number;
  readonly url: string;
  readonly logFile: string;
  /** What the next start gives it; a test may change it between two starts. */
  env: NodeJS.ProcessEnv;
  readonly #options: ChildOptions;
  #process: ChildProcess | undefined;
  #expected = false;
  #timer: NodeJS.Timeout | undefined;
  #crashes = 0;
  #startedAt = 0;

  constructor(options: ChildOptions) {
    this.#options = options;
    ({ name: this.name, service: this.service, replica: this.replica, url: this.url, logFile: this.logFile, env: this.env } = options);
  }

  get pid(): number | undefined {
    return this.isRunning ? this.#process?.pid : undefined;
  }

  get isRunning(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  get crashes(): number {
    return this.#crashes;
  }

  start(): void {
    if (this.isRunning) return;
    clearTimeout(this.#timer);
    this.#expected = false;
    this.#startedAt = Date.now();
    const { file, args = [] } = this.#options;
    const log = fs.openSync(this.logFile, 'a');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--require', LEAVE_WITH_PARENT, file, ...args], {
      env: this.env,
      stdio: ['ignore', log, log, 'ipc'],
      // Its own group: Ctrl-C in the terminal reaches the launcher only, which stops everything in order.
      detached: true,
    });
    fs.closeSync(log);
    this.#process = child;
    child.once('error', () => {});
    child.once('exit', (code, signal) => {
      if (!this.#expected && this.#process === child) this.#crashed(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  }

  #crashed(how: string): void {
    const { restarts = true, onCrash } = this.#options;
    if (Date.now() - this.#startedAt > HEALTHY_AFTER_MS) this.#crashes = 0;
    this.#crashes += 1;
    const pauseMs = Math.min(15_000, 500 * 2 ** (this.#crashes - 1));
    onCrash?.(this, how, restarts ? pauseMs : undefined);
    if (restarts) this.#timer = setTimeout(() => this.start(), pauseMs);
  }

  /** Ends without warning, as a power cut would; the process stays down until `start`. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#expected = true;
    clearTimeout(this.#timer);
    const child = this.#process;
    if (!child || !this.isRunning) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  async stop(): Promise<void> {
    const patience = setTimeout(() => this.#process?.kill('SIGKILL'), STOP_PATIENCE_MS);
    await this.kill('SIGTERM');
    clearTimeout(patience);
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }

  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(3000) })).ok;
    } catch {
      return false;
    }
  }

  async untilReady(timeoutMs = 60_000, cancelled: () => boolean = () => false): Promise<boolean> {
    for (const until = Date.now() + timeoutMs; Date.now() < until && !cancelled();) {
      if (this.isRunning && (await this.isReady())) return true;
      await sleep(60);
    }
    return false;
  }
}
