import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { FeedEventItem } from './views';

export interface Program {
  readonly child: ChildProcess;
  /** Every line that it printed. */
  readonly events: FeedEventItem[];
  errors: string;
  readonly exited: Promise<[number | null]>;
}

/** A Python program; every line it prints is an event. */
export const python = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Program => {
  const child = spawn('python3', [file, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const program: Program = { child, events: [], errors: '', exited: once(child, 'exit') as Promise<[number | null]> };
  let rest = '';
  child.stdout.on('data', (part: Buffer) => {
    const lines = (rest + part.toString()).split('\n');
    rest = lines.pop() ?? '';
    program.events.push(...lines.map((line) => JSON.parse(line) as FeedEventItem));
  });
  child.stderr.on('data', (part: Buffer) => {
    program.errors += part.toString();
  });
  return program;
};
