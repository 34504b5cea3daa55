/** The process that Guardian starts. */
import fs from 'node:fs';
import type { Watched } from './guardian';

/** The services leave by themselves in this time. */
const GRACE_MS = 3000;

function stopAll(servers: Iterable<Watched>): void {
  for (const { pid, signal, mark } of servers) {
    try {
      const commandLine = `/proc/${pid}/cmdline`;
      if (!fs.existsSync('/proc/self') || fs.readFileSync(commandLine, 'utf8').includes(mark)) process.kill(pid, signal);
    } catch {
      // gone already
    }
  }
  process.exit(0);
}

const watched = new Map<string, Watched>();
process.on('message', (server: Watched) => watched.set(server.mark, server));
process.on('disconnect', () => setTimeout(() => stopAll(watched.values()), GRACE_MS));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
