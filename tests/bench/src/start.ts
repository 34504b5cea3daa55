/**
 * npm run bench:start -- [--rounds 5] [--only applications,web]
 * Starts each service, the identity provider and web alone against migrated databases, all others stopped, and prints how long it takes from the start
 * of the process until it is ready, how much of a core that took (on a busy machine the figure that can be compared), and what memory it holds a moment later.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startStack } from '@paktwerk/local-stack';
import type { Child } from '@paktwerk/local-stack';
import { cpuMs } from './lib/cpu';
import { Figures } from './lib/figures';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } });
const wanted = values.only?.split(',');

const LIMIT_MS = 60_000;
/** Connections, leases and the first looks at the logs come right behind readiness. */
const SETTLING_MS = 2000;

interface Started {
  readonly ms: number;
  /** Undefined where the system does not say. */
  readonly workedMs: number | undefined;
  readonly mb: number;
}

const measure = async (child: Child): Promise<Started> => {
  const began = performance.now();
  child.start();
  while (!(await child.isReady())) {
    if (performance.now() - began > LIMIT_MS)
      throw new Error(`${child.name} is not ready within ${LIMIT_MS / 1000} s; see ${child.logFile}.`);
    await sleep(5);
  }
  const ms = performance.now() - began;
  const workedMs = cpuMs(child.pid);
  await sleep(SETTLING_MS);
  const mb = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
  await child.stop();
  return { ms, workedMs, mb };
};

const main = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-start-'));
  const stack = await startStack({ dir, portBase: 0, restarts: false });
  try {
    await stack.untilReady(120_000);
    await Promise.all(stack.processes.map((p) => p.stop()));
    const [times, work, memory] = [new Figures(), new Figures(), new Figures()];
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const child of stack.processes) {
        if (wanted && !wanted.includes(child.name)) continue;
        const { ms, workedMs, mb } = await measure(child);
        times.add(child.name, ms / 1000, 2);
        if (workedMs !== undefined) work.add(child.name, workedMs / 1000, 2);
        memory.add(child.name, mb);
      }
    times.print(`From the start of a process until it is ready, s (Node ${process.versions.node})`);
    work.print('Work of a core until then, s');
    memory.print(`Memory it holds ${SETTLING_MS / 1000} s later, MB`);
  } finally {
    await stack.destroy();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
