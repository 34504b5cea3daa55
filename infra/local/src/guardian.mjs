/**
 * PostgreSQL and Kafka do not notice when the launcher is killed with -9 (or when a terminal takes a whole test run down). A small
 * process beside them does: when the channel to the launcher closes, it waits until the services have left and then stops the servers.
 */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(import.meta.url);
const GRACE_MS = 3000;

export class Guardian {
  #process;

  /** `mark` is a part of the server's command line: a number that was given to another program meanwhile is left alone. */
  watch(pid, signal, mark) {
    if (!this.#process?.connected) {
      this.#process = fork(FILE, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true });
      this.#process.once('error', () => {});
      this.#process.unref();
      this.#process.channel.unref();
    }
    this.#process.send({ pid, signal, mark });
  }

  /** The servers were stopped in order; nothing is left to watch. */
  dismiss() {
    this.#process?.kill('SIGKILL');
  }
}

function stopAll(watched) {
  for (const { pid, signal, mark } of watched.values()) {
    try {
      const commandLine = `/proc/${pid}/cmdline`;
      if (!fs.existsSync('/proc/self') || fs.readFileSync(commandLine, 'utf8').includes(mark)) process.kill(pid, signal);
    } catch {
      // gone already
    }
  }
  process.exit(0);
}

if (process.argv[1] === FILE && process.send) {
  const watched = new Map();
  process.on('message', (server) => watched.set(server.mark, server));
  process.on('disconnect', () => setTimeout(() => stopAll(watched), GRACE_MS));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
}
