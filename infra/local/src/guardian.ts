/**
 * PostgreSQL and Kafka do not notice when the launcher is killed with -9 (or when a terminal takes a whole test run down). A small
 * process beside them does: when the channel to the launcher closes, it waits until the services have left and then stops the servers.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './root';

/** `mark` is a part of the server's command line: a number that was given to another program meanwhile is left alone. */
export interface Watched {
  readonly pid: number;
  readonly signal: NodeJS.Signals;
  readonly mark: string;
}

export class Guardian {
  #process: ChildProcess | undefined;

  watch(pid: number, signal: NodeJS.Signals, mark: string): void {
    if (!this.#process?.connected) {
      this.#process = fork(path.join(ROOT, 'infra/local/dist/guardian-process.js'), [], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [],
        detached: true,
      });
      this.#process.once('error', () => {});
      this.#process.unref();
      this.#process.channel?.unref();
    }
    const watched: Watched = { pid, signal, mark };
    this.#process.send(watched);
  }

  /** The servers were stopped in order; nothing is left to watch. */
  dismiss(): void {
    this.#process?.kill('SIGKILL');
  }
}
