import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ReplicaSettings } from './consumer-process';

/** A consumer in a process of its own. */
export interface Replica {
  /** Messages that it has added to the inbox. */
  added(): number;
  /** SIGKILL: nothing is tidied up. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

export const startReplica = async (settings: ReplicaSettings): Promise<Replica> => {
  const child = fork(join(__dirname, 'consumer-process.ts'), [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(__dirname, '../../../tsconfig.specs.json') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  let added = 0;
  child.on('message', (n) => {
    added += n as number;
  });
  // What it still said is read before the channel counts as closed.
  const exited = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(([[code]]) => code as number | null);
  await Promise.race([
    once(child, 'message'),
    exited.then(() => {
      throw new Error(`The replica did not start: ${said.slice(-2000)}`);
    }),
  ]);
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return exited;
  };
  return {
    added: () => added,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
};
